// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_folding.h"
#include "core/storage/like_pattern.h"
#include "core/storage/record_query.h"

#include <QStringList>

namespace clientela {

namespace {

/// Writes the conditions of one filter.
class ConditionWriter
{
public:
    ConditionWriter(const RecordTable& table, const Dialect& dialect, const RecordType& type,
                    std::vector<Value>& values)
        : m_table(table)
        , m_dialect(dialect)
        , m_type(type)
        , m_values(values)
    {
    }

    QString condition(const Filter& filter)
    {
        switch (filter.kind) {
        case Filter::Kind::Everything: return QStringLiteral("1 = 1");
        case Filter::Kind::And: return chain(filter, QStringLiteral(" AND "));
        case Filter::Kind::Or: return chain(filter, QStringLiteral(" OR "));
        case Filter::Kind::Not: return QStringLiteral("NOT coalesce(%1, 1 = 0)").arg(condition(filter.parts.front()));
        case Filter::Kind::Test: return filter.list ? listTest(filter) : ownTest(filter);
        }
        return {};
    }

private:
    QString chain(const Filter& filter, const QString& word)
    {
        QStringList parts;
        for (const Filter& part : filter.parts)
            parts.append(condition(part));
        return u'(' + parts.join(word) + u')';
    }

    QString listTest(const Filter& filter)
    {
        const ChildList& list = *filter.list;
        const bool none = filter.comparison == Comparison::NotEqual || filter.comparison == Comparison::IsEmpty;
        Filter positive = filter;
        if (filter.comparison == Comparison::NotEqual)
            positive.comparison = Comparison::Equal;
        if (filter.comparison == Comparison::IsEmpty)
            positive.comparison = Comparison::IsNotEmpty;
        const QString inner = test(list.table + u'.' + filter.field->column, {}, positive);
        return QStringLiteral("%1EXISTS (SELECT 1 FROM %2 WHERE %2.%3 = %4.id AND %5)")
            .arg(none ? QStringLiteral("NOT ") : QString(), list.table, list.parentColumn, m_type.table, inner);
    }

    QString ownTest(const Filter& filter)
    {
        const Field& field = *filter.field;
        if (field.isCustom)
            return test(isText(field) ? QStringLiteral("coalesce(%1, '')").arg(customExpression(field))
                                      : customExpression(field),
                        {}, filter);
        const QString column = m_table.expressionOf(m_type, field);
        return test(column, field.hasFoldedKey ? m_type.table + u'.' + field.foldedColumn() : QString(), filter);
    }

    QString customExpression(const Field& field) const
    {
        const bool number = field.kind == FieldKind::Integer || field.kind == FieldKind::Number
                            || field.kind == FieldKind::Boolean;
        if (m_dialect.isSqlite())
            return QStringLiteral("CASE WHEN %1.custom <> '' THEN json_extract(%1.custom, '$.%2') END")
                .arg(m_type.table, field.key);
        const QString text = QStringLiteral("CASE WHEN %1.custom <> '' THEN CAST(%1.custom AS json) ->> '%2' END")
                                 .arg(m_type.table, field.key);
        return number ? QStringLiteral("CAST(%1 AS BIGINT)").arg(text) : text;
    }

    static bool isText(const Field& field)
    {
        switch (field.kind) {
        case FieldKind::Text:
        case FieldKind::LongText:
        case FieldKind::Choice:
        case FieldKind::Discount: return true;
        default: return false;
        }
    }

    QString test(const QString& column, const QString& foldedColumn, const Filter& filter)
    {
        const Field& field = *filter.field;
        switch (filter.comparison) {
        case Comparison::IsEmpty:
            return isText(field) ? QStringLiteral("coalesce(%1, '') = ''").arg(column)
                                 : QStringLiteral("%1 IS NULL").arg(column);
        case Comparison::IsNotEmpty:
            return isText(field) ? QStringLiteral("coalesce(%1, '') <> ''").arg(column)
                                 : QStringLiteral("%1 IS NOT NULL").arg(column);
        case Comparison::Contains:
            return contains(column, foldedColumn, filter.values.front().toString(), isText(field));
        case Comparison::In: return oneOf(column, foldedColumn, filter.values);
        default: break;
        }
        return compared(column, foldedColumn, filter.comparison, filter.values.front(), field);
    }

    QString contains(const QString& column, const QString& foldedColumn, const QString& text, bool fold)
    {
        m_values.emplace_back(likeAnywhere(folded(text)));
        const QString operand = !foldedColumn.isEmpty() ? foldedColumn
                                : fold                  ? m_dialect.foldedText(column)
                                                        : QStringLiteral("CAST(%1 AS TEXT)").arg(column);
        return QStringLiteral("%1 LIKE ? ESCAPE '\\'").arg(operand);
    }

    QString oneOf(const QString& column, const QString& foldedColumn, const std::vector<Value>& values)
    {
        const QString operand = foldedColumn.isEmpty() ? column : foldedColumn;
        QStringList marks;
        bool orMissing = false;
        for (const Value& value : values) {
            if (value.isNull()) {
                orMissing = true;
                continue;
            }
            marks.append(QStringLiteral("?"));
            m_values.push_back(foldedColumn.isEmpty() ? value : Value(folded(value.toString())));
        }
        const QString missing = operand + QStringLiteral(" IS NULL");
        if (marks.isEmpty())
            return missing;
        const QString among = QStringLiteral("%1 IN (%2)").arg(operand, marks.join(QStringLiteral(", ")));
        return orMissing ? QStringLiteral("(%1 OR %2)").arg(among, missing) : among;
    }

    QString compared(const QString& column, const QString& foldedColumn, Comparison comparison, const Value& value,
                     const Field& field)
    {
        if (value.isNull())
            return comparison == Comparison::NotEqual ? QStringLiteral("%1 IS NOT NULL").arg(column)
                                                      : QStringLiteral("%1 IS NULL").arg(column);
        const bool fold = !foldedColumn.isEmpty();
        QString operand = fold ? foldedColumn : column;
        if (field.kind == FieldKind::Timestamp && value.toString().size() == 10)
            operand = QStringLiteral("substr(%1, 1, 10)").arg(column);
        m_values.push_back(fold ? Value(folded(value.toString())) : value);
        if (comparison == Comparison::NotEqual)
            return QStringLiteral("coalesce(%1 <> ?, 1 = 1)").arg(operand);
        return QStringLiteral("%1 %2 ?").arg(operand, sign(comparison));
    }

    static QString sign(Comparison comparison)
    {
        switch (comparison) {
        case Comparison::Less: return QStringLiteral("<");
        case Comparison::LessEqual: return QStringLiteral("<=");
        case Comparison::Greater: return QStringLiteral(">");
        case Comparison::GreaterEqual: return QStringLiteral(">=");
        default: return QStringLiteral("=");
        }
    }

    const RecordTable& m_table;
    const Dialect& m_dialect;
    const RecordType& m_type;
    std::vector<Value>& m_values;
};

} // namespace

QString filterCondition(const RecordTable& table, const Dialect& dialect, const RecordType& type, const Filter& filter,
                        std::vector<Value>& values)
{
    return ConditionWriter(table, dialect, type, values).condition(filter);
}

} // namespace clientela
