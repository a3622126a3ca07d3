// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/sample/sample_people.h"

#include "core/base/rounding.h"
#include "core/base/text_folding.h"

#include <algorithm>
#include <array>

namespace clientela {

namespace {

constexpr std::size_t rememberedCustomers = 60;
constexpr qint32 prospectsActivity = 20;
constexpr quint64 namesWithoutNumber = 5000;
constexpr std::array companyTerms{0, 8, 15, 30, 30, 30, 30, 30, 30, 60}; // days
constexpr const char* mailDomains[] = {"example.com", "example.com", "example.org", "example.net"};

/// So that the same names and places do not meet in every country.
quint64 seedOf(const QString& country, quint64 seed)
{
    return (seed * 1009 + country[0].unicode()) * 1009 + country[1].unicode();
}

QString plainText(const char* text)
{
    return QString::fromLatin1(text);
}

/// Replaces each {word}; asks for one at a time so that two of a kind differ.
template<class Draw>
QString composedFrom(const QString& pattern, const Draw& draw)
{
    QString text;
    qsizetype from = 0;
    while (true) {
        const qsizetype open = pattern.indexOf(u'{', from);
        if (open < 0)
            return text.append(QStringView(pattern).mid(from));
        const qsizetype close = pattern.indexOf(u'}', open);
        text += QStringView(pattern).mid(from, open - from);
        text += draw(QStringView(pattern).mid(open + 1, close - open - 1));
        from = close + 1;
    }
}

/// Text for an e-mail address or a web site: letters and digits, words joined.
QString joinedWords(const QString& text, QStringView joint)
{
    QString result;
    for (const QString& word : foldedWords(text)) {
        QString plain;
        std::ranges::copy_if(word, std::back_inserter(plain), [](QChar c) { return c.unicode() < 0x80; });
        if (plain.isEmpty())
            continue;
        if (!result.isEmpty())
            result += joint;
        result += plain;
    }
    return result;
}

void pushBounded(auto& list, auto value, SampleRandom& random)
{
    if (list.size() < rememberedCustomers)
        list.push_back(std::move(value));
    else
        list[static_cast<std::size_t>(random.below(rememberedCustomers))] = std::move(value);
}

} // namespace

SamplePeople::SamplePeople(const SampleCountry& words, const CountryPreset& preset, const QString& shopCountry,
                           quint64 seed)
    : m_words(words)
    , m_preset(preset)
    , m_shopCountry(shopCountry)
    , m_traitRandom(seedOf(words.country, seed) + 2)
    , m_random(seedOf(words.country, seed))
    , m_offset(static_cast<quint64>(SampleRandom(seedOf(words.country, seed) + 1).below(1'000'000'007)))
{
    for (const auto& [country, percent] : words.foreigners) {
        m_foreignWords.push_back(sampleCountry(country));
        m_foreignLanguages.push_back(languageCode(countryPreset(country).language));
    }
}

SampleTraits SamplePeople::nextTraits()
{
    SampleRandom& random = m_traitRandom;
    SampleTraits traits;
    traits.isCompany = random.percent(30);
    traits.isContact = !traits.isCompany && m_hasCompany && random.percent(14);
    m_hasCompany = m_hasCompany || traits.isCompany;
    const qint64 stage = random.below(100);
    traits.stage = stage < 13   ? SampleTraits::Stage::Lead
                   : stage < 25 ? SampleTraits::Stage::Prospect
                   : stage < 92 ? SampleTraits::Stage::Customer
                                : SampleTraits::Stage::Former;
    if (traits.isContact)
        traits.stage = SampleTraits::Stage::Customer;
    // a few buy most: the weights fall as 1 ÷ rank does
    const qint64 rank = random.below(1000);
    const bool buys = traits.stage != SampleTraits::Stage::Lead && !traits.isContact;
    if (buys)
        traits.activity = static_cast<qint32>((traits.isCompany ? 20'000 : 10'000) / (rank + 4));
    // who has not bought yet asked once or twice
    if (traits.stage == SampleTraits::Stage::Prospect)
        traits.activity = std::min(traits.activity, prospectsActivity);
    return traits;
}

QString SamplePeople::uniqueLocalPart(const QString& wanted)
{
    if (m_count < namesWithoutNumber && !wanted.isEmpty() && !m_localParts.contains(wanted)) {
        m_localParts.insert(wanted);
        return wanted;
    }
    return wanted + QString::number(m_count);
}

SamplePeople::Name SamplePeople::personName()
{
    const SampleCountry* words = &m_words;
    Name name;
    name.language = homeLanguage();
    qint64 draw = m_random.below(100);
    for (std::size_t i = 0; i < m_foreignWords.size(); ++i) {
        const int percent = m_words.foreigners[i].second;
        if (draw >= 0 && draw < percent) {
            words = &m_foreignWords[i];
            name.language = m_foreignLanguages[i];
        }
        draw -= percent;
    }
    const QString given = (m_random.percent(50) ? words->women : words->men).pick(m_random);
    QStringList drawn;
    name.full = composedFrom(words->personNames.pick(m_random), [&](QStringView word) {
        if (word == u"given")
            return given;
        const WeightedTexts& list = word.startsWith(u"linked") ? words->linkedSurnames : words->surnames;
        QString surname = list.pick(m_random);
        while (drawn.contains(surname.section(u' ', -1)) || (word == u"linked_only" && !surname.contains(u' ')))
            surname = list.pick(m_random);
        drawn.append(surname.section(u' ', -1));
        return surname;
    });
    // people of Spain are known by the first of their surnames
    const QString known = words->country == u"ES" ? drawn.front() : drawn.back();
    const QString first = joinedWords(given.section(u' ', 0, 0), u"");
    const QString last = joinedWords(known, u"");
    name.email = uniqueLocalPart(m_random.percent(70) ? first + u'.' + last : first.left(1) + last);
    return name;
}

QString SamplePeople::homeLanguage() const
{
    // empty is the shop's own: where nobody speaks one of ours, customers are not said to read it
    const QString code = languageCode(m_preset.language);
    const bool isSpoken = languageOfCountry(m_shopCountry) != Language::English || m_shopCountry == u"GB"
                          || m_shopCountry == u"US";
    return isSpoken ? code : QString();
}

QString SamplePeople::taxNumber(TaxNumberOwner owner) const
{
    return sampleTaxNumber(m_shopCountry, owner, m_count, m_offset / 3 + 5);
}

QString SamplePeople::companyName(const SampleActivity& activity)
{
    if (activity.naming == SampleActivity::Naming::AfterStreet)
        return QStringLiteral("%1 %2, %3")
            .arg(activity.name, m_words.streets.pick(m_random))
            .arg(1 + m_random.below(m_words.highestNumber));
    if (activity.naming == SampleActivity::Naming::AfterBuilding)
        return activity.name + u' ' + m_words.fancyNames.pick(m_random);
    QStringList drawn;
    return composedFrom(m_words.companyNames.pick(m_random), [&](QStringView word) {
        if (word == u"activity")
            return activity.name;
        if (word == u"fancy")
            return m_words.fancyNames.pick(m_random);
        if (word == u"suffix")
            return m_words.suffixes.pick(m_random);
        QString surname = m_words.surnames.pick(m_random);
        while (drawn.contains(surname))
            surname = m_words.surnames.pick(m_random);
        drawn.append(surname);
        return surname;
    });
}

const SamplePlace& SamplePeople::place()
{
    const WeightedTexts& weights = m_random.percent(m_words.homeShare) ? m_words.homePlaceWeights
                                                                       : m_words.placeWeights;
    return m_words.places[static_cast<std::size_t>(weights.pickIndex(m_random))];
}

QString SamplePeople::streetLine(const WeightedTexts& patterns)
{
    return composedFrom(patterns.pick(m_random), [&](QStringView word) {
        if (word == u"street")
            return m_words.streets.pick(m_random);
        if (word == u"district")
            return m_words.districts.pick(m_random);
        if (word == u"floor")
            return QString::number(m_random.between(1, 8));
        if (word == u"small")
            return QString::number(m_random.between(1, 9));
        // low house numbers are found in every street
        return QString::number(1 + m_random.below(1 + m_random.below(m_words.highestNumber)));
    });
}

CustomerAddress SamplePeople::address(const SamplePlace& where, const char* type, bool isCompany)
{
    const bool isFlat = !isCompany && m_random.percent(55);
    CustomerAddress result;
    result.type = plainText(type);
    result.street = streetLine(isFlat ? m_words.flatAddress : m_words.houseAddress);
    result.postcode = filledPattern(m_random.oneOf(where.postcodes), static_cast<quint64>(m_random.below(1'000'000)),
                                    0);
    result.city = where.city;
    result.region = where.region;
    result.country = m_shopCountry;
    return result;
}

void SamplePeople::fillPhones(Customer& customer, const SamplePlace& where, bool isCompany)
{
    const bool hasMobile = m_random.percent(isCompany ? 45 : 90);
    const bool hasLandline = !hasMobile || m_random.percent(isCompany ? 85 : 18);
    const auto landline = [&] { return filledPattern(where.phone, m_count, m_offset + 17); };
    if (isCompany && hasLandline)
        customer.phones.push_back({plainText("work"), landline(), {}, {}});
    if (hasMobile) {
        QString pattern = m_words.mobiles.pick(m_random);
        if (pattern.contains(u'@'))
            pattern.replace(u'@', where.phone.section(u'(', 1).section(u')', 0, 0));
        customer.phones.push_back({plainText("mobile"), filledPattern(pattern, m_count, m_offset), {}, {}});
    }
    if (!isCompany && hasLandline)
        customer.phones.push_back({plainText("home"), landline(), {}, {}});
}

void SamplePeople::fillTerms(Customer& customer, SampleTraits& traits)
{
    const auto& terms = m_preset.paymentTerms;
    const int wanted = !traits.isCompany ? 0 : companyTerms[static_cast<std::size_t>(m_random.below(10))];
    if (!traits.isCompany && m_random.percent(60))
        return;
    const auto found = std::ranges::find_if(terms,
                                            [wanted](const PaymentTermPreset& term) { return term.days == wanted; });
    if (found == terms.end())
        return;
    customer.paymentTerms = found->name;
    traits.termDays = static_cast<qint16>(found->days);
    if (traits.isCompany && wanted > 0 && m_random.percent(50))
        customer.creditLimit = Money::fromMinor(
            m_random.between(1, 20) * 500 * powerOfTen(m_preset.currency.decimals()), m_preset.currency);
}

void SamplePeople::fillPerson(Customer& customer, const SampleTraits& traits, QDate day)
{
    const bool isLead = traits.stage == SampleTraits::Stage::Lead;
    const Name name = personName();
    customer.kind = plainText("person");
    customer.name = name.full;
    customer.language = name.language;
    const SamplePlace& home = place();
    fillPhones(customer, home, false);
    if (!isLead || m_random.percent(50))
        customer.addresses.push_back(address(home, "main", false));
    if (m_random.percent(72))
        customer.emails.push_back(
            {plainText("home"), name.email + u'@' + plainText(mailDomains[m_random.below(4)]), {}});
    if (m_random.percent(isLead ? 4 : 55))
        customer.taxNumber = taxNumber(TaxNumberOwner::Person);
    if (m_random.percent(24)) {
        const QDate birthday = day.addYears(-static_cast<int>(m_random.between(22, 81))).addDays(m_random.below(365));
        customer.dates.push_back({m_words.birthday, birthday, true, m_random.percent(50) ? 7 : 0});
    }
    for (const auto& [tag, percent] : m_words.personTags) {
        if (m_random.percent(percent))
            customer.tags.push_back({tag});
    }
    customer.equivalenceSurcharge = !customer.taxNumber.isEmpty() && m_random.percent(m_words.surchargeShare);
    if (traits.isContact && !m_companies.empty()) {
        const Known& company = m_random.oneOf(m_companies);
        customer.company = CustomerId(company.id);
        customer.companyName = company.name;
        customer.role = m_words.roles.pick(m_random);
    } else if (!m_persons.empty() && m_random.percent(6)) {
        customer.relations.push_back({CustomerId(m_random.oneOf(m_persons).id), plainText("referred_by"), {}});
    }
}

void SamplePeople::fillCompany(Customer& customer, SampleTraits& traits, QDate day)
{
    const auto line = static_cast<std::size_t>(m_words.activityWeights.pickIndex(m_random));
    const SampleActivity& activity = m_words.activities[line];
    const bool isCommunity = activity.naming != SampleActivity::Naming::Company;
    customer.kind = plainText("company");
    customer.name = companyName(activity);
    customer.language = homeLanguage();
    customer.tags.push_back({activity.tag});
    traits.isCommunity = isCommunity;
    traits.isBuilder = line == 0; // each list begins with the builders
    const QString plainName = joinedWords(customer.name.section(u',', 0, 0), u"");
    const SamplePlace& home = place();
    fillPhones(customer, home, true);
    if (traits.stage != SampleTraits::Stage::Lead || m_random.percent(50))
        customer.addresses.push_back(address(home, "main", true));
    if (activity.naming == SampleActivity::Naming::AfterStreet && !customer.addresses.empty())
        customer.addresses.front().street = customer.name.mid(activity.name.size() + 1);
    if (m_random.percent(12))
        customer.addresses.push_back(address(place(), "delivery", true));
    if (m_random.percent(88))
        customer.emails.push_back(
            {plainText("work"),
             uniqueLocalPart(plainName.left(40)) + u'@' + plainText(mailDomains[m_random.below(4)]),
             {}});
    if (!isCommunity && m_random.percent(45))
        customer.website =
            QStringLiteral("https://%1.example.com").arg(joinedWords(customer.name.section(u',', 0, 0), u"-").left(40));
    if (m_random.percent(traits.stage == SampleTraits::Stage::Lead ? 40 : 95))
        customer.taxNumber = taxNumber(isCommunity ? TaxNumberOwner::Community : TaxNumberOwner::Company);
    if (m_random.percent(8) && !m_words.companyDates.isEmpty())
        customer.dates.push_back(
            {m_random.oneOf(m_words.companyDates), day.addDays(-m_random.between(200, 4000)), true, 14});
    if (m_random.percent(5))
        customer.tags.push_back({m_words.personTags.front().first});
}

Customer SamplePeople::nextCustomer(SampleTraits& traits, QDate day)
{
    static constexpr const char* stages[] = {"lead", "prospect", "customer", "former"};
    ++m_count;
    Customer customer;
    customer.country = m_shopCountry;
    customer.stage = plainText(stages[static_cast<std::size_t>(traits.stage)]);
    customer.source = m_words.sources.pick(m_random);
    customer.owner = m_random.oneOf(m_words.staff);
    if (traits.isCompany)
        fillCompany(customer, traits, day);
    else
        fillPerson(customer, traits, day);
    if (traits.stage != SampleTraits::Stage::Lead)
        fillTerms(customer, traits);
    if (m_random.percent(7))
        customer.notes = m_random.oneOf(m_words.customerNotes);
    return customer;
}

void SamplePeople::remember(const Customer& customer, const SampleTraits& traits)
{
    const Known known{customer.id, customer.name};
    if (!traits.isCompany)
        pushBounded(m_persons, known, m_random);
    else if (!traits.isCommunity)
        pushBounded(m_companies, known, m_random);
}

} // namespace clientela
