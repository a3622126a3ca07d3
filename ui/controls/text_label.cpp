// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/text_label.h"

#include <QEvent>

namespace clientela {

QColor voiceColour(Voice voice)
{
    const Theme& t = theme();
    switch (voice) {
    case Voice::First: return t.ink;
    case Voice::Second: return t.ink2;
    case Voice::Third: return t.ink3;
    case Voice::Accent: return t.accentText;
    case Voice::Problem: return t.status(Status::Late).text;
    case Voice::Good: return t.status(Status::Good).text;
    }
    return t.ink;
}

TextLabel::TextLabel(TextRole role, Voice voice, QWidget* parent)
    : QLabel(parent)
    , m_role(role)
    , m_voice(voice)
{
    restyle();
}

TextLabel::TextLabel(const QString& text, TextRole role, Voice voice, QWidget* parent)
    : TextLabel(role, voice, parent)
{
    setText(text);
}

void TextLabel::setVoice(Voice voice)
{
    m_voice = voice;
    restyle();
}

void TextLabel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange)
        restyle();
    QLabel::changeEvent(event);
}

void TextLabel::restyle()
{
    setFont(textFont(m_role));
    QPalette colours;
    colours.setColor(QPalette::WindowText, voiceColour(m_voice));
    colours.setColor(QPalette::Disabled, QPalette::WindowText, theme().off);
    setPalette(colours);
}

} // namespace clientela
