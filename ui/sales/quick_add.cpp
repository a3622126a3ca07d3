// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/quick_add.h"

#include "ui/controls/buttons.h"
#include "ui/controls/form_field.h"
#include "ui/inputs/line_input.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

namespace clientela {

QuickAdd::QuickAdd(const QString& objectName, const QString& nameLabel, const QString& secondLabel,
                   const QString& action, QWidget* parent)
    : QWidget(parent)
    , m_name(new LineInput(this))
    , m_second(new LineInput(this))
{
    setObjectName(objectName);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 8, 24, 12);
    layout->setSpacing(12);
    m_name->setObjectName(objectName + QStringLiteral("-name"));
    m_second->setObjectName(objectName + QStringLiteral("-second"));
    const auto addField = [&](const QString& label, LineInput* line, int stretch) {
        auto* field = new FormField(label, line, this);
        layout->addWidget(field, stretch, Qt::AlignTop);
        connect(line, &LineInput::edited, field, [field, line] { field->setProblem(line->problem()); });
        return field;
    };
    addField(nameLabel, m_name, 3);
    m_secondField = addField(secondLabel, m_second, 2);
    auto* add = makeButton(objectName + QStringLiteral("-add"), action, "list-add", ButtonLook::Plain, this);
    auto* leave = makeButton(objectName + QStringLiteral("-leave"), tr("Cancel"), nullptr, ButtonLook::Quiet, this);
    layout->addWidget(add, 0, Qt::AlignBottom);
    layout->addWidget(leave, 0, Qt::AlignBottom);
    connect(add, &QPushButton::clicked, this, &QuickAdd::wanted);
    connect(leave, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT left();
    });
    hide();
}

void QuickAdd::open(const QString& name)
{
    m_name->setText(name);
    m_second->clear();
    show();
    QLineEdit* first = name.isEmpty() ? m_name : m_second;
    first->setFocus(Qt::OtherFocusReason);
}

void QuickAdd::setSecondLabel(const QString& label)
{
    m_secondField->setLabel(label);
}

QString QuickAdd::name() const
{
    return m_name->text().trimmed();
}

QString QuickAdd::second() const
{
    return m_second->text().trimmed();
}

void QuickAdd::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().lane);
    painter.fillRect(QRect(0, 0, width(), 1), theme().line);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme().line);
}

void QuickAdd::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        Q_EMIT left();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT wanted();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace clientela
