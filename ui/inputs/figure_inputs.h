// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/formats.h"
#include "core/base/number_reading.h"
#include "core/sales/discount.h"
#include "ui/inputs/line_input.h"

#include <optional>

namespace clientela {

/// What the editors of figures share: read while typing, shown in the language's form when left; a text that is no
/// figure stays as it was typed.
class FigureInput : public LineInput
{
    Q_OBJECT

public:
    FigureInput(Language language, QWidget* parent);

    QString problem() const override;
    bool isEmpty() const { return content().isEmpty(); }
    /// Whether figures below zero are taken; they are unless set.
    void setNegativeAllowed(bool allowed) { m_isNegativeAllowed = allowed; }
    Language language() const { return m_language; }

protected:
    /// What is wrong with a text that is not empty.
    virtual QString objection() const = 0;
    /// The figure as the language writes it; called for texts without a problem that are not empty.
    virtual QString tidied() const = 0;
    void tidyUp() override;
    bool isNegativeAllowed() const { return m_isNegativeAllowed; }
    NumberStyle style() const { return numberStyleOf(m_language); }

private:
    Language m_language;
    bool m_isNegativeAllowed = true;
};

/// An amount of money: "1.234,5", "12", "€ 12,50".
class MoneyInput final : public FigureInput
{
    Q_OBJECT

public:
    MoneyInput(Currency currency, Language language, QWidget* parent = nullptr);

    /// Nothing when empty or wrong.
    std::optional<Money> amount() const;
    void setAmount(const std::optional<Money>& amount);
    void setCurrency(Currency currency);

protected:
    QString objection() const override;
    QString tidied() const override;

private:
    Currency m_currency;
};

/// The price of one unit, up to six decimals.
class UnitPriceInput final : public FigureInput
{
    Q_OBJECT

public:
    UnitPriceInput(Currency currency, Language language, QWidget* parent = nullptr);

    /// Nothing when empty or wrong.
    std::optional<UnitPrice> price() const;
    void setPrice(const std::optional<UnitPrice>& price);
    void setCurrency(Currency currency);

protected:
    QString objection() const override;
    QString tidied() const override;

private:
    Currency m_currency;
};

/// How much of something, up to three decimals; or a whole number.
class QuantityInput final : public FigureInput
{
    Q_OBJECT

public:
    explicit QuantityInput(Language language, QWidget* parent = nullptr);

    void setWholeOnly(bool wholeOnly) { m_isWholeOnly = wholeOnly; }
    /// Nothing when empty or wrong.
    std::optional<Quantity> quantity() const;
    void setQuantity(std::optional<Quantity> quantity);

protected:
    QString objection() const override;
    QString tidied() const override;

private:
    bool m_isWholeOnly = false;
};

/// A percentage from 0 to 100, with or without its sign.
class RateInput final : public FigureInput
{
    Q_OBJECT

public:
    explicit RateInput(Language language, QWidget* parent = nullptr);

    /// Nothing when empty or wrong.
    std::optional<Rate> rate() const;
    void setRate(std::optional<Rate> rate);

protected:
    QString objection() const override;
    QString tidied() const override;
};

/// A discount: "10%", or an amount; empty for none.
class DiscountInput final : public FigureInput
{
    Q_OBJECT

public:
    DiscountInput(Currency currency, Language language, QWidget* parent = nullptr);

    /// None when empty; nothing when wrong.
    std::optional<Discount> discount() const;
    void setDiscount(const Discount& discount);
    /// Whether a number alone means a percentage, as in a column of discounts; an amount unless set.
    void setPercentMeant(bool meant) { m_isPercentMeant = meant; }

protected:
    QString objection() const override;
    QString tidied() const override;

private:
    Currency m_currency;
    bool m_isPercentMeant = false;
};

/// A discount as the language writes it: "10 %", "12,50"; empty for none.
QString formatDiscount(const Discount& discount, Currency currency, Language language);

} // namespace clientela
