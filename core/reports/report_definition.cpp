// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report_definition.h"

#include "core/base/error.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace clientela {

namespace {

using Role = ReportColumn::Role;

struct GroupingRow
{
    const char* key;
    const char* name;
};

// in the order of ReportGrouping
constexpr std::array<GroupingRow, 11> groupingRows{{
    {"day", QT_TRANSLATE_NOOP("Report", "Day")},
    {"month", QT_TRANSLATE_NOOP("Report", "Month")},
    {"quarter", QT_TRANSLATE_NOOP("Report", "Quarter")},
    {"year", QT_TRANSLATE_NOOP("Report", "Year")},
    {"customer", QT_TRANSLATE_NOOP("Report", "Customer")},
    {"product", QT_TRANSLATE_NOOP("Report", "Product")},
    {"category", QT_TRANSLATE_NOOP("Report", "Category")},
    {"owner", QT_TRANSLATE_NOOP("Report", "Owner")},
    {"kind", QT_TRANSLATE_NOOP("Report", "Kind")},
    {"method", QT_TRANSLATE_NOOP("Report", "Payment method")},
    {"tax", QT_TRANSLATE_NOOP("Report", "Tax")},
}};

ReportColumn column(const char* key, const char* label, FieldKind kind = FieldKind::Money, Role role = Role::Figure)
{
    return {QString::fromLatin1(key), Label("Report", label), kind, role, false};
}

ReportColumn shownWhenUsed(ReportColumn shown)
{
    shown.isOptional = true;
    return shown;
}

ReportColumn countColumn()
{
    return column("count", QT_TRANSLATE_NOOP("Report", "Count"), FieldKind::Integer);
}

ReportDefinition salesReport()
{
    using enum ReportGrouping;
    return {QStringLiteral("sales"),
            Label("Report", QT_TRANSLATE_NOOP("Report", "Sales")),
            QStringLiteral("document"),
            {Month, Quarter, Year, Day, Customer, Product, Category, Owner, Kind},
            {column("net", QT_TRANSLATE_NOOP("Report", "Net")),
             column("tax", QT_TRANSLATE_NOOP("Report", "Tax amount")),
             shownWhenUsed(column("withheld", QT_TRANSLATE_NOOP("Report", "Withheld"))),
             column("total", QT_TRANSLATE_NOOP("Report", "Total")), countColumn()},
            QStringLiteral("net")};
}

ReportDefinition receivableReport()
{
    return {QStringLiteral("receivable"),
            Label("Report", QT_TRANSLATE_NOOP("Report", "Receivable")),
            QStringLiteral("document"),
            {ReportGrouping::Customer},
            {column("not_due", QT_TRANSLATE_NOOP("Report", "Not due")),
             column("days_1_30", QT_TRANSLATE_NOOP("Report", "1–30 days")),
             column("days_31_60", QT_TRANSLATE_NOOP("Report", "31–60 days")),
             column("days_61_90", QT_TRANSLATE_NOOP("Report", "61–90 days")),
             column("days_over_90", QT_TRANSLATE_NOOP("Report", "Over 90 days")),
             shownWhenUsed(column("on_account", QT_TRANSLATE_NOOP("Report", "Paid on account"))),
             column("total", QT_TRANSLATE_NOOP("Report", "Total"))},
            QStringLiteral("total")};
}

ReportDefinition taxesReport()
{
    using enum ReportGrouping;
    return {QStringLiteral("taxes"),
            Label("Report", QT_TRANSLATE_NOOP("Report", "Taxes")),
            QStringLiteral("document"),
            {Tax, Month, Quarter, Year},
            {column("tax", QT_TRANSLATE_NOOP("Report", "Tax"), FieldKind::Text, Role::Detail),
             column("rate", QT_TRANSLATE_NOOP("Report", "Rate"), FieldKind::Percent, Role::Detail),
             column("base", QT_TRANSLATE_NOOP("Report", "Base")),
             column("amount", QT_TRANSLATE_NOOP("Report", "Amount"))},
            {}};
}

ReportDefinition paymentsReport()
{
    using enum ReportGrouping;
    return {QStringLiteral("payments"),
            Label("Report", QT_TRANSLATE_NOOP("Report", "Payments")),
            QStringLiteral("payment"),
            {Method, Month, Quarter, Year, Day, Customer},
            {column("amount", QT_TRANSLATE_NOOP("Report", "Amount")),
             shownWhenUsed(column("on_account", QT_TRANSLATE_NOOP("Report", "Paid on account"))), countColumn()},
            QStringLiteral("amount")};
}

ReportDefinition quotesReport()
{
    using enum ReportGrouping;
    return {
        QStringLiteral("quotes"),
        Label("Report", QT_TRANSLATE_NOOP("Report", "Quotes")),
        QStringLiteral("document"),
        {Month, Quarter, Year, Day, Owner, Customer},
        {countColumn(), column("total", QT_TRANSLATE_NOOP("Report", "Total")),
         column("accepted", QT_TRANSLATE_NOOP("Report", "Accepted"), FieldKind::Integer),
         column("declined", QT_TRANSLATE_NOOP("Report", "Declined"), FieldKind::Integer),
         column("open", QT_TRANSLATE_NOOP("Report", "Open"), FieldKind::Integer),
         column("expired", QT_TRANSLATE_NOOP("Report", "Expired"), FieldKind::Integer),
         column("acceptance_rate", QT_TRANSLATE_NOOP("Report", "Acceptance rate"), FieldKind::Percent, Role::Share)},
        QStringLiteral("total")};
}

ReportDefinition productsReport()
{
    using enum ReportGrouping;
    return {QStringLiteral("products"),
            Label("Report", QT_TRANSLATE_NOOP("Report", "Products")),
            QStringLiteral("document"),
            {Product, Category},
            {column("quantity", QT_TRANSLATE_NOOP("Report", "Quantity"), FieldKind::Number, Role::Measure),
             column("unit", QT_TRANSLATE_NOOP("Report", "Unit"), FieldKind::Text, Role::Unit),
             column("net", QT_TRANSLATE_NOOP("Report", "Net")), column("cost", QT_TRANSLATE_NOOP("Report", "Cost")),
             column("margin", QT_TRANSLATE_NOOP("Report", "Margin"))},
            QStringLiteral("net")};
}

} // namespace

