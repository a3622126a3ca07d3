// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model_view/record_list_model.h"

#include "core/base/formats.h"
#include "ui/model_view/list_query.h"

#include <QSet>

#include <algorithm>

namespace clientela {

namespace {

constexpr int rowsOfPage = 64;
constexpr int requeryDelay = 120; ///< milliseconds; several changes in a row are one question
constexpr int tickFiguresDelay = 60;

QString modelSortKey(const QString& sort)
{
    return sort.startsWith(u'-') ? sort.mid(1) : sort;
}

ListFigures figuresOf(const RecordSums& sums, const QStringList& keys)
{
    ListFigures figures;
    figures.count = sums.count;
    for (qsizetype i = 0; i < keys.size(); ++i)
        figures.sums.insert(keys.at(i), sums.amounts[static_cast<std::size_t>(i)]);
    return figures;
}

std::vector<const Field*> fieldsOf(const RecordType& type, const QStringList& keys)
{
    std::vector<const Field*> fields;
    for (const QString& key : keys)
        fields.push_back(type.field(key));
    return fields;
}

} // namespace

RecordListModel::RecordListModel(Session& session, ListSpec spec, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_spec(std::move(spec))
    , m_type(&session.shop().types().type(m_spec.type))
    , m_columns(allColumns(m_spec, *m_type))
    , m_sort(m_spec.sort)
    , m_rows(session)
{
    for (const ListColumn& column : m_columns)
        m_isShown.push_back(column.isShown);
    m_rows.setColumns(*m_type, m_columns, m_isShown);
    m_requerySoon.setSingleShot(true);
    m_requerySoon.setInterval(requeryDelay);
    m_tickFiguresSoon.setSingleShot(true);
    m_tickFiguresSoon.setInterval(tickFiguresDelay);
    connect(&m_requerySoon, &QTimer::timeout, this, [this] { requery(false); });
    connect(&m_tickFiguresSoon, &QTimer::timeout, this, &RecordListModel::askTickedFigures);
    connect(&session, &Session::recordsChanged, this, &RecordListModel::followChanges);
    requery(true);
}

int RecordListModel::columnOf(const QString& key) const
{
    const auto found = std::ranges::find(m_columns, key, &ListColumn::key);
    return found == m_columns.end() ? -1 : static_cast<int>(found - m_columns.begin());
}

void RecordListModel::setShown(const QStringList& keys)
{
    std::vector<bool> isShown;
    for (const ListColumn& column : m_columns)
        isShown.push_back(keys.contains(column.key));
    if (isShown == m_isShown)
        return;
    const QStringList before = summedKeys();
    m_isShown = isShown;
    m_rows.setColumns(*m_type, m_columns, m_isShown);
    if (summedKeys() != before) {
        askFigures();
        askTickedFigures();
    }
}

int RecordListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int RecordListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

RecordRows::Row* RecordListModel::rowAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const auto at = static_cast<std::size_t>(row);
    const std::size_t start = at / rowsOfPage * rowsOfPage;
    return m_rows.row(std::span(m_ids).subspan(start, std::min<std::size_t>(rowsOfPage, m_ids.size() - start)),
                      m_ids[at]);
}

QVariant RecordListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto column = static_cast<std::size_t>(index.column());
    switch (role) {
    case IdRole: return m_ids[static_cast<std::size_t>(index.row())];
    case TickedRole: return m_ticks.contains(m_ids[static_cast<std::size_t>(index.row())]);
    case KindRole: return static_cast<int>(m_columns[column].kind);
    case CellRole:
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: break;
    default: return {};
    }
    RecordRows::Row* row = rowAt(index.row());
    if (!row)
        return {};
    const ListCell& cell = m_rows.cell(*row, column);
    if (role == CellRole)
        return QVariant::fromValue(cell);
    if (role == Qt::AccessibleTextRole && !cell.second.isEmpty())
        return QStringLiteral("%1, %2").arg(cell.text, cell.second);
    return cell.text.isEmpty() ? cell.whole : cell.text;
}

