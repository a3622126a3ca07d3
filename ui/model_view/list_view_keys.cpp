// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model_view/cell_delegate.h"
#include "ui/model_view/list_header.h"
#include "ui/model_view/list_view.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>

namespace clientela {

namespace {

constexpr int leastNameWidth = 200;

/// A cell of a text that a spreadsheet takes: quotes where a tab or a line break would part it.
QString tabCell(const ListCell& cell)
{
    QString text = !cell.copied.isNull() ? cell.copied : cell.text;
    if (text.contains(u'\t') || text.contains(u'\n') || text.contains(u'"'))
        text = u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return text;
}

} // namespace

int ListView::firstColumn() const
{
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        if (!m_header->isSectionHidden(column))
            return column;
    }
    return 0;
}

QStringList ListView::shownColumns() const
{
    QStringList keys;
    for (int visual = 0; m_model && visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        if (!m_header->isSectionHidden(column) || m_yielded.contains(column))
            keys.append(m_model->columns()[static_cast<std::size_t>(column)].key);
    }
    return keys;
}

QStringList ListView::columnState() const
{
    QStringList state;
    for (const QString& key : shownColumns()) {
        const int column = m_model->columnOf(key);
        const int width = m_yielded.value(column, m_header->sectionSize(column));
        state.append(QStringLiteral("%1:%2").arg(key).arg(qRound(width * 100.0 / scaled(100))));
    }
    return state;
}

void ListView::restoreUsualColumns()
{
    QStringList state;
    for (const ListColumn& column : m_model->columns()) {
        if (column.isShown)
            state.append(QStringLiteral("%1:%2").arg(column.key).arg(column.width));
    }
    restoreColumnState(state);
}

void ListView::restoreColumnState(const QStringList& state)
{
    m_isFitting = true;
    m_yielded.clear();
    QStringList shown;
    int visual = 0;
    for (const QString& entry : state) {
        const QString key = entry.section(u':', 0, 0);
        const int width = entry.section(u':', 1, 1).toInt();
        const int column = m_model->columnOf(key);
        if (column < 0 || shown.contains(key))
            continue;
        shown.append(key);
        m_header->moveSection(m_header->visualIndex(column), visual++);
        m_header->setSectionHidden(column, false);
        m_header->resizeSection(column, scaled(qBound(48, width, 1200)));
    }
    if (shown.isEmpty()) {
        m_isFitting = false;
        if (!state.isEmpty())
            restoreUsualColumns();
        return;
    }
    for (int column = 0; column < m_header->count(); ++column) {
        if (!shown.contains(m_model->columns()[static_cast<std::size_t>(column)].key))
            m_header->setSectionHidden(column, true);
    }
    m_model->setShown(shown);
    m_isFitting = false;
    fitColumns();
    viewport()->update();
    Q_EMIT shownChanged();
}

void ListView::showColumns()
{
    restoreUsualColumns();
}

void ListView::setColumnShown(const QString& key, bool isShown)
{
    QStringList state = columnState();
    if (isShown) {
        const int column = m_model->columnOf(key);
        if (column >= 0)
            state.append(
                QStringLiteral("%1:%2").arg(key).arg(m_model->columns()[static_cast<std::size_t>(column)].width));
    } else {
        state.removeIf([&](const QString& entry) { return entry.section(u':', 0, 0) == key; });
    }
    if (state.isEmpty())
        return; // a list without a column is none
    restoreColumnState(state);
    Q_EMIT stateChanged();
}

