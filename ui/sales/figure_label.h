// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/text_label.h"

#include <QLabel>

namespace clientela {

/// An amount that stands in a column, set right with figures of one width.
class FigureLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit FigureLabel(TextRole role, Voice voice = Voice::First, QWidget* parent = nullptr);

    void setText(const QString& text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TextRole m_role;
    Voice m_voice;
};

} // namespace clientela
