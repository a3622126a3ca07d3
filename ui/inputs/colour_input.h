// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inputs/line_input.h"

#include <QColor>
#include <QPointer>

namespace clientela {

class SwatchPopup;

/// The shop's colour: written as #1F5F8B or chosen from a few that print well (Down, F4 or the swatch); may be empty.
class ColourInput final : public LineInput
{
    Q_OBJECT

public:
    explicit ColourInput(QWidget* parent = nullptr);

    /// "#1F5F8B"; empty when empty or wrong.
    QString colour() const;
    void setColour(const QString& colour);
    QString problem() const override;

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void tidyUp() override;

private:
    QRect swatchRect() const;
    void toggle();
    void restyle();

    QPointer<SwatchPopup> m_popup;
};

} // namespace clientela
