// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/shop_file.h"

#include <QJsonObject>

#include <vector>

namespace clientela {

/// A place in a kind of record that names a record of another kind.
struct ReferencePlace
{
    const RecordType* type = nullptr;
    const ChildList* list = nullptr; ///< null for a field of the record itself
    const Field* field = nullptr;
};

/// Every place that names records of a type, in the order of the kinds.
std::vector<ReferencePlace> placesNaming(const TypeCatalog& types, QStringView targetType);

/// The ids of the records that name the target at the place, in order.
std::vector<qint64> recordsNaming(Database& database, const ReferencePlace& place, qint64 target);

/// Whether stored values, as the history keeps them, name the target at the place.
bool storedJsonNames(const QJsonObject& values, const ReferencePlace& place, qint64 target);

} // namespace clientela
