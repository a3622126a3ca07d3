// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/run_report.h"

#include "core/base/error.h"
#include "core/base/rounding.h"
#include "core/base/text_folding.h"
#include "core/reports/report_filter.h"
#include "core/sales/document_kind.h"
#include "core/storage/report_storage.h"
#include "core/workflows/payment_choices.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <map>

namespace clientela {

namespace {

using Role = ReportColumn::Role;

bool isTextual(const ReportColumn& column)
{
    return column.kind == FieldKind::Text;
}

/// Puts one report together from what storage sums.
class ReportMaker
{
public:
    ReportMaker(ShopFile& shop, const ReportDefinition& report, const ReportSelection& selection)
        : m_shop(shop)
        , m_report(report)
        , m_selection(selection)
    {
        for (const ReportColumn& column : report.columns)
            m_places.push_back(isTextual(column) ? -1 : m_figureCount++);
        if (selection.grouping == ReportGrouping::Method)
            m_methods = paymentMethods(shop);
    }

    ReportResult make()
    {
        std::vector<ReportGroup> groups = merged(ReportStorage(m_shop).groups(m_report, m_selection));
        std::erase_if(groups,
                      [this](const ReportGroup& group) { return m_report.name == u"receivable" && isZero(group); });
        QSet<QString> currencies;
        for (const ReportGroup& group : groups)
            currencies.insert(group.currency);
        m_hasCurrencies = currencies.size() > 1;
        for (ReportGroup& group : groups)
            group.label = labelOf(group);
        sort(groups);
        const std::vector<ReportGroup> totals = totalsOfGroups(hasSharedDocuments() ? wholeDocuments() : groups);
        chooseColumns(groups);
        ReportResult result;
        result.name = m_report.name;
        result.title = m_report.title.text();
        result.recordType = m_report.recordType;
        result.columns = headings();
        for (const ReportGroup& group : groups)
            result.rows.push_back(rowOf(group, false));
        for (const ReportGroup& group : totals)
            result.totals.push_back(rowOf(group, true));
        return result;
    }

private:
    bool hasGroupColumn() const { return m_selection.grouping != ReportGrouping::Tax; }

    /// Whether a document may stand in several rows, so that their counts do not add up.
    bool hasSharedDocuments() const
    {
        return m_report.columnIndex(u"count") >= 0
               && (m_selection.grouping == ReportGrouping::Product || m_selection.grouping == ReportGrouping::Category);
    }

    /// The same documents, one group for each currency.
    std::vector<ReportGroup> wholeDocuments() const
    {
        ReportSelection whole = m_selection;
        whole.grouping = ReportGrouping::Tax;
        return ReportStorage(m_shop).groups(m_report, whole);
    }

    static bool isZero(const ReportGroup& group)
    {
        return std::ranges::all_of(group.figures, [](qint64 figure) { return figure == 0; });
    }

    qint64 figure(const ReportGroup& group, const char* key) const
    {
        return group.figures[static_cast<std::size_t>(
            m_places[static_cast<std::size_t>(m_report.columnIndex(QString::fromLatin1(key)))])];
    }

    /// Months become quarters, and what storage asked for in several statements becomes one group.
    std::vector<ReportGroup> merged(std::vector<ReportGroup> groups) const
    {
        const bool byTax = m_report.name == u"taxes";
        std::map<std::tuple<QString, QString, QString, qint64>, ReportGroup> byKey;
        for (ReportGroup& group : groups) {
            if (m_selection.grouping == ReportGrouping::Quarter)
                group.key = periodKey(PeriodLength::Quarter,
                                      QDate::fromString(group.key + QStringLiteral("-01"), Qt::ISODate));
            auto [place, isNew] = byKey.try_emplace(
                {group.key, group.currency, byTax ? group.detail : QString(), byTax ? figure(group, "rate") : 0});
            if (isNew)
                place->second = std::move(group);
            else
                add(place->second, group);
        }
        std::vector<ReportGroup> result;
        for (auto& [key, group] : byKey) {
            group.leftOut.removeDuplicates();
            result.push_back(std::move(group));
        }
        return result;
    }

    void add(ReportGroup& sum, const ReportGroup& part) const
    {
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            if (m_places[i] >= 0 && m_report.columns[i].role != Role::Detail)
                sum.figures[static_cast<std::size_t>(m_places[i])] +=
                    part.figures[static_cast<std::size_t>(m_places[i])];
        }
        sum.isMixed = sum.isMixed || part.isMixed || sum.detail != part.detail;
        sum.leftOut.append(part.leftOut);
    }

    QString labelOf(const ReportGroup& group) const
    {
        switch (m_selection.grouping) {
        case ReportGrouping::Kind:
            if (const auto kind = documentKindFromKey(group.key))
                return documentKindName(*kind);
            break;
        case ReportGrouping::Method:
            for (const PaymentMethod& method : m_methods) {
                if (method.code == group.key)
                    return method.name;
            }
            break;
        case ReportGrouping::Product:
            if (group.key.isEmpty())
                return QCoreApplication::translate("Report", "Lines without a product");
            break;
        default: break;
        }
        if (!group.label.isEmpty())
            return group.label;
        return group.key.isEmpty() && hasGroupColumn() ? QCoreApplication::translate("Report", "None") : group.key;
    }

    void sort(std::vector<ReportGroup>& groups) const
    {
        const bool byTime = periodLengthOf(m_selection.grouping).has_value();
        const bool ranked = !byTime && !m_report.rankedBy.isEmpty();
        const bool byTax = m_report.name == u"taxes";
        const QByteArray rank = m_report.rankedBy.toLatin1();
        const auto place = [&](const ReportGroup& group) {
            return std::tuple(byTime ? group.key : QString(), group.currency, byTax ? group.detail : QString(),
                              byTax ? -figure(group, "rate") : 0, ranked ? -figure(group, rank.constData()) : 0,
                              folded(group.label), group.key);
        };
        std::ranges::sort(groups, [&](const ReportGroup& a, const ReportGroup& b) { return place(a) < place(b); });
    }

