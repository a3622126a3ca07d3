// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/tax_usage.h"

#include "core/storage/like_pattern.h"

namespace clientela {

TaxUsage taxUsage(Database& database, const QString& code)
{
    // codes are joined with "+": IVA21+RE52
    const QString one = likeAnywhere(u'+' + code + u'+');
    const auto count = [&](const char* statement, const std::vector<Value>& values) {
        return database.single(QString::fromLatin1(statement), values).toInt();
    };
    TaxUsage usage;
    usage.products = count("SELECT count(*) FROM product WHERE '+' || tax || '+' LIKE ? ESCAPE '\\'", {one});
    usage.drafts = count(
        "SELECT count(*) FROM document WHERE state = 'draft' AND (withholding = ? OR EXISTS (SELECT 1 "
        "FROM document_line WHERE document_id = document.id AND '+' || document_line.tax || '+' LIKE ? "
        "ESCAPE '\\'))",
        {code, one});
    usage.taxes = count("SELECT count(*) FROM tax WHERE surcharge = ?", {code});
    return usage;
}

std::vector<qint64> productsSoldBy(Database& database, const QString& unit)
{
    std::vector<qint64> ids;
    Rows rows = database.select(QStringLiteral("SELECT id FROM product WHERE unit = ? ORDER BY id"), {unit});
    while (rows.next())
        ids.push_back(rows.integer(0));
    return ids;
}

} // namespace clientela
