// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/sales/document_snapshot.h"
#include "core/sales/fingerprint.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace clientela;

namespace {

const QString hostile = QStringLiteral("\"quoted\" \\ back\\slash \n line\r\n\t<b>&amp;</b> \u202e right "
                                       "\u0301 𝄞 € ")
                        + QChar(0) + QChar(1) + QChar(0x2028)
                        + QStringLiteral(" 😀 ünïcödé \ufeff {{number}} '; DROP TABLE document; --");

SnapshotParty party(const QString& name)
{
    return {name,
            QStringLiteral("Ana"),
            QStringLiteral("Rua da Alegria 1\n2.º Esq."),
            QStringLiteral("4000-001"),
            QStringLiteral("Porto"),
            QStringLiteral("Norte"),
            QStringLiteral("PT"),
            QStringLiteral("123456789"),
            QStringLiteral("NIF"),
            QStringLiteral("+351 220 000 000"),
            QStringLiteral("a@example.pt"),
            QStringLiteral("example.pt")};
}

DocumentSnapshot fullSnapshot()
{
    const LineTax vat{QStringLiteral("NOR"), QStringLiteral("IVA"), QStringLiteral("S"), *Rate::fromText(u"23"), {}};
    const LineTax exempt{QStringLiteral("ISE"), QStringLiteral("IVA"), QStringLiteral("E"), Rate(), hostile};
    DocumentSnapshot snapshot;
    snapshot.kind = DocumentKind::ProForma;
    snapshot.number = QStringLiteral("PF 2026/1");
    snapshot.language = Language::BrazilianPortuguese;
    snapshot.currency = Currency::euro();
    snapshot.date = QDate(2026, 2, 28);
    snapshot.dueDate = QDate(2026, 3, 30);
    snapshot.paymentTerms = QStringLiteral("30 dias");
    snapshot.customerReference = hostile;
    snapshot.originNumber = QStringLiteral("OR 2026/7");
    snapshot.pricesIncludeTax = true;
    snapshot.sender = party(QStringLiteral("Ferragens Lda."));
    snapshot.recipient = party(hostile);
    for (int byte = 0; byte < 256; ++byte)
        snapshot.logo.append(static_cast<char>(byte));
    snapshot.accentColour = QStringLiteral("#0f766e");
    const auto money = [](qint64 minor) { return Money::fromMinor(minor, Currency::euro()); };
    snapshot.lines = {
        {SnapshotLine::Kind::Heading, {}, hostile, {}, {}, {}, {}, {}, {}, {}},
        {SnapshotLine::Kind::Item,
         QStringLiteral("A-1"),
         hostile,
         hostile,
         *Quantity::fromText(u"-1.125"),
         QStringLiteral("m²"),
         *UnitPrice::fromText(u"1234567.890123"),
         *Discount::fromText(u"33.3333%"),
         {vat, exempt},
         money(-92592592)},
        {SnapshotLine::Kind::Item,
         {},
         {},
         {},
         *Quantity::fromText(u"9007199254740.993"),
         {},
         *UnitPrice::fromText(u"0.000001"),
         *Discount::fromText(u"12.5"),
         {},
         money(9007199254740993)},
        {SnapshotLine::Kind::Subtotal, {}, {}, {}, {}, {}, {}, {}, {}, money(0)},
        {SnapshotLine::Kind::Text, {}, {}, hostile, {}, {}, {}, {}, {}, {}},
    };
    snapshot.discount = *Discount::fromText(u"0.5%");
    snapshot.totals = {{{money(1), money(2), money(-1)}},
                       money(3),
                       money(4),
                       {{vat, money(5), money(6)}, {exempt, money(-7), money(0)}},
                       money(8),
                       money(9),
                       {{vat, money(10), money(11)}},
                       money(12),
                       money(13)};
    snapshot.paid = money(5000);
    snapshot.payment = {QStringLiteral("PT50000201231234567890154"),
                        QStringLiteral("BICXPTPL"),
                        QStringLiteral("Banco"),
                        QStringLiteral("+5511999999999"),
                        QStringLiteral("RF18539007547034"),
                        QStringLiteral("Multibanco")};
    snapshot.notes = hostile;
    snapshot.terms = QStringLiteral("Terms\n\nTwo paragraphs");
    snapshot.footer = QStringLiteral("Capital 5000 €");
    snapshot.legalNotices = {QStringLiteral("Este documento não serve de fatura"), hostile, {}};
    return snapshot;
}

QJsonObject reread(const QJsonObject& json)
{
    return QJsonDocument::fromJson(canonicalJson(json)).object();
}

} // namespace

TEST_CASE("A snapshot comes back from its JSON exactly as it was")
{
    const DocumentSnapshot full = fullSnapshot();
    const DocumentSnapshot back = snapshotFromJson(reread(snapshotToJson(full)));
    CHECK(back == full);
    CHECK(back.customerReference == hostile);
    CHECK(back.logo == full.logo);
    CHECK(canonicalJson(snapshotToJson(back)) == canonicalJson(snapshotToJson(full)));

    const DocumentSnapshot empty;
    CHECK(snapshotFromJson(reread(snapshotToJson(empty))) == empty);

    DocumentSnapshot yen = full;
    yen.currency = *Currency::fromCode(u"JPY");
    CHECK_FALSE(yen == full);
}

