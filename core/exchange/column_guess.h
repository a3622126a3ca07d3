// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_type.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace clientela {

/// Where the cells of a column go. A path is a field's key ("tax_number"), a place in a list ("phones.1.number",
/// "phones.mobile", "addresses.work.city", "dates.birthday", "tags"), a field of the shop's ("custom.colour"), "uid",
/// a part of a name ("given_name", "middle_name", "family_name", "name_prefix", "name_suffix"), a product's
/// "price_with_tax", or one of these two:
namespace column_path {
inline constexpr QStringView note = u"note"; ///< kept as a line of the record's notes
inline constexpr QStringView leftOut = u"-"; ///< left out, because the user says so or it says nothing
} // namespace column_path

/// The path of each heading as far as it is known: the headings of Google Contacts, Outlook and Shopify, plain ones in
/// English, Portuguese, Spanish, and our own keys and labels in every language; column_path::note for all others.
/// The sample rows decide what a heading leaves open.
QStringList guessColumns(const RecordType& type, const QStringList& headings, const QList<QStringList>& sample = {});

/// One choice of a mapping that a person wrote or saved: this field from that column.
struct ColumnChoice
{
    QString path;
    QString column; ///< a heading, or the column's number counted from 1 when no heading is called so
};

/// Reads a mapping: FIELD=COLUMN, separated by commas or one a line. Throws Error(BadInput) for a part without "=".
std::vector<ColumnChoice> readMapping(const QString& text);
/// The mapping as it is saved: one FIELD=COLUMN a line, for every column.
QString mappingText(const QStringList& paths, const QStringList& headings);
/// Puts the choices over what was guessed; a field that is chosen is no longer taken from a column that was guessed.
/// Throws Error(BadInput) for a column that the file does not have. A saved mapping passes over those.
void applyMapping(QStringList& paths, const QStringList& headings, const std::vector<ColumnChoice>& choices,
                  bool columnsMayBeMissing);

} // namespace clientela