QString RecordListModel::headText(const ListColumn& column) const
{
    const ColumnField named = columnField(*m_type, column.key);
    const bool isAmount = !named.list && named.field
                          && (named.field->kind == FieldKind::Money || named.field->kind == FieldKind::Price);
    if (!isAmount)
        return column.title;
    return QStringLiteral("%1, %2").arg(column.title, currencySymbol(m_session.currency(), m_session.language()));
}

QVariant RecordListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= columnCount())
        return {};
    const ListColumn& column = m_columns[static_cast<std::size_t>(section)];
    const bool isFigure = column.kind == CellKind::Money || column.kind == CellKind::Number;
    switch (role) {
    case Qt::DisplayRole: return headText(column);
    case Qt::AccessibleTextRole: return column.title;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (isFigure ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ToolTipRole:
        return canSort(section) ? tr("Sort by %1").arg(column.title)
                                : tr("A list of more than %1 rows is not sorted by this column; filter it first.")
                                      .arg(formatInteger(longestPlainSort, m_session.language()));
    default: return {};
    }
}

Qt::ItemFlags RecordListModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

QString RecordListModel::wholeFilter() const
{
    if (m_spec.always.isEmpty() || m_filter.isEmpty())
        return m_spec.always + m_filter;
    return QStringLiteral("(%1) and (%2)").arg(m_spec.always, m_filter);
}

void RecordListModel::setFilter(const QString& text)
{
    const QString trimmed = text.trimmed();
    parseFilter(*m_type, trimmed, m_session.today(), m_session.currency());
    if (trimmed == m_filter)
        return;
    m_filter = trimmed;
    clearTicks();
    m_figures.reset();
    Q_EMIT figuresChanged();
    requery(true);
}

bool RecordListModel::canSort(int column) const
{
    if (column < 0 || column >= columnCount())
        return false;
    const ListColumn& asked = m_columns[static_cast<std::size_t>(column)];
    const QString key = asked.sortKey.isEmpty() ? asked.key : asked.sortKey;
    if (isIndexed(*m_type, key))
        return true;
    return columnField(*m_type, key).field && m_isComplete && m_ids.size() <= longestPlainSort;
}

bool RecordListModel::isSortedByIndex() const
{
    return isIndexed(*m_type, m_sort);
}

void RecordListModel::setSort(const QString& sort)
{
    if (sort == m_sort || !columnField(*m_type, modelSortKey(sort)).field)
        return;
    m_sort = sort;
    requery(true);
}

qint64 RecordListModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_ids[static_cast<std::size_t>(row)] : 0;
}

int RecordListModel::rowOf(qint64 id) const
{
    const auto found = std::ranges::find(m_ids, id);
    return found == m_ids.end() ? -1 : static_cast<int>(found - m_ids.begin());
}

const AnyRecord* RecordListModel::recordAt(int row) const
{
    const RecordRows::Row* found = rowAt(row);
    return found && found->record ? &found->record : nullptr;
}

void RecordListModel::refresh()
{
    m_rows.forgetAll();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    requery(false);
}

void RecordListModel::rebuildColumns()
{
    const std::vector<ListColumn> columns = allColumns(m_spec, *m_type);
    if (std::ranges::equal(columns, m_columns, [](const ListColumn& a, const ListColumn& b) {
            return a.key == b.key && a.title == b.title && a.kind == b.kind;
        }))
        return;
    QSet<QString> shown;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (m_isShown[i])
            shown.insert(m_columns[i].key);
    }
    Q_EMIT aboutToReplaceRows();
    beginResetModel();
    m_columns = columns;
    m_isShown.clear();
    for (const ListColumn& column : m_columns)
        m_isShown.push_back(shown.contains(column.key));
    m_rows.setColumns(*m_type, m_columns, m_isShown);
    if (!columnField(*m_type, modelSortKey(m_sort)).field)
        m_sort = m_spec.sort;
    endResetModel();
    Q_EMIT columnsChanged();
    Q_EMIT rowsReplaced();
}

