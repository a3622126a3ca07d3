// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/known_types.h"

#include "core/activities/attachment.h"
#include "core/activities/note.h"
#include "core/base/error.h"
#include "core/catalog/payment_choice.h"
#include "core/catalog/product.h"
#include "core/catalog/shop_profile.h"
#include "core/catalog/tax_record.h"
#include "core/customers/customer.h"
#include "core/records/saved_records.h"
#include "core/sales/document.h"
#include "core/sales/document_kind.h"
#include "core/sales/document_numbering.h"
#include "core/sales/payment.h"

#include <QCoreApplication>

#include <algorithm>

namespace clientela {

TypeCatalog::TypeCatalog()
{
    for (const RecordType* type :
         {&customerType(), &productType(), &documentType(), &paymentType(), &noteType(), &attachmentType(),
          &shopProfileType(), &taxType(), &unitType(), &customFieldType(), &templateRecordType(), &segmentType(),
          &importMappingType(), &documentNumberingType(), &paymentMethodType(), &paymentTermType()})
        m_types.push_back(std::make_unique<RecordType>(*type));
}

const RecordType* TypeCatalog::find(QStringView key) const
{
    const auto found = std::ranges::find_if(m_types, [key](const auto& type) { return type->key == key; });
    return found == m_types.end() ? nullptr : found->get();
}

const RecordType& TypeCatalog::type(QStringView key) const
{
    if (const RecordType* found = find(key))
        return *found;
    QStringList known;
    for (const auto& type : m_types) {
        known.append(type->key);
        if (type->key != u"document")
            continue;
        for (const DocumentKind kind : allDocumentKinds())
            known.append(documentKindKey(kind));
    }
    throw Error(ErrorKind::BadInput,
                QCoreApplication::translate("Storage", "There is no kind of record “%1”; choose one of %2.")
                    .arg(key.toString(), known.join(QStringLiteral(", "))));
}

bool TypeCatalog::setCustomFields(const std::vector<CustomField>& fields)
{
    bool changed = false;
    for (const auto& type : m_types) {
        changed |= std::erase_if(type->fields, [](const Field& field) { return field.isCustom; }) > 0;
        for (const CustomField& custom : fields) {
            if (custom.recordType != type->key)
                continue;
            type->fields.push_back(fieldOf(custom));
            changed = true;
        }
    }
    return changed;
}

} // namespace clientela
