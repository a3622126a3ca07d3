// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model_view/list_footer.h"

#include "core/base/formats.h"
#include "core/records/filter.h"
#include "ui/model_view/cell_delegate.h"
#include "ui/model_view/list_view.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>

#include <algorithm>

namespace clientela {

namespace {

/// Whether whatever passes the filter has one and the same value of the field.
bool namesOneValue(const Filter& filter, const QString& field)
{
    if (filter.kind == Filter::Kind::And)
        return std::ranges::any_of(filter.parts, [&](const Filter& part) { return namesOneValue(part, field); });
    const bool isOne = filter.comparison == Comparison::Equal
                       || (filter.comparison == Comparison::In && filter.values.size() == 1);
    return filter.kind == Filter::Kind::Test && !filter.list && filter.field && filter.field->key == field && isOne;
}

} // namespace

ListFooter::ListFooter(ListView& view, QWidget* parent)
    : QWidget(parent)
    , m_view(view)
{
    setObjectName(QStringLiteral("list-footer"));
    restyle();
    connect(&view, &ListView::shownChanged, this, [this] {
        setAccessibleName(rangeText());
        update();
    });
}

void ListFooter::restyle()
{
    setFixedHeight(scaled(list_measures::footer));
}

void ListFooter::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange)
        restyle();
    QWidget::changeEvent(event);
}

QString ListFooter::rangeText() const
{
    const RecordListModel* model = m_view.listModel();
    if (!model)
        return {};
    const Language language = model->session().language();
    if (model->tickedCount() > 0)
        return tr("%1 ticked").arg(formatInteger(model->tickedCount(), language));
    const int first = m_view.firstVisibleRow();
    if (first < 0)
        return model->isComplete() ? tr("Nothing to show") : QString();
    const QString range = tr("%1–%2").arg(formatInteger(first + 1, language),
                                          formatInteger(m_view.lastVisibleRow() + 1, language));
    return model->isComplete() ? tr("%1 of %2").arg(range, formatInteger(model->rowCount(), language)) : range;
}

QString ListFooter::sumText(const QString& column) const
{
    const RecordListModel* model = m_view.listModel();
    if (!model)
        return {};
    const int at = model->columnOf(column);
    const QString per = at < 0 ? QString() : model->columns()[static_cast<std::size_t>(at)].sumsPer;
    if (!per.isEmpty() && model->tickedCount() == 0) {
        const Session& session = model->session();
        if (!namesOneValue(parseFilter(model->type(), model->filter(), session.today(), session.currency()), per))
            return {};
    }
    const std::optional<ListFigures>& figures = model->tickedCount() > 0 ? model->tickedFigures() : model->figures();
    if (!figures || !figures->sums.contains(column))
        return {};
    QStringList texts;
    for (const Money& amount : figures->sums.value(column))
        texts.append(formatMoney(amount, model->session().language()));
    return texts.join(QStringLiteral(" + "));
}

void ListFooter::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& t = theme();
    painter.fillRect(rect(), t.lane);
    painter.fillRect(QRect(0, 0, width(), 1), t.line);
    const RecordListModel* model = m_view.listModel();
    if (!model)
        return;
    const QHeaderView* heads = m_view.horizontalHeader();
    const bool isBackwards = isRightToLeft();
    const int origin = m_view.viewport()->x();
    int free = isBackwards ? 0 : width(); // where the range's room ends
    QStringList summed;
    for (const QString& key : m_view.shownColumns()) {
        if (!heads->isSectionHidden(model->columnOf(key)) && !sumText(key).isEmpty())
            summed.append(key);
    }
    for (const QString& key : std::as_const(summed)) {
        const int column = model->columnOf(key);
        const QRect section(origin + heads->sectionViewportPosition(column), 0, heads->sectionSize(column), height());
        const int padding = scaled(list_measures::padding);
        const QRect cell = m_view.cellRect(column, section).adjusted(padding, 1, -padding, 0);
        const QString text = sumText(key);
        const int needed = qCeil(figuresWidth(text, TextRole::Name));
        QRect place = cell;
        // a sum is longer than its amounts: it may begin before its column
        if (isBackwards)
            place.setWidth(qMax(needed, cell.width()));
        else
            place.setLeft(qMin(cell.left(), cell.right() - needed));
        if (summed.size() == 1) {
            const QString label = model->columns()[static_cast<std::size_t>(column)].title;
            const int labelWidth = qCeil(textMetrics(TextRole::Second).horizontalAdvance(label)) + 2;
            const int room = isBackwards ? width() - cell.left() - needed : cell.right() - needed;
            if (room > labelWidth + scaled(160)) {
                const QRect labelRect = isBackwards
                                            ? QRect(cell.left() + needed + scaled(10), 1, labelWidth, height() - 1)
                                            : QRect(cell.right() - needed - scaled(10) - labelWidth, 1, labelWidth,
                                                    height() - 1);
                paintText(painter, labelRect, label, TextRole::Second, t.ink3, Qt::AlignVCenter, Qt::ElideNone);
                free = isBackwards ? qMax(free, labelRect.right()) : qMin(free, labelRect.left());
            }
        }
        paintFigures(painter, place, text, TextRole::Name, t.ink, isBackwards ? Qt::AlignLeft : Qt::AlignRight);
        free = isBackwards ? qMax(free, place.right()) : qMin(free, place.left());
    }
    const int margin = scaled(list_measures::margin);
    const QRect range = isBackwards ? QRect(free, 1, width() - margin - free, height() - 1)
                                    : QRect(margin, 1, free - margin - scaled(8), height() - 1);
    paintText(painter, range, rangeText(), TextRole::Second, t.ink3,
              Qt::AlignVCenter | (isBackwards ? Qt::AlignRight : Qt::AlignLeft));
}

} // namespace clientela
