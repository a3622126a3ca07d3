// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report_filter.h"

#include "core/base/fixed_point.h"
#include "core/sales/document_kind.h"

#include <algorithm>

namespace clientela {

namespace {

constexpr std::size_t mostInList = 200;

QString quotedForFilter(const QString& text)
{
    return u'"' + QString(text).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString textTest(const char* field, const QString& text)
{
    const QString name = QString::fromLatin1(field);
    return text.isEmpty() ? name + QStringLiteral(" is empty") : name + QStringLiteral(" = ") + quotedForFilter(text);
}

QStringList recordTests(const ReportDefinition& report, const ReportRowPlace& place)
{
    const QString alive = QStringLiteral("not status in (\"draft\", \"cancelled\")");
    if (report.recordType != u"document")
        return {};
    if (report.name == u"receivable")
        return {QStringLiteral("open != 0")};
    if (report.name == u"quotes")
        return {QStringLiteral("kind = \"quote\""), alive};
    if (place.grouping == ReportGrouping::Kind)
        return {textTest("kind", place.key), alive};
    QStringList kinds;
    for (const DocumentKind kind : allDocumentKinds()) {
        if (isReceivable(kind))
            kinds.append(quotedForFilter(documentKindKey(kind)));
    }
    return {QStringLiteral("kind in (%1)").arg(kinds.join(QStringLiteral(", "))), alive};
}

QStringList dayTests(const ReportRowPlace& place)
{
    Period days{place.from, place.to};
    if (const auto period = periodLengthOf(place.grouping) ? periodOfKey(place.key) : std::nullopt) {
        days.first = days.first.isValid() ? std::max(days.first, period->first) : period->first;
        days.last = days.last.isValid() ? std::min(days.last, period->last) : period->last;
    }
    QStringList tests;
    if (days.first.isValid())
        tests.append(QStringLiteral("date >= ") + days.first.toString(Qt::ISODate));
    if (days.last.isValid())
        tests.append(QStringLiteral("date < ") + days.last.addDays(1).toString(Qt::ISODate));
    return tests;
}

/// Nothing when the place cannot be said.
std::optional<QStringList> placeTests(const ReportRowPlace& place)
{
    switch (place.grouping) {
    case ReportGrouping::Customer:
        return place.key.isEmpty() ? std::nullopt
                                   : std::optional(QStringList{QStringLiteral("customer = ") + place.key});
    case ReportGrouping::Owner: return QStringList{textTest("owner", place.key)};
    case ReportGrouping::Method: return QStringList{textTest("method", place.key)};
    case ReportGrouping::Product:
        return place.key.isEmpty() ? std::nullopt
                                   : std::optional(QStringList{QStringLiteral("lines.product = ") + place.key});
    case ReportGrouping::Category: {
        if (place.products.contains(0) || place.products.size() > mostInList)
            return {};
        QStringList ids;
        for (const qint64 id : place.products)
            ids.append(QString::number(id));
        return QStringList{QStringLiteral("lines.product in (%1)").arg(ids.join(QStringLiteral(", ")))};
    }
    default: return QStringList();
    }
}

} // namespace

QString reportRowFilter(const ReportDefinition& report, const ReportRowPlace& place)
{
    const auto own = placeTests(place);
    if (!own || static_cast<std::size_t>(place.leftOut.size()) > mostInList)
        return {};
    QStringList tests = recordTests(report, place) + *own + dayTests(place);
    if (!place.currency.isEmpty())
        tests.append(textTest("currency", place.currency));
    if (report.name == u"taxes" && !place.tax.isEmpty())
        tests.append({textTest("taxes.tax", place.tax),
                      QStringLiteral("taxes.rate = ") + Rate::fromUnits(place.taxRate).toText()});
    if (!place.leftOut.isEmpty()) {
        QStringList numbers;
        for (const QString& number : place.leftOut)
            numbers.append(quotedForFilter(number));
        tests.append(QStringLiteral("not number in (%1)").arg(numbers.join(QStringLiteral(", "))));
    }
    return tests.join(QStringLiteral(" and "));
}

} // namespace clientela
