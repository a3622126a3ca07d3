// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/customers/customer.h"
#include "core/sales/document.h"
#include "core/storage/shop_file.h"

#include <QByteArray>
#include <QStringList>

#include <functional>

namespace clientela {

/// How a person's data are handed over.
struct PersonExportOptions
{
    /// Puts the archive in the place of a file that is there; a folder is never replaced.
    bool replaces = false;
    /// Prints an issued document; without it documents are not among the files as PDF.
    std::function<QByteArray(const Document& document)> pdfOf;
};

/// Where a person's data were written.
struct PersonExport
{
    QString path;
    QStringList files; ///< their names, in the folder or archive
};

/// Everything that the shop holds about a customer, to be handed over (GDPR articles 15 and 20, LGPD article 18 II):
/// person.json with all records, documents as they were issued, half-typed work and the history of changes; a CSV file
/// for each kind of record and list; every issued document as PDF; every file that is or was attached; contact.vcf;
/// and a README in the customer's language, else the shop's, that says what each file holds. Customers that were
/// merged into this one are part of it. Of others there is nothing but their id and how they stand to the person;
/// free text is given as it was typed.
///
/// Into a ZIP archive when the path ends in .zip, else into a folder that does not exist yet or is empty. Nothing
/// stands under the path until all is written. Throws Error(Refused) for what is there already, Error(File) when it
/// cannot be written, Error(Cancelled).
PersonExport exportPerson(ShopFile& shop, CustomerId id, const QString& path, const PersonExportOptions& options,
                          Progress& progress);

} // namespace clientela
