// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/backups_model.h"

#include "core/base/formats.h"
#include "ui/theme/theme.h"

#include <QFileInfo>
#include <QLocale>

namespace clientela {

namespace {

/// A head stands over its column.
QVariant alignmentOf(int column)
{
    return QVariant((column == BackupsModel::SizeColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

BackupsModel::BackupsModel(Session& session, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
}

int BackupsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_backups.size());
}

int BackupsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BackupsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case WhenColumn: return tr("Saved");
    case SizeColumn: return tr("Size");
    case StateColumn: return tr("State");
    default: return {};
    }
}

QVariant BackupsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const BackupEntry& backup = backupAt(index.row());
    const State state = m_states.value(backup.path);
    if (role == Qt::ToolTipRole)
        return QFileInfo(backup.path).fileName();
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(index.column());
    if (role == Qt::ForegroundRole && index.column() == StateColumn)
        return state.words.isEmpty() ? theme().ink3 : theme().status(state.isSound ? Status::Good : Status::Late).text;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case WhenColumn:
        return QStringLiteral("%1 %2").arg(formatDate(backup.madeAt.toLocalTime().date(), m_session.language()),
                                           backup.madeAt.toLocalTime().toString(QStringLiteral("HH:mm")));
    case SizeColumn: return QLocale(languageCode(m_session.language())).formattedDataSize(backup.bytes, 1);
    case StateColumn:
        return !state.words.isEmpty()                           ? state.words
               : backup.state == BackupEntry::State::Incomplete ? tr("cut short")
                                                                : tr("verified when it was made");
    default: return {};
    }
}

void BackupsModel::setBackups(std::vector<BackupEntry> backups)
{
    beginResetModel();
    m_backups = std::move(backups);
    endResetModel();
}

void BackupsModel::setState(const QString& path, const QString& words, bool isSound)
{
    m_states.insert(path, {words, isSound});
    for (int row = 0; row < rowCount(); ++row) {
        if (backupAt(row).path == path)
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

} // namespace clientela
