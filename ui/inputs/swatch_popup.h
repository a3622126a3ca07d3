// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inputs/field_popup.h"

#include <QStringList>

namespace clientela {

/// Colours that print well and bear white words, as "#1F5F8B".
const QStringList& paperColours();

/// A few colours to choose one from, by arrows and Enter or a click.
class SwatchPopup final : public FieldPopup
{
    Q_OBJECT

public:
    explicit SwatchPopup(QWidget* anchor);

    void openWith(const QString& colour);
    bool takesKey(QKeyEvent* event) override;

Q_SIGNALS:
    void chosen(const QString& colour);

protected:
    QSize contentSize() const override;
    void paintContent(QPainter& painter, const QRect& content) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    QRect swatchAt(int index) const;

    int m_current = 0;
};

} // namespace clientela
