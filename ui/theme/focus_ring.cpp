// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/focus_ring.h"

#include <QApplication>
#include <QCheckBox>
#include <QFocusEvent>
#include <QFocusFrame>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>

namespace clientela {

FocusRing::FocusRing(QObject* parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

FocusRing::~FocusRing()
{
    if (m_frame && !m_frame->parent())
        delete m_frame;
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    if (!watched->isWidgetType())
        return QObject::eventFilter(watched, event); // Qt tells the window and the style, too
    if (event->type() == QEvent::FocusIn) {
        QWidget* button = qobject_cast<QPushButton*>(watched);
        if (!button)
            button = qobject_cast<QToolButton*>(watched);
        if (!button)
            button = qobject_cast<QCheckBox*>(watched);
        if (!button)
            button = qobject_cast<QRadioButton*>(watched);
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        const bool byKeyboard = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
                                || reason == Qt::ShortcutFocusReason || reason == Qt::OtherFocusReason;
        show(button && byKeyboard ? button : nullptr);
    } else if (event->type() == QEvent::FocusOut) {
        show(nullptr);
    }
    return QObject::eventFilter(watched, event);
}

void FocusRing::show(QWidget* widget)
{
    if (!widget) {
        if (m_frame)
            m_frame->setWidget(nullptr);
        return;
    }
    if (!m_frame) {
        m_frame = new QFocusFrame(widget->window());
        m_frame->setAttribute(Qt::WA_TransparentForMouseEvents);
        connect(m_frame, &QObject::destroyed, this, [this] { m_frame = nullptr; });
    }
    m_frame->setWidget(widget);
}

} // namespace clientela
