// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/record_sums.h"

#include "core/storage/record_query.h"

#include <algorithm>

namespace clientela {

namespace {

constexpr qint64 summedIdsAtOnce = 20000;
constexpr std::size_t summedAtOnce = 256;

/// Adds an amount to that of its currency.
void addAmount(std::vector<Money>& amounts, const Money& amount)
{
    const auto same = std::ranges::find_if(amounts,
                                           [&](const Money& each) { return each.currency() == amount.currency(); });
    if (same == amounts.end())
        amounts.push_back(amount);
    else
        *same += amount;
}

/// The shop's own currency first, also where nothing came to anything; others only where they came to something.
void putInOrder(RecordSums& sums, Currency shopCurrency)
{
    for (std::vector<Money>& amounts : sums.amounts) {
        addAmount(amounts, Money::fromMinor(0, shopCurrency));
        std::erase_if(amounts, [&](const Money& each) { return each.isZero() && each.currency() != shopCurrency; });
        std::ranges::stable_sort(amounts, [&](const Money& a, const Money& b) {
            return (a.currency() == shopCurrency) > (b.currency() == shopCurrency);
        });
    }
}

} // namespace

RecordSums sumsOf(ShopFile& shop, const RecordType& type, const Filter& filter, std::span<const Field* const> fields,
                  const Progress& progress)
{
    Database& database = shop.database();
    const Currency shopCurrency = shop.defaults().currency;
    RecordSums sums;
    sums.amounts.resize(fields.size());
    const Field* currency = type.field(u"currency");
    QStringList columns{QStringLiteral("count(*)")};
    for (const Field* field : fields)
        columns.append(
            QStringLiteral("CAST(coalesce(sum(%1), 0) AS BIGINT)").arg(shop.records().expressionOf(type, *field)));
    QString statement;
    std::vector<Value> filterValues;
    const QString condition = filterCondition(shop.records(), database.dialect(), type, filter, filterValues);
    if (currency)
        columns.append(type.table + u'.' + currency->column);
    statement = QStringLiteral("SELECT %1 FROM %2 WHERE %2.id > ? AND %2.id <= ? AND %3")
                    .arg(columns.join(QStringLiteral(", ")), type.table, condition);
    if (currency)
        statement += QStringLiteral(" GROUP BY %1.%2").arg(type.table, currency->column);
    const qint64 first = database.single(QStringLiteral("SELECT min(id) FROM %1").arg(type.table)).toLongLong();
    const qint64 last = database.single(QStringLiteral("SELECT max(id) FROM %1").arg(type.table)).toLongLong();
    for (qint64 from = first - 1; from < last; from += summedIdsAtOnce) {
        throwIfCancelled(progress);
        std::vector<Value> values{from, from + summedIdsAtOnce};
        values.insert(values.end(), filterValues.begin(), filterValues.end());
        Rows rows = database.select(statement, values);
        while (rows.next()) {
            sums.count += rows.integer(0);
            const Currency own =
                currency ? Currency::fromCode(rows.text(static_cast<int>(fields.size()) + 1)).value_or(shopCurrency)
                         : shopCurrency;
            for (std::size_t i = 0; i < fields.size(); ++i)
                addAmount(sums.amounts[i], Money::fromMinor(rows.integer(static_cast<int>(i) + 1), own));
        }
    }
    putInOrder(sums, shopCurrency);
    return sums;
}

RecordSums sumsOf(ShopFile& shop, const RecordType& type, std::span<const qint64> ids,
                  std::span<const Field* const> fields, const Progress& progress)
{
    const Currency shopCurrency = shop.defaults().currency;
    RecordSums sums;
    sums.amounts.resize(fields.size());
    for (std::size_t start = 0; start < ids.size(); start += summedAtOnce) {
        throwIfCancelled(progress);
        const auto part = ids.subspan(start, std::min(summedAtOnce, ids.size() - start));
        for (const AnyRecord& record : shop.records().loadFields(type, part, fields)) {
            ++sums.count;
            const Currency own = type.currencyOf(record.data(), shopCurrency);
            for (std::size_t i = 0; i < fields.size(); ++i)
                addAmount(sums.amounts[i], Money::fromMinor(fields[i]->value(record.data()).toLongLong(), own));
        }
    }
    putInOrder(sums, shopCurrency);
    return sums;
}

} // namespace clientela
