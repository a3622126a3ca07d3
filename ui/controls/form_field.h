// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace clientela {

class TextLabel;

/// A field of a form: its label above, the editor, and below it help or what is wrong (room only when there is one).
class FormField final : public QWidget
{
    Q_OBJECT

public:
    FormField(const QString& label, QWidget* editor, QWidget* parent = nullptr);

    QWidget* editor() const { return m_editor; }
    void setLabel(const QString& label);
    void setHelp(const QString& help);
    /// One sentence; empty when nothing is wrong.
    void setProblem(const QString& problem);
    const QString& problem() const { return m_problem; }

private:
    void showBelow();

    TextLabel* m_label;
    QWidget* m_editor;
    TextLabel* m_below;
    QString m_help;
    QString m_problem;
};

} // namespace clientela
