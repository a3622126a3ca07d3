// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/chip_label.h"

#include <QPainter>

namespace clientela {

ChipLabel::ChipLabel(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

ChipLabel::ChipLabel(Status status, const QString& text, QWidget* parent)
    : ChipLabel(parent)
{
    setChip(status, text);
}

void ChipLabel::setChip(Status status, const QString& text)
{
    m_status = status;
    m_text = text;
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

void ChipLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintChip(painter, rect(), m_status, m_text);
}

} // namespace clientela
