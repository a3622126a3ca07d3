// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/rounding.h"
#include "core/reports/line_shares.h"
#include "core/sales/document.h"
#include "core/storage/report_statement.h"

#include <QHash>

#include <map>
#include <numeric>

namespace clientela {

namespace {

constexpr qint64 wholeRateUnits = 1'000'000; // 100 % in units of Rate

struct SoldLine
{
    qint64 product = 0; ///< 0 for a line without one
    QString productName;
    QString category;
    QString unit;
    qint64 quantity = 0;
    qint64 cost = 0;
    qint64 net = 0;  ///< in the sense of the document's prices, before the document's discount
    qint64 rate = 0; ///< the sum of its taxes' rates
};

struct SoldDocument
{
    qint64 id = 0;
    QString currency;
    qint64 sign = 1;
    bool pricesIncludeTax = false;
    qint64 net = 0;
    qint64 tax = 0;
    qint64 withheld = 0;
    std::vector<SoldLine> lines;
};

/// Reads the rates of a line's taxes as the line keeps them.
class LineRates
{
public:
    qint64 sumOf(const QString& detail)
    {
        const auto known = m_known.constFind(detail);
        if (known != m_known.constEnd())
            return known.value();
        DocumentLine line;
        m_field->setValue(&line, Value(detail));
        const qint64 sum = std::accumulate(line.taxes.begin(), line.taxes.end(), qint64(0),
                                           [](qint64 so, const LineTax& tax) { return so + tax.rate.units(); });
        return m_known.insert(detail, sum).value();
    }

private:
    const Field* m_field = documentType().child(u"lines")->field(u"tax_detail");
    QHash<QString, qint64> m_known;
};

/// Adds up what documents sold by product or category.
class LineGroups
{
public:
    LineGroups(const ReportDefinition& report, ReportGrouping grouping)
        : m_withCost(report.name == u"products")
        , m_grouping(grouping)
    {
    }

    void add(const SoldDocument& document)
    {
        std::vector<qint64> weights;
        std::vector<qint64> taxWeights;
        for (const SoldLine& line : document.lines) {
            // taxes of −100 % and less cannot be taken out of a price
            const bool takeOut = document.pricesIncludeTax && line.rate > -wholeRateUnits;
            weights.push_back(takeOut ? multiplyAndDivide(line.net, wholeRateUnits, wholeRateUnits + line.rate)
                                      : line.net);
            taxWeights.push_back(multiplyAndDivide(weights.back(), line.rate, 100));
        }
        const auto nets = sharesOf(document.net, weights);
        const auto taxes = sharesOf(document.tax, taxWeights);
        const auto withheld = sharesOf(document.withheld, weights);
        for (std::size_t i = 0; i < document.lines.size(); ++i) {
            const SoldLine& line = document.lines[i];
            Sum& sum = sumOf(document, line);
            if (m_withCost) {
                const qint64 cost = amountOf(Quantity::fromUnits(line.quantity), UnitPrice::fromUnits(line.cost),
                                             Currency::fromCode(document.currency).value_or(Currency()))
                                        .minor();
                addFigures(sum.group, document.sign, {line.quantity, nets[i], cost, nets[i] - cost});
            } else {
                addFigures(sum.group, document.sign,
                           {nets[i], taxes[i], withheld[i], nets[i] + taxes[i] - withheld[i], 0});
                sum.group.figures.back() += sum.lastDocument != document.id ? 1 : 0;
            }
            sum.lastDocument = document.id;
        }
    }

    std::vector<ReportGroup> take()
    {
        std::vector<ReportGroup> groups;
        for (auto& [key, sum] : m_sums)
            groups.push_back(std::move(sum.group));
        return groups;
    }

private:
    struct Sum
    {
        ReportGroup group;
        qint64 lastDocument = 0;
    };

    Sum& sumOf(const SoldDocument& document, const SoldLine& line)
    {
        const bool byProduct = m_grouping == ReportGrouping::Product;
        const QString key = !byProduct ? line.category : line.product > 0 ? QString::number(line.product) : QString();
        Sum& sum = m_sums[{key, document.currency}];
        if (sum.group.figures.empty()) {
            sum.group.key = key;
            sum.group.label = byProduct ? line.productName : line.category;
            sum.group.currency = document.currency;
            sum.group.detail = line.unit;
        }
        sum.group.isMixed = sum.group.isMixed || sum.group.detail != line.unit;
        if (!byProduct)
            sum.group.products.insert(line.product);
        return sum;
    }

    static void addFigures(ReportGroup& group, qint64 sign, const std::vector<qint64>& figures)
    {
        group.figures.resize(figures.size());
        for (std::size_t i = 0; i < figures.size(); ++i)
            group.figures[i] += sign * figures[i];
    }

    bool m_withCost;
    ReportGrouping m_grouping;
    std::map<std::pair<QString, QString>, Sum> m_sums;
};

} // namespace

std::vector<ReportGroup> groupsOfLines(ShopFile& shop, const ReportDefinition& report, const ReportSelection& selection)
{
    std::vector<Value> values;
    const QString days = selectedDays(selection, QStringLiteral("document"), values);
    Rows rows = shop.database().select(
        QStringLiteral(
            "SELECT document.id, document.currency, %1, document.prices_include_tax, document.net, document.tax, "
            "document.withheld,"
            " document_line.product_id, coalesce(product.name, ''), coalesce(product.category, ''), document_line.unit,"
            " document_line.quantity, document_line.cost, document_line.net, document_line.tax_detail"
            " FROM document JOIN document_line ON document_line.document_id = document.id AND document_line.kind = "
            "'item'"
            " LEFT JOIN product ON product.id = document_line.product_id"
            " WHERE %2%3 ORDER BY document.id, document_line.position")
            .arg(documentSign(), soldDocumentsCondition(), days),
        values);
    LineGroups groups(report, selection.grouping);
    LineRates rates;
    SoldDocument document;
    while (rows.next()) {
        if (rows.integer(0) != document.id) {
            groups.add(document);
            document = {rows.integer(0), rows.text(1),    rows.integer(2), rows.integer(3) != 0,
                        rows.integer(4), rows.integer(5), rows.integer(6), {}};
        }
        document.lines.push_back({rows.integer(7), rows.text(8), rows.text(9), rows.text(10), rows.integer(11),
                                  rows.integer(12), rows.integer(13), rates.sumOf(rows.text(14))});
    }
    groups.add(document);
    return groups.take();
}

} // namespace clientela
