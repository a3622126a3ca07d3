// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_records.h"

#include <QDate>

#include <limits>

namespace clientela::test {

namespace {

// texts that broke somebody's program once; short ones, so that they often repeat
const QStringList& hardTexts()
{
    static const QStringList texts{QStringLiteral("João"),
                                   QStringLiteral("joao"),
                                   QStringLiteral("JOÃO"),
                                   QStringLiteral("O'Brien"),
                                   QStringLiteral("100%"),
                                   QStringLiteral("50_50"),
                                   QStringLiteral("a\\b"),
                                   QStringLiteral("\"quoted\""),
                                   QStringLiteral("'; DROP TABLE customer; --"),
                                   QStringLiteral("Straße"),
                                   QStringLiteral("Ærø"),
                                   QStringLiteral("Ελλάδα"),
                                   QStringLiteral("東京"),
                                   QStringLiteral("😀 smile"),
                                   QStringLiteral("a😀b"),
                                   QStringLiteral("x"),
                                   QStringLiteral("0"),
                                   QStringLiteral("1e9"),
                                   QStringLiteral("null"),
                                   QStringLiteral("?"),
                                   QStringLiteral(":name"),
                                   QStringLiteral("$1"),
                                   QStringLiteral("{\"a\":1}"),
                                   QStringLiteral("Porto"),
                                   QStringLiteral("Porto Alegre"),
                                   QStringLiteral("São Paulo"),
                                   QStringLiteral("12.50"),
                                   QStringLiteral("tab\there"),
                                   QStringLiteral("E'\\\\x'"),
                                   QStringLiteral("été"),
                                   QStringLiteral("AND"),
                                   QStringLiteral("*")};
    return texts;
}

} // namespace

bool isFillable(const RecordType& type, const Field& field)
{
    if (field.isComputed || field.isHidden)
        return false;
    // what workflows keep of a document; filled here it would look issued
    static const QStringList kept{QStringLiteral("number"), QStringLiteral("issued_at"), QStringLiteral("fingerprint")};
    return type.key != u"document" || !kept.contains(field.key);
}

QString RandomRecords::text()
{
    const QStringList& texts = hardTexts();
    QString text = texts.at(static_cast<qsizetype>(below(static_cast<quint64>(texts.size()))));
    while (below(3) == 0)
        text += u' ' + texts.at(static_cast<qsizetype>(below(static_cast<quint64>(texts.size()))));
    return text;
}

Value RandomRecords::value(const Field& field)
{
    const bool isWanted = field.isRequired || field.key == u"customer"; // only a past document may do without one
    const bool empty = !isWanted && below(5) == 0;
    switch (field.kind) {
    case FieldKind::Text: return empty ? Value(QStringLiteral("")) : Value(text());
    case FieldKind::LongText: return empty ? Value(QStringLiteral("")) : Value(text() + u'\n' + text());
    case FieldKind::Json: return Value(QStringLiteral("{\"a\":\"%1\"}").arg(below(10)));
    case FieldKind::Timestamp:
        return Value(QStringLiteral("2026-01-%1T10:00:00.000Z").arg(1 + below(28), 2, 10, QLatin1Char('0')));
    case FieldKind::Date:
        return empty ? Value()
                     : Value(QDate(2020, 1, 1).addDays(static_cast<qint64>(below(3000))).toString(Qt::ISODate));
    case FieldKind::Boolean: return Value(static_cast<qint64>(below(2)));
    case FieldKind::Discount: return Value(below(2) ? QStringLiteral("10%") : QStringLiteral("2.5"));
    case FieldKind::Choice: return Value(field.choices.at(below(field.choices.size())).key);
    case FieldKind::Reference: {
        const auto id = empty ? std::nullopt : m_reference(field.target);
        return id ? Value(*id) : Value();
    }
    case FieldKind::Integer: return Value(static_cast<qint64>(below(2000000000)) - 1000000000);
    default: break;
    }
    if (below(8) == 0)
        return Value(below(2) ? std::numeric_limits<qint64>::max() : -std::numeric_limits<qint64>::max());
    return Value(static_cast<qint64>(below(2000000)) - 1000000);
}

void RandomRecords::fillField(const RecordType& type, const Field& field, void* record)
{
    if (field.key == u"currency" || field.key == u"country") {
        field.setValue(record, field.key == u"currency" ? QStringLiteral("EUR") : QStringLiteral("PT"));
    } else if (type.key == u"custom_field" && (field.key == u"key" || field.key == u"choices")) {
        field.setValue(record,
                       field.key == u"key" ? QStringLiteral("field_%1").arg(++m_unique) : QStringLiteral("red\ngreen"));
    } else if (type.key == u"custom_field" && field.key == u"record_type") {
        field.setValue(record, QStringLiteral("product"));
    } else if (type.key == u"document_numbering" && field.key != u"kind") {
        field.setValue(record, field.key == u"pattern" ? QStringLiteral("{prefix} {year}{series}/{number}")
                                                       : QStringLiteral("A%1").arg(below(9)));
    } else if (type.key == u"payment_method" && field.key == u"code") {
        field.setValue(record, QStringLiteral("method_%1").arg(++m_unique));
    } else if (type.key == u"payment_term" && field.key == u"days") {
        field.setValue(record, Value(static_cast<qint64>(below(365))));
    } else if (field.isUnique || ((type.key == u"segment" || type.key == u"import_mapping") && field.key == u"name")) {
        field.setValue(record, QStringLiteral("%1 %2").arg(text()).arg(++m_unique));
    } else if (field.kind == FieldKind::Money) {
        field.setValue(record, Value(static_cast<qint64>(1 + below(1000000))));
    } else {
        field.setValue(record, value(field));
    }
}

void RandomRecords::fillList(const ChildList& list, void* record)
{
    list.clear(record);
    if (list.key == u"allocations")
        return;
    const quint64 rows = below(4);
    for (quint64 i = 0; i < rows; ++i) {
        void* row = list.append(record);
        for (const Field& field : list.fields) {
            if (field.isHidden && list.key != u"lines")
                continue;
            if (field.isHidden || field.key == u"number" || field.key == u"address")
                field.setValue(row, field.key == u"number" ? Value(QStringLiteral("912 345 %1").arg(100 + below(900)))
                                    : field.key == u"address"
                                        ? Value(QStringLiteral("Ana%1@example.com").arg(below(50)))
                                        : Value(QStringLiteral("[[\"IVA23\",\"IVA\",\"S\",\"23\",\"\"]]")));
            else
                field.setValue(row, value(field));
            if (field.kind == FieldKind::Reference && field.isRequired && field.value(row).isNull()) {
                list.clear(record);
                return;
            }
        }
    }
}

AnyRecord RandomRecords::record(const RecordType& type)
{
    AnyRecord record(type);
    for (const Field& field : type.fields) {
        if (isFillable(type, field))
            fillField(type, field, record.data());
    }
    for (const ChildList& list : type.children)
        fillList(list, record.data());
    return record;
}

void RandomRecords::change(AnyRecord& record)
{
    const RecordType& type = record.type();
    if (!type.children.empty() && below(3) == 0) {
        fillList(type.children.at(below(type.children.size())), record.data());
        return;
    }
    for (quint64 i = 0; i <= below(3); ++i) {
        const Field& field = type.fields.at(below(type.fields.size()));
        if (isFillable(type, field))
            fillField(type, field, record.data());
    }
}

} // namespace clientela::test