void ListView::fillColumnMenu(QMenu& menu)
{
    const QStringList shown = shownColumns();
    for (const ListColumn& column : m_model->columns()) {
        QAction* action = menu.addAction(QString(column.title).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(shown.contains(column.key));
        action->setEnabled(shown.size() > 1 || !shown.contains(column.key));
        connect(action, &QAction::toggled, this,
                [this, key = column.key](bool isShown) { setColumnShown(key, isShown); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Usual columns")), &QAction::triggered, this, [this] {
        restoreUsualColumns();
        Q_EMIT stateChanged();
    });
}

void ListView::fitColumns()
{
    if (!m_model || m_isFitting || m_header->count() == 0)
        return;
    // the name takes what the others leave; where that is too little, the last of those that may give way
    m_isFitting = true;
    for (auto yielded = m_yielded.cbegin(); yielded != m_yielded.cend(); ++yielded) {
        m_header->setSectionHidden(yielded.key(), false);
        m_header->resizeSection(yielded.key(), yielded.value());
    }
    m_yielded.clear();
    int name = -1;
    int others = 0;
    std::vector<int> yielding;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        if (m_header->isSectionHidden(column))
            continue;
        const ListColumn& each = m_model->columns()[static_cast<std::size_t>(column)];
        if (name < 0 && each.kind == CellKind::Name) {
            name = column;
            continue;
        }
        others += m_header->sectionSize(column);
        if (each.canYield)
            yielding.push_back(column);
    }
    const int room = viewport()->width();
    const int least = scaled(leastNameWidth);
    for (; name >= 0 && room - others < least && !yielding.empty(); yielding.pop_back()) {
        const int column = yielding.back();
        m_yielded.insert(column, m_header->sectionSize(column));
        others -= m_header->sectionSize(column);
        m_header->setSectionHidden(column, true);
    }
    if (name >= 0)
        m_header->resizeSection(name, qMax(least, room - others));
    m_isFitting = false;
}

QString ListView::sortKeyOf(int column) const
{
    if (!m_model || column < 0 || column >= m_model->columnCount())
        return {};
    const ListColumn& asked = m_model->columns()[static_cast<std::size_t>(column)];
    return asked.sortKey.isEmpty() ? asked.key : asked.sortKey;
}

void ListView::sortBy(int column)
{
    if (!m_model || !m_model->canSort(column))
        return;
    const QString key = sortKeyOf(column);
    m_model->setSort(m_model->sort() == key ? u'-' + key : key);
    verticalScrollBar()->setValue(0);
    m_header->viewport()->update();
    Q_EMIT stateChanged();
}

QString ListView::rowsAsText() const
{
    if (!m_model)
        return {};
    const QStringList shown = shownColumns();
    QStringList lines;
    QStringList cells;
    for (const QString& key : shown)
        cells.append(m_model->columns()[static_cast<std::size_t>(m_model->columnOf(key))].title);
    lines.append(cells.join(u'\t'));
    const auto append = [&](int row) {
        cells.clear();
        for (const QString& key : shown) {
            const QModelIndex index = m_model->index(row, m_model->columnOf(key));
            cells.append(tabCell(index.data(RecordListModel::CellRole).value<ListCell>()));
        }
        lines.append(cells.join(u'\t'));
    };
    if (m_model->tickedCount() > 0) {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->isTicked(m_model->idAt(row)))
                append(row);
        }
    } else if (currentIndex().isValid()) {
        append(currentIndex().row());
    } else {
        return {};
    }
    return lines.join(u'\n') + u'\n';
}

void ListView::copyRows()
{
    constexpr qint64 most = 20000;
    if (m_model->tickedCount() > most) {
        m_model->session().tell(tr("That is too much to copy; export it to a file instead."));
        return;
    }
    const QString text = rowsAsText();
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void ListView::keyboardSearch(const QString&) {}

QModelIndex ListView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    if (!m_model || m_model->rowCount() == 0)
        return {};
    const int row = qMax(0, currentIndex().row());
    const int page = qMax(1, viewport()->height() / verticalHeader()->defaultSectionSize() - 1);
    int target = row;
    switch (action) {
    case MoveUp: target = row - 1; break;
    case MoveDown: target = currentIndex().isValid() ? row + 1 : 0; break;
    case MovePageUp: target = row - page; break;
    case MovePageDown: target = row + page; break;
    case MoveHome: target = 0; break;
    case MoveEnd: target = m_model->rowCount() - 1; break;
    default: break;
    }
    return m_model->index(qBound(0, target, m_model->rowCount() - 1), firstColumn());
}

