// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace clientela {

/// A telephone number as somebody typed it, and what is known about it. Text that is no number is kept as typed.
class PhoneNumber
{
public:
    PhoneNumber() = default;
    /// Reads a number with or without its country code; the default country (ISO 3166 alpha-2, may be empty)
    /// is where it is when it has none. Never fails. May be called from any thread.
    static PhoneNumber read(QStringView text, QStringView defaultCountry);

    const QString& typed() const { return m_typed; }
    /// Whether it is a number that its country's numbering plan gives out.
    bool isValid() const { return m_valid; }
    /// "+351912345678"; also for a number that is not valid but has a length its country uses; else empty.
    QString e164() const;
    /// The number inside its country, without trunk prefix: "912345678"; empty when e164() is.
    const QString& nationalDigits() const { return m_nationalDigits; }
    /// The country of a valid number (ISO 3166 alpha-2); empty for freephone and satellite ranges of no country.
    const QString& country() const { return m_country; }
    /// Whether its country's numbering plan gives it to mobile phones, or does not tell them from others.
    bool mayBeMobile() const;
    /// What follows "ext." or "ramal"; empty when nothing does.
    const QString& extension() const { return m_extension; }

    /// "+351 912 345 678", with the extension if there is one; as typed when not valid.
    QString international() const;
    /// "912 345 678", "(11) 98765-4321", as the country writes it; as typed when not valid.
    QString national() const;
    /// The national format for a number of the reader's own country, else the international one.
    QString formattedFor(QStringView readersCountry) const;

    friend bool operator==(const PhoneNumber&, const PhoneNumber&) = default;

private:
    static PhoneNumber parse(QStringView text, QStringView defaultCountry);

    QString m_typed;
    QString m_nationalDigits;
    QString m_country;
    QString m_extension;
    int m_countryCode = 0;
    bool m_valid = false;
};

/// Digits by which a number is found: with country code, national, and national with the trunk prefix ("011…")
/// where the country has one; what was typed when it is no number. Without repetitions.
QStringList phoneSearchTerms(const PhoneNumber& number);

/// The digits of text that looks like a telephone number or a part of one: at least 3 digits and nothing else but
/// spaces and + ( ) - . /; a leading "00" is dropped as "+" is. Cheap enough for every key that is pressed.
std::optional<QString> phoneDigits(QStringView typed);

} // namespace clientela
