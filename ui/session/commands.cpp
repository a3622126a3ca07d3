// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/commands.h"

#include "ui/theme/icons.h"

#include <QCoreApplication>

namespace clientela {

namespace {

constexpr const char* groupProperty = "clientelaGroup";

} // namespace

QString keyText(const QKeySequence& shortcut)
{
    // Qt says Return of the key that everybody calls Enter
    return shortcut.toString(QKeySequence::NativeText)
        .replace(QStringLiteral("Return"), QCoreApplication::translate("clientela::LineGrid", "Enter", "key"));
}

QString tooltipOf(const QString& text, const QKeySequence& shortcut)
{
    const QString plain = QString(text).remove(u'&').remove(u'…');
    return shortcut.isEmpty() ? plain : QStringLiteral("%1 (%2)").arg(plain, keyText(shortcut));
}

QAction* Commands::add(QObject* owner, const Description& description, std::function<void()> run)
{
    auto* action = new QAction(description.text, owner);
    action->setObjectName(QLatin1String(description.key));
    if (description.icon)
        action->setIcon(icon(description.icon));
    action->setShortcut(description.shortcut);
    action->setToolTip(tooltipOf(description.text, description.shortcut));
    action->setProperty(groupProperty, static_cast<int>(description.group));
    connect(action, &QAction::triggered, owner, [run = std::move(run)] { run(); });
    connect(action, &QObject::destroyed, this, [this, action] { std::erase(m_actions, action); });
    m_actions.push_back(action);
    Q_EMIT added(action);
    return action;
}

QAction* Commands::find(const QString& key) const
{
    for (QAction* action : m_actions) {
        if (action->objectName() == key)
            return action;
    }
    return nullptr;
}

std::vector<QAction*> Commands::inGroup(Group group) const
{
    std::vector<QAction*> found;
    for (QAction* action : m_actions) {
        if (groupOf(action) == group)
            found.push_back(action);
    }
    return found;
}

Commands::Group Commands::groupOf(const QAction* action)
{
    return static_cast<Group>(action->property(groupProperty).toInt());
}

QString Commands::groupName(Group group)
{
    switch (group) {
    case Group::Go: return QCoreApplication::translate("Commands", "Go to");
    case Group::New: return QCoreApplication::translate("Commands", "New");
    case Group::Record: return QCoreApplication::translate("Commands", "Lists and records");
    case Group::Document: return QCoreApplication::translate("Commands", "Documents");
    case Group::Shop: return QCoreApplication::translate("Commands", "The whole shop");
    case Group::Program: return QCoreApplication::translate("Commands", "The program");
    }
    return {};
}

} // namespace clientela
