// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/tax_record.h"

#include "core/records/record_type.h"
#include "core/sales/totals.h"

#include <QtGlobal>

namespace clientela {

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
            field<&TaxRecord::category>("category", QT_TRANSLATE_NOOP("Field", "Category")).required(),
            field<&TaxRecord::rate>("rate", QT_TRANSLATE_NOOP("Field", "Rate")),
            field<&TaxRecord::reason>("reason", QT_TRANSLATE_NOOP("Field", "Reason")),
            field<&TaxRecord::surcharge>("surcharge", QT_TRANSLATE_NOOP("Field", "Surcharge")),
            field<&TaxRecord::region>("region", QT_TRANSLATE_NOOP("Field", "Region")),
            field<&TaxRecord::isDefault>("is_default", QT_TRANSLATE_NOOP("Field", "Standard")),
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
