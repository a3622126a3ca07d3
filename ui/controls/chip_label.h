// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/painters.h"

#include <QWidget>

namespace clientela {

/// A status as a word, outside of lists.
class ChipLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit ChipLabel(QWidget* parent = nullptr);
    ChipLabel(Status status, const QString& text, QWidget* parent = nullptr);

    void setChip(Status status, const QString& text);
    const QString& text() const { return m_text; }
    QSize sizeHint() const override { return chipSize(m_text); }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Status m_status = Status::Neutral;
    QString m_text;
};

} // namespace clientela
