// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/tag_storage.h"

namespace clientela {

QStringList customerTags(Database& database)
{
    QStringList tags;
    Rows rows = database.select(
        QStringLiteral("SELECT name FROM customer_tag WHERE name <> '' GROUP BY name ORDER BY count(*) DESC, name"));
    while (rows.next())
        tags.append(rows.text(0));
    return tags;
}

} // namespace clientela
