// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/tax_record.h"

#include "core/records/record_type.h"
#include "core/sales/totals.h"

#include <QtGlobal>

namespace clientela {

namespace {

/// The categories of EN 16931 (UNCL 5305), with the Spanish surcharge and the withholdings beside them.
std::vector<Choice> taxCategories()
{
    return {{QStringLiteral("S"), Label("Choice", QT_TRANSLATE_NOOP("Choice", "Charged"))},
            {QStringLiteral("Z"), Label("Choice", QT_TRANSLATE_NOOP("Choice", "Zero rate"))},
            {QStringLiteral("E"), Label("Choice", QT_TRANSLATE_NOOP("Choice", "Exempt"))},
            {QStringLiteral("AE"), Label("Choice", QT_TRANSLATE_NOOP("Choice", "Reverse charge"))},
            {QStringLiteral("K"), Label("Choice", QT_TRANSLATE_NOOP("Choice", "Within the European Union"))},
            {QStringLiteral("G"), Label("Choice", QT_TRANSLATE_NOOP("Choice", "Export of goods"))},
            {QStringLiteral("O"), Label("Choice", QT_TRANSLATE_NOOP("Choice", "Not subject to tax"))},
            {QStringLiteral("L"), Label("Choice", QT_TRANSLATE_NOOP("Choice", "Canary Islands (IGIC)"))},
            {QStringLiteral("M"), Label("Choice", QT_TRANSLATE_NOOP("Choice", "Ceuta and Melilla (IPSI)"))},
            {QStringLiteral("RE"), Label("Choice", QT_TRANSLATE_NOOP("Choice", "Equivalence surcharge"))},
            {QStringLiteral("W"), Label("Choice", QT_TRANSLATE_NOOP("Choice", "Withholding"))}};
}

} // namespace

LineTax lineTaxOf(const TaxRecord& tax)
{
    return {tax.code, tax.name, tax.category, tax.rate, tax.reason};
}

const RecordType& taxType()
{
    static const RecordType type = [] {
        RecordType description;
        description.key = QStringLiteral("tax");
        description.table = QStringLiteral("tax");
        description.title = Label("Record", QT_TRANSLATE_NOOP("Record", "Tax"));
        description.titlePlural = Label("Record", QT_TRANSLATE_NOOP("Record", "Taxes"));
        description.fields = {
            field<&TaxRecord::code>("code", QT_TRANSLATE_NOOP("Field", "Code")).required().unique(),
            field<&TaxRecord::name>("name", QT_TRANSLATE_NOOP("Field", "Name")).required(),
            field<&TaxRecord::category>("category", QT_TRANSLATE_NOOP("Field", "Category"))
                .oneOf(taxCategories())
                .required(),
            field<&TaxRecord::rate>("rate", QT_TRANSLATE_NOOP("Field", "Rate")),
            field<&TaxRecord::reason>("reason", QT_TRANSLATE_NOOP("Field", "Reason")),
            field<&TaxRecord::surcharge>("surcharge", QT_TRANSLATE_NOOP("Field", "Surcharge")),
            field<&TaxRecord::region>("region", QT_TRANSLATE_NOOP("Field", "Tax region")),
            field<&TaxRecord::isDefault>("is_default", QT_TRANSLATE_NOOP("Field", "The usual tax")),
            field<&TaxRecord::position>("position", QT_TRANSLATE_NOOP("Field", "Position")),
        };
        description.titleField = QStringLiteral("code");
        bindStruct<TaxRecord>(description);
        return description;
    }();
    return type;
}

const RecordType& unitType()
{
    static const RecordType type = [] {
        RecordType description;
        description.key = QStringLiteral("unit");
        description.table = QStringLiteral("unit");
        description.title = Label("Record", QT_TRANSLATE_NOOP("Record", "Unit"));
        description.titlePlural = Label("Record", QT_TRANSLATE_NOOP("Record", "Units"));
        description.fields = {
            field<&UnitRecord::code>("code", QT_TRANSLATE_NOOP("Field", "Code")).required().unique(),
            field<&UnitRecord::name>("name", QT_TRANSLATE_NOOP("Field", "Name")),
            field<&UnitRecord::standardCode>("standard_code", QT_TRANSLATE_NOOP("Field", "Standard code")),
        };
        description.titleField = QStringLiteral("code");
        bindStruct<UnitRecord>(description);
        return description;
    }();
    return type;
}

} // namespace clientela
