// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/figure_inputs.h"

namespace clientela {

FigureInput::FigureInput(Language language, QWidget* parent)
    : LineInput(parent)
    , m_language(language)
{
    setLongest(40);
    setInputMethodHints(Qt::ImhPreferNumbers);
}

QString FigureInput::problem() const
{
    const QString own = LineInput::problem();
    return !own.isEmpty() || isEmpty() ? own : objection();
}

void FigureInput::tidyUp()
{
    if (!isEmpty() && problem().isEmpty())
        setContent(tidied());
}

MoneyInput::MoneyInput(Currency currency, Language language, QWidget* parent)
    : FigureInput(language, parent)
    , m_currency(currency)
{
}

std::optional<Money> MoneyInput::amount() const
{
    const auto read = readMoney(content(), m_currency, style());
    return read && read->isNegative() && !isNegativeAllowed() ? std::nullopt : read;
}

void MoneyInput::setAmount(const std::optional<Money>& amount)
{
    setContent(amount ? formatMoney(*amount, language(), CurrencyDisplay::None) : QString());
}

void MoneyInput::setCurrency(Currency currency)
{
    const auto now = amount();
    m_currency = currency;
    if (now)
        setContent(content());
}

QString MoneyInput::objection() const
{
    if (amount())
        return {};
    const auto number = readNumber(content(), style());
    if (!number || number->percent)
        return tr("Write an amount, as %1.").arg(formatMoney(Money::fromMinor(125000, m_currency), language()));
    if (number->decimal.startsWith(u'-') && !isNegativeAllowed())
        return tr("The amount cannot be below zero.");
    if (!number->currency.isEmpty() && number->currency != m_currency.code())
        return tr("Amounts are in %1 here.").arg(m_currency.code());
    if (!UnitPrice::fromText(number->decimal))
        return tr("That is too large or has too many decimals.");
    return tr("Amounts in %1 have %2 decimals at most.").arg(m_currency.code()).arg(m_currency.decimals());
}

QString MoneyInput::tidied() const
{
    return formatMoney(*amount(), language(), CurrencyDisplay::None);
}

UnitPriceInput::UnitPriceInput(Currency currency, Language language, QWidget* parent)
    : FigureInput(language, parent)
    , m_currency(currency)
{
}

std::optional<UnitPrice> UnitPriceInput::price() const
{
    const auto read = readUnitPrice(content(), m_currency, style());
    return read && read->units() < 0 && !isNegativeAllowed() ? std::nullopt : read;
}

void UnitPriceInput::setPrice(const std::optional<UnitPrice>& price)
{
    setContent(price ? formatUnitPrice(*price, m_currency, language()) : QString());
}

void UnitPriceInput::setCurrency(Currency currency)
{
    m_currency = currency;
}

QString UnitPriceInput::objection() const
{
    if (price())
        return {};
    const auto number = readNumber(content(), style());
    if (!number || number->percent)
        return tr("Write a price, as %1.").arg(formatUnitPrice(UnitPrice::fromUnits(12500000), m_currency, language()));
    if (number->decimal.startsWith(u'-') && !isNegativeAllowed())
        return tr("The price cannot be below zero.");
    if (!number->currency.isEmpty() && number->currency != m_currency.code())
        return tr("Prices are in %1 here.").arg(m_currency.code());
    return tr("Prices have 6 decimals at most and fit below a billion.");
}

QString UnitPriceInput::tidied() const
{
    return formatUnitPrice(*price(), m_currency, language());
}

QuantityInput::QuantityInput(Language language, QWidget* parent)
    : FigureInput(language, parent)
{
}

std::optional<Quantity> QuantityInput::quantity() const
{
    const auto read = readQuantity(content(), style());
    if (!read || (read->units() < 0 && !isNegativeAllowed()) || (m_isWholeOnly && read->units() % 1000 != 0))
        return {};
    return read;
}

void QuantityInput::setQuantity(std::optional<Quantity> quantity)
{
    setContent(quantity ? formatQuantity(*quantity, language()) : QString());
}

QString QuantityInput::objection() const
{
    if (quantity())
        return {};
    const auto number = readNumber(content(), style());
    if (!number || number->percent || !number->currency.isEmpty())
        return m_isWholeOnly ? tr("Write a whole number, as 12.")
                             : tr("Write a number, as %1.").arg(formatQuantity(Quantity::fromUnits(2500), language()));
    if (number->decimal.startsWith(u'-') && !isNegativeAllowed())
        return tr("The number cannot be below zero.");
    return m_isWholeOnly ? tr("Write a whole number, as 12.") : tr("Numbers have 3 decimals at most here.");
}

QString QuantityInput::tidied() const
{
    return formatQuantity(*quantity(), language());
}

RateInput::RateInput(Language language, QWidget* parent)
    : FigureInput(language, parent)
{
    setNegativeAllowed(false);
}

std::optional<Rate> RateInput::rate() const
{
    const auto read = readRate(content(), style());
    if (!read || read->units() < 0 || read->units() > qint64(100) * 10000)
        return {};
    return read;
}

void RateInput::setRate(std::optional<Rate> rate)
{
    setContent(rate ? formatRate(*rate, language()) : QString());
}

QString RateInput::objection() const
{
    if (rate())
        return {};
    return readRate(content(), style())
               ? tr("A percentage is between 0 and 100.")
               : tr("Write a percentage, as %1.").arg(formatRate(Rate::fromUnits(230000), language()));
}

QString RateInput::tidied() const
{
    return formatRate(*rate(), language());
}

DiscountInput::DiscountInput(Currency currency, Language language, QWidget* parent)
    : FigureInput(language, parent)
    , m_currency(currency)
{
    setNegativeAllowed(false);
}

std::optional<Discount> DiscountInput::discount() const
{
    if (isEmpty())
        return Discount();
    const auto number = readNumber(content(), style());
    if (!number || number->decimal.startsWith(u'-'))
        return {};
    if (number->percent || (m_isPercentMeant && number->currency.isEmpty())) {
        const auto rate = Rate::fromText(number->decimal);
        return rate && rate->units() <= qint64(100) * 10000 ? std::optional(Discount::percent(*rate)) : std::nullopt;
    }
    const auto amount = readUnitPrice(content(), m_currency, style());
    return amount ? std::optional(Discount::amount(*amount)) : std::nullopt;
}

void DiscountInput::setDiscount(const Discount& discount)
{
    setContent(formatDiscount(discount, m_currency, language()));
}

QString DiscountInput::objection() const
{
    if (discount())
        return {};
    const auto number = readNumber(content(), style());
    if (number && number->percent)
        return tr("A discount is between 0 and 100 percent.");
    if (number && number->decimal.startsWith(u'-'))
        return tr("Write the discount without a minus sign.");
    return tr("Write a discount as %1 or as an amount.").arg(formatRate(Rate::fromUnits(100000), language()));
}

QString DiscountInput::tidied() const
{
    return formatDiscount(*discount(), m_currency, language());
}

QString formatDiscount(const Discount& discount, Currency currency, Language language)
{
    if (discount.isNone())
        return {};
    if (discount.isPercent())
        return formatRate(discount.rate(), language);
    const auto amount = UnitPrice::fromText(discount.toText());
    return amount ? formatUnitPrice(*amount, currency, language, CurrencyDisplay::Symbol) : QString();
}

} // namespace clientela
