// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model_view/field_cell.h"

#include "core/base/formats.h"
#include "core/records/field_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace clientela {

namespace {

/// The stored time as the day it was here.
QDate dayOf(const QString& timestamp)
{
    const QDateTime time = QDateTime::fromString(timestamp, Qt::ISODateWithMs);
    return time.isValid() ? time.toLocalTime().date() : QDate();
}

QString shortMonth(QDate date, Language language)
{
    const QLocale locale(languageCode(language));
    const QString month = locale.monthName(date.month(), QLocale::ShortFormat);
    const bool isCut = language == Language::EuropeanPortuguese || language == Language::BrazilianPortuguese;
    return isCut && !month.endsWith(u'.') ? month + u'.' : month;
}

ListCell figureCell(const QString& text, const QString& canonical)
{
    ListCell cell;
    cell.text = text;
    cell.copied = canonical;
    return cell;
}

ListCell textCell(const QString& text)
{
    ListCell cell;
    cell.text = text.simplified();
    if (cell.text.size() < text.size())
        cell.copied = text;
    return cell;
}

} // namespace

Value CellSource::value(QStringView key) const
{
    const Field* field = type.field(key);
    return field ? field->value(record) : Value();
}

Money CellSource::money(QStringView key) const
{
    return Money::fromMinor(value(key).toLongLong(), currency());
}

QDate CellSource::date(QStringView key) const
{
    return QDate::fromString(value(key).toString().left(10), Qt::ISODate);
}

QString CellSource::title(const QString& targetType, qint64 targetId) const
{
    return titles ? titles->value({targetType, targetId}) : QString();
}

CellKind cellKindOf(const Field& field)
{
    switch (field.kind) {
    case FieldKind::Money:
    case FieldKind::Price: return CellKind::Money;
    case FieldKind::Integer:
    case FieldKind::Number:
    case FieldKind::Percent: return CellKind::Number;
    case FieldKind::Date:
    case FieldKind::Timestamp: return CellKind::Date;
    case FieldKind::Boolean: return CellKind::Check;
    default: return CellKind::Text;
    }
}

ListCell nothingCell()
{
    ListCell cell;
    cell.text = QStringLiteral("–");
    cell.tone = ListCell::Tone::Quiet;
    cell.copied = QStringLiteral("");
    return cell;
}

QString listDay(QDate date, QDate today, Language language)
{
    const QString day = QStringLiteral("%1 %2").arg(date.day()).arg(shortMonth(date, language));
    return date.year() == today.year() ? day : QStringLiteral("%1 %2").arg(day).arg(date.year());
}

ListCell dateCell(QDate date, QDate today, Language language)
{
    ListCell cell;
    if (!date.isValid())
        return cell;
    const qint64 days = date.daysTo(today);
    cell.text = days == 0    ? QCoreApplication::translate("List", "today")
                : days == 1  ? QCoreApplication::translate("List", "yesterday")
                : days == -1 ? QCoreApplication::translate("List", "tomorrow")
                             : listDay(date, today, language);
    cell.whole = formatDate(date, language, DateStyle::Long);
    cell.copied = date.toString(Qt::ISODate);
    return cell;
}

ListCell moneyCell(const Money& amount, Currency shopCurrency, Language language)
{
    ListCell cell;
    const bool isOwn = amount.currency() == shopCurrency || !amount.currency().isValid();
    cell.text = formatMoney(amount, language, isOwn ? CurrencyDisplay::None : CurrencyDisplay::Symbol);
    cell.copied = amount.toText();
    if (amount.isZero())
        cell.tone = ListCell::Tone::Quiet;
    return cell;
}

ListCell fieldCell(const CellSource& source, const Field& field)
{
    const Value value = field.value(source.record);
    const Language language = source.language;
    const QString canonical = canonicalText(field, value, source.currency());
    const bool isFigure = cellKindOf(field) == CellKind::Money || cellKindOf(field) == CellKind::Number;
    if (isFigure && value.isNull())
        return nothingCell();
    switch (field.kind) {
    case FieldKind::Money: return moneyCell(source.money(field.key), source.shopCurrency, language);
    case FieldKind::Price: {
        const UnitPrice price = UnitPrice::fromUnits(value.toLongLong());
        const Currency currency = source.currency();
        ListCell cell = figureCell(
            formatUnitPrice(price, currency, language,
                            currency == source.shopCurrency ? CurrencyDisplay::None : CurrencyDisplay::Symbol),
            canonical);
        if (price.units() == 0)
            cell.tone = ListCell::Tone::Quiet;
        return cell;
    }
    case FieldKind::Integer: return figureCell(formatInteger(value.toLongLong(), language), canonical);
    case FieldKind::Number:
        return figureCell(formatQuantity(Quantity::fromUnits(value.toLongLong()), language), canonical);
    case FieldKind::Percent: return figureCell(formatRate(Rate::fromUnits(value.toLongLong()), language), canonical);
    case FieldKind::Boolean: {
        ListCell cell;
        cell.isChecked = value.toLongLong() != 0;
        cell.whole = cell.isChecked ? QCoreApplication::translate("List", "yes")
                                    : QCoreApplication::translate("List", "no");
        cell.copied = cell.whole;
        return cell;
    }
    case FieldKind::Date:
        return dateCell(QDate::fromString(value.toString().left(10), Qt::ISODate), source.today, language);
    case FieldKind::Timestamp: return dateCell(dayOf(value.toString()), source.today, language);
    case FieldKind::Choice: return textCell(field.choiceLabel(value.toString()));
    case FieldKind::Reference:
        return value.toLongLong() > 0 ? textCell(source.title(field.target, value.toLongLong())) : ListCell();
    default: return textCell(value.toString());
    }
}

ListCell childCell(const CellSource& source, const ChildList& list, const Field& field)
{
    QStringList texts;
    for (qsizetype i = 0; i < list.count(source.record); ++i) {
        const CellSource row{source.type,  list.at(source.record, i), source.language,
                             source.today, source.shopCurrency,       source.titles};
        const Value value = field.value(row.record);
        QString text;
        switch (field.kind) {
        case FieldKind::Text:
        case FieldKind::LongText:
        case FieldKind::Choice: text = field.choiceLabel(value.toString()).simplified(); break;
        case FieldKind::Reference: text = source.title(field.target, value.toLongLong()); break;
        case FieldKind::Date:
            text = dateCell(QDate::fromString(value.toString(), Qt::ISODate), source.today, source.language).text;
            break;
        case FieldKind::Boolean:
            text = value.toLongLong() ? QCoreApplication::translate("List", "yes")
                                      : QCoreApplication::translate("List", "no");
            break;
        default: text = canonicalText(field, value, source.currency());
        }
        if (!text.isEmpty())
            texts.append(text);
    }
    return textCell(texts.join(QStringLiteral(", ")));
}

} // namespace clientela
