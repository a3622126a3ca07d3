// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace clientela::test {

/// One text of a .ts file with what it becomes; a text with a count has a form per plural.
struct Translation
{
    QString context;
    QString source;
    QString type; ///< "unfinished", "vanished", "obsolete", or empty when it is done
    QStringList forms;
    bool isNumerus = false;
};

/// What a .ts file of Qt Linguist holds.
struct TranslationFile
{
    QString language; ///< as the file says: "pt_PT"
    std::vector<Translation> entries;
    QString problem; ///< why it could not be read to its end; empty when it could
};

/// Reads the text of a .ts file; what cannot be read is named in `problem`.
TranslationFile readTranslations(const QByteArray& content);

/// The same for a file on disk.
TranslationFile readTranslationFile(const QString& path);

} // namespace clientela::test
