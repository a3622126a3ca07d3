// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QFocusFrame;
class QWidget;

namespace clientela {

/// The ring around the button that the keyboard reached; fields, lists and what was clicked show their focus
/// themselves.
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
