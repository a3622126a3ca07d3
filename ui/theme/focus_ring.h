// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QFocusFrame;
class QWidget;

namespace clientela {

/// What a button needs on each side inside of its parent, so that its ring is not cut off; in pixels.
inline constexpr int ringRoom = 3;

/// The ring around the button or check box that the keyboard reached; fields, lists and cells that paint themselves
/// show their focus on their own.
class FocusRing final : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(QObject* parent);
    ~FocusRing() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show(QWidget* widget);

    QFocusFrame* m_frame = nullptr;
};

} // namespace clientela
