// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflows/change_many.h"
#include "ui/model_view/list_spec.h"
#include "ui/session/page.h"

#include <QTimer>

class QSplitter;
class QToolButton;

namespace clientela {

class BulkBar;
class EmptyPanel;
class FilterBar;
class ListFooter;
class ListView;
class PageHeader;
class RecordListModel;
class SavedFilters;

/// A list with everything around it: header with count, saved filters and tools, filter bar, rows, footer, bulk
/// actions, export and empty states. Remembers its columns, order, sorting and filter.
class RecordList final : public QWidget
{
    Q_OBJECT

public:
    RecordList(Session& session, const ListSpec& spec, QWidget* parent = nullptr);
    ~RecordList() override;

    ListView* view() const { return m_view; }
    RecordListModel* model() const { return m_model; }
    PageHeader* header() const { return m_header; }
    /// The tools for ticked rows, to which a kind of record may add its own.
    BulkBar* bulkBar() const { return m_bulk; }

    /// The record that is current; 0 for none.
    qint64 currentId() const;
    /// Makes a record current and scrolls to it; when the filter hides it, everything is shown again.
    void select(qint64 id);
    /// Shows what passes a filter; throws Error(BadInput).
    void setFilter(const QString& text);
    QString filter() const;
    /// A widget beside the rows, under the same header: the card of the current record. The list takes 600 at first.
    void setSide(QWidget* side);
    /// With a side: shows the rows, the side, or both.
    enum class Shown { Rows, Side, Both };
    /// With both shown, an empty list takes the whole width as long as there is nothing at the side.
    void setShown(Shown shown, bool sideHasContent = true);
    void focusList();

Q_SIGNALS:
    void currentChanged(qint64 id);
    /// Enter or a double click.
    void activated(qint64 id);
    /// Files were dropped onto the list.
    void filesDropped(const QStringList& paths);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeTools();
    void restoreState();
    void saveState();
    void showFilterBar(bool isShown);
    void applyFilter(const QString& text);
    void partUsually();
    void showCount();
    void showEmptiness();
    void showTicks();
    void showMenu(const QPoint& globalPosition);
    std::vector<qint64> chosenIds() const;
    void changeChosen(const ManyChange& change);
    QString changeLabel(const ManyChange& change, qint64 count) const;
    QString changeSentence(const ManyChange& change, qint64 count) const;
    void tellResult(const ManyChange& change, const ManyResult& result);
    void exportShown();
    QStringList exportColumns() const;
    QString settingsKey(const char* what) const;

    Session& m_session;
    ListSpec m_spec;
    RecordListModel* m_model;
    PageHeader* m_header;
    SavedFilters* m_saved;
    FilterBar* m_filterBar;
    BulkBar* m_bulk;
    QSplitter* m_splitter;
    QWidget* m_rows;
    ListView* m_view;
    ListFooter* m_footer;
    EmptyPanel* m_empty;
    QWidget* m_side = nullptr;
    Shown m_shown = Shown::Both;
    bool m_sideHasContent = true;
    bool m_isNew = false;    ///< nothing of this kind was stored yet
    bool m_isParted = false; ///< list and side, by hand
    QToolButton* m_filterTool = nullptr;
    QToolButton* m_columnTool = nullptr;
    QToolButton* m_exportTool = nullptr;
    QTimer m_saveSoon;
};

/// A page that is nothing but a list; opens a record by going to a place.
class RecordListPage final : public Page
{
    Q_OBJECT

public:
    /// "opens" is the page that shows one record; empty where nothing opens.
    RecordListPage(Session& session, const ListSpec& spec, const QString& opens, QWidget* parent = nullptr);

    void open(const Place& place) override;
    void focusStart() override;
    RecordList* list() const { return m_list; }

private:
    RecordList* m_list;
};

} // namespace clientela
