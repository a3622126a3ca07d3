// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

/// What a call of clientela-cli gave.
struct CommandResult
{
    int exitCode = -1;
    QJsonObject json;
    QString said; ///< stderr
};

/// Runs clientela-cli as a process of its own, in English, on a shop's file.
CommandResult runCommand(const QString& file, const QStringList& words, const QByteArray& input = {});