QString reportGroupingKey(ReportGrouping grouping)
{
    return QString::fromLatin1(groupingRows[static_cast<std::size_t>(grouping)].key);
}

QString reportGroupingName(ReportGrouping grouping)
{
    return QCoreApplication::translate("Report", groupingRows[static_cast<std::size_t>(grouping)].name);
}

std::optional<PeriodLength> periodLengthOf(ReportGrouping grouping)
{
    switch (grouping) {
    case ReportGrouping::Day: return PeriodLength::Day;
    case ReportGrouping::Month: return PeriodLength::Month;
    case ReportGrouping::Quarter: return PeriodLength::Quarter;
    case ReportGrouping::Year: return PeriodLength::Year;
    default: return {};
    }
}

qsizetype ReportDefinition::columnIndex(QStringView key) const
{
    const auto found = std::ranges::find_if(columns, [&](const ReportColumn& each) { return each.key == key; });
    return found == columns.end() ? -1 : found - columns.begin();
}

std::span<const ReportDefinition> allReports()
{
    static const std::array reports{salesReport(),    receivableReport(), taxesReport(),
                                    paymentsReport(), quotesReport(),     productsReport()};
    return reports;
}

const ReportDefinition& reportNamed(const QString& name)
{
    QStringList names;
    for (const ReportDefinition& report : allReports()) {
        if (report.name == name)
            return report;
        names.append(report.name);
    }
    throw Error(ErrorKind::Usage, QCoreApplication::translate("Report", "There is no report “%1”; choose one of %2.")
                                      .arg(name, names.join(QStringLiteral(", "))));
}

ReportGrouping groupingNamed(const ReportDefinition& report, const QString& key)
{
    if (key.isEmpty())
        return report.groupings.front();
    QStringList keys;
    for (const ReportGrouping grouping : report.groupings) {
        if (reportGroupingKey(grouping) == key)
            return grouping;
        keys.append(reportGroupingKey(grouping));
    }
    throw Error(ErrorKind::Usage,
                QCoreApplication::translate("Report", "The report “%1” cannot be grouped by “%2”; choose one of %3.")
                    .arg(report.name, key, keys.join(QStringLiteral(", "))));
}

} // namespace clientela
