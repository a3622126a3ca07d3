// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflows/sample/sample_random.h"

#include <QJsonObject>

#include <vector>

namespace clientela {

/// A town with the forms of its postcodes and telephone numbers; # stands for a digit.
struct SamplePlace
{
    QString city;
    QString region;
    QStringList postcodes;
    QString phone;
};

/// A line of business: how its companies are called and tagged.
struct SampleActivity
{
    enum class Naming { Company, AfterStreet, AfterBuilding }; ///< the last two are communities of owners

    QString name;
    QString tag;
    Naming naming = Naming::Company;
};

/// Something a workshop for glass and windows sells.
struct SampleProduct
{
    QString codePrefix;
    QString category;
    QString name;
    bool isService = false;
    QString standardUnit; ///< UN/ECE recommendation 20
    qint64 price = 0;     ///< hundredths of the currency's major unit, without tax
    int costPercent = 0;
    QString tax;    ///< code of the country's preset; empty for the standard one
    int weight = 0; ///< how often it is sold
};

/// The words of which a country's sample shops are made (resources/samples).
struct SampleCountry
{
    QString country; ///< "XX" for the plain one
    WeightedTexts women, men, surnames, linkedSurnames, personNames;
    std::vector<SampleActivity> activities;
    WeightedTexts activityWeights;
    WeightedTexts companyNames, fancyNames, suffixes, roles;
    WeightedTexts streets, districts, houseAddress, flatAddress;
    int highestNumber = 100;
    std::vector<SamplePlace> places;
    WeightedTexts placeWeights, homePlaceWeights; ///< the second are drawn from the shop's own region
    int homeShare = 50;
    WeightedTexts mobiles;
    std::vector<std::pair<QString, int>> foreigners; ///< country and percent of the persons
    WeightedTexts sources;
    std::vector<std::pair<QString, int>> personTags; ///< tag and percent
    QStringList customerNotes, timelineNotes, companyDates, documentNotes, headings, references;
    QString birthday;
    QString constructionTax; ///< reverse charge between builders; empty where there is none
    WeightedTexts personPayments, companyPayments;
    int surchargeShare = 0;
    std::vector<int> seasons; ///< sales per month, about 100 each
    int openingHourUtc = 8;
    QStringList staff;
    QJsonObject shop; ///< fields of the shop's profile
    std::vector<SampleProduct> products;
    QString variant; ///< name of a product in another size
};

/// Reads a country's words; those of the plain preset for a country that has none.
SampleCountry sampleCountry(const QString& country);
/// The countries that have words of their own, the plain one ("XX") last.
QStringList sampleCountries();

} // namespace clientela
