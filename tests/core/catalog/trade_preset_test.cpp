// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/text_folding.h"
#include "core/catalog/trade_preset.h"
#include "core/records/record_type.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace clientela;

namespace {

/// Every text of a preset, in one language.
QStringList wordsOf(const TradePreset& preset)
{
    QStringList words = preset.tags;
    for (const TradeStage& stage : preset.stages)
        words.append(stage.name);
    for (const CustomField& field : preset.customFields) {
        words.append(field.label);
        words.append(field.choices.split(u'\n', Qt::SkipEmptyParts));
    }
    for (const TradeProduct& product : preset.products) {
        words.append(product.name);
        words.append(product.category);
    }
    return words;
}

/// Every list of words in a preset's file has one for each language.
void checkWordLists(const QJsonValue& value, qsizetype languages)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            checkWordLists(it.value(), languages);
        return;
    }
    const QJsonArray array = value.toArray();
    if (array.isEmpty() || !array.first().isString()) {
        for (const QJsonValue& item : array)
            checkWordLists(item, languages);
        return;
    }
    CAPTURE(array.first().toString().toStdString());
    CHECK(array.size() == languages);
    for (const QJsonValue& text : array) {
        CHECK_FALSE(text.toString().isEmpty());
        CHECK(text.toString() == text.toString().simplified());
    }
}

} // namespace

TEST_CASE("Every trade of the shop's profile has a preset in every language")
{
    const QStringList keys = tradeKeys();
    CHECK(keys.size() == 11);
    QStringList files = QDir(QStringLiteral(":/presets/trades")).entryList({QStringLiteral("*.json")});
    QStringList expected;
    for (const QString& key : keys)
        expected.append(key + QStringLiteral(".json"));
    files.sort();
    expected.sort();
    CHECK(files.join(u' ') == expected.join(u' '));
    for (const QString& key : keys) {
        CAPTURE(key.toStdString());
        QFile file(QStringLiteral(":/presets/trades/%1.json").arg(key));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
        checkWordLists(root, static_cast<qsizetype>(allLanguages().size()));
        qsizetype words = 0;
        for (const Language language : allLanguages()) {
            const TradePreset preset = tradePreset(key, language);
            CHECK(preset.key == key);
            CHECK(preset.stages.size() >= 4);
            CHECK(preset.tags.size() >= 4);
            CHECK(preset.products.size() >= 6);
            CHECK(preset.products.size() <= 10);
            const qsizetype count = wordsOf(preset).size();
            CHECK((words == 0 || words == count));
            words = count;
        }
    }
}

TEST_CASE("A trade's stages rise, its fields are such as a shop could add, its products such as it could sell")
{
    static const QSet<QString> units{QStringLiteral("C62"), QStringLiteral("HUR"), QStringLiteral("DAY"),
                                     QStringLiteral("MON"), QStringLiteral("KGM"), QStringLiteral("MTR"),
                                     QStringLiteral("PR"),  QStringLiteral("XBX"), QStringLiteral("LS")};
    for (const QString& key : tradeKeys()) {
        for (const Language language : allLanguages()) {
            CAPTURE(key.toStdString(), languageCode(language).toStdString());
            const TradePreset preset = tradePreset(key, language);
            int before = 0;
            QSet<QString> names;
            for (const TradeStage& stage : preset.stages) {
                CAPTURE(stage.name.toStdString());
                CHECK(stage.probability > before);
                CHECK(stage.probability < 100);
                CHECK(stage.allowedDays >= 1);
                CHECK(stage.allowedDays <= 90);
                before = stage.probability;
                names.insert(folded(stage.name));
            }
            CHECK(names.size() == static_cast<qsizetype>(preset.stages.size()));
            QSet<QString> fields;
            for (const CustomField& field : preset.customFields) {
                CAPTURE(field.key.toStdString());
                CHECK(customFieldType().problemsOf(&field).empty());
                CHECK((field.recordType == u"customer" || field.recordType == u"product"));
                CHECK((field.kind == u"choice") == !field.choices.isEmpty());
                CHECK_FALSE(fields.contains(field.recordType + field.key));
                fields.insert(field.recordType + field.key);
            }
            QSet<QString> tags;
            for (const QString& tag : preset.tags)
                tags.insert(folded(tag));
            CHECK(tags.size() == preset.tags.size());
            QSet<QString> products;
            for (const TradeProduct& product : preset.products) {
                CAPTURE(product.name.toStdString());
                products.insert(folded(product.name));
                CHECK((product.kind == u"good" || product.kind == u"service"));
                CHECK(units.contains(product.standardUnit));
                CHECK(product.price.units() > 0);
            }
            CHECK(products.size() == static_cast<qsizetype>(preset.products.size()));
        }
    }
}

