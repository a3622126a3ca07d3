// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/computed_fields.h"

#include <algorithm>
#include <iterator>

namespace clientela {

namespace {

// the same decision as shownStatus() in core/sales/document_life_cycle; a test compares the two
constexpr const char* statusExpression =
    "CASE WHEN document.state <> 'issued' THEN document.state"
    " WHEN document.kind IN ('pro_forma', 'commercial_invoice', 'invoice', 'credit_note') THEN"
    " CASE WHEN document.open_amount = 0 THEN 'paid'"
    " WHEN document.kind <> 'credit_note' AND document.total > 0 AND document.due_date < '{today}' THEN 'overdue'"
    " WHEN document.paid <> 0 THEN 'part_paid'"
    " ELSE 'issued' END"
    " WHEN document.kind = 'quote' AND document.valid_until < '{today}' THEN 'expired'"
    " ELSE 'issued' END";

constexpr const char* balanceExpression =
    "((SELECT CAST(coalesce(sum(owed.open_amount), 0) AS BIGINT) FROM document AS owed"
    " WHERE owed.customer_id = customer.id AND owed.open_amount <> 0)"
    " - (SELECT CAST(coalesce(sum(given.open_amount), 0) AS BIGINT) FROM payment AS given"
    " WHERE given.customer_id = customer.id AND given.open_amount <> 0))";

// read along the index document_purchase
constexpr const char* lastPurchaseExpression =
    "(SELECT max(bought.date) FROM document AS bought WHERE bought.customer_id = customer.id"
    " AND bought.state = 'issued' AND bought.kind IN ('pro_forma', 'commercial_invoice', 'invoice'))";

// read along the index document_open; a credit note's open amount is below zero
constexpr const char* overdueExpression =
    "(SELECT CAST(coalesce(sum(late.open_amount), 0) AS BIGINT) FROM document AS late"
    " WHERE late.customer_id = customer.id AND late.open_amount <> 0 AND late.open_amount > 0"
    " AND late.due_date < '{today}')";

constexpr const char* overdueSinceExpression =
    "(SELECT min(late.due_date) FROM document AS late"
    " WHERE late.customer_id = customer.id AND late.open_amount <> 0 AND late.open_amount > 0"
    " AND late.due_date < '{today}')";

struct ComputedField
{
    const char* name;
    const char* expression;
};

constexpr ComputedField computedFields[] = {
    {"document.status", statusExpression},
    {"customer.balance", balanceExpression},
    {"customer.last_purchase", lastPurchaseExpression},
    {"customer.overdue", overdueExpression},
    {"customer.overdue_since", overdueSinceExpression},
};

} // namespace

QString computedExpression(const RecordType& type, const Field& field, QDate today)
{
    const QString name = type.key + u'.' + field.key;
    const auto found = std::ranges::find_if(
        computedFields, [&](const ComputedField& computed) { return name == QLatin1StringView(computed.name); });
    Q_ASSERT(found != std::end(computedFields));
    return QString::fromLatin1(found->expression).replace(QStringLiteral("{today}"), today.toString(Qt::ISODate));
}

} // namespace clientela
