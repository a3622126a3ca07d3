// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reference_storage.h"

#include <QJsonArray>

#include <algorithm>

namespace clientela {

std::vector<ReferencePlace> placesNaming(const TypeCatalog& types, QStringView targetType)
{
    std::vector<ReferencePlace> places;
    const auto names = [&](const Field& field) {
        return field.kind == FieldKind::Reference && field.target == targetType && !field.isComputed && !field.isCustom;
    };
    for (const auto& type : types.all()) {
        for (const Field& field : type->fields) {
            if (names(field))
                places.push_back({type.get(), nullptr, &field});
        }
        for (const ChildList& list : type->children) {
            for (const Field& field : list.fields) {
                if (names(field))
                    places.push_back({type.get(), &list, &field});
            }
        }
    }
    return places;
}

std::vector<qint64> recordsNaming(Database& database, const ReferencePlace& place, qint64 target)
{
    std::vector<qint64> ids;
    const QString id = place.list ? place.list->parentColumn : QStringLiteral("id");
    Rows rows = database.select(QStringLiteral("SELECT DISTINCT %1 FROM %2 WHERE %3 = ? ORDER BY %1")
                                    .arg(id, place.list ? place.list->table : place.type->table, place.field->column),
                                {target});
    while (rows.next())
        ids.push_back(rows.integer(0));
    return ids;
}

bool storedJsonNames(const QJsonObject& values, const ReferencePlace& place, qint64 target)
{
    if (!place.list)
        return values.value(place.field->key).toInteger() == target;
    const qsizetype column = place.field
                             - place.list->fields.data(); // a list's rows are arrays in the order of its fields
    const QJsonArray rows = values.value(place.list->key).toArray();
    return std::ranges::any_of(rows,
                               [&](const QJsonValue& row) { return row.toArray().at(column).toInteger() == target; });
}

} // namespace clientela
