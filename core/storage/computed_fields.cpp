// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/computed_fields.h"

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

} // namespace

QString computedExpression(const RecordType& type, const Field& field, QDate today)
{
    const QString name = type.key + u'.' + field.key;
    if (name == u"document.status")
        return QString::fromLatin1(statusExpression).replace(QStringLiteral("{today}"), today.toString(Qt::ISODate));
    Q_ASSERT(name == u"customer.balance");
    return QString::fromLatin1(balanceExpression);
}

} // namespace clientela
