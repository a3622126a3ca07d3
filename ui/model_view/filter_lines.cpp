// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model_view/filter_lines.h"

#include "core/records/field_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace clientela {

namespace {

QString sign(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Equal: return QStringLiteral("=");
    case Comparison::NotEqual: return QStringLiteral("!=");
    case Comparison::Less: return QStringLiteral("<");
    case Comparison::LessEqual: return QStringLiteral("<=");
    case Comparison::Greater: return QStringLiteral(">");
    case Comparison::GreaterEqual: return QStringLiteral(">=");
    case Comparison::Contains: return QStringLiteral("~");
    case Comparison::In: return QStringLiteral("in");
    case Comparison::IsEmpty: return QStringLiteral("is empty");
    case Comparison::IsNotEmpty: return QStringLiteral("is not empty");
    }
    return {};
}

bool isRelativeDay(const QString& value)
{
    return value.startsWith(u"today", Qt::CaseInsensitive);
}

/// The parts of a text between a word that stands outside of quotes and brackets.
QStringList partsBetween(const QString& text, const QString& word)
{
    QStringList parts;
    QString part;
    QChar quote;
    int depth = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar each = text.at(i);
        if (!quote.isNull()) {
            if (each == quote)
                quote = QChar();
        } else if (each == u'"' || each == u'\'') {
            quote = each;
        } else if (each == u'(') {
            ++depth;
        } else if (each == u')') {
            --depth;
        } else if (depth == 0 && each.isSpace()
                   && QStringView(text).mid(i + 1, word.size()).compare(word, Qt::CaseInsensitive) == 0
                   && i + 1 + word.size() < text.size() && text.at(i + 1 + word.size()).isSpace()) {
            parts.append(part.trimmed());
            part.clear();
            i += word.size();
            continue;
        }
        part += each;
    }
    parts.append(part.trimmed());
    return parts;
}

QString pathOf(const Filter& test)
{
    if (!test.list)
        return test.field->key;
    return test.list->isPlain ? test.list->key : test.list->key + u'.' + test.field->key;
}

} // namespace

bool needsValue(Comparison comparison)
{
    return comparison != Comparison::IsEmpty && comparison != Comparison::IsNotEmpty;
}

std::optional<FilterLines> filterLines(const RecordType& type, const QString& text, QDate today, Currency currency)
{
    const Filter whole = parseFilter(type, text, today, currency);
    FilterLines found;
    if (whole.kind == Filter::Kind::Everything)
        return found;
    found.isAny = whole.kind == Filter::Kind::Or;
    if (whole.kind == Filter::Kind::Not)
        return std::nullopt;
    const QStringList parts = whole.kind == Filter::Kind::Test
                                  ? QStringList{text.trimmed()}
                                  : partsBetween(text, found.isAny ? QStringLiteral("or") : QStringLiteral("and"));
    const std::size_t expected = whole.kind == Filter::Kind::Test ? 1 : whole.parts.size();
    if (static_cast<std::size_t>(parts.size()) != expected)
        return std::nullopt;
    for (const QString& part : parts) {
        const Filter test = parseFilter(type, part, today, currency);
        if (test.kind != Filter::Kind::Test || test.comparison == Comparison::In)
            return std::nullopt;
        FilterLine line{pathOf(test), test.comparison, {}};
        if (needsValue(test.comparison)) {
            const QString last = part.section(u' ', -1);
            const bool isDay = test.field->kind == FieldKind::Date || test.field->kind == FieldKind::Timestamp;
            line.value = isDay && isRelativeDay(last) ? last
                         : test.comparison == Comparison::Contains
                             ? test.values.front().toString()
                             : canonicalText(*test.field, test.values.front(), currency);
        }
        found.lines.push_back(line);
    }
    return found;
}

QString filterText(const FilterLines& lines)
{
    QStringList parts;
    for (const FilterLine& line : lines.lines) {
        if (line.path.isEmpty() || (needsValue(line.comparison) && line.value.isEmpty()))
            continue;
        QString part = line.path + u' ' + sign(line.comparison);
        if (needsValue(line.comparison)) {
            const QString quoted = u'"' + QString(line.value).replace(u'"', QStringLiteral("\"\"")) + u'"';
            part += u' ' + (isRelativeDay(line.value) ? line.value : quoted);
        }
        parts.append(part);
    }
    return parts.join(lines.isAny ? QStringLiteral(" or ") : QStringLiteral(" and "));
}

std::vector<FilterField> filterFields(const RecordType& type)
{
    std::vector<FilterField> fields;
    for (const Field& field : type.fields) {
        if (!field.isHidden && field.kind != FieldKind::Json)
            fields.push_back({field.key, field.label.text(), nullptr, &field});
    }
    for (const ChildList& list : type.children) {
        for (const Field& field : list.fields) {
            if (field.isHidden || field.kind == FieldKind::Json)
                continue;
            if (list.isPlain)
                fields.push_back({list.key, list.label.text(), &list, &field});
            else
                fields.push_back({list.key + u'.' + field.key,
                                  QStringLiteral("%1: %2").arg(list.label.text(), field.label.text()), &list, &field});
        }
    }
    return fields;
}

std::vector<Comparison> comparisonsFor(const Field& field)
{
    using C = Comparison;
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::LongText:
    case FieldKind::Discount: return {C::Contains, C::Equal, C::NotEqual, C::IsEmpty, C::IsNotEmpty};
    case FieldKind::Choice: return {C::Equal, C::NotEqual, C::IsEmpty, C::IsNotEmpty};
    case FieldKind::Boolean: return {C::Equal};
    case FieldKind::Reference: return {C::Equal, C::NotEqual, C::IsEmpty, C::IsNotEmpty};
    case FieldKind::Date:
    case FieldKind::Timestamp:
        return {C::GreaterEqual, C::LessEqual, C::Equal, C::Less, C::Greater, C::IsEmpty, C::IsNotEmpty};
    default: return {C::Greater, C::GreaterEqual, C::Equal, C::NotEqual, C::LessEqual, C::Less};
    }
}

QString comparisonWords(Comparison comparison, const Field& field)
{
    const bool isDay = field.kind == FieldKind::Date || field.kind == FieldKind::Timestamp;
    switch (comparison) {
    case Comparison::Equal: return QCoreApplication::translate("Filter", "is");
    case Comparison::NotEqual: return QCoreApplication::translate("Filter", "is not");
    case Comparison::Less:
        return isDay ? QCoreApplication::translate("Filter", "is before")
                     : QCoreApplication::translate("Filter", "is less than");
    case Comparison::LessEqual:
        return isDay ? QCoreApplication::translate("Filter", "is up to")
                     : QCoreApplication::translate("Filter", "is at most");
    case Comparison::Greater:
        return isDay ? QCoreApplication::translate("Filter", "is after")
                     : QCoreApplication::translate("Filter", "is more than");
    case Comparison::GreaterEqual:
        return isDay ? QCoreApplication::translate("Filter", "is from")
                     : QCoreApplication::translate("Filter", "is at least");
    case Comparison::Contains: return QCoreApplication::translate("Filter", "contains");
    case Comparison::In: return QCoreApplication::translate("Filter", "is one of");
    case Comparison::IsEmpty: return QCoreApplication::translate("Filter", "is empty");
    case Comparison::IsNotEmpty: return QCoreApplication::translate("Filter", "is not empty");
    }
    return {};
}

} // namespace clientela
