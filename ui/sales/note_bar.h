// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QHBoxLayout;

namespace clientela {

class TextLabel;

/// One sentence across the page, under its header, with what can be done about it. Hidden while it says nothing.
class NoteBar final : public QWidget
{
    Q_OBJECT

public:
    NoteBar(const QString& objectName, const char* icon, QWidget* parent);

    /// Shows a sentence without actions; an empty one hides the bar.
    void setNote(const QString& note);
    QString note() const;
    void addAction(const QString& objectName, const QString& text, std::function<void()> run);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const char* m_icon;
    TextLabel* m_text;
    QHBoxLayout* m_layout;
    QList<QWidget*> m_actions;
};

} // namespace clientela
