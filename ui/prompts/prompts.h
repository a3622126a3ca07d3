// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

class QWidget;

namespace clientela {

/// A question that undo cannot take the place of.
struct Question
{
    QString title;
    QString text;   ///< what will happen, in one or two sentences
    QString action; ///< the button that does it: "Erase this person"
    bool isDangerous = false;
    QString other = {}; ///< a second way to go on; empty for none
    QString stay = {};  ///< the button that changes nothing; "Cancel" when empty
};
enum class Reply { Action, Other, Cancel };

/// A kind of file in a file dialog: "Spreadsheets", {"xlsx", "csv"}.
struct FileType
{
    QString name;
    QStringList endings;
};

/// The one seam behind which message boxes and file dialogs stand; tests put their own answers in its place.
class Prompts
{
public:
    Prompts() = default;
    Prompts(const Prompts&) = delete;
    Prompts& operator=(const Prompts&) = delete;
    virtual ~Prompts() = default;

    virtual Reply ask(QWidget* parent, const Question& question) = 0;
    /// Says something that must be read before going on.
    virtual void say(QWidget* parent, const QString& title, const QString& text) = 0;
    /// The path to open; nothing when the dialog was left. Remembers the folder by its purpose.
    virtual std::optional<QString> fileToOpen(QWidget* parent, const QString& title, const QString& purpose,
                                              const QList<FileType>& types) = 0;
    virtual QStringList filesToOpen(QWidget* parent, const QString& title, const QString& purpose,
                                    const QList<FileType>& types) = 0;
    /// The path to write, with one of the endings.
    virtual std::optional<QString> fileToSave(QWidget* parent, const QString& title, const QString& purpose,
                                              const QString& suggestedName, const QList<FileType>& types) = 0;
    virtual std::optional<QString> folder(QWidget* parent, const QString& title, const QString& purpose) = 0;
    /// Opens a file or address with the system's own program for it.
    virtual void openOutside(const QString& pathOrAddress) = 0;
};

/// Those that are asked now: the system's unless a test has set its own.
Prompts& prompts();
/// Puts others in place; null for the system's. Returns what was there.
std::unique_ptr<Prompts> setPrompts(std::unique_ptr<Prompts> replacement);

} // namespace clientela
