// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/value_words.h"

#include "core/base/formats.h"
#include "core/catalog/country_preset.h"
#include "core/sales/discount.h"
#include "core/templates/document_values.h"
#include "ui/inputs/figure_inputs.h"

#include <QCoreApplication>

#include <algorithm>

namespace clientela {

QString valueWords(Session& session, const Field& field, const Value& value, Currency currency)
{
    if (value.isNull() || value.toString().isEmpty())
        return {};
    const Language language = session.language();
    const qint64 units = value.toLongLong();
    switch (field.kind) {
    case FieldKind::Integer: return formatInteger(units, language);
    case FieldKind::Number: return formatQuantity(Quantity::fromUnits(units), language);
    case FieldKind::Price:
        return formatUnitPrice(UnitPrice::fromUnits(units), currency, language, CurrencyDisplay::Symbol);
    case FieldKind::Money: return formatMoney(Money::fromMinor(units, currency), language);
    case FieldKind::Percent: return formatRate(Rate::fromUnits(units), language);
    case FieldKind::Discount:
        return formatDiscount(Discount::fromText(value.toString()).value_or(Discount()), currency, language);
    case FieldKind::Boolean:
        return units != 0 ? QCoreApplication::translate("Values", "yes") : QCoreApplication::translate("Values", "no");
    case FieldKind::Date: return formatDate(QDate::fromString(value.toString(), Qt::ISODate), language);
    case FieldKind::Timestamp: {
        const QDateTime moment = QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toLocalTime();
        return moment.isValid() ? QStringLiteral("%1 %2").arg(formatDate(moment.date(), language),
                                                              moment.time().toString(QStringLiteral("HH:mm")))
                                : value.toString();
    }
    case FieldKind::Choice: return field.choiceLabel(value.toString());
    case FieldKind::Reference: {
        const RecordType& target = session.shop().types().type(field.target);
        const auto record = units > 0 ? session.shop().records().find(target, units) : std::nullopt;
        return record ? target.titleOf(record->data()) : QStringLiteral("%1 %2").arg(target.title.text()).arg(units);
    }
    default: break;
    }
    if (field.key == u"picture" || field.key == u"logo")
        return QCoreApplication::translate("Values", "a picture");
    if (field.key == u"tax_region") {
        const CountryPreset preset = countryPreset(session.shop().defaults().country);
        const auto region = std::ranges::find(preset.regions, value.toString(), &PresetRegion::key);
        return region == preset.regions.end() ? value.toString() : region->name;
    }
    return field.key == u"country" ? countryName(value.toString(), language) : value.toString();
}

} // namespace clientela
