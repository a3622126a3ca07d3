// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

namespace clientela {

/// How loud a text is.
enum class Voice { First, Second, Third, Accent, Problem, Good };

/// A text in one of the theme's roles that follows light, dark and text size.
class TextLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(TextRole role, QWidget* parent = nullptr)
        : TextLabel(role, Voice::First, parent)
    {
    }
    TextLabel(TextRole role, Voice voice, QWidget* parent = nullptr);
    TextLabel(const QString& text, TextRole role, Voice voice = Voice::First, QWidget* parent = nullptr);

    void setVoice(Voice voice);

protected:
    void changeEvent(QEvent* event) override;

private:
    void restyle();

    TextRole m_role;
    Voice m_voice;
};

/// The colour of a voice.
QColor voiceColour(Voice voice);

} // namespace clientela
