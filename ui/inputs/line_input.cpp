// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/line_input.h"

#include "ui/theme/clientela_style.h"

#include <QFocusEvent>
#include <QTimer>

namespace clientela {

namespace {

/// Line breaks and tabs as spaces, a break of two signs as one; signs that control a printer or a terminal go.
QString onOneLine(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral(" "));
    text.removeIf([](QChar sign) { return sign.category() == QChar::Other_Control && !sign.isSpace(); });
    for (QChar& sign : text) {
        if (sign.isSpace() && sign != QChar(0x00A0) && sign != QChar(0x202F))
            sign = u' ';
    }
    return text;
}

} // namespace

LineInput::LineInput(QWidget* parent)
    : QLineEdit(parent)
{
    setMaxLength(500);
    connect(this, &QLineEdit::inputRejected, this, [this] {
        // what was cut is told with the text that stays; a key in a full field changes nothing
        m_isCutNow = true;
        QTimer::singleShot(0, this, [this] { m_isCutNow = false; });
    });
    connect(this, &QLineEdit::textEdited, this, &LineInput::takeTyped);
    connect(this, &QLineEdit::editingFinished, this, [this] { tidyUp(); });
}

void LineInput::takeTyped()
{
    m_wasCut = m_isCutNow;
    m_isCutNow = false;
    const QString clean = onOneLine(text());
    if (clean != text()) {
        const int place = cursorPosition();
        setText(clean);
        setCursorPosition(place);
    }
    noteTyped();
    Q_EMIT edited();
}

void LineInput::setContent(const QString& content)
{
    if (content == text())
        return;
    m_wasCut = m_isCutNow = false;
    setText(onOneLine(content));
    setCursorPosition(0);
}

QString LineInput::problem() const
{
    return m_wasCut ? tr("The text was cut after %1 characters; no more fit here.").arg(maxLength()) : QString();
}

void LineInput::setFramed(bool framed)
{
    setFrame(framed);
    if (!framed)
        setFrameless(this);
}

void LineInput::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason && !hasSelectedText())
        setCursorPosition(0);
}

} // namespace clientela
