// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/suggestion_popup.h"

#include "ui/theme/painters.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>

namespace clientela {

namespace {

constexpr int popupPadding = 4;
constexpr int suggestionPadding = 10;
constexpr int mostSuggestionsShown = 8;

/// One row: what stands out is what was typed; a second line and a figure where there are any.
class SuggestionDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static int heightOf(const QModelIndex& index)
    {
        return scaled(index.data(SuggestionModel::DetailRole).toString().isEmpty() ? 32 : 40);
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        return {scaled(120), heightOf(index)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& t = theme();
        const bool isAction = index.data(SuggestionModel::ActionRole).toBool();
        const QRect row = option.rect;
        if (option.state & QStyle::State_Selected)
            paintPanel(*painter, row, 6, t.soft, Qt::transparent);
        else if (option.state & QStyle::State_MouseOver)
            paintPanel(*painter, row, 6, t.hover, Qt::transparent);
        const auto inRow = [&](const QRect& rect) { return QStyle::visualRect(option.direction, row, rect); };
        QRect words = row.adjusted(scaled(suggestionPadding), 0, -scaled(suggestionPadding), 0);
        words.setRight(words.right() - paintFigure(*painter, option, index));
        const QString detail = index.data(SuggestionModel::DetailRole).toString();
        QRect title = words;
        if (!detail.isEmpty()) {
            title = QRect(words.x(), row.y() + 3, words.width(), lineHeight(TextRole::Body));
            const QRect below(words.x(), title.bottom() + 1, words.width(), lineHeight(TextRole::Second));
            paintText(*painter, inRow(below), detail, TextRole::Second, t.ink3, alignmentOf(option));
        }
        const QString text = index.data().toString();
        if (isAction)
            paintText(*painter, inRow(title), text, TextRole::Name, t.accentText, alignmentOf(option));
        else if (option.direction == Qt::RightToLeft)
            paintText(*painter, inRow(title), text, TextRole::Body, t.ink, alignmentOf(option));
        else
            paintMatches(*painter, title, text, static_cast<const SuggestionModel*>(index.model())->typed(),
                         TextRole::Body, t.ink);
    }

private:
    static Qt::Alignment alignmentOf(const QStyleOptionViewItem& option)
    {
        return Qt::AlignVCenter | (option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    }

    /// Paints the figure at the end of the row and returns the room it takes.
    static int paintFigure(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
    {
        const QString figure = index.data(SuggestionModel::FigureRole).toString();
        if (figure.isEmpty())
            return 0;
        const QString unit = index.data(SuggestionModel::UnitRole).toString();
        const QRect row = option.rect.adjusted(scaled(suggestionPadding), 0, -scaled(suggestionPadding), 0);
        const int unitWidth = unit.isEmpty() ? 0 : qCeil(textMetrics(TextRole::Body).horizontalAdvance(unit)) + 4;
        const int figureWidth = qCeil(figuresWidth(figure, TextRole::Name));
        const QRect unitRect(row.right() + 1 - unitWidth, row.y(), unitWidth, row.height());
        const QRect figureRect(unitRect.x() - figureWidth, row.y(), figureWidth, row.height());
        const auto inRow = [&](const QRect& rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
        paintText(painter, inRow(unitRect), unit, TextRole::Body, theme().ink3,
                  Qt::AlignVCenter | (option.direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight),
                  Qt::ElideNone);
        paintFigures(painter, inRow(figureRect), figure, TextRole::Name, theme().ink);
        return unitWidth + figureWidth + scaled(16);
    }
};

} // namespace

void SuggestionModel::setRows(std::vector<Suggestion> rows, const QString& typed)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_typed = typed;
    endResetModel();
}

int SuggestionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SuggestionModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Suggestion& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return row.title;
    case DetailRole: return row.detail;
    case FigureRole: return row.figure;
    case UnitRole: return row.unit;
    case ActionRole: return row.isAction;
    case Qt::AccessibleTextRole: {
        QStringList parts{row.title};
        if (!row.detail.isEmpty())
            parts.append(row.detail);
        if (!row.figure.isEmpty())
            parts.append(row.figure + row.unit);
        return parts.join(QStringLiteral(", "));
    }
    default: return {};
    }
}

SuggestionPopup::SuggestionPopup(QWidget* anchor)
    : FieldPopup(anchor)
    , m_model(new SuggestionModel(this))
    , m_view(new QListView(this))
{
    setObjectName(QStringLiteral("suggestions"));
    setAccessibleName(tr("Suggestions"));
    m_view->setObjectName(QStringLiteral("suggestion-list"));
    m_view->setAccessibleName(tr("Suggestions"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new SuggestionDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->viewport()->setFocusPolicy(Qt::NoFocus);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setMouseTracking(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(m_view, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) { choose(index.row()); });
}

void SuggestionPopup::offer(std::vector<Suggestion> suggestions, const QString& typed, bool selectsFirst)
{
    m_model->setRows(std::move(suggestions), typed);
    if (m_model->rows().empty()) {
        close();
        return;
    }
    if (selectsFirst)
        m_view->setCurrentIndex(m_model->index(0));
    open();
    announce();
}

const Suggestion* SuggestionPopup::current() const
{
    const QModelIndex index = m_view->currentIndex();
    return isOpen() && index.isValid() ? &m_model->rows()[static_cast<std::size_t>(index.row())] : nullptr;
}

bool SuggestionPopup::takesKey(QKeyEvent* event)
{
    if (!isOpen() || event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    const int rows = m_model->rowCount();
    const int row = m_view->currentIndex().isValid() ? m_view->currentIndex().row() : -1;
    const int page = qMax(1, m_view->viewport()->height() / scaled(40) - 1);
    const auto go = [&](int wanted) {
        m_view->setCurrentIndex(m_model->index(wanted));
        announce();
        return true;
    };
    switch (event->key()) {
    case Qt::Key_Down: return go(row + 1 >= rows ? 0 : row + 1);
    case Qt::Key_Up: return go(row <= 0 ? rows - 1 : row - 1);
    case Qt::Key_PageDown: return go(qMin(rows - 1, row + page));
    case Qt::Key_PageUp: return go(qMax(0, row - page));
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (row < 0)
            return false;
        choose(row);
        return true;
    default: return FieldPopup::takesKey(event);
    }
}

void SuggestionPopup::choose(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const Suggestion suggestion = m_model->rows()[static_cast<std::size_t>(row)];
    close();
    Q_EMIT chosen(suggestion);
}

void SuggestionPopup::announce()
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid() || !QAccessible::isActive())
        return;
    QAccessibleEvent focused(m_view, QAccessible::Focus);
    focused.setChild(index.row());
    QAccessible::updateAccessibility(&focused);
}

int SuggestionPopup::rowsHeight() const
{
    int height = 0;
    const int shown = qMin(m_model->rowCount(), mostSuggestionsShown);
    for (int row = 0; row < shown; ++row)
        height += SuggestionDelegate::heightOf(m_model->index(row));
    return height;
}

QSize SuggestionPopup::contentSize() const
{
    int width = qMax(anchor() ? anchor()->width() : 0, scaled(m_leastWidth));
    if (!m_hints.empty()) {
        int hints = 2 * scaled(12);
        for (const auto& [key, what] : m_hints)
            hints += keyHintWidth(key) + 8 + qCeil(textMetrics(TextRole::Caption).horizontalAdvance(what)) + scaled(20);
        width = qMax(width, hints);
    }
    return {width, rowsHeight() + 2 * popupPadding + 2 + (m_hints.empty() ? 0 : scaled(29))};
}

void SuggestionPopup::layOut()
{
    const QRect inside = content().adjusted(1 + popupPadding, 1 + popupPadding, -1 - popupPadding, -1 - popupPadding);
    m_view->setGeometry(inside.adjusted(0, 0, 0, m_hints.empty() ? 0 : -scaled(29)));
    if (m_view->currentIndex().isValid())
        m_view->scrollTo(m_view->currentIndex());
}

void SuggestionPopup::paintContent(QPainter& painter, const QRect& content)
{
    if (m_hints.empty())
        return;
    const Theme& t = theme();
    const int top = content.bottom() - scaled(29);
    painter.fillRect(QRectF(content.x() + 1, top, content.width() - 2, 1), t.rule);
    int x = content.x() + scaled(12);
    const int height = scaled(18);
    const int y = top + 1 + (scaled(28) - height) / 2;
    const auto placed = [&](const QRect& rect) { return QStyle::visualRect(layoutDirection(), content, rect); };
    for (const auto& [key, what] : m_hints) {
        const int keyWidth = keyHintWidth(key);
        paintKeyHint(painter, placed({x, y, keyWidth, height}), key);
        x += keyWidth + 8;
        const int words = qCeil(textMetrics(TextRole::Caption).horizontalAdvance(what)) + 2;
        paintText(painter, placed({x, y, words, height}), what, TextRole::Caption, t.ink3,
                  Qt::AlignVCenter | Qt::AlignHCenter, Qt::ElideNone);
        x += words + scaled(18);
    }
}

} // namespace clientela
