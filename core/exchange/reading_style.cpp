// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reading_style.h"

#include "core/exchange/choice_words.h"
#include "core/exchange/column_guess.h"
#include "core/records/field_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace clientela {

namespace {

QString canonicalDate(const Field& field, const QString& cell, const ReadingStyle& style, const QString& path,
                      Problems& problems)
{
    static const QRegularExpression nothing(QStringLiteral("^[0\\s/.-]*$")); // Outlook writes 0/0/00 for no date
    if (nothing.match(cell).hasMatch())
        return {};
    if (const auto date = readDate(cell, style.dates))
        return date->toString(Qt::ISODate);
    problems.push_back({path, expectationOf(field, cell)});
    return {};
}

QString canonicalNumber(const Field& field, const QString& cell, const ReadingStyle& style, const QString& path,
                        Problems& problems)
{
    const auto number = readNumber(cell, style.numbers);
    if (!number) {
        problems.push_back({path, expectationOf(field, cell)});
        return {};
    }
    if (number->currency.size() == 3 && style.currency.isValid() && number->currency != style.currency.code()) {
        problems.push_back({path, QCoreApplication::translate("Import", "%1: “%2” is not an amount in %3.")
                                      .arg(field.label.text(), cell, style.currency.code())});
        return {};
    }
    if (field.kind == FieldKind::Discount && number->percent)
        return number->decimal + u'%';
    return number->decimal;
}

/// The field that a column goes to; of a list, the field of its rows.
const Field* fieldAt(const RecordType& type, const QString& path)
{
    if (path == u"price_with_tax")
        return type.field(u"price");
    const ChildList* list = type.child(path.section(u'.', 0, 0));
    return list ? list->field(path.section(u'.', -1)) : type.field(path);
}

} // namespace

QString canonicalCell(const Field& field, const QString& cell, const ReadingStyle& style, const QString& path,
                      Problems& problems)
{
    const QString text = cell.trimmed();
    if (text.isEmpty())
        return {};
    switch (field.kind) {
    case FieldKind::Integer:
    case FieldKind::Number:
    case FieldKind::Price:
    case FieldKind::Money:
    case FieldKind::Percent:
    case FieldKind::Discount: return canonicalNumber(field, text, style, path, problems);
    case FieldKind::Date: return canonicalDate(field, text, style, path, problems);
    case FieldKind::Boolean:
        if (const auto flag = booleanOf(text))
            return *flag ? QStringLiteral("true") : QStringLiteral("false");
        problems.push_back({path, expectationOf(field, text)});
        return {};
    case FieldKind::Choice:
        if (const QString key = choiceKey(field, text); !key.isEmpty())
            return key;
        problems.push_back({path, expectationOf(field, text)});
        return {};
    case FieldKind::LongText: return cell;
    default: break;
    }
    if (style.isOwn)
        return text;
    if (field.key == u"country") {
        const QString code = countryCodeOf(text);
        return code.isEmpty() ? text : code;
    }
    if (field.key == u"language") {
        const auto language = languageFromCode(text);
        return language ? languageCode(*language) : text;
    }
    return field.key == u"type" ? contactTypeOf(text) : text;
}

ReadingStyle detectedStyle(const RecordType& type, const QStringList& paths, const QList<QStringList>& sample,
                           const ReadingStyle& shop)
{
    ReadingStyle style = shop;
    for (qsizetype column = 0; column < paths.size(); ++column) {
        const Field* field = fieldAt(type, paths[column]);
        const bool isNumber = field
                              && (field->kind == FieldKind::Price || field->kind == FieldKind::Money
                                  || field->kind == FieldKind::Number);
        const bool isDate = paths[column].startsWith(u"dates.") || (field && field->kind == FieldKind::Date);
        for (const QStringList& row : sample) {
            const QString cell = row.value(column);
            if (isNumber) {
                const auto asComma = readNumber(cell, NumberStyle::DecimalComma);
                const auto asPoint = readNumber(cell, NumberStyle::DecimalPoint);
                if (asComma && asPoint && asComma->decimal == asPoint->decimal && asComma->decimal.contains(u'.'))
                    style.numbers = cell.lastIndexOf(u',') > cell.lastIndexOf(u'.') ? NumberStyle::DecimalComma
                                                                                    : NumberStyle::DecimalPoint;
            } else if (isDate) {
                static const QRegularExpression twoFirst(QStringLiteral("^\\s*(\\d{1,2})[/.-](\\d{1,2})[/.-]\\d"));
                const QRegularExpressionMatch match = twoFirst.match(cell);
                if (match.hasMatch() && match.captured(1).toInt() > 12)
                    style.dates = DateOrder::DayMonthYear;
                else if (match.hasMatch() && match.captured(2).toInt() > 12)
                    style.dates = DateOrder::MonthDayYear;
            }
        }
    }
    return style;
}

} // namespace clientela
