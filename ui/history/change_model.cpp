// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/change_model.h"

#include "core/records/record_json.h"
#include "ui/history/change_words.h"

namespace clientela {

namespace {

constexpr int changePage = 50;

QString actionWords(const QString& action)
{
    if (action == u"insert")
        return ChangeModel::tr("added");
    if (action == u"remove")
        return ChangeModel::tr("removed");
    return action == u"relink" ? ChangeModel::tr("follows a merge") : ChangeModel::tr("changed");
}

} // namespace

ChangeModel::ChangeModel(Session& session, QObject* parent)
    : QAbstractListModel(parent)
    , m_session(session)
{
}

int ChangeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ChangeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return row.record.isEmpty() ? row.label : row.record;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        if (!row.record.isEmpty())
            return QStringLiteral("%1, %2").arg(row.record, row.action);
        return row.before.isEmpty() ? QStringLiteral("%1: %2").arg(row.label, row.after)
                                    : tr("%1: %2 becomes %3").arg(row.label, row.before, row.after);
    case RecordRole: return row.record;
    case ActionRole: return row.action;
    case LabelRole: return row.label;
    case BeforeRole: return row.before;
    case AfterRole: return row.after;
    default: return {};
    }
}

void ChangeModel::setChangeSet(qint64 id)
{
    beginResetModel();
    m_changeSet = id;
    m_last = 0;
    m_isEnd = id == 0;
    m_rows.clear();
    endResetModel();
    fetchMore({});
}

bool ChangeModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_isEnd;
}

void ChangeModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    std::vector<Row> rows;
    m_session.perform([&] {
        const auto changes = m_session.shop().history().changesIn(m_changeSet, changePage, m_last);
        m_isEnd = changes.size() < static_cast<std::size_t>(changePage);
        for (const SetChange& change : changes) {
            append(change, rows);
            m_last = change.id;
        }
    });
    if (rows.empty())
        return;
    beginInsertRows({}, static_cast<int>(m_rows.size()), static_cast<int>(m_rows.size() + rows.size()) - 1);
    m_rows.insert(m_rows.end(), rows.begin(), rows.end());
    endInsertRows();
}

QString ChangeModel::titleOf(const RecordType& type, const SetChange& change) const
{
    QString title;
    if (const auto record = m_session.shop().records().find(type, change.record)) {
        title = type.titleOf(record->data());
    } else {
        AnyRecord gone(type);
        readStoredJson(type, change.before.isEmpty() ? change.after : change.before, gone.data());
        title = type.titleOf(gone.data());
    }
    return title.isEmpty() ? type.title.text() : title;
}

void ChangeModel::append(const SetChange& change, std::vector<Row>& rows) const
{
    const RecordType& type = m_session.shop().types().type(change.recordType);
    const QString title = titleOf(type, change);
    const QString action = actionWords(change.action);
    rows.push_back({title,
                    title == type.title.text() ? action : QStringLiteral("%1, %2").arg(type.title.text(), action),
                    {},
                    {},
                    {},
                    change.recordType,
                    change.record});
    if (change.action == u"insert")
        return; // the history keeps no copy of what only came
    for (const WordChange& words : storedWords(m_session, type, change.before, change.after))
        rows.push_back({{},
                        {},
                        words.label,
                        words.before.join(QStringLiteral("; ")).simplified(),
                        words.after.join(QStringLiteral("; ")).simplified(),
                        change.recordType,
                        change.record});
}

Place ChangeModel::placeOf(int row) const
{
    const Row& shown = m_rows[static_cast<std::size_t>(row)];
    if (shown.recordType == u"customer")
        return {QStringLiteral("customers"), shown.id, {}};
    if (shown.recordType == u"product")
        return {QStringLiteral("products"), shown.id, {}};
    if (shown.recordType == u"document")
        return {QStringLiteral("document"), shown.id, {}};
    return {};
}

} // namespace clientela
