// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model_view/record_list_model.h"

#include <QTableView>

class QMenu;

namespace clientela {

class CellDelegate;
class ListHeader;

/// A list of records: two-line rows, one current row, ticks, keyboard and mouse. Paints whole rows itself.
class ListView final : public QTableView
{
    Q_OBJECT

public:
    explicit ListView(QWidget* parent = nullptr);

    void setListModel(RecordListModel* model);
    RecordListModel* listModel() const { return m_model; }

    qint64 currentId() const;
    /// Makes the record current and scrolls to it; once it is there when the list is still being read. 0 for none.
    void select(qint64 id);

    /// The shown columns from left to right.
    /// Those that only give way for a while, because the list is narrow, are among them.
    QStringList shownColumns() const;
    void setColumnShown(const QString& key, bool isShown);
    /// A line for each column, to show or hide it.
    void fillColumnMenu(QMenu& menu);
    /// Columns, order and widths as text, and back; what is not known is passed over.
    QStringList columnState() const;
    void restoreColumnState(const QStringList& state);
    void restoreUsualColumns();

    /// Sorts by a column as a click on its head does.
    void sortBy(int column);
    /// The field by which a column's head sorts.
    QString sortKeyOf(int column) const;
    /// The ticked rows, or else the current one, as lines that a spreadsheet takes; with the heads.
    QString rowsAsText() const;
    void copyRows();

    /// The rectangle of a cell inside its section: the page's margin lies before the first and after the last one.
    QRect cellRect(int column, const QRect& section) const;
    /// From 0; -1 when there are none.
    int firstVisibleRow() const;
    int lastVisibleRow() const;

    /// The list reads like this row is under the mouse; for pictures and tests.
    int hoveredRow() const { return m_hovered; }

    void keyboardSearch(const QString& search) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

Q_SIGNALS:
    /// The current row is another record; 0 for none.
    void currentIdChanged(qint64 id);
    /// Enter or a double click.
    void opened(qint64 id);
    void deleteWanted();
    /// Something the footer shows changed: what is visible, sections.
    void shownChanged();
    /// Columns, order, widths or sorting were changed by the user.
    void stateChanged();
    void menuWanted(const QPoint& globalPosition);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void scrollContentsBy(int dx, int dy) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void applySizes();
    void fitColumns();
    void showColumns();
    void makeCurrent(int row);
    void findWanted();
    void tellCurrent();
    void keepPlace();
    void restorePlace();
    void hover(int row);
    void updateRow(int row);
    void paintRow(QPainter& painter, int row, const QRect& rect, int firstColumn, int lastColumn);
    void moveTo(int row, bool isTicking);
    int firstColumn() const;
    bool tickAt(const QPoint& position, Qt::KeyboardModifiers modifiers);

    RecordListModel* m_model = nullptr;
    CellDelegate* m_delegate;
    ListHeader* m_header;
    int m_hovered = -1;
    bool m_isByKeyboard = false;
    bool m_isFitting = false;
    QHash<int, int> m_yielded; ///< columns that give way to the name just now, with their widths
    bool m_isKeeping = false;
    int m_anchor = -1;   ///< where a range of ticks begins
    qint64 m_wanted = 0; ///< becomes current when the list is read
    bool m_isScrollWanted = true;
    int m_scale = 100;
    struct KeptPlace
    {
        qint64 currentId = 0;
        qint64 topId = 0;
        int offset = 0;
        int scroll = 0;
    };
    KeptPlace m_kept;
    qint64 m_toldId = 0;
};

} // namespace clientela
