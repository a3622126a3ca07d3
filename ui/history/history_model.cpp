// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_model.h"

#include "ui/customers/customer_words.h"

#include <algorithm>

namespace clientela {

namespace {

constexpr int historyPage = 100;
constexpr int mostReloaded = 500;

QString changesText(qint64 changes)
{
    const int count = static_cast<int>(changes);
    return HistoryModel::tr("%n change(s)", nullptr, count);
}

} // namespace

HistoryModel::HistoryModel(Session& session, QObject* parent)
    : QAbstractListModel(parent)
    , m_session(session)
{
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

Qt::ItemFlags HistoryModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || isHeading(index.row()))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (!row.heading.isEmpty())
        return role == HeadingRole || role == Qt::DisplayRole ? QVariant(row.heading) : QVariant();
    switch (role) {
    case Qt::DisplayRole: return m_showsRemoved ? row.removed.title : row.entry.label;
    case Qt::ToolTipRole: return row.entry.label;
    case Qt::AccessibleTextRole: {
        const QString time = localMoment(row.entry.madeAt).toString(QStringLiteral("HH:mm"));
        QStringList parts{m_showsRemoved ? row.removed.title : row.entry.label, row.entry.author, time,
                          row.entry.undoneAt.isEmpty() ? QString() : tr("undone")};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case AuthorRole:
        return m_showsRemoved ? QStringLiteral("%1 · %2").arg(
                                    m_session.shop().types().type(row.removed.recordType).title.text(), row.entry.label)
                              : row.entry.author;
    case TimeRole: return localMoment(row.entry.madeAt).toString(QStringLiteral("HH:mm"));
    case CountRole: return m_showsRemoved || row.entry.changes < 2 ? QString() : changesText(row.entry.changes);
    case UndoneRole: return !row.entry.undoneAt.isEmpty();
    case FinalRole: return !row.entry.isUndoable;
    case IdRole: return m_showsRemoved ? row.removed.change : row.entry.id;
    default: return {};
    }
}

QString HistoryModel::headingFor(const QString& madeAt, const std::vector<Row>& rows) const
{
    const QString heading = dayHeading(localMoment(madeAt).date(), m_session.today(), m_session.language());
    const auto last = std::ranges::find_if(rows.rbegin(), rows.rend(),
                                           [](const Row& row) { return !row.heading.isEmpty(); });
    return last != rows.rend() && last->heading == heading ? QString() : heading;
}

void HistoryModel::appendEntries(const std::vector<ChangeSetEntry>& entries, std::vector<Row>& rows) const
{
    for (const ChangeSetEntry& entry : entries) {
        if (const QString heading = headingFor(entry.madeAt, rows); !heading.isEmpty())
            rows.push_back({heading, {}, {}});
        rows.push_back({{}, entry, {}});
    }
}

bool HistoryModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_isEnd && !m_showsRemoved;
}

void HistoryModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    std::vector<Row> rows = m_rows;
    m_session.perform([&] {
        const std::vector<ChangeSetEntry> entries = m_session.shop().history().entries(historyPage, m_last);
        m_isEnd = entries.size() < static_cast<std::size_t>(historyPage);
        if (!entries.empty())
            m_last = entries.back().id;
        appendEntries(entries, rows);
    });
    if (rows.size() == m_rows.size())
        return;
    beginInsertRows({}, static_cast<int>(m_rows.size()), static_cast<int>(rows.size()) - 1);
    m_rows = std::move(rows);
    endInsertRows();
}

void HistoryModel::reload()
{
    const auto loaded = std::ranges::count_if(m_rows, [](const Row& row) { return row.entry.id > 0; });
    const int wanted = qBound(historyPage, m_showsRemoved ? 0 : static_cast<int>(loaded) + 1, mostReloaded);
    const auto entries = m_session.shop().history().entries(wanted);
    beginResetModel();
    m_showsRemoved = false;
    m_rows.clear();
    m_isEnd = entries.size() < static_cast<std::size_t>(wanted);
    m_last = entries.empty() ? 0 : entries.back().id;
    appendEntries(entries, m_rows);
    endResetModel();
}

void HistoryModel::showRemoved(std::vector<RemovedRecord> records)
{
    beginResetModel();
    m_showsRemoved = true;
    m_rows.clear();
    for (RemovedRecord& record : records) {
        if (const QString heading = headingFor(record.set.madeAt, m_rows); !heading.isEmpty())
            m_rows.push_back({heading, {}, {}});
        const ChangeSetEntry set = record.set;
        m_rows.push_back({{}, set, std::move(record)});
    }
    endResetModel();
}

int HistoryModel::rowOf(qint64 id) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const Row& row) {
        return row.heading.isEmpty() && (m_showsRemoved ? row.removed.change : row.entry.id) == id;
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

} // namespace clientela
