// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflows/import_records.h"
#include "ui/session/session.h"

#include <QJsonObject>
#include <QStringList>

namespace clientela {

/// One field that changed, in words: of a list one text for each row.
struct WordChange
{
    QString key;
    QString label;
    QStringList before;
    QStringList after;
};

/// What a field or list is called; the key itself when the type does not have it.
QString fieldWords(const RecordType& type, const QString& key);

/// The words of a field, of a list or of "custom" in the shape of recordToJson; nothing for what is empty.
QStringList jsonWords(Session& session, const RecordType& type, const QString& key, const QJsonValue& value);

/// The changes of an imported row in words; the shop's own fields one by one.
std::vector<WordChange> importWords(Session& session, const RecordType& type, const std::vector<ImportChange>& changes);

/// The changes of a record as the history keeps them (recordToStoredJson), in the order of the type's fields;
/// what the program keeps for itself is left out.
std::vector<WordChange> storedWords(Session& session, const RecordType& type, const QJsonObject& before,
                                    const QJsonObject& after);

/// What went away and what came of two lists of texts; for a single value the value itself.
struct WordDifference
{
    QStringList gone;
    QStringList come;
};
WordDifference differenceOf(const WordChange& change);

} // namespace clientela
