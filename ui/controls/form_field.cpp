// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/form_field.h"

#include "ui/controls/text_label.h"
#include "ui/theme/clientela_style.h"

#include <QVBoxLayout>

namespace clientela {

FormField::FormField(const QString& label, QWidget* editor, QWidget* parent)
    : QWidget(parent)
    , m_label(new TextLabel(TextRole::Second, Voice::Second, this))
    , m_editor(editor)
    , m_below(new TextLabel(TextRole::Second, Voice::Third, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_label);
    layout->addWidget(editor);
    layout->addWidget(m_below);
    layout->addStretch(1);
    m_label->setBuddy(editor);
    m_below->setWordWrap(true);
    m_below->hide();
    setFocusProxy(editor);
    setLabel(label);
}

void FormField::setLabel(const QString& label)
{
    m_label->setText(label);
    m_editor->setAccessibleName(label);
}

void FormField::setHelp(const QString& help)
{
    m_help = help;
    showBelow();
}

void FormField::setProblem(const QString& problem)
{
    m_problem = problem;
    setFieldProblem(m_editor, !problem.isEmpty());
    showBelow();
}

void FormField::showBelow()
{
    m_below->setText(m_problem.isEmpty() ? m_help : m_problem);
    m_below->setVoice(m_problem.isEmpty() ? Voice::Third : Voice::Problem);
    m_below->setVisible(!m_below->text().isEmpty());
    m_editor->setAccessibleDescription(m_below->text());
}

} // namespace clientela
