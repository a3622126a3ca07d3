// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QVariantAnimation;

namespace clientela {

/// What just happened, in one sentence at the bottom of the window, with a way back; the newest takes the place of
/// what was there. Stays eight seconds, and as long as the mouse or the keyboard is on it.
class Toast final : public QWidget
{
    Q_OBJECT

public:
    explicit Toast(QWidget* parent);

    enum class Tone { Done, Problem };
    /// An empty action leaves its button out.
    void show(const QString& sentence, Tone tone, const QString& action = {});
    void dismiss();
    const QString& sentence() const { return m_sentence; }
    /// Takes its place at the bottom of its parent; after that was resized.
    void place();

Q_SIGNALS:
    void actionChosen();

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QRect panel() const;
    QRect actionRect() const;
    void waitToLeave();

    QString m_sentence;
    QStringList m_lines;
    QString m_action;
    Tone m_tone = Tone::Done;
    QTimer m_leaving;
    QVariantAnimation* m_motion;
    int m_offset = 0;
};

} // namespace clientela
