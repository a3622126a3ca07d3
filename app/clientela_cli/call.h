// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <span>

/// What was typed behind the call's name.
struct Arguments
{
    QString file;
    QStringList words;
    QHash<QString, QString> options; ///< without the dashes; a switch has an empty value

    bool has(const char* option) const { return options.contains(QString::fromLatin1(option)); }
    QString value(const char* option, const QString& otherwise = {}) const
    {
        return options.value(QString::fromLatin1(option), otherwise);
    }
    QString word(qsizetype index) const { return words.value(index); }
};

/// What a call gives: what goes to stdout, and how the process ends.
struct Answer
{
    QJsonObject json;
    int exitCode = 0;
};

/// One call of the command line.
struct Call
{
    const char* name;
    const char* usage;   ///< behind the name
    const char* summary; ///< translated in context "CommandLine"
    const char* example;
    const char* switches; ///< options without a value, separated by spaces
    const char* options;  ///< options with a value
    int fewestWords;
    int mostWords;
    Answer (*run)(const Arguments& arguments);
};

/// All calls, in the order of the help page.
std::span<const Call> allCalls();

/// Says a sentence on stderr.
void say(const QString& sentence);
