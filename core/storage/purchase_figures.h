// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/shop_file.h"

#include <QDate>

#include <array>
#include <optional>
#include <vector>

namespace clientela {

/// What a customer bought in the twelve months that end with this one, in one currency.
struct PurchaseYear
{
    Currency currency;
    QDate firstDay;               ///< of the first of the months
    std::array<Money, 12> months; ///< the oldest first, the running one last
    Money total;                  ///< of the months
    Money yearBefore;             ///< of the same stretch a year earlier, up to this day of that year

    /// By how many percent the total is above or below the year before, rounded; nothing when there is nothing to
    /// compare with.
    std::optional<qint64> changeInPercent() const;
};

/// The figures on top of a customer's card.
struct PurchaseFigures
{
    std::vector<PurchaseYear> years; ///< the shop's own currency first, always; then others that were bought in
    QDate lastPurchase;
    qint64 unsettledDocuments = 0; ///< issued invoices and pro formas that are not paid in full
    qint64 unansweredQuotes = 0;   ///< issued quotes that are still valid

    qint64 openDocuments() const { return unsettledDocuments + unansweredQuotes; }
};

/// Reads what a customer bought. Purchases are issued invoices and pro formas, without those cancelled or credited.
class PurchaseStorage
{
public:
    explicit PurchaseStorage(ShopFile& shop)
        : m_shop(shop)
    {
    }

    /// Everything by index, none of it reading more documents than it counts.
    PurchaseFigures figures(CustomerId customer);

    /// The statements behind figures(), for looking at their plans.
    static QStringList statements();

private:
    void readMonths(CustomerId customer, PurchaseFigures& figures);
    void readYearBefore(CustomerId customer, PurchaseFigures& figures);
    PurchaseYear& yearIn(PurchaseFigures& figures, Currency currency) const;
    QDate firstDay() const;

    ShopFile& m_shop;
};

} // namespace clientela
