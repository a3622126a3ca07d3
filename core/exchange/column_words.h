// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_type.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace clientela {

/// A heading as headings are compared: folded words without articles and punctuation, "e-mail" as one word.
QStringList headingWords(const QString& heading);

/// What headings are known to mean for a record type: heading words, joined with spaces, to the column's path.
/// "#" stands for a number in the words, and then ".1." in the path for the same number.
const QHash<QString, QString>& columnWords(const RecordType& type);

/// The headings that our own files have: the fields' keys, and their labels in all languages.
QHash<QString, QString> ownColumnWords(const RecordType& type);

} // namespace clientela
