// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model_view/list_view.h"

#include "ui/model_view/cell_delegate.h"
#include "ui/model_view/list_header.h"
#include "ui/theme/painters.h"

#include <QFocusEvent>
#include <QHoverEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

namespace clientela {

namespace {

constexpr int endMargin = 14; ///< after the last column; with the scroll bar the page's margin

} // namespace

ListView::ListView(QWidget* parent)
    : QTableView(parent)
    , m_delegate(new CellDelegate(this))
    , m_header(new ListHeader(*this))
{
    setObjectName(QStringLiteral("list"));
    setHorizontalHeader(m_header);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setMouseTracking(true);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    connect(m_header, &QHeaderView::sectionClicked, this, &ListView::sortBy);
    connect(m_header, &QHeaderView::sectionResized, this, [this] {
        if (!m_isFitting && m_model) {
            Q_EMIT shownChanged();
            Q_EMIT stateChanged();
        }
        viewport()->update();
    });
    connect(m_header, &QHeaderView::sectionMoved, this, [this] {
        fitColumns();
        viewport()->update();
        if (!m_isFitting)
            Q_EMIT stateChanged();
    });
    m_header->viewport()->installEventFilter(this);
    applySizes();
}

void ListView::setListModel(RecordListModel* model)
{
    m_model = model;
    setModel(model);
    connect(model, &RecordListModel::aboutToReplaceRows, this, &ListView::keepPlace);
    connect(model, &RecordListModel::rowsReplaced, this, &ListView::restorePlace);
    connect(model, &RecordListModel::completed, this, [this] {
        if (m_wanted > 0)
            findWanted();
        else if (!currentIndex().isValid() && m_model->rowCount() > 0)
            makeCurrent(0); // the card beside a list, and the first arrow key, have a row to begin with
        Q_EMIT shownChanged();
    });
    connect(model, &RecordListModel::rowsInserted, this, &ListView::shownChanged);
    connect(model, &RecordListModel::rowsRemoved, this, &ListView::shownChanged);
    connect(model, &RecordListModel::figuresChanged, this, &ListView::shownChanged);
    connect(model, &RecordListModel::ticksChanged, this, [this] {
        viewport()->update();
        Q_EMIT shownChanged();
    });
    connect(model, &RecordListModel::columnsChanged, this, [this] {
        applySizes();
        showColumns();
        fitColumns();
    });
    setAccessibleName(model->type().titlePlural.text());
    restoreUsualColumns();
}

qint64 ListView::currentId() const
{
    return m_model && currentIndex().isValid() ? m_model->idAt(currentIndex().row()) : 0;
}

void ListView::select(qint64 id)
{
    m_wanted = 0;
    if (!m_model)
        return;
    if (id > 0 && id == currentId()) {
        scrollTo(currentIndex());
        return;
    }
    const int row = id > 0 ? m_model->rowOf(id) : -1;
    if (row < 0) {
        m_isScrollWanted = true;
        m_wanted = qMax<qint64>(0, id); // what was stored a moment ago comes with the next reading
        if (id == 0)
            selectionModel()->clear();
        return;
    }
    makeCurrent(row);
    scrollTo(currentIndex());
}

void ListView::makeCurrent(int row)
{
    m_anchor = row;
    selectionModel()->setCurrentIndex(m_model->index(row, firstColumn()),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void ListView::findWanted()
{
    const int row = m_model->rowOf(std::exchange(m_wanted, 0));
    if (row >= 0) {
        makeCurrent(row);
        if (m_isScrollWanted)
            scrollTo(currentIndex());
    }
    tellCurrent();
}

void ListView::tellCurrent()
{
    const qint64 id = currentId();
    if (id == m_toldId)
        return;
    m_toldId = id;
    Q_EMIT currentIdChanged(id);
}

void ListView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    updateRow(previous.row());
    updateRow(current.row());
    if (m_isKeeping)
        return;
    if (hasFocus())
        m_wanted = 0; // who moved on does not want it any more
    tellCurrent();
}

void ListView::keepPlace()
{
    m_isKeeping = true;
    const int top = firstVisibleRow();
    m_kept = {currentId(), m_model->idAt(top), top < 0 ? 0 : rowViewportPosition(top), verticalScrollBar()->value()};
}

void ListView::restorePlace()
{
    updateGeometries();
    const int row = m_kept.currentId > 0 ? m_model->rowOf(m_kept.currentId) : -1;
    if (row >= 0 && currentIndex().row() != row) {
        makeCurrent(row);
    } else if (row < 0) {
        selectionModel()->clear();
        if (m_kept.currentId > 0 && !m_model->isComplete() && m_wanted == 0) {
            m_wanted = m_kept.currentId;
            m_isScrollWanted = false;
        }
    }
    const int top = m_kept.topId > 0 && m_kept.scroll > 0 ? m_model->rowOf(m_kept.topId) : -1;
    if (top >= 0)
        verticalScrollBar()->setValue(top * verticalHeader()->defaultSectionSize() - m_kept.offset);
    else
        verticalScrollBar()->setValue(qMin(m_kept.scroll, verticalScrollBar()->maximum()));
    m_isKeeping = false;
    if (m_wanted == 0)
        tellCurrent();
    hover(-1);
    viewport()->update();
    Q_EMIT shownChanged();
}

int ListView::firstVisibleRow() const
{
    return m_model && m_model->rowCount() > 0 ? rowAt(0) : -1;
}

int ListView::lastVisibleRow() const
{
    if (!m_model || m_model->rowCount() == 0)
        return -1;
    // a row counts when more than half of it can be seen
    const int row = rowAt(viewport()->height() - verticalHeader()->defaultSectionSize() / 2);
    return row < 0 ? m_model->rowCount() - 1 : row;
}

void ListView::hover(int row)
{
    if (row == m_hovered)
        return;
    updateRow(m_hovered);
    m_hovered = row;
    updateRow(m_hovered);
}

void ListView::updateRow(int row)
{
    if (row >= 0)
        viewport()->update(0, rowViewportPosition(row) - 1, viewport()->width(), rowHeight(row) + 2);
}

QRect ListView::cellRect(int column, const QRect& section) const
{
    QRect rect = section;
    const int visual = m_header->visualIndex(column);
    bool isFirst = true;
    bool isLast = true;
    for (int i = 0; i < m_header->count(); ++i) {
        if (m_header->isSectionHidden(m_header->logicalIndex(i)))
            continue;
        isFirst = isFirst && i >= visual;
        isLast = isLast && i <= visual;
    }
    const int start = isFirst ? scaled(list_measures::margin - list_measures::padding) : 0;
    const int end = isLast ? scaled(endMargin - list_measures::padding) : 0;
    return isRightToLeft() ? rect.adjusted(end, 0, -start, 0) : rect.adjusted(start, 0, -end, 0);
}

void ListView::paintRow(QPainter& painter, int row, const QRect& rect, int firstVisual, int lastVisual)
{
    const Theme& t = theme();
    const bool hasFocusNow = hasFocus() && isActiveWindow();
    const bool isCurrent = currentIndex().row() == row;
    const bool isTicked = m_model->isTicked(m_model->idAt(row));
    const bool isHovered = row == m_hovered;
    // among ticked rows the current one is not painted as one of them
    const bool isStrong = isTicked || (isCurrent && hasFocusNow && m_model->tickedCount() == 0);
    if (isStrong)
        painter.fillRect(rect, t.soft);
    else if (isCurrent)
        painter.fillRect(rect, t.idle);
    else if (isHovered)
        painter.fillRect(rect, t.hover);
    painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), t.rule);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.state &= ~(QStyle::State_Selected | QStyle::State_MouseOver | QStyle::State_On | QStyle::State_HasFocus);
    if (isStrong || isCurrent)
        option.state |= QStyle::State_Selected;
    if (isHovered)
        option.state |= QStyle::State_MouseOver;
    if (isTicked)
        option.state |= QStyle::State_On;
    for (int visual = firstVisual; visual <= lastVisual; ++visual) {
        const int column = m_header->logicalIndex(visual);
        if (m_header->isSectionHidden(column))
            continue;
        option.rect = cellRect(column, QRect(m_header->sectionViewportPosition(column), rect.y(),
                                             m_header->sectionSize(column), rect.height() - 1));
        m_delegate->paint(&painter, option, m_model->index(row, column));
    }
    if (isCurrent && hasFocusNow) {
        const int bar = 3;
        painter.fillRect(QRect(isRightToLeft() ? rect.right() - bar + 1 : rect.x(), rect.y(), bar, rect.height()),
                         t.isDark ? t.accentText : t.accent);
        if (m_isByKeyboard)
            paintInnerRing(painter, rect);
    }
}