TEST_CASE("The words differ where the languages differ")
{
    for (const QString& key : tradeKeys()) {
        CAPTURE(key.toStdString());
        const QStringList european = wordsOf(tradePreset(key, Language::EuropeanPortuguese));
        const QStringList brazilian = wordsOf(tradePreset(key, Language::BrazilianPortuguese));
        const QStringList spanish = wordsOf(tradePreset(key, Language::Spanish));
        const QStringList english = wordsOf(tradePreset(key, Language::English));
        CHECK(european != brazilian);
        qsizetype same = 0;
        for (qsizetype i = 0; i < english.size(); ++i)
            same += english[i] == european[i] || english[i] == spanish[i] ? 1 : 0;
        CHECK(same * 4 < english.size());
    }
    // words that only one of the two Portuguese languages has
    for (const char* word : {"telemóvel", "champô", "receção", "arrendar", "contacto", "aluguer", "mobiliário"}) {
        for (const QString& key : tradeKeys())
            CHECK_FALSE(wordsOf(tradePreset(key, Language::BrazilianPortuguese))
                            .join(u' ')
                            .contains(QString::fromUtf8(word), Qt::CaseInsensitive));
    }
    for (const char* word : {"celular", "xampu", "aluguel", "contato", "moletom", "cardápio", "frete"}) {
        for (const QString& key : tradeKeys())
            CHECK_FALSE(wordsOf(tradePreset(key, Language::EuropeanPortuguese))
                            .join(u' ')
                            .contains(QString::fromUtf8(word), Qt::CaseInsensitive));
    }
}

TEST_CASE("Prices have the order of magnitude of the currency")
{
    const auto price = [](const char* trade, const char* currency) {
        return tradePreset(QString::fromLatin1(trade), Language::English,
                           Currency::fromCode(QString::fromLatin1(currency)).value())
            .products.front()
            .price.toText();
    };
    const struct
    {
        const char* trade;
        const char* currency;
        const char* price;
    } rows[] = {{"beauty", "EUR", "28"},        {"beauty", "USD", "28"},        {"beauty", "BRL", "120"},
                {"beauty", "MXN", "560"},       {"beauty", "CLP", "28000"},     {"online_shop", "JPY", "3000"},
                {"online_shop", "EUR", "19.9"}, {"agriculture", "COP", "3800"}, {"agriculture", "EUR", "0.95"}};
    for (const auto& row : rows) {
        INFO(row.trade << " in " << row.currency);
        CHECK(UnitPrice::fromText(price(row.trade, row.currency))
              == UnitPrice::fromText(QString::fromLatin1(row.price)));
    }
}

TEST_CASE("No trade has an empty preset, and what is no trade is refused")
{
    CHECK(tradePreset({}, Language::English).products.empty());
    CHECK(tradePreset({}, Language::English).customFields.empty());
    for (const char* key : {"bakery", "Beauty", "../countries/PT", " "}) {
        CAPTURE(key);
        try {
            tradePreset(QString::fromLatin1(key), Language::English);
            FAIL_CHECK("was taken");
        } catch (const Error& error) {
            CHECK(error.kind() == ErrorKind::BadInput);
            CHECK(error.sentence().contains(QString::fromLatin1(key)));
        }
    }
}
