// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/suggestion_list.h"

#include "ui/theme/painters.h"
#include "ui/theme/theme.h"

#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace clientela {

namespace {

constexpr int rowHeight = 40;
constexpr int footHeight = 28;
constexpr int mostShown = 6;
constexpr int widthOfIt = 372;

enum SuggestionRole { SubtitleRole = Qt::UserRole, FigureTextRole, FigureUnitRole, TypedRole };

class SuggestionDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {scaled(200), scaled(rowHeight)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->setRenderHint(QPainter::Antialiasing);
        const Theme& t = theme();
        const bool isChosen = option.state & QStyle::State_Selected;
        if (isChosen || option.state & QStyle::State_MouseOver)
            paintPanel(*painter, option.rect, 6, isChosen ? t.soft : t.hover, isChosen ? t.soft : t.hover);
        QRect inside = option.rect.adjusted(scaled(12), scaled(3), -scaled(12), -scaled(3));
        const QString figure = index.data(FigureTextRole).toString();
        if (!figure.isEmpty()) {
            const QString unit = index.data(FigureUnitRole).toString();
            const int unitWidth = unit.isEmpty() ? 0 : qCeil(textMetrics(TextRole::Body).horizontalAdvance(unit)) + 4;
            const int figureWidth = qCeil(figuresWidth(figure, TextRole::Name));
            const bool isRightToLeft = option.direction == Qt::RightToLeft;
            QRect right = inside;
            right.setLeft(inside.right() - unitWidth - figureWidth);
            if (isRightToLeft)
                right.moveLeft(inside.left());
            paintText(*painter, right, unit, TextRole::Body, t.ink3, Qt::AlignRight | Qt::AlignVCenter);
            paintFigures(*painter, right.adjusted(0, 0, -unitWidth, 0), figure, TextRole::Name, t.ink);
            if (isRightToLeft)
                inside.setLeft(right.right() + scaled(12));
            else
                inside.setRight(right.left() - scaled(12));
        }
        const QString subtitle = index.data(SubtitleRole).toString();
        QRect title = inside;
        if (!subtitle.isEmpty()) {
            title.setHeight(lineHeight(TextRole::Name));
            const QRect below(inside.left(), title.bottom() + 1, inside.width(), lineHeight(TextRole::Second));
            paintText(*painter, below, subtitle, TextRole::Second, t.ink3);
        }
        paintMatches(*painter, title, index.data().toString(), index.data(TypedRole).toString(), TextRole::Body,
                     t.ink);
    }
};

} // namespace

SuggestionList::SuggestionList(QWidget* parent)
    : QWidget(parent)
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("suggestions"));
    setFocusPolicy(Qt::NoFocus);
    m_list->setObjectName(QStringLiteral("suggestion-rows"));
    m_list->setAccessibleName(tr("Suggestions"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SuggestionDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) {
        const LineSuggestion suggestion = m_suggestions[static_cast<std::size_t>(index.row())];
        hide();
        Q_EMIT picked(suggestion);
    });
    hide();
}

void SuggestionList::show(const std::vector<LineSuggestion>& suggestions, const QString& typed, const QRect& below,
                          int first, const KeyHints& hints)
{
    m_suggestions = suggestions;
    m_hints = hints;
    m_model->clear();
    for (const LineSuggestion& each : suggestions) {
        auto* item = new QStandardItem(each.title);
        item->setData(each.subtitle, SubtitleRole);
        item->setData(each.figure, FigureTextRole);
        item->setData(each.unit, FigureUnitRole);
        item->setData(typed, TypedRole);
        item->setData(QStringList{each.title, each.subtitle, each.figure}.join(u' '), Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    m_list->setCurrentIndex(m_model->index(first, 0));
    const int rows = qMin(mostShown, qMax(1, count()));
    const int inner = (suggestions.empty() ? 0 : rows * scaled(rowHeight)) + 8 + scaled(footHeight);
    const int width = qMin(scaled(widthOfIt), parentWidget()->width() - 16);
    int top = below.bottom() + 2;
    if (top + inner > parentWidget()->height() && below.top() - 2 - inner > 0)
        top = below.top() - 2 - inner;
    const int left = qBound(8, isRightToLeft() ? below.right() - width : below.left(),
                            qMax(8, parentWidget()->width() - width - 8));
    setGeometry(QRect(left, top, width, inner)
                    .adjusted(-shadowMargin, -shadowMargin, shadowMargin, shadowMargin));
    m_list->setVisible(!suggestions.empty());
    m_list->setGeometry(shadowMargin + 4, shadowMargin + 4, width - 8, inner - 8 - scaled(footHeight));
    QWidget::show();
    raise();
    update();
}

const LineSuggestion* SuggestionList::chosen() const
{
    const int row = m_list->currentIndex().row();
    return isVisible() && row >= 0 && row < count() ? &m_suggestions[static_cast<std::size_t>(row)] : nullptr;
}

void SuggestionList::move(int steps)
{
    const int row = m_list->currentIndex().row();
    const int target = row < 0 ? (steps > 0 ? 0 : count() - 1) : qBound(0, row + steps, count() - 1);
    m_list->setCurrentIndex(m_model->index(target, 0));
}

void SuggestionList::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& t = theme();
    const QRect panel = rect().adjusted(shadowMargin, shadowMargin, -shadowMargin, -shadowMargin);
    paintShadow(painter, panel);
    paintPanel(painter, panel, 8, t.raised, t.line2);
    const QRect foot(panel.left() + 1, panel.bottom() - scaled(footHeight), panel.width() - 2, scaled(footHeight));
    if (m_list->isVisibleTo(this))
        painter.fillRect(QRect(foot.left(), foot.top(), foot.width(), 1), t.line);
    paintKeyHints(painter, foot.adjusted(scaled(12), 1, -scaled(8), 0), m_hints, isRightToLeft());
}

void paintKeyHints(QPainter& painter, const QRect& rect, const SuggestionList::KeyHints& hints, bool isRightToLeft)
{
    int x = isRightToLeft ? rect.right() : rect.left();
    for (const auto& [key, does] : hints) {
        const int keyWidth = keyHintWidth(key);
        const int textWidth = qCeil(textMetrics(TextRole::Caption).horizontalAdvance(does));
        const int whole = keyWidth + 6 + textWidth;
        if (isRightToLeft ? x - whole < rect.left() : x + whole > rect.right())
            return;
        const int left = isRightToLeft ? x - whole : x;
        const int keyHeight = scaled(18);
        const QRect keyRect(isRightToLeft ? left + textWidth + 6 : left, rect.center().y() - keyHeight / 2, keyWidth,
                            keyHeight);
        const QRect textRect(isRightToLeft ? left : left + keyWidth + 6, rect.top(), textWidth + 2, rect.height());
        paintKeyHint(painter, keyRect, key);
        paintText(painter, textRect, does, TextRole::Caption, theme().ink3);
        x += isRightToLeft ? -(whole + scaled(20)) : whole + scaled(20);
    }
}

} // namespace clientela
