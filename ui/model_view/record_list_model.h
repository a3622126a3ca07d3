// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/record_sums.h"
#include "ui/model_view/list_loader.h"
#include "ui/model_view/record_rows.h"
#include "ui/model_view/tick_set.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace clientela {

/// How many rows a list has and what their amounts come to, by column.
struct ListFigures
{
    qint64 count = 0;
    QHash<QString, std::vector<Money>> sums;
};

/// A list over one kind of record, however long: its ids are read in the background, its rows as they are looked at.
class RecordListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { CellRole = Qt::UserRole + 1, KindRole, IdRole, TickedRole };

    RecordListModel(Session& session, ListSpec spec, QObject* parent = nullptr);

    Session& session() const { return m_session; }
    const ListSpec& spec() const { return m_spec; }
    const RecordType& type() const { return *m_type; }
    const std::vector<ListColumn>& columns() const { return m_columns; }
    int columnOf(const QString& key) const;
    /// The columns that are looked at; only their fields are read.
    void setShown(const QStringList& keys);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// Shows what passes the filter; throws Error(BadInput) and leaves the list as it is when it is not understood.
    void setFilter(const QString& text);
    const QString& filter() const { return m_filter; }
    /// The filter together with the one that always holds, as it is asked.
    QString wholeFilter() const;
    /// "name", "-date"; by a column's key. Does nothing for one that cannot be sorted by.
    void setSort(const QString& sort);
    const QString& sort() const { return m_sort; }
    /// Whether a click on this column's head sorts: an index makes it possible at any size, else short lists only.
    bool canSort(int column) const;

    qint64 idAt(int row) const;
    int rowOf(qint64 id) const;
    const std::vector<qint64>& ids() const { return m_ids; }
    /// Whether all ids are there; before, the list shows its first page.
    bool isComplete() const { return m_isComplete; }
    /// The record in a row as far as its fields are read; null when it is gone.
    const AnyRecord* recordAt(int row) const;

    bool isTicked(qint64 id) const { return m_ticks.contains(id); }
    void setTicked(int firstRow, int lastRow, bool isTicked);
    void tickAll();
    void clearTicks();
    qint64 tickedCount() const { return m_ticks.count(); }
    /// In the order of the list.
    std::vector<qint64> tickedIds() const;

    /// Of the whole list; nothing until they are worked out.
    const std::optional<ListFigures>& figures() const { return m_figures; }
    const std::optional<ListFigures>& tickedFigures() const { return m_tickedFigures; }

    /// Asks for everything anew: after a change that nobody announced.
    void refresh();

Q_SIGNALS:
    /// Around a change of many rows; between them no row number means anything.
    void aboutToReplaceRows();
    void rowsReplaced();
    /// All ids are there now.
    void completed();
    void ticksChanged();
    void figuresChanged();
    /// The columns themselves are other ones: a custom field came or went.
    void columnsChanged();

private:
    struct Answer;
    void rebuildColumns();
    void followChanges(const std::vector<ChangedRecord>& changed);
    void requery(bool isOther);
    void replaceRows(std::vector<qint64> ids);
    void takeRows(std::vector<qint64> ids, bool isComplete);
    void askFigures();
    void askTickedFigures();
    QStringList summedKeys() const;
    void noteTicks();
    RecordRows::Row* rowAt(int row) const;
    QString headText(const ListColumn& column) const;
    bool isSortedByIndex() const;

    Session& m_session;
    ListSpec m_spec;
    const RecordType* m_type;
    std::vector<ListColumn> m_columns;
    std::vector<bool> m_isShown;
    QString m_filter;
    QString m_sort;
    std::vector<qint64> m_ids;
    bool m_isComplete = false;
    mutable RecordRows m_rows;
    TickSet m_ticks;
    std::optional<ListFigures> m_figures;
    std::optional<ListFigures> m_tickedFigures;
    QTimer m_requerySoon;
    QTimer m_tickFiguresSoon;
};

} // namespace clientela
