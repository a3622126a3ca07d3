// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/record_columns.h"

#include "core/records/field_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace clientela {

namespace {

bool isExported(const Field& field)
{
    return !field.isHidden && field.kind != FieldKind::Json;
}

void appendListColumns(std::vector<RecordColumn>& columns, const ChildList& list, int length, bool isLong)
{
    if (list.isPlain) {
        columns.push_back({list.key, list.label.text(), &list.fields.front(), &list, -1});
        return;
    }
    for (int index = 0; index < (isLong ? 1 : length); ++index) {
        for (const Field& field : list.fields) {
            if (!isExported(field))
                continue;
            if (isLong)
                columns.push_back({list.key + u'.' + field.key,
                                   list.label.text() + QStringLiteral(": ") + field.label.text(), &field, &list, -1});
            else
                columns.push_back(
                    {QStringLiteral("%1.%2.%3").arg(list.key).arg(index + 1).arg(field.key),
                     QStringLiteral("%1 %2: %3").arg(list.label.text()).arg(index + 1).arg(field.label.text()), &field,
                     &list, index});
        }
    }
}

const void* rowOf(const RecordColumn& column, const void* record, qsizetype line)
{
    if (!column.list)
        return record;
    const qsizetype index = column.index >= 0 ? column.index : line;
    return index < column.list->count(record) ? column.list->at(record, index) : nullptr;
}

ExportCell timestampCell(const QString& text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return time.isValid() ? ExportCell(time) : ExportCell(text);
}

ExportCell valueCell(const Field& field, const Value& value, Currency currency, const ReferenceNamer& nameOf)
{
    if (value.isNull())
        return {};
    const qint64 units = value.toLongLong();
    switch (field.kind) {
    case FieldKind::Integer: return units;
    case FieldKind::Number: return ExportDecimal{units, Quantity::decimals};
    case FieldKind::Price: return ExportDecimal{units, UnitPrice::decimals};
    case FieldKind::Percent: return ExportDecimal{units, Rate::decimals};
    case FieldKind::Money: return ExportDecimal{units, currency.decimals()};
    case FieldKind::Boolean: return units != 0;
    case FieldKind::Date: return QDate::fromString(value.toString(), Qt::ISODate);
    case FieldKind::Timestamp: return value.toString().isEmpty() ? ExportCell() : timestampCell(value.toString());
    case FieldKind::Reference: return nameOf(field.target, units);
    default: return value.toString().isEmpty() ? ExportCell() : ExportCell(value.toString());
    }
}

} // namespace

const ChildList* longListOf(const RecordType& type)
{
    return type.key == u"document" ? type.child(u"lines") : nullptr;
}

std::vector<RecordColumn> recordColumns(const RecordType& type, const QHash<QString, int>& listLengths,
                                        const QStringList& only)
{
    std::vector<RecordColumn> all;
    static const Field uidField = [] {
        Field field = ::clientela::field<&Record::uid>("uid", QT_TRANSLATE_NOOP("Field", "UID"));
        return field;
    }();
    all.push_back({uidField.key, uidField.label.text(), &uidField, nullptr, -1});
    for (const Field& field : type.fields) {
        if (isExported(field))
            all.push_back({field.isCustom ? QStringLiteral("custom.") + field.key : field.key, field.label.text(),
                           &field, nullptr, -1});
    }
    for (const ChildList& list : type.children) {
        const bool isReadOnly = std::ranges::all_of(list.fields, [](const Field& field) { return field.isReadOnly; });
        if (!isReadOnly)
            appendListColumns(all, list, listLengths.value(list.key), &list == longListOf(type));
    }
    if (only.isEmpty())
        return all;
    std::vector<RecordColumn> chosen;
    for (const QString& path : only) {
        const auto found = std::ranges::find_if(
            all, [&](const RecordColumn& column) { return column.path == path.trimmed(); });
        if (found != all.end())
            chosen.push_back(*found);
    }
    return chosen;
}

ExportCell cellOf(const RecordColumn& column, const void* record, qsizetype line, Currency currency,
                  const ReferenceNamer& nameOf)
{
    if (column.list && column.list->isPlain) {
        QStringList values;
        for (qsizetype i = 0; i < column.list->count(record); ++i)
            values.append(canonicalText(*column.field, column.field->value(column.list->at(record, i)), currency));
        return values.isEmpty() ? ExportCell() : ExportCell(joinedValues(values));
    }
    const void* row = rowOf(column, record, line);
    return row ? valueCell(*column.field, column.field->value(row), currency, nameOf) : ExportCell();
}

ExportColumn exportColumn(const RecordColumn& column, Currency currency)
{
    ExportColumn shown{column.heading, ColumnKind::Text, 0};
    if (column.list && column.list->isPlain)
        return shown;
    switch (column.field->kind) {
    case FieldKind::Integer: shown.kind = ColumnKind::Integer; break;
    case FieldKind::Boolean: shown.kind = ColumnKind::Boolean; break;
    case FieldKind::Date: shown.kind = ColumnKind::Date; break;
    case FieldKind::Timestamp: shown.kind = ColumnKind::DateTime; break;
    case FieldKind::Number:
    case FieldKind::Percent: shown.kind = ColumnKind::Decimal; break;
    case FieldKind::Price:
    case FieldKind::Money:
        shown.kind = ColumnKind::Decimal;
        shown.decimals = currency.decimals();
        break;
    default: break;
    }
    return shown;
}

QString joinedValues(const QStringList& values)
{
    QStringList parts;
    for (const QString& value : values) {
        const bool plain = !value.contains(u';') && !value.contains(u'"') && value == value.trimmed()
                           && !value.isEmpty();
        parts.append(plain ? value : u'"' + QString(value).replace(u'"', QStringLiteral("\"\"")) + u'"');
    }
    return parts.join(QStringLiteral("; "));
}

QStringList splitValues(const QString& text)
{
    QStringList values;
    QString current;
    bool quoted = false;
    bool wasQuoted = false;
    const auto finish = [&] {
        const QString value = wasQuoted ? current : current.trimmed();
        if (wasQuoted || !value.isEmpty())
            values.append(value);
        current.clear();
        wasQuoted = false;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text[i];
        if (quoted) {
            if (character != u'"')
                current += character;
            else if (i + 1 < text.size() && text[i + 1] == u'"')
                current += text[++i];
            else
                quoted = false;
        } else if (character == u';') {
            finish();
        } else if (character == u'"' && current.trimmed().isEmpty() && !wasQuoted) {
            current.clear();
            quoted = wasQuoted = true;
        } else if (!wasQuoted || !character.isSpace()) {
            current += character;
        }
    }
    finish();
    return values;
}

} // namespace clientela
