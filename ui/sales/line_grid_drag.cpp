// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_folding.h"
#include "core/storage/record_query.h"
#include "core/storage/reference_lookup.h"
#include "ui/sales/line_grid.h"
#include "ui/sales/pasted_lines.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QMouseEvent>
#include <QPainter>

namespace clientela {

// A line is taken by its number and let go where it shall stand.

void LineGrid::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    m_dragged = -1;
    if (event->button() == Qt::LeftButton && index.isValid() && !m_lines.isReadOnly()
        && static_cast<LineColumn>(index.column()) == LineColumn::Number && !m_lines.isInvitation(index.row())) {
        settleEditor();
        m_dragged = index.row();
        m_dropBefore = -1;
        m_pressedAt = event->pos();
        setCurrentIndex(index);
        return;
    }
    if (event->button() == Qt::LeftButton && index.isValid() && !m_lines.isReadOnly()
        && m_lines.isInvitation(index.row())) {
        goTo(index.row(), LineColumn::Code); // the invitation is one wide place to write in
        return;
    }
    QTableView::mousePressEvent(event);
}

void LineGrid::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragged < 0) {
        QTableView::mouseMoveEvent(event);
        return;
    }
    if ((event->pos() - m_pressedAt).manhattanLength() < QApplication::startDragDistance() && m_dropBefore < 0)
        return;
    viewport()->setCursor(Qt::ClosedHandCursor);
    m_dropBefore = rowBefore(event->pos());
    viewport()->update();
}

void LineGrid::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_dragged < 0) {
        QTableView::mouseReleaseEvent(event);
        return;
    }
    const int from = m_dragged;
    const int before = m_dropBefore;
    m_dragged = m_dropBefore = -1;
    viewport()->unsetCursor();
    if (before >= 0)
        m_lines.moveLine(from, before);
    viewport()->update();
}

int LineGrid::rowBefore(const QPoint& position) const
{
    const int row = rowAt(position.y());
    if (row < 0)
        return position.y() < 0 ? 0 : m_lines.lineCount();
    const int middle = rowViewportPosition(row) + rowHeight(row) / 2;
    return qMin(m_lines.lineCount(), position.y() < middle ? row : row + 1);
}

void LineGrid::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (m_dragged < 0 || m_dropBefore < 0)
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const int y = m_dropBefore < m_lines.rowCount() ? rowViewportPosition(m_dropBefore)
                                                    : rowViewportPosition(m_dropBefore - 1) + rowHeight(0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().ring);
    painter.drawRect(QRect(8, y - 1, viewport()->width() - 16, 2));
    painter.drawEllipse(QPoint(10, y), 4, 4);
}

bool LineGrid::pasteBlock(const QString& text)
{
    const QString block = text.isEmpty() ? QApplication::clipboard()->text() : text;
    if (!block.contains(u'\t') && !block.trimmed().contains(u'\n'))
        return false;
    std::vector<EditedLine> lines;
    const bool isRead = m_session.perform([&] {
        ShopFile& shop = m_session.shop();
        const RecordType& type = shop.types().type(u"product");
        const ReferenceResolver resolve = referenceResolver(shop);
        lines = linesFromBlock(block, m_lines.settings(), [&](const QString& code) -> std::optional<DocumentLine> {
            const auto id = resolve(type.key, code, false);
            if (!id)
                return {};
            const auto product = shop.records().load(type, *id).as<Product>();
            if (folded(product.code) != folded(code) && product.barcode != code)
                return {}; // a number is no code that only looks like it
            DocumentLinesModel one;
            one.setSettings(m_lines.settings());
            one.takeProduct(0, product, m_draft.head().pricesIncludeTax);
            return one.lines().front().line;
        });
    });
    if (!isRead || lines.empty())
        return false;
    closeSuggestions();
    const int row = currentIndex().isValid() ? qMin(currentIndex().row(), m_lines.lineCount()) : m_lines.lineCount();
    const bool replaces = row < m_lines.lineCount() && m_lines.lines()[static_cast<std::size_t>(row)].isBlank();
    m_lines.insertLines(replaces ? row + 1 : row, lines);
    if (replaces)
        m_lines.removeLines({row});
    goTo(row + static_cast<int>(lines.size()), LineColumn::Code);
    return true;
}

} // namespace clientela
