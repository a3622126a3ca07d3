// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customers/timeline_model.h"

#include <QListView>
#include <QStyledItemDelegate>

class QPlainTextEdit;

namespace clientela {

class TimelineView;

/// Paints the timeline: discs on a thread, day headings, documents as strips.
class TimelineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TimelineDelegate(TimelineView* view);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// Where the strip of a document lies within its row.
    QRect stripRect(const QRect& row) const;
    /// Where the text of a note lies within its row.
    QRect textRect(const QRect& row) const;
    void forgetHeights() { m_heights.clear(); }

private:
    int textHeight(const QString& text, int width) const;
    QRect content(const QRect& row) const;
    void paintEntry(QPainter& painter, const QRect& row, const QModelIndex& index) const;
    void paintStrip(QPainter& painter, const QRect& strip, const TimelineEntry& entry, bool isHovered) const;

    TimelineView* m_view;
    mutable QHash<std::pair<int, qint64>, int> m_heights; ///< of entries with text, at the present width
    mutable int m_heightsWidth = 0;
};

/// The timeline of a customer; a click or Enter opens a document or edits a note.
class TimelineView final : public QListView
{
    Q_OBJECT

public:
    explicit TimelineView(Session& session, QWidget* parent = nullptr);

    void setCustomer(CustomerId customer);
    TimelineModel& timeline() { return *m_model; }
    int hoveredRow() const { return m_hoveredRow; }
    bool isHoveredStrip() const { return m_isHoveredStrip; }
    Session& session() { return m_session; }
    /// Saves a note that is being edited; false when it cannot be, and it stays.
    bool settle();

Q_SIGNALS:
    void actedOn();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void open(const QModelIndex& index);
    void editNote(const QModelIndex& index);
    bool endNote(bool saves);
    void removeNoteAt(const QModelIndex& index);

    Session& m_session;
    TimelineModel* m_model;
    TimelineDelegate* m_delegate;
    QPlainTextEdit* m_editor = nullptr;
    qint64 m_editedNote = 0;
    int m_hoveredRow = -1;
    bool m_isHoveredStrip = false;
};

} // namespace clientela
