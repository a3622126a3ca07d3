// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <string>
#include <vector>

namespace exact {

/// A natural number of any size, one decimal digit after the other, lowest first.
class Natural
{
public:
    explicit Natural(unsigned long long value = 0)
    {
        for (; value > 0; value /= 10)
            m_digits.push_back(static_cast<int>(value % 10));
    }
    static Natural fromDigits(const std::string& text)
    {
        Natural number;
        for (auto digit = text.rbegin(); digit != text.rend(); ++digit)
            number.m_digits.push_back(*digit - '0');
        return number.trimmed();
    }

    bool isZero() const { return m_digits.empty(); }
    std::string toText() const
    {
        std::string text;
        for (auto digit = m_digits.rbegin(); digit != m_digits.rend(); ++digit)
            text += static_cast<char>('0' + *digit);
        return text.empty() ? "0" : text;
    }

    friend bool operator<(const Natural& a, const Natural& b)
    {
        if (a.m_digits.size() != b.m_digits.size())
            return a.m_digits.size() < b.m_digits.size();
        return std::lexicographical_compare(a.m_digits.rbegin(), a.m_digits.rend(), b.m_digits.rbegin(),
                                            b.m_digits.rend());
    }
    friend Natural operator+(const Natural& a, const Natural& b)
    {
        Natural sum;
        int carry = 0;
        for (std::size_t i = 0; i < std::max(a.m_digits.size(), b.m_digits.size()) || carry > 0; ++i) {
            const int digit = a.digit(i) + b.digit(i) + carry;
            sum.m_digits.push_back(digit % 10);
            carry = digit / 10;
        }
        return sum.trimmed();
    }
    /// b is not more than a.
    friend Natural operator-(const Natural& a, const Natural& b)
    {
        Natural difference;
        int borrow = 0;
        for (std::size_t i = 0; i < a.m_digits.size(); ++i) {
            const int digit = a.digit(i) - b.digit(i) - borrow;
            borrow = digit < 0 ? 1 : 0;
            difference.m_digits.push_back(digit + 10 * borrow);
        }
        return difference.trimmed();
    }
    friend Natural operator*(const Natural& a, const Natural& b)
    {
        Natural product;
        product.m_digits.assign(a.m_digits.size() + b.m_digits.size() + 1, 0);
        for (std::size_t i = 0; i < a.m_digits.size(); ++i) {
            for (std::size_t j = 0; j < b.m_digits.size(); ++j)
                product.m_digits[i + j] += a.m_digits[i] * b.m_digits[j];
        }
        for (std::size_t i = 0; i + 1 < product.m_digits.size(); ++i) {
            product.m_digits[i + 1] += product.m_digits[i] / 10;
            product.m_digits[i] %= 10;
        }
        return product.trimmed();
    }
    /// The whole part of a ÷ b, by long division.
    friend Natural operator/(const Natural& a, const Natural& b)
    {
        Natural quotient;
        Natural rest;
        quotient.m_digits.assign(a.m_digits.size(), 0);
        for (std::size_t i = a.m_digits.size(); i-- > 0;) {
            rest.m_digits.insert(rest.m_digits.begin(), a.m_digits[i]);
            rest = rest.trimmed();
            while (!(rest < b)) {
                rest = rest - b;
                ++quotient.m_digits[i];
            }
        }
        return quotient.trimmed();
    }

private:
    int digit(std::size_t place) const { return place < m_digits.size() ? m_digits[place] : 0; }
    Natural trimmed() const
    {
        Natural number = *this;
        while (!number.m_digits.empty() && number.m_digits.back() == 0)
            number.m_digits.pop_back();
        return number;
    }

    std::vector<int> m_digits;
};

/// An exact fraction; never reduced, never rounded unless asked.
class Fraction
{
public:
    Fraction()
        : m_below(1)
    {
    }
    /// Reads "-12.50".
    static Fraction fromText(std::string text)
    {
        Fraction fraction;
        fraction.m_negative = text.starts_with('-');
        if (fraction.m_negative)
            text.erase(0, 1);
        std::string below = "1";
        if (const auto point = text.find('.'); point != std::string::npos) {
            below += std::string(text.size() - point - 1, '0');
            text.erase(point, 1);
        }
        fraction.m_above = Natural::fromDigits(text);
        fraction.m_below = Natural::fromDigits(below);
        return fraction;
    }

    bool isZero() const { return m_above.isZero(); }
    bool isNegative() const { return m_negative && !isZero(); }
    Fraction magnitude() const { return isNegative() ? Fraction() - *this : *this; }

    friend Fraction operator+(const Fraction& a, const Fraction& b)
    {
        const Natural left = a.m_above * b.m_below;
        const Natural right = b.m_above * a.m_below;
        const Natural below = a.m_below * b.m_below;
        if (a.m_negative == b.m_negative)
            return {a.m_negative, left + right, below};
        return left < right ? Fraction(b.m_negative, right - left, below) : Fraction(a.m_negative, left - right, below);
    }
    friend Fraction operator-(const Fraction& a, const Fraction& b)
    {
        return a + Fraction(!b.m_negative, b.m_above, b.m_below);
    }
    friend Fraction operator*(const Fraction& a, const Fraction& b)
    {
        return {a.m_negative != b.m_negative, a.m_above * b.m_above, a.m_below * b.m_below};
    }
    friend Fraction operator/(const Fraction& a, const Fraction& b)
    {
        return {a.m_negative != b.m_negative, a.m_above * b.m_below, a.m_below * b.m_above};
    }
    friend bool operator<(const Fraction& a, const Fraction& b) { return (a - b).isNegative(); }

    /// Rounded to a count of decimals, half away from zero.
    Fraction rounded(int decimals) const { return fromText(text(decimals)); }
    /// The rounded number as text with that many decimals.
    std::string text(int decimals) const
    {
        Natural scale(1);
        for (int i = 0; i < decimals; ++i)
            scale = scale * Natural(10);
        const Natural two(2);
        const Natural units = (two * m_above * scale + m_below) / (two * m_below);
        std::string digits = units.toText();
        const auto places = static_cast<std::size_t>(decimals);
        if (digits.size() <= places)
            digits.insert(0, places + 1 - digits.size(), '0');
        if (decimals > 0)
            digits.insert(digits.size() - places, ".");
        return (m_negative && !units.isZero() ? "-" : "") + digits;
    }

private:
    Fraction(bool negative, Natural above, Natural below)
        : m_negative(negative)
        , m_above(std::move(above))
        , m_below(std::move(below))
    {
    }

    bool m_negative = false;
    Natural m_above;
    Natural m_below;
};

} // namespace exact
