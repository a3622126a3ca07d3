// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/check_view.h"

#include "ui/exchange/check_model.h"
#include "ui/exchange/import_words.h"
#include "ui/theme/icons.h"
#include "ui/theme/painters.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace clientela {

namespace {

constexpr int checkRowHeight = 40;
constexpr int buttonHeight = 28;
constexpr int pageMargin = 24;

/// Paints the cells of a checked import; the ground of a row is painted with its first column.
class CheckDelegate final : public QStyledItemDelegate
{
public:
    explicit CheckDelegate(CheckView* view)
        : QStyledItemDelegate(view)
        , m_view(view)
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& t = theme();
        const bool isSelected = m_view->selectionModel()->isRowSelected(index.row(), {});
        const bool isHovered = m_view->hoveredRow() == index.row();
        const bool hasFocus = m_view->hasFocus();
        const QRect cell = option.rect;
        painter->save();
        painter->setClipRect(cell);
        painter->fillRect(cell, isSelected ? (hasFocus ? t.soft : t.idle) : isHovered ? t.hover : t.sheet);
        painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), t.rule);
        const bool right = option.direction == Qt::RightToLeft;
        if (isSelected && hasFocus && index.column() == 0)
            painter->fillRect(QRect(right ? cell.right() - 2 : cell.left(), cell.top(), 3, cell.height() - 1),
                              t.isDark ? t.accentText : t.accent);
        paintColumn(*painter, cell, index, isSelected ? Ground::Selected : Ground::Plain, right);
        painter->restore();
    }

private:
    void paintColumn(QPainter& painter, const QRect& cell, const QModelIndex& index, Ground ground, bool right) const
    {
        const Theme& t = theme();
        const auto outcome = static_cast<ImportOutcome>(index.data(CheckModel::OutcomeRole).toInt());
        switch (index.column()) {
        case CheckModel::RowColumn:
            paintFigures(painter, right ? cell.adjusted(6, 0, 0, 0) : cell.adjusted(0, 0, -6, 0),
                         index.data().toString(), TextRole::Body, t.ink3, right ? Qt::AlignLeft : Qt::AlignRight);
            return;
        case CheckModel::OutcomeColumn: {
            const QString word = index.data().toString();
            const int wide = chipSize(word).width();
            paintChip(painter,
                      right ? QRect(cell.right() - 6 - wide, cell.top(), wide, cell.height() - 1)
                            : cell.adjusted(6, 0, 0, -1),
                      importOutcomeStatus(outcome), word, ground);
            return;
        }
        case CheckModel::TitleColumn: paintTitle(painter, cell.adjusted(6, 0, -6, -1), index, right); return;
        default: paintPieces(painter, cell.adjusted(6, 0, -6, -1), index, right); return;
        }
    }

    static void paintTitle(QPainter& painter, const QRect& cell, const QModelIndex& index, bool right)
    {
        const Theme& t = theme();
        const QString subtitle = index.data(CheckModel::SubtitleRole).toString();
        const QString title = index.data().toString();
        const bool isEmpty = index.model()->index(index.row(), 0).isValid() && title == CheckModel::tr("empty");
        const Qt::Alignment side = right ? Qt::AlignRight : Qt::AlignLeft;
        if (subtitle.isEmpty()) {
            paintText(painter, cell, title, isEmpty ? TextRole::Body : TextRole::Name, isEmpty ? t.ink3 : t.ink,
                      Qt::AlignVCenter | side);
            return;
        }
        const int first = lineHeight(TextRole::Name);
        const int second = lineHeight(TextRole::Second);
        const int top = cell.top() + (cell.height() - first - second) / 2;
        paintText(painter, QRect(cell.left(), top, cell.width(), first), title, TextRole::Name, t.ink,
                  Qt::AlignVCenter | side);
        paintText(painter, QRect(cell.left(), top + first, cell.width(), second), subtitle, TextRole::Second, t.ink3,
                  Qt::AlignVCenter | side);
    }

    void paintPieces(QPainter& painter, QRect cell, const QModelIndex& index, bool right) const
    {
        const auto* model = static_cast<const CheckModel*>(index.model());
        const QRect button = m_view->hoveredRow() == index.row() ? m_view->correctButtonOf(index.row()) : QRect();
        if (button.isValid()) {
            if (right)
                cell.setLeft(button.right() + 8);
            else
                cell.setRight(button.left() - 8);
        }
        int x = 0;
        for (const CheckPiece& piece : model->piecesOf(index.row())) {
            x += paintPiece(painter, cell, x, piece, right);
            if (x >= cell.width())
                break;
        }
        if (button.isValid())
            paintButton(painter, button);
    }

    static int paintPiece(QPainter& painter, const QRect& cell, int x, const CheckPiece& piece, bool right)
    {
        const Theme& t = theme();
        TextRole role = piece.voice == CheckVoice::Come ? TextRole::Name : TextRole::Body;
        QColor colour = t.ink;
        if (piece.voice == CheckVoice::Quiet || piece.voice == CheckVoice::Gone)
            colour = t.ink3;
        if (piece.voice == CheckVoice::Problem) {
            colour = t.status(Status::Late).text;
            if (x == 0) {
                paintIcon(painter, "data-warning",
                          QRect(right ? cell.right() - 16 : cell.left(), cell.top(), 16, cell.height()), colour);
                x += 22;
            }
        }
        const int start = x;
        const int wide = qMin(qCeil(textMetrics(role).horizontalAdvance(piece.text)) + 1, cell.width() - x);
        if (wide <= 0)
            return cell.width();
        const QRect place(right ? cell.right() - x - wide + 1 : cell.left() + x, cell.top(), wide, cell.height());
        paintText(painter, place, piece.text, role, colour,
                  Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft));
        if (piece.voice == CheckVoice::Gone)
            painter.fillRect(QRect(place.left(), place.center().y() + 1, place.width(), 1), t.ink3);
        const int gap = 4;
        return (start == 22 && piece.voice == CheckVoice::Problem ? 22 : 0) + wide + gap;
    }

    void paintButton(QPainter& painter, const QRect& button) const
    {
        const Theme& t = theme();
        painter.setRenderHint(QPainter::Antialiasing);
        paintPanel(painter, button, 6, m_view->isCorrectPressed() ? t.press : t.raised, t.line2);
        const bool right = m_view->isRightToLeft();
        paintIcon(painter, "document-edit",
                  QRect(right ? button.right() - 25 : button.left() + 10, button.top(), 16, button.height()), t.ink2);
        paintText(painter, right ? button.adjusted(10, 0, -32, 0) : button.adjusted(32, 0, -10, 0),
                  CheckView::tr("Correct"), TextRole::Name, t.ink,
                  Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft));
    }

    CheckView* m_view;
};

} // namespace

