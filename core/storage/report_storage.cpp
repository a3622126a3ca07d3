// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/report_storage.h"

#include "core/storage/report_statement.h"

#include <map>

namespace clientela {

namespace {

constexpr int figuresStart = 4; // behind key, label, currency and detail

QString exactSum(const QString& expression)
{
    return QStringLiteral("CAST(coalesce(sum(%1), 0) AS BIGINT)").arg(expression);
}

QString countWhere(const QString& condition)
{
    return exactSum(QStringLiteral("CASE WHEN %1 THEN 1 ELSE 0 END").arg(condition));
}

/// One statement of a report: what is summed, from where, and how.
struct ReportStatement
{
    QString table;
    QString from;
    QString condition;
    QString detail = QStringLiteral("''");
    QStringList moreKeys;
    QStringList figures;
    std::vector<Value> figureValues;
};

std::vector<ReportGroup> groupsOf(ShopFile& shop, const ReportStatement& statement, const ReportSelection& selection)
{
    const GroupingTerms terms = groupingTerms(selection.grouping, statement.table);
    std::vector<Value> values = statement.figureValues;
    const QString days = selectedDays(selection, statement.table, values);
    QStringList keys{terms.key, statement.table + QStringLiteral(".currency")};
    keys.append(statement.moreKeys);
    keys.removeAll(QStringLiteral("''"));
    Rows rows = shop.database().select(
        QStringLiteral("SELECT CAST(%1 AS TEXT), %2, %3.currency, %4, ")
                .arg(terms.key, terms.label, statement.table, statement.detail)
            + statement.figures.join(QStringLiteral(", "))
            + QStringLiteral(" FROM %1%2 WHERE %3%4 GROUP BY %5")
                  .arg(statement.from, terms.join, statement.condition, days, keys.join(QStringLiteral(", "))),
        values);
    std::vector<ReportGroup> groups;
    while (rows.next()) {
        ReportGroup group;
        group.key = rows.text(0);
        group.label = rows.text(1);
        group.currency = rows.text(2);
        group.detail = rows.text(3);
        for (int i = 0; i < statement.figures.size(); ++i)
            group.figures.push_back(rows.integer(figuresStart + i));
        groups.push_back(std::move(group));
    }
    return groups;
}

std::vector<ReportGroup> salesGroups(ShopFile& shop, const ReportSelection& selection)
{
    ReportStatement statement;
    statement.table = statement.from = QStringLiteral("document");
    statement.condition = soldDocumentsCondition();
    for (const char* column : {"net", "tax", "withheld", "total"})
        statement.figures.append(
            exactSum(QStringLiteral("%1 * document.%2").arg(documentSign(), QString::fromLatin1(column))));
    statement.figures.append(QStringLiteral("count(*)"));
    return groupsOf(shop, statement, selection);
}

std::vector<ReportGroup> taxGroups(ShopFile& shop, const ReportSelection& selection)
{
    ReportStatement statement;
    statement.table = QStringLiteral("document");
    statement.from = QStringLiteral("document JOIN document_tax ON document_tax.document_id = document.id");
    statement.condition = soldDocumentsCondition();
    statement.detail = QStringLiteral("document_tax.tax");
    statement.moreKeys = {QStringLiteral("document_tax.tax"), QStringLiteral("document_tax.rate")};
    statement.figures = {QStringLiteral("document_tax.rate"),
                         exactSum(documentSign() + QStringLiteral(" * document_tax.base")),
                         exactSum(documentSign() + QStringLiteral(" * document_tax.amount"))};
    return groupsOf(shop, statement, selection);
}

std::vector<ReportGroup> quoteGroups(ShopFile& shop, const ReportSelection& selection)
{
    ReportStatement statement;
    statement.table = statement.from = QStringLiteral("document");
    statement.condition = QStringLiteral("document.kind = 'quote' AND document.state NOT IN ('draft', 'cancelled')");
    const QString today = shop.clock().today().toString(Qt::ISODate);
    statement.figures = {
        QStringLiteral("count(*)"),
        exactSum(QStringLiteral("document.total")),
        countWhere(QStringLiteral("document.state = 'accepted'")),
        countWhere(QStringLiteral("document.state = 'declined'")),
        countWhere(QStringLiteral(
            "document.state = 'issued' AND (document.valid_until IS NULL OR document.valid_until >= ?)")),
        countWhere(QStringLiteral("document.state = 'issued' AND document.valid_until < ?")),
        QStringLiteral("0")};
    statement.figureValues = {Value(today), Value(today)};
    return groupsOf(shop, statement, selection);
}

std::vector<ReportGroup> paymentGroups(ShopFile& shop, const ReportSelection& selection)
{
    ReportStatement statement;
    statement.table = statement.from = QStringLiteral("payment");
    statement.condition = QStringLiteral("1 = 1");
    statement.figures = {exactSum(QStringLiteral("payment.amount")), exactSum(QStringLiteral("payment.open_amount")),
                         QStringLiteral("count(*)")};
    return groupsOf(shop, statement, selection);
}

/// What a document owes as long as it is overdue by so many days and not more; the same decision as shownStatus().
QString overdueSum(bool hasOldest)
{
    return exactSum(
        QStringLiteral("CASE WHEN document.kind <> 'credit_note' AND document.total > 0 AND document.due_date <= ?%1"
                       " THEN document.open_amount ELSE 0 END")
            .arg(hasOldest ? QStringLiteral(" AND document.due_date >= ?") : QString()));
}

std::vector<ReportGroup> receivableGroups(ShopFile& shop, const ReportSelection& selection)
{
    const QDate today = shop.clock().today();
    const auto ago = [today](int days) { return Value(today.addDays(-days).toString(Qt::ISODate)); };
    ReportStatement owed;
    owed.table = owed.from = QStringLiteral("document");
    owed.condition = QStringLiteral("document.open_amount <> 0");
    owed.figures = {exactSum(QStringLiteral(
                        "CASE WHEN document.kind <> 'credit_note' AND document.total > 0 AND document.due_date < ?"
                        " THEN 0 ELSE document.open_amount END")),
                    overdueSum(true),
                    overdueSum(true),
                    overdueSum(true),
                    overdueSum(false),
                    QStringLiteral("0"),
                    exactSum(QStringLiteral("document.open_amount"))};
    owed.figureValues = {ago(0), ago(1), ago(30), ago(31), ago(60), ago(61), ago(90), ago(91)};
    ReportStatement given;
    given.table = given.from = QStringLiteral("payment");
    given.condition = QStringLiteral("payment.open_amount <> 0");
    const QString favour = exactSum(QStringLiteral("-payment.open_amount"));
    const QString none = QStringLiteral("0");
    given.figures = {none, none, none, none, none, favour, favour};
    std::vector<ReportGroup> groups = groupsOf(shop, owed, selection);
    for (ReportGroup& group : groupsOf(shop, given, selection))
        groups.push_back(std::move(group));
    return groups;
}

/// Notes with each group the documents that its filter would show although they are not in it.
void noteReplaced(ShopFile& shop, const ReportSelection& selection, std::vector<ReportGroup>& groups)
{
    const QString table = QStringLiteral("document");
    const GroupingTerms terms = groupingTerms(selection.grouping, table);
    std::vector<Value> values;
    const QString days = selectedDays(selection, table, values);
    Rows rows = shop.database().select(QStringLiteral("SELECT CAST(%1 AS TEXT), document.currency, document.number "
                                                      "FROM document%2 WHERE %3%4 ORDER BY document.id")
                                           .arg(terms.key, terms.join, replacedDocumentsCondition(), days),
                                       values);
    std::map<std::pair<QString, QString>, QStringList> numbers;
    while (rows.next())
        numbers[{rows.text(0), rows.text(1)}].append(rows.text(2));
    for (ReportGroup& group : groups) {
        const auto found = numbers.find({group.key, group.currency});
        if (found != numbers.end())
            group.leftOut = found->second;
    }
}

} // namespace

std::vector<ReportGroup> ReportStorage::groups(const ReportDefinition& report, const ReportSelection& selection)
{
    if (report.name == u"receivable")
        return receivableGroups(m_shop, selection);
    if (report.name == u"payments")
        return paymentGroups(m_shop, selection);
    if (report.name == u"quotes")
        return quoteGroups(m_shop, selection);
    const bool byLine = selection.grouping == ReportGrouping::Product || selection.grouping == ReportGrouping::Category;
    std::vector<ReportGroup> groups = byLine                    ? groupsOfLines(m_shop, report, selection)
                                      : report.name == u"taxes" ? taxGroups(m_shop, selection)
                                                                : salesGroups(m_shop, selection);
    noteReplaced(m_shop, selection, groups);
    return groups;
}

} // namespace clientela
