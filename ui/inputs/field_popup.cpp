// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/field_popup.h"

#include "ui/theme/painters.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace clientela {

FieldPopup::FieldPopup(QWidget* anchor)
    : QWidget(anchor)
    , m_anchor(anchor)
{
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_NoMousePropagation);
    hide();
    connect(anchor, &QObject::destroyed, this, [this] {
        hide();
        deleteLater();
    });
}

FieldPopup::~FieldPopup() = default;

void FieldPopup::open()
{
    if (!m_anchor)
        return;
    QWidget* window = m_anchor->window();
    if (parentWidget() != window)
        setParent(window);
    if (!isVisible())
        qApp->installEventFilter(this);
    fit();
    raise();
    show();
}

void FieldPopup::close()
{
    if (!isVisible())
        return;
    qApp->removeEventFilter(this);
    hide();
    Q_EMIT closed();
}

QRect FieldPopup::content() const
{
    return rect().adjusted(shadowMargin, shadowMargin, -shadowMargin, -shadowMargin);
}

void FieldPopup::fit()
{
    if (!m_anchor || !parentWidget())
        return;
    const QWidget* place = m_place ? m_place.data() : m_anchor.data();
    const QWidget* window = m_anchor->window();
    const QRect field(place->mapTo(window, QPoint(0, 0)), place->size());
    const QSize wanted = contentSize();
    const int width = qMin(wanted.width(), window->width() - 8);
    const int below = window->height() - field.bottom() - 1 - 4 - 4;
    const int above = field.top() - 4 - 4;
    const bool isAbove = wanted.height() > below && above > below;
    const int height = qMin(wanted.height(), qMax(isAbove ? above : below, scaled(64)));
    int left = m_anchor->isRightToLeft() ? field.right() + 1 - width : field.left();
    left = qBound(4, left, qMax(4, window->width() - 4 - width));
    const int top = isAbove ? field.top() - 4 - height : field.bottom() + 1 + 4;
    setGeometry(QRect(left, top, width, height).adjusted(-shadowMargin, -shadowMargin, shadowMargin, shadowMargin));
    layOut();
    update();
}

bool FieldPopup::takesKey(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape || !isOpen())
        return false;
    close();
    return true;
}

bool FieldPopup::wantsKey(const QKeyEvent* event) const
{
    switch (event->key()) {
    case Qt::Key_Escape:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: return isOpen();
    default: return false;
    }
}

void FieldPopup::paintContent(QPainter&, const QRect&) {}

void FieldPopup::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintShadow(painter, content());
    paintPanel(painter, content(), 8, theme().raised, theme().line2);
    paintContent(painter, content());
}

void FieldPopup::mousePressEvent(QMouseEvent* event)
{
    if (!content().contains(event->position().toPoint()))
        close();
}

bool FieldPopup::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress: {
        auto* widget = qobject_cast<QWidget*>(watched);
        const bool isOurs = widget
                            && (widget == this || isAncestorOf(widget) || widget == m_anchor
                                || (m_anchor && m_anchor->isAncestorOf(widget))
                                || (m_place && (widget == m_place || m_place->isAncestorOf(widget))));
        if (widget && !isOurs)
            close();
        break;
    }
    case QEvent::Hide:
        if (watched == m_anchor)
            close();
        break;
    case QEvent::Move:
    case QEvent::Resize:
        if (auto* widget = qobject_cast<QWidget*>(watched);
            m_anchor && widget && (widget == m_anchor || widget->isAncestorOf(m_anchor)))
            QMetaObject::invokeMethod(this, [this] { fit(); }, Qt::QueuedConnection);
        break;
    case QEvent::StyleChange:
        if (watched == m_anchor)
            fit();
        break;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace clientela