void ListView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), theme().sheet);
    if (!m_model)
        return;
    const int height = verticalHeader()->defaultSectionSize();
    const int count = m_model->rowCount();
    const int width = viewport()->width();
    int first = -1;
    int last = -1;
    for (int x : {0, width - 1}) {
        const int visual = m_header->visualIndexAt(x);
        (x == 0 ? first : last) = visual;
    }
    if (isRightToLeft())
        std::swap(first, last);
    if (first < 0)
        first = 0;
    if (last < 0)
        last = m_header->count() - 1;
    int row = rowAt(qMax(0, event->rect().top()));
    int y = row >= 0 ? rowViewportPosition(row) : count == 0 ? 0 : rowViewportPosition(count - 1) + height;
    for (; row >= 0 && row < count && y <= event->rect().bottom(); ++row, y += height)
        paintRow(painter, row, QRect(0, y, width, height), first, last);
    for (; y <= event->rect().bottom(); y += height)
        painter.fillRect(QRect(0, y + height - 1, width, 1), theme().rule);
}

void ListView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx != 0)
        viewport()->update();
    if (viewport()->underMouse())
        hover(rowAt(viewport()->mapFromGlobal(QCursor::pos()).y()));
    Q_EMIT shownChanged();
}

bool ListView::viewportEvent(QEvent* event)
{
    switch (event->type()) {
    case QEvent::HoverMove:
    case QEvent::HoverEnter: hover(rowAt(static_cast<QHoverEvent*>(event)->position().toPoint().y())); break;
    case QEvent::MouseMove: hover(rowAt(static_cast<QMouseEvent*>(event)->position().toPoint().y())); break;
    case QEvent::HoverLeave:
    case QEvent::Leave: hover(-1); break;
    default: break;
    }
    return QTableView::viewportEvent(event);
}

