// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/custom_field.h"
#include "core/records/record_type.h"

#include <memory>
#include <vector>

namespace clientela {

/// All kinds of record that a shop keeps, with the custom fields that it added.
class TypeCatalog
{
public:
    TypeCatalog();

    /// The type by its key; throws Error(BadInput) that names it when there is none.
    const RecordType& type(QStringView key) const;
    const RecordType* find(QStringView key) const;
    const std::vector<std::unique_ptr<RecordType>>& all() const { return m_types; }

    /// Gives the types these custom fields; says whether anything changed.
    bool setCustomFields(const std::vector<CustomField>& fields);

private:
    std::vector<std::unique_ptr<RecordType>> m_types;
};

} // namespace clientela