void RecordListModel::followChanges(const std::vector<ChangedRecord>& changed)
{
    bool isOwn = false;
    bool isFollowed = false;
    QSet<qint64> ids;
    for (const ChangedRecord& record : changed) {
        if (record.type->key == u"custom_field")
            rebuildColumns();
        isFollowed = isFollowed || m_spec.follows.contains(record.type->key);
        if (record.type->key != m_spec.type)
            continue;
        isOwn = true;
        ids.insert(record.id);
        m_rows.forget(record.id);
    }
    if (!isOwn && !isFollowed)
        return;
    if (isFollowed) {
        m_rows.forgetAll();
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    } else {
        for (int row = 0; row < rowCount() && !ids.isEmpty(); ++row) {
            if (ids.remove(m_ids[static_cast<std::size_t>(row)]))
                Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
        }
    }
    m_requerySoon.start();
}

void RecordListModel::requery(bool isOther)
{
    m_requerySoon.stop();
    const ListQuestion question{m_spec.type, wholeFilter(), m_sort};
    bool hasFirst = !isOther;
    if (isOther)
        m_isComplete = false;
    if (isOther && question.filter.isEmpty() && isSortedByIndex())
        hasFirst = m_session.perform([&] { takeRows(firstRows(m_session.shop(), question, rowsOfPage), false); });
    ListLoader::of(m_session).ask(this, ListLoader::Question::Rows,
                                  [this, question, hasFirst](ShopFile& shop, ListLoader::Task& task) {
                                      if (!hasFirst) {
                                          std::vector<qint64> first = firstRows(shop, question, rowsOfPage);
                                          if (!first.empty())
                                              task.deliver([this, first] { takeRows(first, false); });
                                      }
                                      auto all = std::make_shared<std::vector<qint64>>(allRows(shop, question, task));
                                      throwIfCancelled(task);
                                      task.deliver([this, all] { takeRows(std::move(*all), true); });
                                  });
    askFigures();
}

void RecordListModel::takeRows(std::vector<qint64> ids, bool isComplete)
{
    const bool wasComplete = m_isComplete;
    m_isComplete = isComplete;
    replaceRows(std::move(ids));
    if (isComplete && !m_ticks.isEmpty()) {
        const qint64 before = m_ticks.count();
        m_ticks.keepOnly(m_ids);
        if (m_ticks.count() != before)
            noteTicks();
        else
            m_tickFiguresSoon.start(); // their amounts may be others
    }
    if (isComplete) {
        if (!wasComplete)
            Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        Q_EMIT completed();
    }
}

void RecordListModel::replaceRows(std::vector<qint64> ids)
{
    const std::size_t shorter = std::min(ids.size(), m_ids.size());
    std::size_t same = 0;
    while (same < shorter && ids[same] == m_ids[same])
        ++same;
    std::size_t sameAtEnd = 0;
    while (sameAtEnd < shorter - same && ids[ids.size() - 1 - sameAtEnd] == m_ids[m_ids.size() - 1 - sameAtEnd])
        ++sameAtEnd;
    const auto oldOnly = m_ids.size() - same - sameAtEnd;
    const auto newOnly = ids.size() - same - sameAtEnd;
    const int first = static_cast<int>(same);
    if (oldOnly == 0 && newOnly == 0)
        return;
    if (oldOnly == 0) {
        beginInsertRows({}, first, first + static_cast<int>(newOnly) - 1);
        m_ids = std::move(ids);
        endInsertRows();
        return;
    }
    if (newOnly == 0) {
        beginRemoveRows({}, first, first + static_cast<int>(oldOnly) - 1);
        m_ids = std::move(ids);
        endRemoveRows();
        return;
    }
    Q_EMIT aboutToReplaceRows();
    const int before = rowCount();
    const int after = static_cast<int>(ids.size());
    if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_ids.resize(ids.size());
        endRemoveRows();
    } else if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_ids.insert(m_ids.end(), ids.begin() + before, ids.end());
        endInsertRows();
    }
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList old = persistentIndexList();
    std::vector<qint64> oldIds;
    QHash<qint64, int> places;
    for (const QModelIndex& index : old) {
        oldIds.push_back(m_ids[static_cast<std::size_t>(index.row())]);
        places.insert(oldIds.back(), -1);
    }
    m_ids = std::move(ids);
    auto wanted = places.size();
    for (int row = 0; row < rowCount() && wanted > 0; ++row) {
        if (const auto place = places.find(m_ids[static_cast<std::size_t>(row)]); place != places.end()) {
            place.value() = row;
            --wanted;
        }
    }
    QModelIndexList now;
    for (qsizetype i = 0; i < old.size(); ++i) {
        const int row = places.value(oldIds[static_cast<std::size_t>(i)]);
        now.append(row < 0 ? QModelIndex() : index(row, old.at(i).column()));
    }
    changePersistentIndexList(old, now);
    Q_EMIT layoutChanged({}, VerticalSortHint);
    Q_EMIT rowsReplaced();
}