bool ListView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_header->viewport() && (event->type() == QEvent::MouseMove || event->type() == QEvent::Leave))
        m_header->viewport()->update();
    return QTableView::eventFilter(watched, event);
}

void ListView::applySizes()
{
    const int height = scaled(list_measures::row);
    const int scale = scaled(100);
    if (m_model && m_scale != scale) {
        m_isFitting = true;
        for (int column = 0; column < m_header->count(); ++column) {
            if (!m_header->isSectionHidden(column))
                m_header->resizeSection(column, m_header->sectionSize(column) * scale / m_scale);
        }
        m_isFitting = false;
    }
    m_scale = scale;
    verticalHeader()->setDefaultSectionSize(height);
    verticalScrollBar()->setSingleStep(height);
    horizontalScrollBar()->setSingleStep(scaled(24));
    m_header->updateGeometry();
    updateGeometries();
}

void ListView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
    verticalScrollBar()->setSingleStep(scaled(list_measures::row));
    Q_EMIT shownChanged();
}

void ListView::focusInEvent(QFocusEvent* event)
{
    m_isByKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
                     || event->reason() == Qt::ShortcutFocusReason;
    QAbstractScrollArea::focusInEvent(event); // QAbstractItemView's makes a row current that is not selected
    viewport()->update();
}

void ListView::focusOutEvent(QFocusEvent* event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void ListView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_header) {
        applySizes();
        fitColumns();
    }
    if (event->type() == QEvent::ActivationChange)
        viewport()->update();
}

} // namespace clientela
