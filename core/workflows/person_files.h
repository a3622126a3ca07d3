// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/wording.h"
#include "core/records/record_type.h"

#include <QList>
#include <QString>

#include <vector>

namespace clientela {

/// A file of a person's data, and what it holds in the words of its reader.
struct PersonFile
{
    QString name;
    QString holds;
};
using PersonFiles = QList<PersonFile>;

/// A label in the wording's language; the shop's own words stay as they are.
QString labelIn(const Label& label, const Wording& wording);

/// Writes records as a table with a column for every field that is not hidden, headed in the wording's language;
/// and one more table beside it for each of their lists that has rows. Returns the files.
PersonFiles writeRecordTables(const RecordType& type, const std::vector<AnyRecord>& records, const QString& folder,
                              Currency shopCurrency, const Wording& wording);

} // namespace clientela
