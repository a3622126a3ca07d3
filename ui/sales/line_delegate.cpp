// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/line_delegate.h"

#include "ui/inputs/line_input.h"
#include "ui/sales/line_grid.h"
#include "ui/theme/clientela_style.h"
#include "ui/theme/icons.h"
#include "ui/theme/painters.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QPlainTextEdit>

#include <functional>

namespace clientela {

namespace {

constexpr int lineRowHeight = 40;
constexpr int unitPlace = 34; ///< what the unit takes behind the quantity
constexpr int cellPadding = 8;
constexpr int mostCharacters = 10000; ///< of a description with its details

/// Where a product is looked for in a line that has none yet: over code and description.
bool spansDescription(const QModelIndex& index)
{
    if (static_cast<LineColumn>(index.column()) != LineColumn::Code)
        return false;
    const QModelIndex description = index.siblingAtColumn(static_cast<int>(LineColumn::Description));
    return description.data(Qt::EditRole).toString().isEmpty();
}

void paintDescription(QPainter& painter, const QRect& cell, const QModelIndex& index, const QString& problem)
{
    const Theme& t = theme();
    const auto kind = static_cast<DocumentLineKind>(index.data(DocumentLinesModel::KindRole).toInt());
    QString text = index.data().toString();
    QString below = index.data(DocumentLinesModel::DetailRole).toString();
    TextRole role = TextRole::Name;
    QColor colour = t.ink;
    if (index.data(DocumentLinesModel::InvitationRole).toBool()) {
        text = QCoreApplication::translate("LineGrid", "Code, barcode or name");
        role = TextRole::Body;
        colour = t.ink3;
    } else if (kind == DocumentLineKind::Heading) {
        role = TextRole::Section;
    } else if (kind == DocumentLineKind::Subtotal) {
        role = TextRole::Section;
        if (text.isEmpty())
            text = QCoreApplication::translate("LineGrid", "Subtotal");
    } else if (kind == DocumentLineKind::Text) {
        role = TextRole::Body;
        colour = t.ink2;
    }
    const bool isProblem = !problem.isEmpty();
    if (isProblem)
        below = problem;
    QRect first = cell;
    if (!below.isEmpty()) {
        const int top = cell.center().y() - (lineHeight(TextRole::Name) + lineHeight(TextRole::Second)) / 2 + 1;
        first = QRect(cell.left(), top, cell.width(), lineHeight(TextRole::Name));
        QRect second(cell.left(), first.bottom() + 1, cell.width(), lineHeight(TextRole::Second));
        if (isProblem) {
            const bool isRightToLeft = painter.layoutDirection() == Qt::RightToLeft;
            const QRect iconRect(isRightToLeft ? second.right() - 14 : second.left(), second.top(), 14,
                                 second.height());
            paintIcon(painter, "dialog-warning", iconRect, t.status(Status::Late).text, 12);
            second.adjust(isRightToLeft ? 0 : 18, 0, isRightToLeft ? -18 : 0, 0);
        }
        paintText(painter, second, below, TextRole::Second, isProblem ? t.status(Status::Late).text : t.ink3);
    }
    paintText(painter, first, text, role, colour);
}

void paintQuantity(QPainter& painter, QRect cell, const QModelIndex& index, const QColor& colour)
{
    const QString unit = index.data(DocumentLinesModel::UnitRole).toString();
    if (!index.data(DocumentLinesModel::UnreadRole).toBool()) {
        const QRect unitRect(cell.right() - scaled(unitPlace) + 5, cell.top(), scaled(unitPlace) - 4, cell.height());
        paintText(painter, unitRect, unit, TextRole::Second, theme().ink3);
        cell.setRight(cell.right() - scaled(unitPlace));
    }
    paintFigures(painter, cell, index.data().toString(), TextRole::Body, colour, Qt::AlignRight);
}

/// What is sold, and below it details.
class DescriptionEditor final : public QPlainTextEdit
{
public:
    explicit DescriptionEditor(QWidget* parent)
        : QPlainTextEdit(parent)
    {
        setTabChangesFocus(true);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setLineWrapMode(NoWrap);
        setFont(textFont(TextRole::Body));
        document()->setDocumentMargin(0);
        viewport()->setAutoFillBackground(false);
        setViewportMargins(scaled(cellPadding) - 2, scaled(6), 4, 4); // the text stays where the cell shows it
    }