void ListView::moveTo(int row, bool isTicking)
{
    const QModelIndex index = m_model->index(row, firstColumn());
    if (isTicking) {
        if (m_anchor < 0)
            m_anchor = qMax(0, currentIndex().row());
        const int from = currentIndex().row();
        // going back towards where the range began takes the ticks away again
        if (from >= 0 && qAbs(row - m_anchor) < qAbs(from - m_anchor) && (from - m_anchor) * (row - m_anchor) >= 0)
            m_model->setTicked(row < from ? row + 1 : row - 1, from, false);
        else
            m_model->setTicked(m_anchor, row, true);
    } else {
        m_anchor = row;
    }
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void ListView::keyPressEvent(QKeyEvent* event)
{
    if (!m_model) {
        QTableView::keyPressEvent(event);
        return;
    }
    m_isByKeyboard = true;
    const bool isShift = event->modifiers() & Qt::ShiftModifier;
    const auto move = [&](CursorAction action) {
        const QModelIndex target = moveCursor(action, event->modifiers());
        if (target.isValid())
            moveTo(target.row(), isShift);
        viewport()->update();
    };
    if (event->matches(QKeySequence::Copy)) {
        m_model->session().perform([this] { copyRows(); });
        return;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        m_model->tickAll();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Up: move(MoveUp); return;
    case Qt::Key_Down: move(MoveDown); return;
    case Qt::Key_PageUp: move(MovePageUp); return;
    case Qt::Key_PageDown: move(MovePageDown); return;
    case Qt::Key_Home: move(MoveHome); return;
    case Qt::Key_End: move(MoveEnd); return;
    case Qt::Key_Space:
        if (currentIndex().isValid()) {
            const int row = currentIndex().row();
            m_anchor = row;
            m_model->setTicked(row, row, !m_model->isTicked(m_model->idAt(row)));
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & ~Qt::KeypadModifier)
            break;
        if (currentId() > 0)
            Q_EMIT opened(currentId());
        return;
    case Qt::Key_Delete:
        if (currentId() > 0 || m_model->tickedCount() > 0)
            Q_EMIT deleteWanted();
        return;
    case Qt::Key_Escape:
        if (m_model->tickedCount() > 0) {
            m_model->clearTicks();
            return;
        }
        break;
    default: break;
    }
    event->ignore(); // left and right, letters: for the page around the list
}

bool ListView::tickAt(const QPoint& position, Qt::KeyboardModifiers modifiers)
{
    const int row = rowAt(position.y());
    if (row < 0)
        return false;
    const int column = columnAt(position.x());
    bool isOnBox = false;
    if (column >= 0 && m_model->columns()[static_cast<std::size_t>(column)].kind == CellKind::Name) {
        const QRect cell = cellRect(column, QRect(columnViewportPosition(column), rowViewportPosition(row),
                                                  columnWidth(column), rowHeight(row)));
        const QRect box = CellDelegate::tickRect(cell, layoutDirection());
        const int reach = scaled(6);
        isOnBox = position.x() >= box.left() - 3 * reach && position.x() <= box.right() + reach;
    }
    const bool isRange = modifiers & Qt::ShiftModifier;
    if (!isOnBox && !isRange && !(modifiers & Qt::ControlModifier))
        return false;
    if (isRange && m_anchor < 0)
        m_anchor = qMax(0, currentIndex().row());
    if (isRange)
        m_model->setTicked(m_anchor, row, true);
    else
        m_model->setTicked(row, row, !m_model->isTicked(m_model->idAt(row)));
    m_anchor = row;
    return true;
}

void ListView::mousePressEvent(QMouseEvent* event)
{
    m_isByKeyboard = false;
    const QPoint position = event->position().toPoint();
    if (m_model && event->button() == Qt::LeftButton && tickAt(position, event->modifiers())) {
        event->accept();
        return;
    }
    const int row = rowAt(position.y());
    if (m_model && row >= 0 && event->button() == Qt::LeftButton)
        moveTo(row, false);
    else if (m_model && row >= 0 && event->button() == Qt::RightButton && !m_model->isTicked(m_model->idAt(row)))
        moveTo(row, false);
    viewport()->update();
}

void ListView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (!m_model || event->button() != Qt::LeftButton)
        return;
    if (tickAt(event->position().toPoint(), event->modifiers()))
        return;
    if (rowAt(event->position().toPoint().y()) >= 0 && currentId() > 0)
        Q_EMIT opened(currentId());
}

void ListView::contextMenuEvent(QContextMenuEvent* event)
{
    QPoint place = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid())
        place = viewport()->mapToGlobal(
            QPoint(scaled(list_measures::margin),
                   rowViewportPosition(currentIndex().row()) + verticalHeader()->defaultSectionSize()));
    Q_EMIT menuWanted(place);
}

} // namespace clientela