void RecordListModel::setTicked(int firstRow, int lastRow, bool isTicked)
{
    const int from = qMax(0, qMin(firstRow, lastRow));
    const int to = qMin(rowCount() - 1, qMax(firstRow, lastRow));
    for (int row = from; row <= to; ++row)
        m_ticks.set(m_ids[static_cast<std::size_t>(row)], isTicked);
    if (from <= to)
        noteTicks();
}

void RecordListModel::tickAll()
{
    setTicked(0, rowCount() - 1, true);
}

void RecordListModel::clearTicks()
{
    if (m_ticks.isEmpty())
        return;
    m_ticks.clear();
    noteTicks();
}

void RecordListModel::noteTicks()
{
    m_tickedFigures.reset();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {TickedRole});
    Q_EMIT ticksChanged();
    if (m_ticks.isEmpty())
        ListLoader::of(m_session).forget(this, ListLoader::Question::Counts);
    else
        m_tickFiguresSoon.start();
}

std::vector<qint64> RecordListModel::tickedIds() const
{
    std::vector<qint64> ids;
    ids.reserve(static_cast<std::size_t>(m_ticks.count()));
    for (const qint64 id : m_ids) {
        if (m_ticks.contains(id))
            ids.push_back(id);
    }
    return ids;
}

QStringList RecordListModel::summedKeys() const
{
    QStringList keys;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const ColumnField named = columnField(*m_type, m_columns[i].key);
        if (m_isShown[i] && named.field && !named.list && named.field->kind == FieldKind::Money)
            keys.append(m_columns[i].key);
    }
    return keys;
}

void RecordListModel::askFigures()
{
    const ListQuestion question{m_spec.type, wholeFilter(), {}};
    ListLoader::of(m_session).ask(
        this, ListLoader::Question::Figures,
        [this, question, keys = summedKeys()](ShopFile& shop, ListLoader::Task& task) {
            const RecordType& type = shop.types().type(question.type);
            const Filter filter = parseFilter(type, question.filter, shop.clock().today(), shop.defaults().currency);
            const ListFigures found = figuresOf(sumsOf(shop, type, filter, fieldsOf(type, keys), task), keys);
            task.deliver([this, found] {
                m_figures = found;
                Q_EMIT figuresChanged();
            });
        });
}

void RecordListModel::askTickedFigures()
{
    if (m_ticks.isEmpty())
        return;
    const bool isAll = m_isComplete && m_ticks.count() == static_cast<qint64>(m_ids.size());
    if (isAll && m_figures) {
        m_tickedFigures = m_figures;
        Q_EMIT figuresChanged();
        return;
    }
    ListLoader::of(m_session).ask(
        this, ListLoader::Question::Counts,
        [this, key = m_spec.type, ids = tickedIds(), keys = summedKeys()](ShopFile& shop, ListLoader::Task& task) {
            const RecordType& type = shop.types().type(key);
            const ListFigures found = figuresOf(sumsOf(shop, type, ids, fieldsOf(type, keys), task), keys);
            task.deliver([this, found] {
                m_tickedFigures = found;
                Q_EMIT figuresChanged();
            });
        });
}

} // namespace clientela
