// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/person_files.h"

#include "core/exchange/table.h"

#include <QDir>

#include <algorithm>

namespace clientela {

namespace {

int decimalsOf(FieldKind kind, Currency currency)
{
    switch (kind) {
    case FieldKind::Number: return Quantity::decimals;
    case FieldKind::Price: return UnitPrice::decimals;
    case FieldKind::Percent: return Rate::decimals;
    default: return currency.decimals();
    }
}

ColumnKind columnKindOf(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Integer:
    case FieldKind::Reference: return ColumnKind::Integer;
    case FieldKind::Number:
    case FieldKind::Price:
    case FieldKind::Money:
    case FieldKind::Percent: return ColumnKind::Decimal;
    case FieldKind::Boolean: return ColumnKind::Boolean;
    case FieldKind::Date: return ColumnKind::Date;
    default: return ColumnKind::Text;
    }
}

ExportCell cellOf(const Field& field, const Value& value, Currency currency)
{
    if (value.isNull() || (value.typeId() == QMetaType::QString && value.toString().isEmpty()))
        return std::monostate();
    switch (columnKindOf(field.kind)) {
    case ColumnKind::Integer: return value.toLongLong();
    case ColumnKind::Decimal: return ExportDecimal{value.toLongLong(), decimalsOf(field.kind, currency)};
    case ColumnKind::Boolean: return value.toLongLong() != 0;
    case ColumnKind::Date: return QDate::fromString(value.toString(), Qt::ISODate);
    default: return value.toString();
    }
}

/// The columns of a table: the key that ties it to others first, then the fields.
class FieldColumns
{
public:
    FieldColumns(const std::vector<Field>& fields, const QString& keyHeading, Currency currency, const Wording& wording)
        : m_columns{{keyHeading, ColumnKind::Integer, 0}}
    {
        for (const Field& field : fields) {
            if (field.isHidden || field.kind == FieldKind::Json)
                continue;
            m_fields.push_back(&field);
            m_columns.append(
                {labelIn(field.label, wording), columnKindOf(field.kind), decimalsOf(field.kind, currency)});
        }
    }

    const QList<ExportColumn>& columns() const { return m_columns; }
    QList<ExportCell> row(qint64 key, const void* record, Currency currency) const
    {
        QList<ExportCell> cells{key};
        for (const Field* field : m_fields)
            cells.append(cellOf(*field, field->value(record), currency));
        return cells;
    }

private:
    QList<ExportColumn> m_columns;
    std::vector<const Field*> m_fields;
};

} // namespace

QString labelIn(const Label& label, const Wording& wording)
{
    return label.source() ? wording.text(label.context(), label.source()) : label.text();
}

PersonFiles writeRecordTables(const RecordType& type, const std::vector<AnyRecord>& records, const QString& folder,
                              Currency shopCurrency, const Wording& wording)
{
    PersonFiles files;
    const auto pathOf = [&](const QString& name, const QString& holds) {
        files.append({name + QStringLiteral(".csv"), holds});
        return QDir(folder).filePath(files.constLast().name);
    };
    const QString title = labelIn(type.titlePlural, wording);
    const FieldColumns columns(type.fields, QStringLiteral("id"), shopCurrency, wording);
    const auto table = createTable(pathOf(type.key, title), columns.columns());
    for (const AnyRecord& record : records)
        table->writeRow(columns.row(record.base().id, record.data(), type.currencyOf(record.data(), shopCurrency)));
    table->finish();
    for (const ChildList& list : type.children) {
        if (std::ranges::none_of(records, [&](const AnyRecord& record) { return list.count(record.data()) > 0; }))
            continue;
        const FieldColumns listColumns(list.fields, type.key, shopCurrency, wording);
        const auto listTable = createTable(
            pathOf(type.key + u'_' + list.key, QStringLiteral("%1: %2").arg(title, labelIn(list.label, wording))),
            listColumns.columns());
        for (const AnyRecord& record : records) {
            for (qsizetype i = 0; i < list.count(record.data()); ++i)
                listTable->writeRow(listColumns.row(record.base().id, list.at(record.data(), i),
                                                    type.currencyOf(record.data(), shopCurrency)));
        }
        listTable->finish();
    }
    return files;
}

} // namespace clientela
