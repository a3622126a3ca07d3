// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/option_button.h"

#include "ui/theme/icons.h"
#include "ui/theme/painters.h"

#include <QPainter>

namespace clientela {

OptionButton::OptionButton(const QString& objectName, const char* icon, const QString& title, const QString& detail,
                           const QString& key, QWidget* parent)
    : QPushButton(title, parent)
    , m_icon(icon)
    , m_detail(detail)
    , m_key(key)
{
    setObjectName(objectName);
    setAccessibleName(title);
    setAccessibleDescription(detail);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void OptionButton::setRecommended(bool isRecommended)
{
    m_isRecommended = isRecommended;
    update();
}

QSize OptionButton::sizeHint() const
{
    return {scaled(320), scaled(64)};
}

void OptionButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& t = theme();
    paintPanel(painter, rect(), 6, isDown() ? t.press : underMouse() ? t.hover : t.raised, t.line2);
    const bool right = isRightToLeft();
    const int side = scaled(40);
    const QRect tile(right ? width() - side - 12 : 12, (height() - side) / 2, side, side);
    paintPanel(painter, tile, 6, m_isRecommended ? t.soft : t.idle, Qt::transparent);
    paintIcon(painter, m_icon, tile, m_isRecommended ? t.accentText : t.ink2);
    QRect words = right ? rect().adjusted(16, 0, -side - 28, 0) : rect().adjusted(side + 28, 0, -16, 0);
    if (!m_key.isEmpty()) {
        const int hint = keyHintWidth(m_key);
        const QRect place(right ? words.left() : words.right() - hint, (height() - scaled(20)) / 2, hint, scaled(20));
        paintKeyHint(painter, place, m_key);
        right ? words.setLeft(place.right() + 12) : words.setRight(place.left() - 12);
    }
    const Qt::Alignment start = Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft);
    const int first = lineHeight(TextRole::Section);
    const int second = lineHeight(TextRole::Second);
    const int top = (height() - first - second) / 2;
    paintText(painter, QRect(words.x(), top, words.width(), first), text(), TextRole::Section,
              isEnabled() ? t.ink : t.off, start);
    paintText(painter, QRect(words.x(), top + first, words.width(), second), m_detail, TextRole::Second,
              isEnabled() ? t.ink3 : t.off, start);
}

} // namespace clientela
