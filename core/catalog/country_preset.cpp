// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/country_preset.h"

#include "core/base/error.h"
#include "core/base/wording.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <array>
#include <iterator>
#include <mutex>

namespace clientela {

namespace {

/// Reads one preset file; what is wrong in it is a mistake of ours, found by the tests.
class PresetReader
{
public:
    explicit PresetReader(const QString& country)
        : m_country(country)
    {
        QFile file(QStringLiteral(":/presets/countries/%1.json").arg(country));
        if (!file.open(QIODevice::ReadOnly))
            fail(QStringLiteral("missing"));
        QJsonParseError error;
        m_root = QJsonDocument::fromJson(file.readAll(), &error).object();
        if (error.error != QJsonParseError::NoError)
            fail(error.errorString());
    }

    CountryPreset preset() const
    {
        CountryPreset preset;
        preset.country = m_country;
        preset.name = optionalText(m_root, "name");
        preset.language = known(languageFromCode(text(m_root, "language")), "language");
        preset.currency = known(Currency::fromCode(text(m_root, "currency")), "currency");
        preset.phoneCountry = optionalText(m_root, "phone_country");
        preset.taxNumberLabel = text(m_root, "tax_number_label");
        preset.envelopeWindow = text(m_root, "envelope_window") == u"right" ? EnvelopeWindow::Right
                                                                            : EnvelopeWindow::Left;
        const QString order = text(m_root, "date_order");
        preset.dateOrder = order == u"mdy"   ? DateOrder::MonthDayYear
                           : order == u"ymd" ? DateOrder::YearMonthDay
                                             : DateOrder::DayMonthYear;
        preset.decimalSeparator = text(m_root, "decimal_separator").front();
        preset.groupSeparator = text(m_root, "group_separator").front();
        for (const QJsonObject& region : objects("regions"))
            preset.regions.push_back({text(region, "key"), text(region, "name"), text(region, "default_tax")});
        preset.taxes = taxes("taxes");
        preset.defaultTax = text(m_root, "default_tax");
        preset.withholdings = taxes("withholdings");
        for (const QJsonObject& unit : objects("units"))
            preset.units.push_back({text(unit, "symbol"), text(unit, "name"), text(unit, "unece")});
        for (const QJsonObject& method : objects("payment_methods"))
            preset.paymentMethods.push_back({text(method, "key"), text(method, "name")});
        for (const QJsonObject& term : objects("payment_terms"))
            preset.paymentTerms.push_back({term.value(u"days").toInt(-1), text(term, "name")});
        preset.numberPattern = text(m_root, "number_pattern");
        readDocuments(preset);
        preset.noticeLanguage = text(m_root, "notice_language");
        for (const QJsonObject& notice : objects("notices")) {
            LegalNoticePreset& read = preset.notices.emplace_back();
            read.key = text(notice, "key");
            read.text = text(notice, "text");
            for (const QJsonValue& kind : notice.value(u"kinds").toArray())
                read.kinds.push_back(known(documentKindFromKey(kind.toString()), "kinds"));
        }
        for (const QJsonObject& source : objects("sources"))
            preset.sources.push_back({text(source, "fact"), text(source, "source")});
        return preset;
    }

private:
    [[noreturn]] void fail(const QString& detail) const
    {
        throw Error(ErrorKind::File,
                    QCoreApplication::translate("CountryPreset", "The settings for this country cannot be read. "
                                                                 "Install the program again."),
                    m_country + QStringLiteral(".json: ") + detail);
    }
    template<class Value>
    Value known(const std::optional<Value>& value, const char* key) const
    {
        if (!value)
            fail(QString::fromLatin1(key));
        return *value;
    }
    QString optionalText(const QJsonObject& object, const char* key) const
    {
        return object.value(QLatin1StringView(key)).toString();
    }
    QString text(const QJsonObject& object, const char* key) const
    {
        const QString value = optionalText(object, key);
        if (value.isEmpty())
            fail(QString::fromLatin1(key));
        return value;
    }
    std::vector<QJsonObject> objects(const char* key) const
    {
        const QJsonValue value = m_root.value(QLatin1StringView(key));
        if (!value.isArray())
            fail(QString::fromLatin1(key));
        std::vector<QJsonObject> objects;
        for (const QJsonValue& item : value.toArray())
            objects.push_back(item.toObject());
        return objects;
    }
    std::vector<Tax> taxes(const char* key) const
    {
        std::vector<Tax> taxes;
        for (const QJsonObject& json : objects(key)) {
            Tax tax{text(json, "code"),
                    text(json, "name"),
                    text(json, "description"),
                    text(json, "category"),
                    known(Rate::fromText(text(json, "rate")), "rate"),
                    optionalText(json, "reason"),
                    optionalText(json, "surcharge"),
                    {}};
            for (const QJsonValue& region : json.value(u"regions").toArray())
                tax.regions += region.toString();
            taxes.push_back(std::move(tax));
        }
        return taxes;
    }
    void readDocuments(CountryPreset& preset) const
    {
        const QJsonObject documents = m_root.value(u"documents").toObject();
        for (const QString& key : documents.keys())
            known(documentKindFromKey(key), "documents");
        for (const DocumentKind kind : allDocumentKinds()) {
            const QJsonValue value = documents.value(documentKindKey(kind));
            if (value.isUndefined())
                continue;
            const QJsonObject json = value.toObject();
            DocumentKindPreset read{kind, text(json, "prefix"), optionalText(json, "why"), {}};
            if (json.contains(u"instead"))
                read.instead = known(documentKindFromKey(text(json, "instead")), "instead");
            preset.documents.push_back(std::move(read));
        }
    }

