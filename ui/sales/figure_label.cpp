// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/figure_label.h"

#include "ui/theme/painters.h"

#include <QPainter>

namespace clientela {

FigureLabel::FigureLabel(TextRole role, Voice voice, QWidget* parent)
    : QLabel(parent)
    , m_role(role)
    , m_voice(voice)
{
}

void FigureLabel::setText(const QString& text)
{
    if (text != this->text())
        QLabel::setText(text);
}

QSize FigureLabel::sizeHint() const
{
    return {qCeil(figuresWidth(text(), m_role)) + 2, lineHeight(m_role)};
}

void FigureLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintFigures(painter, rect(), text(), m_role, voiceColour(m_voice));
}

} // namespace clientela
