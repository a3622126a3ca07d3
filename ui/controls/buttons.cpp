// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/buttons.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QPushButton>
#include <QToolButton>

namespace clientela {

QString asButtonText(const QString& text)
{
    return QString(text).replace(u'&', QStringLiteral("&&"));
}

QPushButton* makeButton(const QString& objectName, const QString& text, const char* iconName, ButtonLook look,
                        QWidget* parent)
{
    auto* button = new QPushButton(asButtonText(text), parent);
    button->setObjectName(objectName);
    button->setAccessibleName(text);
    button->setAutoDefault(false);
    setButtonLook(button, look);
    if (iconName) {
        if (look == ButtonLook::Filled)
            setIconOnAccent(button, iconName);
        else
            button->setIcon(icon(iconName));
    }
    return button;
}

QToolButton* makeTool(const QString& objectName, const QString& text, const char* iconName, bool showsText,
                      QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(objectName);
    button->setText(text);
    button->setAccessibleName(QString(text).remove(u'&'));
    button->setToolTip(QString(text).remove(u'&'));
    button->setIcon(icon(iconName));
    button->setToolButtonStyle(showsText ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QToolButton* makeTool(QAction* command, bool showsText, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setDefaultAction(command);
    button->setObjectName(command->objectName() + QStringLiteral("-tool"));
    button->setAccessibleName(QString(command->text()).remove(u'&').remove(u'…'));
    button->setToolButtonStyle(showsText ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void setIconOnAccent(QPushButton* button, const char* iconName)
{
    button->setIcon(icon(iconName, theme().onAccent));
}

} // namespace clientela
