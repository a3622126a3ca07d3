// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/country_preset.h"
#include "core/customers/customer.h"
#include "core/workflows/sample/sample_country.h"
#include "core/workflows/sample/sample_tax_numbers.h"

#include <QSet>

#include <vector>

namespace clientela {

/// What is settled about a customer before it has a name: enough to plan who buys what and when.
struct SampleTraits
{
    enum class Stage : quint8 { Lead, Prospect, Customer, Former };

    qint64 id = 0;        ///< once it is stored
    qint64 createdAt = 0; ///< milliseconds since 1970, UTC
    qint32 activity = 0;  ///< how often it buys, compared with the others; 0 for never
    Stage stage = Stage::Customer;
    bool isCompany = false;
    bool isContact = false; ///< works for a company that is a customer
    bool isBuilder = false;
    bool isCommunity = false; ///< of owners of flats
    qint16 termDays = 0;
};

/// Invents companies and people of a country. Their order is the seed's; each is asked for once, oldest first.
class SamplePeople
{
public:
    SamplePeople(const SampleCountry& words, const CountryPreset& preset, const QString& shopCountry, quint64 seed);

    /// The traits of the next customer, without the time.
    SampleTraits nextTraits();
    /// The record for traits whose turn it is; fills in what the name decides (builder, terms).
    Customer nextCustomer(SampleTraits& traits, QDate day);
    /// To be told of each customer once it is stored, so that later ones can work there or be recommended by it.
    void remember(const Customer& customer, const SampleTraits& traits);

private:
    struct Known
    {
        qint64 id = 0;
        QString name;
    };
    struct Name
    {
        QString full;
        QString email; ///< the part in front of the at sign
        QString language;
    };

    Name personName();
    QString companyName(const SampleActivity& activity);
    QString homeLanguage() const;
    void fillPerson(Customer& customer, const SampleTraits& traits, QDate day);
    void fillCompany(Customer& customer, SampleTraits& traits, QDate day);
    void fillPhones(Customer& customer, const SamplePlace& place, bool isCompany);
    void fillTerms(Customer& customer, SampleTraits& traits);
    CustomerAddress address(const SamplePlace& place, const char* type, bool isCompany);
    QString streetLine(const WeightedTexts& patterns);
    QString uniqueLocalPart(const QString& wanted);
    QString taxNumber(TaxNumberOwner owner) const;
    const SamplePlace& place();

    const SampleCountry& m_words;
    const CountryPreset& m_preset;
    QString m_shopCountry;
    std::vector<SampleCountry> m_foreignWords;
    std::vector<QString> m_foreignLanguages;
    SampleRandom m_traitRandom;
    SampleRandom m_random;
    quint64 m_offset;
    quint64 m_count = 0;
    bool m_hasCompany = false;
    QSet<QString> m_localParts;
    std::vector<Known> m_companies; ///< the latest ones
    std::vector<Known> m_persons;
};

} // namespace clientela
