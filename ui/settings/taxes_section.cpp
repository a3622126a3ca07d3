// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/taxes_section.h"

#include "core/base/formats.h"
#include "core/catalog/tax_record.h"
#include "ui/settings/records_editor.h"

#include <QCoreApplication>

namespace clientela {

QWidget* makeTaxesSection(Session& session)
{
    using namespace Qt::Literals::StringLiterals;
    const Language language = session.language();
    return new RecordsEditor(
        session, session.shop().types().type(u"tax"),
        {u"code"_s, u"name"_s, u"rate"_s, u"category"_s, u"reason"_s, u"surcharge"_s, u"is_default"_s},
        {QCoreApplication::translate("Settings", "Add a tax"),
         QCoreApplication::translate("Settings", "Remove this tax")},
        [language](const AnyRecord& record) {
            const TaxRecord& tax = record.as<TaxRecord>();
            if (!tax.reason.isEmpty())
                return std::pair(tax.code, tax.reason);
            const QString rate = formatRate(tax.rate, language);
            return std::pair(tax.code,
                             tax.isDefault
                                 ? QCoreApplication::translate("Settings", "%1 %2, the usual one").arg(tax.name, rate)
                                 : QStringLiteral("%1 %2").arg(tax.name, rate));
        });
}

QWidget* makeUnitsSection(Session& session)
{
    using namespace Qt::Literals::StringLiterals;
    return new RecordsEditor(session, session.shop().types().type(u"unit"), {u"code"_s, u"name"_s, u"standard_code"_s},
                             {QCoreApplication::translate("Settings", "Add a unit"),
                              QCoreApplication::translate("Settings", "Remove this unit")},
                             [](const AnyRecord& record) {
                                 const UnitRecord& unit = record.as<UnitRecord>();
                                 return std::pair(unit.code, unit.name);
                             });
}

} // namespace clientela
