// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/report_statement.h"

#include "core/sales/document_kind.h"

#include <QStringList>

namespace clientela {

namespace {

QString soldKinds()
{
    QStringList kinds;
    for (const DocumentKind kind : allDocumentKinds()) {
        if (isReceivable(kind))
            kinds.append(u'\'' + documentKindKey(kind) + u'\'');
    }
    return QStringLiteral("document.kind IN (%1) AND document.state NOT IN ('draft', 'cancelled')")
        .arg(kinds.join(QStringLiteral(", ")));
}

QString isReplaced()
{
    return QStringLiteral(
        "document.kind = 'pro_forma' AND EXISTS (SELECT 1 FROM document AS later WHERE later.origin_id = document.id"
        " AND later.kind IN ('invoice', 'commercial_invoice') AND later.state NOT IN ('draft', 'cancelled'))");
}

} // namespace

GroupingTerms groupingTerms(ReportGrouping grouping, const QString& table)
{
    const QString nothing = QStringLiteral("''");
    const auto column = [&](const char* name) { return table + u'.' + QString::fromLatin1(name); };
    switch (grouping) {
    case ReportGrouping::Day: return {column("date"), nothing, {}};
    case ReportGrouping::Month:
    case ReportGrouping::Quarter: return {QStringLiteral("substr(%1, 1, 7)").arg(column("date")), nothing, {}};
    case ReportGrouping::Year: return {QStringLiteral("substr(%1, 1, 4)").arg(column("date")), nothing, {}};
    case ReportGrouping::Customer:
        return {column("customer_id"), QStringLiteral("coalesce(max(customer.name), '')"),
                QStringLiteral(" LEFT JOIN customer ON customer.id = ") + column("customer_id")};
    case ReportGrouping::Owner: return {column("owner"), nothing, {}};
    case ReportGrouping::Kind: return {column("kind"), nothing, {}};
    case ReportGrouping::Method: return {column("method"), nothing, {}};
    case ReportGrouping::Product:
        return {QStringLiteral("document_line.product_id"), nothing,
                QStringLiteral(" JOIN document_line ON document_line.document_id = document.id")};
    case ReportGrouping::Category:
        return {QStringLiteral("coalesce(product.category, '')"), nothing,
                QStringLiteral(" JOIN document_line ON document_line.document_id = document.id LEFT JOIN product ON "
                               "product.id = document_line.product_id")};
    case ReportGrouping::Tax: break;
    }
    return {nothing, nothing, {}};
}

QString soldDocumentsCondition()
{
    return QStringLiteral("%1 AND NOT (%2)").arg(soldKinds(), isReplaced());
}

QString replacedDocumentsCondition()
{
    return QStringLiteral("%1 AND %2").arg(soldKinds(), isReplaced());
}

QString documentSign()
{
    return QStringLiteral("(CASE WHEN document.kind = 'credit_note' THEN -1 ELSE 1 END)");
}

QString selectedDays(const ReportSelection& selection, const QString& table, std::vector<Value>& values)
{
    QString condition;
    if (selection.from.isValid()) {
        condition += QStringLiteral(" AND %1.date >= ?").arg(table);
        values.emplace_back(selection.from.toString(Qt::ISODate));
    }
    if (selection.to.isValid()) {
        condition += QStringLiteral(" AND %1.date <= ?").arg(table);
        values.emplace_back(selection.to.toString(Qt::ISODate));
    }
    return condition;
}

} // namespace clientela
