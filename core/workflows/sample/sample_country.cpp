// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/sample/sample_country.h"

#include "core/base/error.h"
#include "core/base/fixed_point.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

static void initializeSampleResources()
{
    Q_INIT_RESOURCE(samples);
}

namespace clientela {

namespace {

QString sampleFileName(const QString& country)
{
    return QStringLiteral(":/samples/%1.json").arg(country);
}

QJsonObject sampleWords(const QString& country)
{
    QFile file(sampleFileName(country));
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorKind::File,
                    QCoreApplication::translate("Storage", "The program is not complete; install it again."),
                    file.fileName());
    QJsonParseError problem;
    const QJsonObject words = QJsonDocument::fromJson(file.readAll(), &problem).object();
    if (problem.error != QJsonParseError::NoError)
        throw Error(ErrorKind::File,
                    QCoreApplication::translate("Storage", "The program is not complete; install it again."),
                    file.fileName() + u' ' + problem.errorString());
    return words;
}

QStringList wordList(const QJsonObject& words, const char* key)
{
    QStringList list;
    for (const QJsonValue& word : words.value(QLatin1StringView(key)).toArray())
        list.append(word.toString());
    return list;
}

WeightedTexts weightedList(const QJsonObject& words, const char* key)
{
    return WeightedTexts(wordList(words, key));
}

std::vector<std::pair<QString, int>> shares(const QJsonObject& words, const char* key)
{
    const WeightedTexts list = weightedList(words, key);
    std::vector<std::pair<QString, int>> result;
    for (qsizetype i = 0; i < list.texts().size(); ++i)
        result.emplace_back(list.texts()[i], list.weight(i));
    return result;
}

void readActivities(const QJsonObject& words, SampleCountry& country)
{
    country.activityWeights = weightedList(words, "activities");
    for (const QString& entry : country.activityWeights.texts()) {
        const QStringList parts = entry.split(u'|');
        SampleActivity activity{parts.at(0), parts.at(1), SampleActivity::Naming::Company};
        if (parts.size() > 2)
            activity.naming = parts.at(2) == u"street" ? SampleActivity::Naming::AfterStreet
                                                       : SampleActivity::Naming::AfterBuilding;
        country.activities.push_back(activity);
    }
}

void readPlaces(const QJsonObject& words, SampleCountry& country)
{
    QStringList everywhere;
    QStringList home;
    for (const QString& entry : wordList(words, "places")) {
        const QStringList parts = entry.split(u'|');
        country.places.push_back({parts.at(0), parts.at(1), parts.at(3).split(u'/'), parts.at(4)});
        everywhere.append(parts.at(0) + u':' + parts.at(2));
    }
    const QString homeCity = words.value(QLatin1StringView("home_city")).toString();
    QString homeRegion;
    for (const SamplePlace& place : country.places) {
        if (place.city == homeCity)
            homeRegion = place.region;
    }
    // towns far from home have no weight, so that both lists have the same indexes
    country.placeWeights = WeightedTexts(everywhere);
    for (std::size_t i = 0; i < country.places.size(); ++i) {
        const int near = country.places[i].region == homeRegion ? country.placeWeights.weight(static_cast<qsizetype>(i))
                                                                : 0;
        home.append(country.places[i].city + u':'
                    + QString::number(country.places[i].city == homeCity ? 2 * near : near));
    }
    country.homePlaceWeights = WeightedTexts(home);
}

void readProducts(const QJsonObject& words, SampleCountry& country)
{
    for (const QString& entry : wordList(words, "products")) {
        const QStringList parts = entry.split(u'|');
        SampleProduct product;
        product.codePrefix = parts.at(0);
        product.category = parts.at(1);
        product.name = parts.at(2);
        product.isService = parts.at(3) == u"s";
        product.standardUnit = parts.at(4);
        product.price = decimalUnits(parts.at(5), 2).value_or(0);
        product.costPercent = parts.at(6).toInt();
        product.tax = parts.at(7);
        product.weight = parts.at(8).toInt();
        country.products.push_back(product);
    }
}

} // namespace

SampleCountry sampleCountry(const QString& code)
{
    initializeSampleResources();
    SampleCountry country;
    country.country = QFile::exists(sampleFileName(code)) ? code : QStringLiteral("XX");
    const QJsonObject words = sampleWords(country.country);
    const auto text = [&words](const char* key) { return words.value(QLatin1StringView(key)).toString(); };
    const auto number = [&words](const char* key) { return words.value(QLatin1StringView(key)).toInt(); };
    country.women = weightedList(words, "women");
    country.men = weightedList(words, "men");
    country.surnames = weightedList(words, "surnames");
    country.linkedSurnames = weightedList(words, "linked_surnames");
    country.personNames = weightedList(words, "person_names");
    readActivities(words, country);
    country.companyNames = weightedList(words, "company_names");
    country.fancyNames = weightedList(words, "fancy");
    country.suffixes = weightedList(words, "suffixes");
    country.roles = weightedList(words, "roles");
    country.streets = weightedList(words, "streets");
    country.districts = weightedList(words, "districts");
    country.houseAddress = weightedList(words, "house_address");
    country.flatAddress = weightedList(words, "flat_address");
    country.highestNumber = number("highest_number");
    readPlaces(words, country);
    country.homeShare = number("home_share");
    country.mobiles = weightedList(words, "mobiles");
    country.foreigners = shares(words, "foreigners");
    country.sources = weightedList(words, "sources");
    country.personTags = shares(words, "person_tags");
    country.customerNotes = wordList(words, "customer_notes");
    country.timelineNotes = wordList(words, "timeline_notes");
    country.companyDates = wordList(words, "company_dates");
    country.documentNotes = wordList(words, "document_notes");
    country.headings = wordList(words, "headings");
    country.references = wordList(words, "references");
    country.birthday = text("birthday");
    country.constructionTax = text("construction_tax");
    country.personPayments = weightedList(words, "person_payments");
    country.companyPayments = weightedList(words, "company_payments");
    country.surchargeShare = number("surcharge_share");
    for (const QJsonValue& season : words.value(QLatin1StringView("seasons")).toArray())
        country.seasons.push_back(season.toInt());
    country.openingHourUtc = number("opening_hour_utc");
    country.staff = wordList(words, "staff");
    country.shop = words.value(QLatin1StringView("shop")).toObject();
    readProducts(words, country);
    country.variant = text("variant");
    return country;
}

QStringList sampleCountries()
{
    return {QStringLiteral("PT"), QStringLiteral("ES"), QStringLiteral("BR"),
            QStringLiteral("DE"), QStringLiteral("FR"), QStringLiteral("IT"),
            QStringLiteral("GB"), QStringLiteral("US"), QStringLiteral("XX")};
}

} // namespace clientela
