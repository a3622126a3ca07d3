// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"
#include "core/storage/shop_file.h"

#include <QStringList>

namespace clientela {

/// Where a person's data were written.
struct PersonExport
{
    QString path;
    QStringList files; ///< their names, in the folder or archive
};

/// Everything that the shop holds about a customer, to be handed over (GDPR articles 15 and 20, LGPD article 18 II):
/// person.json with all records, documents as they were issued and the history of changes, a CSV file for each kind
/// of record and list, contact.vcf, and a README in the shop's language. Into a ZIP archive when the path ends in
/// .zip, else into a folder that does not exist yet or is empty. What others said about themselves is not in it.
/// Throws Error(Refused) for a folder with something in it, Error(File) when it cannot be written.
PersonExport exportPerson(ShopFile& shop, CustomerId id, const QString& path);

} // namespace clientela
