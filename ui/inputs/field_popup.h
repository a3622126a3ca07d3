// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QKeyEvent;

namespace clientela {

/// Something that opens under a field, or above it where there is no room below: a child of the window with a shadow,
/// not a window. The field keeps the keyboard and passes keys on with takesKey(). It closes when the field loses the
/// keyboard, is moved or hidden, on Esc and on a click elsewhere.
class FieldPopup : public QWidget
{
    Q_OBJECT

public:
    explicit FieldPopup(QWidget* anchor);
    ~FieldPopup() override;

    QWidget* anchor() const { return m_anchor; }
    /// The widget under which it opens where that is not the field itself, as its frame.
    void setPlace(QWidget* place) { m_place = place; }
    bool isOpen() const { return isVisible(); }
    void open();
    void close();
    /// Takes its size and place anew, after its content changed.
    void fit();
    /// True when the key was for the popup.
    virtual bool takesKey(QKeyEvent* event);
    /// Whether a key press would be for the popup, so that no shortcut takes it away.
    bool wantsKey(const QKeyEvent* event) const;

Q_SIGNALS:
    void closed();

protected:
    /// The size of the panel without its shadow.
    virtual QSize contentSize() const = 0;
    virtual void paintContent(QPainter& painter, const QRect& content);
    /// Where the panel is, inside of the shadow.
    QRect content() const;
    /// Called when the panel got its place.
    virtual void layOut() {}
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QPointer<QWidget> m_anchor;
    QPointer<QWidget> m_place;
};

} // namespace clientela
