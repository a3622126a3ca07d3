// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/key_hint_bar.h"

#include "ui/theme/painters.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace clientela {

KeyHintBar::KeyHintBar(const KeyHints& hints, QWidget* parent)
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
    const auto placed = [this](const QRect& place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    const int keyHeight = scaled(18);
    int x = 24;
    for (const auto& [key, does] : m_hints) {
        const int keyWidth = keyHintWidth(key);
        const int textWidth = qCeil(textMetrics(TextRole::Caption).horizontalAdvance(does)) + 2;
        if (x + keyWidth + 6 + textWidth > width() - 8)
            return; // what does not fit is left out
        paintKeyHint(painter, placed({x, (height() - keyHeight) / 2 + 1, keyWidth, keyHeight}), key);
        x += keyWidth + 6;
        paintText(painter, placed({x, 1, textWidth, height() - 1}), does, TextRole::Caption, theme().ink3);
        x += textWidth + scaled(20);
    }
}

void KeyHintBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange)
        setFixedHeight(scaled(28));
    QWidget::changeEvent(event);
}

} // namespace clientela
