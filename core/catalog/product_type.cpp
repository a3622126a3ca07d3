// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/product.h"
#include "core/records/record_type.h"

#include <QtGlobal>

namespace clientela {

const RecordType& productType()
{
    static const RecordType type = [] {
        RecordType description;
        description.key = QStringLiteral("product");
        description.table = QStringLiteral("product");
        description.title = Label("Record", QT_TRANSLATE_NOOP("Record", "Product"));
        description.titlePlural = Label("Record", QT_TRANSLATE_NOOP("Record", "Products"));
        description.fields = {
            field<&Product::code>("code", QT_TRANSLATE_NOOP("Field", "Code")).searchCode().unique().sortable(),
            field<&Product::barcode>("barcode", QT_TRANSLATE_NOOP("Field", "Barcode")).searchCode(),
            field<&Product::name>("name", QT_TRANSLATE_NOOP("Field", "Name"))
                .required()
                .searchable()
                .foldedKey()
                .sortable(),
            field<&Product::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind"))
                .oneOf({{QStringLiteral("good"), Label("Choice", QT_TRANSLATE_NOOP("Choice", "Good"))},
                        {QStringLiteral("service"), Label("Choice", QT_TRANSLATE_NOOP("Choice", "Service"))}}),
            field<&Product::unit>("unit", QT_TRANSLATE_NOOP("Field", "Unit")),
            field<&Product::price>("price", QT_TRANSLATE_NOOP("Field", "Price")),
            field<&Product::priceIncludesTax>("price_includes_tax", QT_TRANSLATE_NOOP("Field", "Price includes tax")),
            field<&Product::cost>("cost", QT_TRANSLATE_NOOP("Field", "Cost")),
            field<&Product::tax>("tax", QT_TRANSLATE_NOOP("Field", "Tax")),
            field<&Product::category>("category", QT_TRANSLATE_NOOP("Field", "Category")).searchable(),
            field<&Product::description>("description", QT_TRANSLATE_NOOP("Field", "Description"))
                .as(FieldKind::LongText),
            field<&Product::picture>("picture", QT_TRANSLATE_NOOP("Field", "Picture")).as(FieldKind::LongText),
        };
        description.titleField = QStringLiteral("name");
        description.subtitleFields = {QStringLiteral("code"), QStringLiteral("category")};
        bindStruct<Product>(description);
        return description;
    }();
    return type;
}

} // namespace clientela
