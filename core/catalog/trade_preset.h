// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fixed_point.h"
#include "core/base/language.h"
#include "core/base/money.h"
#include "core/catalog/custom_field.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace clientela {

/// A step of a sale in a trade.
struct TradeStage
{
    QString name;
    int probability = 0; ///< percent that a deal which got here is won
    int allowedDays = 0; ///< a deal that stays longer stands still
};

/// A product as a shop of a trade may have it.
struct TradeProduct
{
    QString name;
    QString kind;         ///< "good" or "service"
    QString standardUnit; ///< UN/ECE recommendation 20, in metric units
    QString category;
    UnitPrice price;
};

/// What a shop of a trade starts with, in one language: its words become the shop's data.
struct TradePreset
{
    QString key; ///< of the shop's trade: "beauty"
    std::vector<TradeStage> stages;
    std::vector<CustomField> customFields;
    QStringList tags;
    std::vector<TradeProduct> products; ///< believable ones, priced in the order of magnitude of a currency
};

/// The keys of all trades, in the order of the choice.
QStringList tradeKeys();

/// The preset of a trade. An empty key gives an empty one; throws Error(BadInput) for a trade that is none.
TradePreset tradePreset(const QString& key, Language language, Currency currency = Currency::euro());

} // namespace clientela