    std::vector<ReportGroup> totalsOfGroups(const std::vector<ReportGroup>& groups) const
    {
        std::map<QString, ReportGroup> byCurrency;
        for (const ReportGroup& group : groups) {
            auto [place, isNew] = byCurrency.try_emplace(group.currency, group);
            if (!isNew)
                add(place->second, group);
        }
        if (byCurrency.empty()) {
            ReportGroup nothing;
            nothing.currency = m_shop.defaults().currency.code();
            nothing.figures.resize(static_cast<std::size_t>(m_figureCount));
            byCurrency.emplace(nothing.currency, nothing);
        }
        std::vector<ReportGroup> totals;
        for (auto& [currency, group] : byCurrency)
            totals.push_back(std::move(group));
        return totals;
    }

    void chooseColumns(const std::vector<ReportGroup>& groups)
    {
        for (std::size_t i = 0; i < m_report.columns.size(); ++i) {
            const bool isUsed = std::ranges::any_of(groups, [&](const ReportGroup& group) {
                return m_places[i] >= 0 && group.figures[static_cast<std::size_t>(m_places[i])] != 0;
            });
            if (isUsed || !m_report.columns[i].isOptional)
                m_shown.push_back(i);
        }
    }

    FieldKind groupKind() const
    {
        switch (m_selection.grouping) {
        case ReportGrouping::Day: return FieldKind::Date;
        case ReportGrouping::Kind:
        case ReportGrouping::Method: return FieldKind::Choice;
        default: return FieldKind::Text;
        }
    }

    std::vector<ReportResultColumn> headings() const
    {
        std::vector<ReportResultColumn> columns;
        if (hasGroupColumn())
            columns.push_back(
                {reportGroupingKey(m_selection.grouping), reportGroupingName(m_selection.grouping), groupKind()});
        if (m_hasCurrencies)
            columns.push_back(
                {QStringLiteral("currency"), QCoreApplication::translate("Report", "Currency"), FieldKind::Text});
        for (const std::size_t i : m_shown)
            columns.push_back({m_report.columns[i].key, m_report.columns[i].label.text(), m_report.columns[i].kind});
        return columns;
    }

    ReportRow rowOf(const ReportGroup& group, bool isTotal) const
    {
        ReportRow row;
        row.currency = group.currency;
        row.label = isTotal ? QCoreApplication::translate("Report", "Total") : group.label;
        if (hasGroupColumn())
            row.cells.push_back(isTotal ? Value() : Value(groupKind() == FieldKind::Text ? group.label : group.key));
        if (m_hasCurrencies)
            row.cells.emplace_back(group.currency);
        for (const std::size_t i : m_shown)
            row.cells.push_back(cellOfGroup(group, i, isTotal));
        if (!isTotal)
            row.filter = filterOf(group);
        return row;
    }

    Value cellOfGroup(const ReportGroup& group, std::size_t index, bool isTotal) const
    {
        switch (m_report.columns[index].role) {
        case Role::Share: return acceptanceRate(group);
        case Role::Unit: return group.isMixed ? Value() : Value(group.detail);
        case Role::Measure:
            if (group.isMixed)
                return {};
            break;
        case Role::Detail:
            if (isTotal)
                return {};
            break;
        case Role::Figure: break;
        }
        return m_places[index] < 0 ? Value(group.detail)
                                   : Value(group.figures[static_cast<std::size_t>(m_places[index])]);
    }

    /// Accepted ÷ (accepted + declined + expired), to two decimals of a percent; nothing while all are open.
    Value acceptanceRate(const ReportGroup& group) const
    {
        const qint64 accepted = figure(group, "accepted");
        const qint64 decided = accepted + figure(group, "declined") + figure(group, "expired");
        constexpr qint64 hundredths = 100;
        return decided == 0 ? Value()
                            : Value(multiplyAndDivide(accepted, 100 * hundredths, decided)
                                    * (powerOfTen(Rate::decimals) / hundredths));
    }

    QString filterOf(const ReportGroup& group) const
    {
        ReportRowPlace place;
        place.grouping = m_selection.grouping;
        place.key = group.key;
        place.currency = m_hasCurrencies ? group.currency : QString();
        place.from = m_selection.from;
        place.to = m_selection.to;
        place.leftOut = group.leftOut;
        place.products = group.products;
        if (m_report.name == u"taxes") {
            place.tax = group.detail;
            place.taxRate = figure(group, "rate");
        }
        return reportRowFilter(m_report, place);
    }

    ShopFile& m_shop;
    std::vector<PaymentMethod> m_methods;
    const ReportDefinition& m_report;
    ReportSelection m_selection;
    std::vector<int> m_places; ///< of each column among the figures; −1 for text
    int m_figureCount = 0;
    std::vector<std::size_t> m_shown;
    bool m_hasCurrencies = false;
};

} // namespace

ReportResult runReport(ShopFile& shop, const ReportRequest& request)
{
    const ReportDefinition& report = reportNamed(request.name);
    ReportSelection selection{request.from, request.to, groupingNamed(report, request.by)};
    if (selection.from.isValid() && selection.to.isValid() && selection.to < selection.from)
        throw Error(ErrorKind::BadInput,
                    QCoreApplication::translate("Report", "The last day lies before the first; swap them."));
    return ReportMaker(shop, report, selection).make();
}

} // namespace clientela
