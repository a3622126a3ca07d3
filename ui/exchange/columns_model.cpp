// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/columns_model.h"

#include <algorithm>

namespace clientela {

ColumnsModel::ColumnsModel(Session& session, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
}

int ColumnsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_look.headings.size());
}

int ColumnsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case HeadingColumn: return tr("Column of the file");
    case SamplesColumn: return tr("What it holds");
    case TargetColumn: return tr("Goes to");
    default: return {};
    }
}

QVariant ColumnsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const QString path = m_look.paths.value(index.row());
    if (role == PathRole || (role == Qt::EditRole && index.column() == TargetColumn))
        return path;
    if (role == ProblemRole) {
        const auto clash = std::ranges::find_if(m_clashes,
                                                [&](const ColumnClash& each) { return each.second == index.row(); });
        return clash == m_clashes.end() ? QString()
                                        : tr("“%1” goes there already; choose another place for one of them.")
                                              .arg(m_look.headings.value(clash->first).simplified());
    }
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case HeadingColumn: {
        const QString heading = m_look.headings[index.row()].simplified();
        return heading.isEmpty() ? tr("Column %1, without a heading").arg(index.row() + 1) : heading;
    }
    case SamplesColumn: {
        const QStringList samples = m_look.samples.value(index.row());
        return samples.isEmpty() ? tr("empty") : samples.join(QStringLiteral("  ·  "));
    }
    case TargetColumn: return targetLabel(path);
    default: return {};
    }
}

bool ColumnsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || index.column() != TargetColumn || value.toString().isEmpty())
        return false;
    if (m_look.paths[index.row()] == value.toString())
        return true;
    m_look.paths[index.row()] = value.toString();
    judge();
    Q_EMIT dataChanged(this->index(0, 0), this->index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT pathsChanged();
    return true;
}

Qt::ItemFlags ColumnsModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == TargetColumn)
        flags |= Qt::ItemIsEditable;
    return flags;
}

void ColumnsModel::setLook(const QString& kind, const ImportLook& look)
{
    beginResetModel();
    m_kind = kind;
    m_look = look;
    m_targets = {{column_path::note.toString(), tr("Kept as a note")},
                 {column_path::leftOut.toString(), tr("Left out")}};
    for (ImportTarget& target : importTargets(m_session.shop(), kind, look.paths))
        m_targets.push_back(std::move(target));
    judge();
    endResetModel();
    Q_EMIT pathsChanged();
}

void ColumnsModel::setPaths(const QStringList& paths)
{
    ImportLook look = m_look;
    look.paths = paths;
    setLook(m_kind, look);
}

bool ColumnsModel::hasTarget() const
{
    return std::ranges::any_of(m_look.paths, [](const QString& path) {
        return path != column_path::note && path != column_path::leftOut && !path.isEmpty();
    });
}

void ColumnsModel::judge()
{
    m_clashes = columnClashes(m_session.shop(), m_kind, m_look.paths);
}

QString ColumnsModel::targetLabel(const QString& path) const
{
    const auto found = std::ranges::find(m_targets, path, &ImportTarget::path);
    return found == m_targets.end() ? path : found->label;
}

} // namespace clientela