TEST_CASE("A snapshot keeps text with half a character without losing the rest")
{
    DocumentSnapshot snapshot;
    snapshot.notes = QStringLiteral("before ") + QChar(0xd83d) + QStringLiteral(" after");
    const DocumentSnapshot once = snapshotFromJson(reread(snapshotToJson(snapshot)));
    CHECK(once.notes.startsWith(QStringLiteral("before ")));
    CHECK(once.notes.endsWith(QStringLiteral(" after")));
    CHECK(snapshotFromJson(reread(snapshotToJson(once))) == once);
}

TEST_CASE("The JSON of a snapshot is canonical")
{
    const QByteArray json = canonicalJson(snapshotToJson(fullSnapshot()));
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    CHECK(object.value(QStringLiteral("date")).toString() == QStringLiteral("2026-02-28"));
    CHECK(object.value(QStringLiteral("valid_until")).toString().isEmpty());
    const QJsonObject line = object.value(QStringLiteral("lines")).toArray().at(1).toObject();
    CHECK(line.value(QStringLiteral("quantity")).toString() == QStringLiteral("-1.125"));
    CHECK(line.value(QStringLiteral("unit_price")).toString() == QStringLiteral("1234567.890123"));
    CHECK(line.value(QStringLiteral("net")).toString() == QStringLiteral("-925925.92"));
    QByteArrayList keys;
    for (const QString& key : object.keys())
        keys += '"' + key.toUtf8() + "\":";
    CHECK(keys.size() == 25);
    CHECK(std::is_sorted(keys.begin(), keys.end()));
    CHECK(json.startsWith("{\"accent_colour\":\"#0f766e\",\"currency\":\"EUR\",\"customer_reference\":"));
    CHECK_FALSE(json.contains('\n'));
}

TEST_CASE("A damaged snapshot is refused")
{
    const QJsonObject good = snapshotToJson(fullSnapshot());
    for (const QString& key : good.keys()) {
        CAPTURE(key);
        QJsonObject without = good;
        without.remove(key);
        CHECK_THROWS_AS(snapshotFromJson(without), Error);
        QJsonObject other = good;
        other.insert(key, QJsonValue::Null);
        CHECK_THROWS_AS(snapshotFromJson(other), Error);
    }
    struct Row
    {
        const char* key;
        QJsonValue value;
    };
    const Row rows[] = {
        {"format", 2},
        {"format", 0},
        {"format", QStringLiteral("1")},
        {"kind", QStringLiteral("receipt")},
        {"language", QStringLiteral("xx")},
        {"currency", QStringLiteral("EURO")},
        {"date", QStringLiteral("2026-02-30")},
        {"date", QStringLiteral("yesterday")},
        {"prices_include_tax", 1},
        {"logo", QStringLiteral("a b!")},
        {"discount", QStringLiteral("101%")},
        {"paid", QStringLiteral("1.001")},
        {"paid", 1.5},
        {"lines", QJsonArray{1}},
        {"lines", QJsonArray{QJsonObject()}},
        {"legal_notices", QJsonArray{1}},
        {"totals", QJsonObject()},
        {"sender", QJsonArray()},
    };
    for (const Row& row : rows) {
        CAPTURE(row.key);
        QJsonObject bad = good;
        bad.insert(QString::fromLatin1(row.key), row.value);
        try {
            snapshotFromJson(bad);
            FAIL("accepted");
        } catch (const Error& error) {
            CHECK(error.kind() == ErrorKind::Storage);
        }
    }
}

TEST_CASE("Fingerprints are chained SHA-256")
{
    // printf '\n%s' '{"number":"OR 2026/1","total":"61.26"}' | sha256sum
    const QByteArray first = fingerprint("{\"number\":\"OR 2026/1\",\"total\":\"61.26\"}", {});
    CHECK(first == "a5876392c4f4abbb5734d594ce62b0660b22fac0ba84e4549140db460533eccd");
    // printf '%s\n%s' "$first" '{"number":"OR 2026/2","total":"1.00"}' | sha256sum
    CHECK(fingerprint("{\"number\":\"OR 2026/2\",\"total\":\"1.00\"}", first)
          == "72a6702bc481d93c43bfebc511b916c9921e1643de72d0ce192985aca8d26f22");
    CHECK(canonicalJson({{QStringLiteral("total"), QStringLiteral("61.26")},
                         {QStringLiteral("number"), QStringLiteral("OR 2026/1")}})
          == "{\"number\":\"OR 2026/1\",\"total\":\"61.26\"}");
}

TEST_CASE("Every change of a snapshot changes its fingerprint")
{
    const QJsonObject json = snapshotToJson(fullSnapshot());
    const QByteArray before = fingerprint(canonicalJson(json), {});
    for (const QString& key : json.keys()) {
        CAPTURE(key);
        QJsonObject changed = json;
        changed.insert(key, QStringLiteral("changed"));
        CHECK(fingerprint(canonicalJson(changed), {}) != before);
    }
    CHECK(fingerprint(canonicalJson(json), before) != before);
}