CheckView::CheckView(QWidget* parent)
    : QTableView(parent)
{
    setObjectName(QStringLiteral("check-table"));
    setAccessibleName(tr("Rows of the file and what becomes of them"));
    setItemDelegate(new CheckDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    restyle();
}

void CheckView::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, [this] { m_hoveredRow = -1; });
    fitColumns();
}

void CheckView::restyle()
{
    verticalHeader()->setDefaultSectionSize(scaled(checkRowHeight));
    horizontalHeader()->setFixedHeight(scaled(28));
    fitColumns();
}

void CheckView::fitColumns()
{
    if (!model())
        return;
    int chip = 0;
    for (const ImportOutcome outcome :
         {ImportOutcome::New, ImportOutcome::Updated, ImportOutcome::Same, ImportOutcome::Rejected})
        chip = qMax(chip, chipSize(importOutcomeWord(outcome)).width());
    const int number = pageMargin + qMax(scaled(34), qCeil(figuresWidth(QStringLiteral("100 000"), TextRole::Body)));
    const int all = viewport()->width();
    const int result = chip + 18;
    const int title = qBound(scaled(120), (all - number - result) * 36 / 100, scaled(320));
    setColumnWidth(CheckModel::RowColumn, number);
    setColumnWidth(CheckModel::OutcomeColumn, result);
    setColumnWidth(CheckModel::TitleColumn, title);
    setColumnWidth(CheckModel::ValuesColumn, qMax(scaled(80), all - number - result - title));
}

bool CheckView::isCorrectable(int row) const
{
    return model() && row >= 0 && model()->index(row, 0).data(CheckModel::CorrectableRole).toBool();
}

QRect CheckView::correctButtonOf(int row) const
{
    if (!isCorrectable(row))
        return {};
    const QRect cell = visualRect(model()->index(row, CheckModel::ValuesColumn));
    const int wide = qCeil(textMetrics(TextRole::Name).horizontalAdvance(tr("Correct"))) + 44;
    const int high = scaled(buttonHeight);
    const int y = cell.top() + (cell.height() - high) / 2;
    return isRightToLeft() ? QRect(cell.left() + pageMargin, y, wide, high)
                           : QRect(cell.right() - pageMargin - wide, y, wide, high);
}

void CheckView::setHoveredRow(int row)
{
    if (row == m_hoveredRow)
        return;
    m_hoveredRow = row;
    viewport()->update();
}

void CheckView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid() && current.row() != previous.row())
        Q_EMIT rowChosen(current.row());
}

void CheckView::mouseMoveEvent(QMouseEvent* event)
{
    setHoveredRow(rowAt(event->pos().y()));
    QTableView::mouseMoveEvent(event);
}

void CheckView::mousePressEvent(QMouseEvent* event)
{
    const int row = rowAt(event->pos().y());
    setHoveredRow(row);
    m_isPressed = correctButtonOf(row).contains(event->pos());
    QTableView::mousePressEvent(event);
    viewport()->update();
}

void CheckView::mouseReleaseEvent(QMouseEvent* event)
{
    const int row = rowAt(event->pos().y());
    const bool isIt = m_isPressed && correctButtonOf(row).contains(event->pos());
    m_isPressed = false;
    QTableView::mouseReleaseEvent(event);
    viewport()->update();
    if (isIt)
        Q_EMIT correctionWanted(row);
}

void CheckView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const int row = rowAt(event->pos().y());
    if (isCorrectable(row))
        Q_EMIT correctionWanted(row);
}

void CheckView::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() & Qt::ControlModifier && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        event->ignore(); // the page's next step
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2;
    if (isEnter && isCorrectable(currentIndex().row())) {
        Q_EMIT correctionWanted(currentIndex().row());
        return;
    }
    QTableView::keyPressEvent(event);
}

void CheckView::leaveEvent(QEvent* event)
{
    setHoveredRow(-1);
    QTableView::leaveEvent(event);
}

void CheckView::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
    viewport()->update();
}

void CheckView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void CheckView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        restyle();
}

} // namespace clientela
