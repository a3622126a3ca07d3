// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/steps_bar.h"

#include "ui/theme/icons.h"
#include "ui/theme/painters.h"

#include <QMouseEvent>
#include <QPainter>

namespace clientela {

namespace {

constexpr int discSize = 20;
constexpr int discGap = 8;
constexpr int threadLength = 24;
constexpr int threadGap = 8;

} // namespace

StepsBar::StepsBar(const QStringList& steps, QWidget* parent)
    : QWidget(parent)
    , m_steps(steps)
{
    setObjectName(QStringLiteral("steps"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCurrent(0);
}

void StepsBar::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(tr("Step %1 of %2: %3").arg(step + 1).arg(m_steps.size()).arg(m_steps.value(step)));
    update();
}

QSize StepsBar::sizeHint() const
{
    int width = 0;
    for (const QString& step : m_steps)
        width += scaled(discSize) + discGap + qCeil(textMetrics(TextRole::Name).horizontalAdvance(step));
    width += static_cast<int>(m_steps.size() - 1) * (threadLength + 2 * threadGap) + 8;
    return {width, scaled(32)};
}

QSize StepsBar::minimumSizeHint() const
{
    return {static_cast<int>(m_steps.size()) * (scaled(discSize) + threadGap), scaled(32)};
}

bool StepsBar::showsLabels() const
{
    return width() >= sizeHint().width();
}

std::vector<StepsBar::Place> StepsBar::places() const
{
    std::vector<Place> places;
    const int disc = scaled(discSize);
    int x = 0;
    for (const QString& step : m_steps) {
        const QRect circle(x, (height() - disc) / 2, disc, disc);
        const int room = showsLabels() ? qCeil(textMetrics(TextRole::Name).horizontalAdvance(step)) + discGap : 0;
        places.push_back({circle, QRect(circle.right() + 1 + discGap, 0, qMax(0, room - discGap), height())});
        x += disc + room + (showsLabels() ? threadLength + 2 * threadGap : threadGap);
    }
    if (isRightToLeft()) {
        for (Place& place : places) {
            place.disc.moveLeft(width() - place.disc.right() - 1);
            place.label.moveLeft(width() - place.label.right() - 1);
        }
    }
    return places;
}

void StepsBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& t = theme();
    const std::vector<Place> all = places();
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Place& place = all[i];
        const int step = static_cast<int>(i);
        const qreal radius = place.disc.height() / 2.0;
        if (step < m_current) {
            paintPanel(painter, place.disc, radius, t.status(Status::Good).tint, t.status(Status::Good).tint);
            paintIcon(painter, "checkmark", place.disc, t.status(Status::Good).text, 12);
        } else {
            const bool isNow = step == m_current;
            paintPanel(painter, place.disc, radius, isNow ? t.accent : t.idle, isNow ? t.accent : t.idle);
            paintText(painter, place.disc, QString::number(step + 1), TextRole::CaptionName,
                      isNow ? t.onAccent : t.ink2, Qt::AlignCenter, Qt::ElideNone);
        }
        if (!showsLabels())
            continue;
        paintText(painter, place.label, m_steps[step], step == m_current ? TextRole::Section : TextRole::Body,
                  step == m_current ? t.ink : t.ink2, Qt::AlignVCenter, Qt::ElideNone);
        if (i + 1 < all.size()) {
            const int from = isRightToLeft() ? all[i + 1].disc.right() + threadGap : place.label.right() + threadGap;
            const int to = isRightToLeft() ? place.label.left() - threadGap : all[i + 1].disc.left() - threadGap;
            painter.fillRect(QRect(from, height() / 2, qMax(0, to - from), 1), t.line2);
        }
    }
}

void StepsBar::mousePressEvent(QMouseEvent* event)
{
    const std::vector<Place> all = places();
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].disc.united(all[i].label).contains(event->pos()) && static_cast<int>(i) < m_current)
            Q_EMIT stepChosen(static_cast<int>(i));
    }
}

} // namespace clientela