    QString m_country;
    QJsonObject m_root;
};

/// A word of the plain preset's taxes in a language; the file has the English ones.
QString plainTaxWord(const QString& english, Language language)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("CountryPreset", "Tax"),
        QT_TRANSLATE_NOOP("CountryPreset", "No tax"),
        QT_TRANSLATE_NOOP("CountryPreset", "No tax charged"),
        QT_TRANSLATE_NOOP("CountryPreset", "Export sale"),
        QT_TRANSLATE_NOOP("CountryPreset", "Export, no tax charged"),
    };
    for (const char* word : words) {
        if (english == QLatin1StringView(word))
            return Wording(language).text("CountryPreset", word);
    }
    return english;
}

QString homeOf(Language language)
{
    switch (language) {
    case Language::EuropeanPortuguese: return QStringLiteral("PT");
    case Language::BrazilianPortuguese: return QStringLiteral("BR");
    case Language::Spanish: return QStringLiteral("ES");
    case Language::English: break;
    }
    return QStringLiteral("XX");
}

/// Gives the plain preset the words of its country's language, as the home of that language calls the same things.
void speakLanguageOfCountry(CountryPreset& preset)
{
    if (preset.language == Language::English)
        return;
    const CountryPreset home = PresetReader(homeOf(preset.language)).preset();
    for (Unit& unit : preset.units) {
        if (const auto same = std::ranges::find(home.units, unit.unece, &Unit::unece); same != home.units.end())
            unit = *same;
    }
    for (PaymentMethodPreset& method : preset.paymentMethods) {
        if (const auto same = std::ranges::find(home.paymentMethods, method.key, &PaymentMethodPreset::key);
            same != home.paymentMethods.end())
            method = *same;
    }
    for (PaymentTermPreset& term : preset.paymentTerms) {
        if (const auto same = std::ranges::find(home.paymentTerms, term.days, &PaymentTermPreset::days);
            same != home.paymentTerms.end())
            term = *same;
    }
    for (Tax& tax : preset.taxes) {
        tax.name = plainTaxWord(tax.name, preset.language);
        tax.description = plainTaxWord(tax.description, preset.language);
        tax.reason = plainTaxWord(tax.reason, preset.language);
    }
}

CountryPreset plainPreset(const QString& country)
{
    CountryPreset preset = PresetReader(QStringLiteral("XX")).preset();
    const QLocale::Territory territory = QLocale::codeToTerritory(country);
    if (territory == QLocale::AnyTerritory || country == u"XX")
        return preset;
    preset.country = country;
    preset.phoneCountry = country;
    preset.language = languageOfCountry(country);
    speakLanguageOfCountry(preset);
    const QLocale locale(QLocale::AnyLanguage, territory);
    if (const auto currency = Currency::fromCode(locale.currencySymbol(QLocale::CurrencyIsoCode)))
        preset.currency = *currency;
    return preset;
}

const DocumentKindPreset* kindPreset(const CountryPreset& preset, DocumentKind kind)
{
    const auto found = std::ranges::find(preset.documents, kind, &DocumentKindPreset::kind);
    return found == preset.documents.end() ? nullptr : &*found;
}

} // namespace

QStringList presetCountries()
{
    return {QStringLiteral("PT"), QStringLiteral("ES"), QStringLiteral("BR"),
            QStringLiteral("DE"), QStringLiteral("FR"), QStringLiteral("IT"),
            QStringLiteral("GB"), QStringLiteral("US"), QStringLiteral("XX")};
}

CountryPreset countryPreset(QStringView country)
{
    // read once: every document that is issued asks for the presets of its shop and its customer
    static std::mutex mutex;
    static QHash<QString, CountryPreset> known;
    const QString code = country.trimmed().toString().toUpper();
    const std::scoped_lock lock(mutex);
    auto found = known.find(code);
    if (found == known.end())
        found = known.insert(code, presetCountries().contains(code) && code != u"XX" ? PresetReader(code).preset()
                                                                                     : plainPreset(code));
    return found.value();
}

std::vector<Tax> CountryPreset::taxesOf(QStringView region) const
{
    const bool isKnown = std::ranges::any_of(regions, [&](const PresetRegion& known) { return region == known.key; });
    std::vector<Tax> chosen;
    std::ranges::copy_if(taxes, std::back_inserter(chosen), [&](const Tax& candidate) {
        return !isKnown || candidate.regions.isEmpty() || candidate.regions.contains(region);
    });
    return chosen;
}

const Tax* CountryPreset::tax(QStringView code) const
{
    const auto found = std::ranges::find_if(taxes, [&](const Tax& candidate) { return code == candidate.code; });
    return found == taxes.end() ? nullptr : &*found;
}

bool CountryPreset::offers(DocumentKind kind) const
{
    const DocumentKindPreset* row = kindPreset(*this, kind);
    return row != nullptr && row->whyNot.isEmpty();
}

std::vector<DocumentKind> CountryPreset::offeredKinds() const
{
    std::vector<DocumentKind> kinds;
    std::ranges::copy_if(allDocumentKinds(), std::back_inserter(kinds),
                         [this](DocumentKind kind) { return offers(kind); });
    return kinds;
}

std::optional<DocumentKind> CountryPreset::insteadOf(DocumentKind kind) const
{
    if (offers(kind))
        return kind;
    const DocumentKindPreset* row = kindPreset(*this, kind);
    return row != nullptr ? row->instead : std::nullopt;
}

QString CountryPreset::numberPrefix(DocumentKind kind) const
{
    const DocumentKindPreset* row = kindPreset(*this, kind);
    return row != nullptr ? row->numberPrefix : QString();
}

} // namespace clientela
