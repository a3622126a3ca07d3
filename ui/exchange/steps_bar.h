// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace clientela {

/// The steps of a longer piece of work in the header: those done with a tick, the present one filled.
/// A step that was done can be gone back to by the mouse; the foot of the page does it by keyboard.
class StepsBar final : public QWidget
{
    Q_OBJECT

public:
    explicit StepsBar(const QStringList& steps, QWidget* parent = nullptr);

    void setCurrent(int step);
    int current() const { return m_current; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void stepChosen(int step);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    struct Place
    {
        QRect disc;
        QRect label;
    };
    std::vector<Place> places() const;
    bool showsLabels() const;

    QStringList m_steps;
    int m_current = 0;
};

} // namespace clientela
