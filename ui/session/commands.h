// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QObject>

#include <functional>
#include <vector>

namespace clientela {

/// Everything that the window can be told to do: the palette, menus, tooltips and the page of shortcuts read it, so
/// that a command has one name, one icon and one shortcut. A command is a QAction whose object name is its key.
class Commands final : public QObject
{
    Q_OBJECT

public:
    /// What a command is about; the order of the shortcuts page.
    enum class Group { Go, New, Record, Document, Shop, Program };
    struct Description
    {
        const char* key;            ///< "new-quote"
        QString text;               ///< "New quote"
        const char* icon = nullptr; ///< of window_icons.txt
        QKeySequence shortcut;
        Group group = Group::Program;
    };

    using QObject::QObject;

    /// Adds a command that lives as long as its owner, usually a page; disabled ones are not offered by the palette.
    QAction* add(QObject* owner, const Description& description, std::function<void()> run);
    QAction* find(const QString& key) const;
    /// The commands of a group, in the order in which they came.
    std::vector<QAction*> inGroup(Group group) const;
    const std::vector<QAction*>& all() const { return m_actions; }
    static Group groupOf(const QAction* action);
    static QString groupName(Group group);

Q_SIGNALS:
    /// The shell puts a new command into the window, so that its shortcut works.
    void added(QAction* action);

private:
    std::vector<QAction*> m_actions;
};

/// A shortcut in the words of the keyboard and the window's language: "Ctrl+Enter", "Ctrl+Intro".
QString keyText(const QKeySequence& shortcut);
/// A tooltip that names the command and its shortcut.
QString tooltipOf(const QString& text, const QKeySequence& shortcut);

} // namespace clientela
