// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/purchase_figures.h"

#include "core/base/rounding.h"

#include <algorithm>

namespace clientela {

namespace {

// the conditions are those of the indexes document_purchase and document_unanswered, so that these are used
constexpr const char* purchaseMonthsStatement =
    "SELECT currency, substr(date, 1, 7), CAST(sum(total) AS BIGINT) FROM document"
    " WHERE customer_id = ? AND state = 'issued' AND kind IN ('pro_forma', 'commercial_invoice', 'invoice')"
    " AND date >= ? AND date < ? GROUP BY currency, substr(date, 1, 7)";
constexpr const char* purchaseSumStatement =
    "SELECT currency, CAST(sum(total) AS BIGINT) FROM document"
    " WHERE customer_id = ? AND state = 'issued' AND kind IN ('pro_forma', 'commercial_invoice', 'invoice')"
    " AND date >= ? AND date <= ? GROUP BY currency";
constexpr const char* lastPurchaseStatement =
    "SELECT max(date) FROM document"
    " WHERE customer_id = ? AND state = 'issued' AND kind IN ('pro_forma', 'commercial_invoice', 'invoice')";
constexpr const char* unsettledStatement =
    "SELECT count(*) FROM document WHERE customer_id = ? AND open_amount <> 0"
    " AND state = 'issued' AND kind IN ('pro_forma', 'commercial_invoice', 'invoice')";
constexpr const char* unansweredStatement = "SELECT count(*) FROM document WHERE customer_id = ? AND state = 'issued'"
                                            " AND kind = 'quote' AND (valid_until IS NULL OR valid_until >= ?)";

QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

} // namespace

std::optional<qint64> PurchaseYear::changeInPercent() const
{
    if (yearBefore.minor() <= 0)
        return std::nullopt;
    return multiplyAndDivide((total - yearBefore).minor(), 100, yearBefore.minor());
}

QStringList PurchaseStorage::statements()
{
    QStringList statements;
    for (const char* statement : {purchaseMonthsStatement, purchaseSumStatement, lastPurchaseStatement,
                                  unsettledStatement, unansweredStatement})
        statements.append(QString::fromLatin1(statement));
    return statements;
}

QDate PurchaseStorage::firstDay() const
{
    const QDate today = m_shop.clock().today();
    return QDate(today.year(), today.month(), 1).addMonths(-11);
}

PurchaseYear& PurchaseStorage::yearIn(PurchaseFigures& figures, Currency currency) const
{
    const auto found = std::ranges::find_if(figures.years,
                                            [&](const PurchaseYear& year) { return year.currency == currency; });
    if (found != figures.years.end())
        return *found;
    const Money nothing = Money::fromMinor(0, currency);
    PurchaseYear year{currency, firstDay(), {}, nothing, nothing};
    year.months.fill(nothing);
    return figures.years.emplace_back(year);
}

void PurchaseStorage::readMonths(CustomerId customer, PurchaseFigures& figures)
{
    const QDate first = firstDay();
    Rows rows = m_shop.database().select(QString::fromLatin1(purchaseMonthsStatement),
                                         {customer.value(), isoDay(first), isoDay(first.addMonths(12))});
    while (rows.next()) {
        const auto currency = Currency::fromCode(rows.text(0));
        const QDate month = QDate::fromString(rows.text(1) + QStringLiteral("-01"), Qt::ISODate);
        const int place = (month.year() - first.year()) * 12 + month.month() - first.month();
        if (!currency || !month.isValid() || place < 0 || place >= 12)
            continue;
        PurchaseYear& year = yearIn(figures, *currency);
        year.months[static_cast<std::size_t>(place)] = Money::fromMinor(rows.integer(2), *currency);
        year.total += year.months[static_cast<std::size_t>(place)];
    }
}

void PurchaseStorage::readYearBefore(CustomerId customer, PurchaseFigures& figures)
{
    Rows rows = m_shop.database().select(
        QString::fromLatin1(purchaseSumStatement),
        {customer.value(), isoDay(firstDay().addYears(-1)), isoDay(m_shop.clock().today().addYears(-1))});
    while (rows.next()) {
        if (const auto currency = Currency::fromCode(rows.text(0)))
            yearIn(figures, *currency).yearBefore = Money::fromMinor(rows.integer(1), *currency);
    }
}

PurchaseFigures PurchaseStorage::figures(CustomerId customer)
{
    PurchaseFigures figures;
    yearIn(figures, m_shop.defaults().currency);
    readMonths(customer, figures);
    readYearBefore(customer, figures);
    Database& database = m_shop.database();
    figures.lastPurchase = QDate::fromString(
        database.single(QString::fromLatin1(lastPurchaseStatement), {customer.value()}).toString(), Qt::ISODate);
    figures.unsettledDocuments =
        database.single(QString::fromLatin1(unsettledStatement), {customer.value()}).toLongLong();
    figures.unansweredQuotes = database
                                   .single(QString::fromLatin1(unansweredStatement),
                                           {customer.value(), isoDay(m_shop.clock().today())})
                                   .toLongLong();
    return figures;
}

} // namespace clientela
