// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clientela_cli/report_call.h"

#include "app/clientela_cli/open_shop.h"
#include "core/base/error.h"
#include "core/workflows/run_report.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

using namespace clientela;

namespace {

QDate readDay(const Arguments& arguments, const char* option)
{
    if (!arguments.has(option))
        return {};
    const QDate day = QDate::fromString(arguments.value(option), Qt::ISODate);
    if (!day.isValid())
        throw Error(ErrorKind::Usage,
                    QCoreApplication::translate("CommandLine", "--%1: “%2” is not a date; write it as 2026-12-31.")
                        .arg(QString::fromLatin1(option), arguments.value(option)));
    return day;
}

QString kindWord(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Money: return QStringLiteral("money");
    case FieldKind::Number: return QStringLiteral("number");
    case FieldKind::Integer: return QStringLiteral("integer");
    case FieldKind::Percent: return QStringLiteral("percent");
    case FieldKind::Date: return QStringLiteral("date");
    case FieldKind::Choice: return QStringLiteral("choice");
    default: return QStringLiteral("text");
    }
}

QJsonValue cellToJson(const ReportRow& row, const Value& value, FieldKind kind)
{
    if (value.isNull())
        return {};
    switch (kind) {
    case FieldKind::Money:
        return Money::fromMinor(value.toLongLong(), Currency::fromCode(row.currency).value_or(Currency::euro()))
            .toText();
    case FieldKind::Number: return Quantity::fromUnits(value.toLongLong()).toText();
    case FieldKind::Percent: return Rate::fromUnits(value.toLongLong()).toText();
    case FieldKind::Integer: return value.toLongLong();
    default: return value.toString();
    }
}

/// Each figure by its column's key; where there are several currencies an object of the figures by currency.
QJsonObject totalsToJson(const ReportResult& report)
{
    QJsonObject totals;
    for (std::size_t i = 0; i < report.columns.size(); ++i) {
        const ReportResultColumn& column = report.columns[i];
        QJsonObject byCurrency;
        for (const ReportRow& row : report.totals)
            byCurrency.insert(row.currency, cellToJson(row, row.cells[i], column.kind));
        const bool isFigure = column.kind != FieldKind::Text && column.kind != FieldKind::Choice
                              && column.kind != FieldKind::Date;
        if (isFigure)
            totals.insert(column.key, report.totals.size() == 1 ? *byCurrency.constBegin() : QJsonValue(byCurrency));
    }
    return totals;
}

QJsonObject reportToJson(const ReportResult& report)
{
    QJsonArray columns;
    for (const ReportResultColumn& column : report.columns)
        columns.append(QJsonObject{{QStringLiteral("key"), column.key},
                                   {QStringLiteral("label"), column.label},
                                   {QStringLiteral("kind"), kindWord(column.kind)}});
    QJsonArray rows;
    QJsonArray filters;
    for (const ReportRow& row : report.rows) {
        QJsonArray cells;
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            cells.append(cellToJson(row, row.cells[i], report.columns[i].kind));
        rows.append(cells);
        filters.append(row.filter.isEmpty() ? QJsonValue() : QJsonValue(row.filter));
    }
    return {{QStringLiteral("title"), report.title},
            {QStringLiteral("columns"), columns},
            {QStringLiteral("rows"), rows},
            {QStringLiteral("totals"), totalsToJson(report)},
            {QStringLiteral("kind"), report.recordType},
            {QStringLiteral("filters"), filters}};
}

} // namespace

Answer reportCall(const Arguments& arguments)
{
    const ReportRequest request{arguments.word(0), readDay(arguments, "from"), readDay(arguments, "to"),
                                arguments.value("by")};
    groupingNamed(reportNamed(request.name), request.by); // says what is wrong before a shop is opened
    const auto shop = openShop(arguments, Database::Access::ReadOnly);
    const ReportResult report = runReport(*shop, request);
    QJsonObject json = reportToJson(report);
    if (arguments.has("export")) {
        exportReport(*shop, report, arguments.value("export"));
        json.insert(QStringLiteral("exported"), QFileInfo(arguments.value("export")).absoluteFilePath());
    }
    return {json};
}
