// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/key_hint_bar.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

namespace clientela {

KeyHintBar::KeyHintBar(const SuggestionList::KeyHints& hints, QWidget* parent)
    : QWidget(parent)
    , m_hints(hints)
{
    setFixedHeight(scaled(28));
    QStringList words;
    for (const auto& [key, does] : hints)
        words.append(QStringLiteral("%1: %2").arg(key, does));
    setAccessibleName(words.join(u'\n'));
}

void KeyHintBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().lane);
    painter.fillRect(QRect(0, 0, width(), 1), theme().line);
    painter.setRenderHint(QPainter::Antialiasing);
    paintKeyHints(painter, rect().adjusted(24, 1, -8, 0), m_hints, isRightToLeft());
}

void KeyHintBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange)
        setFixedHeight(scaled(28));
    QWidget::changeEvent(event);
}

} // namespace clientela
