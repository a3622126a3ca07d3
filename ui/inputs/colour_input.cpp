// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/colour_input.h"

#include "ui/inputs/swatch_popup.h"
#include "ui/theme/painters.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QStyle>

namespace clientela {

ColourInput::ColourInput(QWidget* parent)
    : LineInput(parent)
    , m_popup(new SwatchPopup(this))
{
    setLongest(40);
    setPlaceholderText(QStringLiteral("#1F5F8B"));
    connect(m_popup, &SwatchPopup::chosen, this, [this](const QString& colour) {
        setColour(colour);
        Q_EMIT edited();
    });
    connect(this, &QLineEdit::textChanged, this, qOverload<>(&QWidget::update));
    restyle();
}

void ColourInput::restyle()
{
    setTextMargins(scaled(24), 0, 0, 0);
    if (isRightToLeft())
        setTextMargins(0, 0, scaled(24), 0);
}

QString ColourInput::colour() const
{
    static const QRegularExpression hex(QStringLiteral("^#?([0-9a-fA-F]{6}|[0-9a-fA-F]{3})$"));
    const auto match = hex.match(content());
    if (!match.hasMatch())
        return {};
    QString digits = match.captured(1).toUpper();
    if (digits.size() == 3)
        digits = QString() + digits[0] + digits[0] + digits[1] + digits[1] + digits[2] + digits[2];
    return u'#' + digits;
}

void ColourInput::setColour(const QString& colour)
{
    setContent(colour.toUpper());
}

QString ColourInput::problem() const
{
    const QString own = LineInput::problem();
    if (!own.isEmpty() || content().isEmpty() || !colour().isEmpty())
        return own;
    return tr("Write the colour as #1F5F8B, or choose one with the Down arrow.");
}

void ColourInput::tidyUp()
{
    if (!colour().isEmpty())
        setContent(colour());
}

QRect ColourInput::swatchRect() const
{
    const int side = scaled(16);
    return QStyle::visualRect(layoutDirection(), rect(), QRect(scaled(10), (height() - side) / 2, side, side));
}

void ColourInput::paintEvent(QPaintEvent* event)
{
    LineInput::paintEvent(event);
    QPainter painter(this);
    const QString now = colour();
    paintPanel(painter, swatchRect(), 4, now.isEmpty() ? QColor(Qt::transparent) : QColor(now), theme().line2);
}

void ColourInput::toggle()
{
    if (m_popup->isOpen())
        m_popup->close();
    else
        m_popup->openWith(colour());
}

void ColourInput::mousePressEvent(QMouseEvent* event)
{
    if (swatchRect().adjusted(-6, -8, 6, 8).contains(event->position().toPoint()) && isEnabled() && !isReadOnly()) {
        setFocus(Qt::MouseFocusReason);
        toggle();
        return;
    }
    LineInput::mousePressEvent(event);
}

bool ColourInput::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && m_popup && m_popup->isOpen()
        && m_popup->wantsKey(static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return LineInput::event(event);
}

void ColourInput::keyPressEvent(QKeyEvent* event)
{
    if (m_popup && m_popup->takesKey(event))
        return;
    if ((event->key() == Qt::Key_Down || event->key() == Qt::Key_F4) && m_popup && !isReadOnly()) {
        m_popup->openWith(colour());
        return;
    }
    LineInput::keyPressEvent(event);
}

void ColourInput::focusOutEvent(QFocusEvent* event)
{
    LineInput::focusOutEvent(event);
    if (m_popup && event->reason() != Qt::PopupFocusReason)
        m_popup->close();
}

void ColourInput::changeEvent(QEvent* event)
{
    LineInput::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange)
        restyle();
}

} // namespace clientela
