// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/trade_preset.h"

#include "core/base/error.h"
#include "core/base/rounding.h"
#include "core/catalog/shop_profile.h"
#include "core/records/record_type.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace clientela {

namespace {

/// What things cost in a currency when they cost one euro, roughly: a sample's price has to look right, not be right.
qint64 priceLevel(const QString& currency)
{
    static const QHash<QString, qint64> levels{
        {QStringLiteral("ARS"), 1500}, {QStringLiteral("AOA"), 1000}, {QStringLiteral("BOB"), 8},
        {QStringLiteral("BRL"), 4},    {QStringLiteral("CLP"), 1000}, {QStringLiteral("CNY"), 8},
        {QStringLiteral("COP"), 4000}, {QStringLiteral("CRC"), 500},  {QStringLiteral("CVE"), 110},
        {QStringLiteral("CZK"), 25},   {QStringLiteral("DKK"), 8},    {QStringLiteral("DOP"), 60},
        {QStringLiteral("GTQ"), 8},    {QStringLiteral("HNL"), 25},   {QStringLiteral("HUF"), 400},
        {QStringLiteral("INR"), 90},   {QStringLiteral("JPY"), 150},  {QStringLiteral("KRW"), 1500},
        {QStringLiteral("MXN"), 20},   {QStringLiteral("MZN"), 70},   {QStringLiteral("NIO"), 40},
        {QStringLiteral("NOK"), 12},   {QStringLiteral("PEN"), 4},    {QStringLiteral("PLN"), 4},
        {QStringLiteral("PYG"), 8000}, {QStringLiteral("RON"), 5},    {QStringLiteral("SEK"), 11},
        {QStringLiteral("TRY"), 40},   {QStringLiteral("UYU"), 40},   {QStringLiteral("VES"), 150},
        {QStringLiteral("ZAR"), 20}};
    return levels.value(currency, 1);
}

/// Reads one preset file in one language; what is wrong in it is a mistake of ours, found by the tests.
class TradeReader
{
public:
    TradeReader(const QString& key, Language language)
        : m_key(key)
    {
        QFile file(QStringLiteral(":/presets/trades/%1.json").arg(key));
        if (!file.open(QIODevice::ReadOnly))
            fail(QStringLiteral("missing"));
        QJsonParseError error;
        m_root = QJsonDocument::fromJson(file.readAll(), &error).object();
        if (error.error != QJsonParseError::NoError)
            fail(error.errorString());
        const QJsonArray languages = m_root.value(u"languages").toArray();
        for (m_language = 0; m_language < languages.size(); ++m_language) {
            if (languages[m_language].toString() == languageCode(language))
                return;
        }
        fail(languageCode(language));
    }

    TradePreset preset(Currency currency) const
    {
        TradePreset preset;
        preset.key = m_key;
        for (const QJsonObject& stage : objects("stages"))
            preset.stages.push_back({words(stage.value(u"name")), number(stage, "probability"), number(stage, "days")});
        for (const QJsonObject& json : objects("fields"))
            preset.customFields.push_back(customField(json));
        for (const QJsonValue& tag : m_root.value(u"tags").toArray())
            preset.tags.append(words(tag));
        for (const QJsonObject& json : objects("products"))
            preset.products.push_back({words(json.value(u"name")), plain(json, "kind"), plain(json, "unit"),
                                       words(json.value(u"category")),
                                       price(json.value(u"price").toObject(), currency)});
        return preset;
    }

private:
    [[noreturn]] void fail(const QString& detail) const
    {
        throw Error(ErrorKind::File,
                    QCoreApplication::translate(
                        "TradePreset", "The settings for this trade cannot be read. Install the program again."),
                    m_key + QStringLiteral(".json: ") + detail);
    }
    QString words(const QJsonValue& texts) const
    {
        const QString text = texts.toArray().at(m_language).toString();
        if (text.isEmpty())
            fail(QStringLiteral("a text is missing"));
        return text;
    }
    QString plain(const QJsonObject& object, const char* key) const
    {
        const QString text = object.value(QLatin1StringView(key)).toString();
        if (text.isEmpty())
            fail(QString::fromLatin1(key));
        return text;
    }
    int number(const QJsonObject& object, const char* key) const
    {
        const int number = object.value(QLatin1StringView(key)).toInt(-1);
        if (number < 0)
            fail(QString::fromLatin1(key));
        return number;
    }
    std::vector<QJsonObject> objects(const char* key) const
    {
        std::vector<QJsonObject> objects;
        for (const QJsonValue& item : m_root.value(QLatin1StringView(key)).toArray())
            objects.push_back(item.toObject());
        return objects;
    }
    CustomField customField(const QJsonObject& json) const
    {
        CustomField field;
        field.recordType = plain(json, "record");
        field.key = plain(json, "key");
        field.label = words(json.value(u"label"));
        field.kind = plain(json, "kind");
        QStringList choices;
        for (const QJsonValue& choice : json.value(u"choices").toArray())
            choices.append(words(choice));
        field.choices = choices.join(u'\n');
        return field;
    }
    UnitPrice price(const QJsonObject& prices, Currency currency) const
    {
        const auto read = [&](const QString& code) {
            const auto known = UnitPrice::fromText(prices.value(code).toString());
            if (!known)
                fail(QStringLiteral("price"));
            return *known;
        };
        if (prices.contains(currency.code()))
            return read(currency.code());
        const qint64 level = priceLevel(currency.code());
        const qint64 units = read(QStringLiteral("EUR")).units() * level;
        if (level < 10)
            return UnitPrice::fromUnits(units);
        // nobody prices at 298.57 pesos
        const qint64 step = powerOfTen(UnitPrice::decimals) * (level >= 100 ? 100 : 1);
        return UnitPrice::fromUnits(std::max<qint64>(1, (units + step / 2) / step) * step);
    }

    QString m_key;
    QJsonObject m_root;
    qsizetype m_language = 0;
};

} // namespace

QStringList tradeKeys()
{
    QStringList keys;
    for (const Choice& choice : shopProfileType().field(u"trade")->choices)
        keys.append(choice.key);
    return keys;
}

TradePreset tradePreset(const QString& key, Language language, Currency currency)
{
    if (key.isEmpty())
        return {};
    if (!tradeKeys().contains(key))
        throw Error(ErrorKind::BadInput,
                    QCoreApplication::translate("TradePreset", "There is no trade “%1”; choose one of %2.")
                        .arg(key, tradeKeys().join(QStringLiteral(", "))));
    return TradeReader(key, language).preset(currency);
}

} // namespace clientela