    std::function<void(const QString& sentence)> tellCut;

protected:
    /// A whole page more than anybody reads in a line is cut, and said so.
    void insertFromMimeData(const QMimeData* source) override
    {
        const qsizetype there = toPlainText().size() - textCursor().selectedText().size();
        const QString text = source->text();
        const qsizetype room = qMax<qsizetype>(0, mostCharacters - there);
        textCursor().insertText(text.left(room));
        ensureCursorVisible();
        if (text.size() > room && tellCut)
            tellCut(LineInput::tr("The text was cut after %1 characters; no more fit here.").arg(mostCharacters));
    }
};

} // namespace

QString lineEditorText(const QWidget* editor)
{
    if (const auto* edit = qobject_cast<const QLineEdit*>(editor))
        return edit->text();
    const auto* text = qobject_cast<const QPlainTextEdit*>(editor);
    return text ? text->toPlainText() : QString();
}

void setLineEditorText(QWidget* editor, const QString& text)
{
    if (auto* edit = qobject_cast<QLineEdit*>(editor); edit && edit->text() != text)
        edit->setText(text);
    if (auto* edit = qobject_cast<QPlainTextEdit*>(editor); edit && edit->toPlainText() != text) {
        edit->setPlainText(text);
        edit->moveCursor(QTextCursor::End);
    }
}

LineDelegate::LineDelegate(LineGrid& grid)
    : QStyledItemDelegate(&grid)
    , m_grid(grid)
{
}

void LineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    const Theme& t = theme();
    const bool isActive = index.row() == m_grid.currentIndex().row() && !m_grid.m_lines.isReadOnly();
    if (isActive)
        painter->fillRect(option.rect, m_grid.m_editor ? t.soft : t.idle);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.rule);
    if (isActive && m_grid.m_editor && index.column() == 0) {
        const bool isRightToLeft = option.direction == Qt::RightToLeft;
        painter->fillRect(QRect(isRightToLeft ? option.rect.right() - 2 : option.rect.left(), option.rect.top(), 3,
                                option.rect.height() - 1),
                          t.ring);
    }
    const bool isUnread = index.data(DocumentLinesModel::UnreadRole).toBool();
    const bool isBeingTyped = (m_grid.m_editor || m_grid.m_isWaiting) && index.row() == m_grid.currentIndex().row();
    const QColor ink = isUnread ? t.status(Status::Late).text : t.ink;
    QRect cell = option.rect.adjusted(scaled(cellPadding), 0, -scaled(cellPadding), -1);
    if (isUnread && index.data(DocumentLinesModel::FigureRole).toBool()) { // words where a figure should be
        paintText(*painter, cell, index.data().toString(), TextRole::Body, ink, Qt::AlignVCenter | Qt::AlignRight);
        painter->restore();
        return;
    }
    switch (static_cast<LineColumn>(index.column())) {
    case LineColumn::Number:
        paintText(*painter, option.rect.adjusted(scaled(12), 0, 0, -1), QString::number(index.row() + 1),
                  TextRole::Second, t.ink3, Qt::AlignCenter);
        break;
    case LineColumn::Code: paintText(*painter, cell, index.data().toString(), TextRole::Body, t.ink2); break;
    case LineColumn::Description: {
        if (index.data(DocumentLinesModel::InvitationRole).toBool()) // its other cells are empty
            cell = cell.united(m_grid.visualRect(index.siblingAtColumn(static_cast<int>(LineColumn::Tax))));
        const QString problem = isBeingTyped ? QString() : index.data(DocumentLinesModel::ProblemRole).toString();
        paintDescription(*painter, cell, index, problem);
        break;
    }
    case LineColumn::QuantityAndUnit: paintQuantity(*painter, cell, index, ink); break;
    case LineColumn::Total:
        if (option.direction == Qt::RightToLeft)
            cell.setLeft(option.rect.left() + scaled(24));
        else
            cell.setRight(option.rect.right() - scaled(24));
        paintFigures(*painter, cell, index.data().toString(), TextRole::Name, ink);
        break;
    case LineColumn::Price:
    case LineColumn::Discount:
    case LineColumn::Tax: paintFigures(*painter, cell, index.data().toString(), TextRole::Body, ink); break;
    }
    painter->restore();
}

QSize LineDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {scaled(60), scaled(lineRowHeight)};
}

QWidget* LineDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    LineGrid* grid = &m_grid;
    QWidget* editor = nullptr;
    if (static_cast<LineColumn>(index.column()) == LineColumn::Description) {
        auto* edit = new DescriptionEditor(parent);
        edit->tellCut = [grid](const QString& sentence) {
            grid->m_session.tellProblem(Error(ErrorKind::BadInput, sentence));
        };
        connect(edit, &QPlainTextEdit::textChanged, grid, [grid, edit] { grid->textTyped(edit); });
        editor = edit;
    } else {
        auto* edit = new QLineEdit(parent);
        if (index.data(DocumentLinesModel::FigureRole).toBool())
            edit->setAlignment(Qt::AlignRight);
        setFieldProblem(edit, index.data(DocumentLinesModel::UnreadRole).toBool());
        connect(edit, &QLineEdit::textChanged, grid, [grid, edit] { grid->textTyped(edit); });
        editor = edit;
    }
    editor->setObjectName(QStringLiteral("line-editor"));
    const QString name = index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
    editor->setAccessibleName(QCoreApplication::translate("LineGrid", "%1, line %2").arg(name).arg(index.row() + 1));
    m_grid.m_editor = editor;
    m_grid.m_known.reset();
    m_grid.openSuggestions(editor);
    return editor;
}

void LineDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    // what is being typed stays as it stands while the cell keeps what it took of it
    if (m_grid.m_isTaking || m_grid.m_known == text)
        return;
    m_grid.m_known = text;
    m_grid.m_isFilling = true;
    setLineEditorText(editor, text);
    if (auto* edit = qobject_cast<QLineEdit*>(editor))
        edit->selectAll();
    m_grid.m_isFilling = false;
    m_grid.m_before = lineEditorText(editor);
}

void LineDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    model->setData(index, lineEditorText(editor), Qt::EditRole);
}

void LineDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const
{
    QRect place = option.rect;
    if (spansDescription(index))
        place = place.united(m_grid.visualRect(index.siblingAtColumn(static_cast<int>(LineColumn::Description))));
    if (index.row() >= 0 && static_cast<LineColumn>(index.column()) == LineColumn::Description) {
        const auto* edit = qobject_cast<const QPlainTextEdit*>(editor);
        const int rows = edit ? edit->blockCount() : 1;
        place.setHeight(qMax(place.height(), rows * lineHeight(TextRole::Body) + scaled(14)));
    }
    editor->setGeometry(place.adjusted(1, 3, -1, -4));
}

bool LineDelegate::eventFilter(QObject* watched, QEvent* event)
{
    auto* editor = qobject_cast<QWidget*>(watched);
    if (editor && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)) {
        if (m_grid.handleKey(static_cast<QKeyEvent*>(event), editor))
            return true;
        if (event->type() == QEvent::KeyPress)
            return false; // the editor's own: Enter and Tab were handled above
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace clientela
