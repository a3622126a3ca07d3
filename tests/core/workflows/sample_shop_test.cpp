// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/email_address.h"
#include "core/base/error.h"
#include "core/base/phone_number.h"
#include "core/base/tax_number.h"
#include "core/catalog/country_preset.h"
#include "core/catalog/product.h"
#include "core/customers/customer.h"
#include "core/sales/document.h"
#include "core/storage/content_fingerprint.h"
#include "core/workflows/check_shop.h"
#include "core/workflows/sample/sample_calendar.h"
#include "core/workflows/sample/sample_country.h"
#include "core/workflows/sample/sample_products.h"
#include "core/workflows/sample/sample_tax_numbers.h"
#include "core/workflows/sample_shop.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>
#include <map>

using namespace clientela;

namespace {

const QDate sampleToday(2026, 7, 14);

/// A sample shop in a folder of its own.
struct SampleShop
{
    QTemporaryDir folder;
    FixedClock clock{utcTime(sampleToday, QTime(16, 45, 12))};
    std::unique_ptr<ShopFile> shop;

    SampleShop(const QString& country, const SampleSize& size, int hour = 16)
    {
        clock.setNow(utcTime(sampleToday, QTime(hour, 45, 12)));
        NoProgress progress;
        shop = createSampleShop(folder.filePath(QStringLiteral("sample.clientela")), {country, {}, {}, {}}, size, clock,
                                progress);
    }

    template<class Struct>
    std::vector<Struct> all(const char* type)
    {
        const RecordType& description = shop->types().type(QString::fromLatin1(type));
        std::vector<qint64> ids;
        {
            Rows rows = shop->database().select(QStringLiteral("SELECT id FROM %1 ORDER BY id").arg(description.table));
            while (rows.next())
                ids.push_back(rows.integer(0));
        }
        std::vector<Struct> records;
        for (const AnyRecord& record : shop->records().loadMany(description, ids, true))
            records.push_back(record.as<Struct>());
        return records;
    }
    qint64 count(const char* statement) { return shop->database().single(QString::fromLatin1(statement)).toLongLong(); }
};

SampleSize smallSize(quint64 seed = 1)
{
    SampleSize size;
    size.customers = 60;
    size.products = 40;
    size.seed = seed;
    return size;
}

} // namespace

TEST_CASE("The same seed makes the same shop, another seed another one")
{
    SampleShop first(QStringLiteral("PT"), smallSize());
    SampleShop second(QStringLiteral("PT"), smallSize(), 9);
    SampleShop other(QStringLiteral("PT"), smallSize(2));
    CHECK(contentDump(first.shop->database()) == contentDump(second.shop->database()));
    CHECK(contentFingerprint(first.shop->database()) != contentFingerprint(other.shop->database()));
}

TEST_CASE("A pinned today makes the same shop on any day")
{
    SampleSize size = smallSize();
    SampleShop usual(QStringLiteral("ES"), size);
    size.today = sampleToday;
    QTemporaryDir folder;
    const FixedClock later(utcTime(QDate(2027, 1, 3), QTime(8, 0)));
    NoProgress progress;
    const auto pinned = createSampleShop(folder.filePath(QStringLiteral("s")), {QStringLiteral("ES"), {}, {}, {}}, size,
                                         later, progress);
    CHECK(contentFingerprint(usual.shop->database()) == contentFingerprint(pinned->database()));
}

TEST_CASE("Every country has a sample shop in which nothing is wrong")
{
    const QString country = GENERATE(from_range(sampleCountries() + QStringList{QStringLiteral("NL")}));
    CAPTURE(country);
    SampleShop sample(country, smallSize());
    const QString home = country == u"NL" ? QStringLiteral("NL") : country;

    NoProgress progress;
    for (const CheckProblem& problem : checkShop(*sample.shop, progress))
        FAIL_CHECK(problem.where.toStdString() + ": " + problem.message.toStdString());

    const auto customers = sample.all<Customer>("customer");
    CHECK(customers.size() == 60);
    QSet<QString> emails;
    int taxNumbers = 0;
    for (const Customer& customer : customers) {
        CAPTURE(customer.name);
        CHECK(!customer.phones.empty());
        for (const CustomerPhone& phone : customer.phones) {
            CAPTURE(phone.number);
            CHECK(PhoneNumber::read(phone.number, home).isValid());
        }
        for (const CustomerEmail& email : customer.emails) {
            CAPTURE(email.address);
            CHECK(isPlausibleEmail(email.normalized));
            CHECK(
                QStringList{QStringLiteral("example.com"), QStringLiteral("example.net"), QStringLiteral("example.org")}
                    .contains(email.normalized.section(u'@', 1)));
            CHECK(!emails.contains(email.normalized));
            emails.insert(email.normalized);
        }
        CAPTURE(customer.taxNumber);
        CHECK(!checkTaxNumber(home, customer.taxNumber).isWrong());
        taxNumbers += customer.taxNumber.isEmpty() ? 0 : 1;
        CHECK(!customer.name.contains(u'{'));
        for (const CustomerAddress& address : customer.addresses)
            CHECK_FALSE((address.street + address.postcode).contains(QRegularExpression(QStringLiteral("[{}#@|]"))));
    }
    CHECK((taxNumbers > 10) == (sampleTaxNumber(home, TaxNumberOwner::Company, 1, 0) != QString()));

    CHECK(sample.count("SELECT count(*) FROM document") == 240);
    CHECK(sample.count("SELECT count(*) FROM product") == 40);
    CHECK(sample.count("SELECT count(DISTINCT kind) FROM document") >= 3);
    CHECK(sample.count("SELECT count(*) FROM payment") > 30);
    CHECK(sample.count("SELECT count(*) FROM document WHERE open_amount < 0") == 0);
    const QDate first = sampleToday.addMonths(-18);
    for (const Document& document : sample.all<Document>("document")) {
        CHECK(document.date >= first);
        CHECK(document.date < sampleToday);
        CHECK(document.createdAt.left(10) == document.date.toString(Qt::ISODate));
        CHECK(document.total.minor() > 0);
        CHECK(countryPreset(home).offers(document.kind));
    }
}

TEST_CASE("Documents are numbered without gaps in the order of their dates")
{
    SampleShop sample(QStringLiteral("BR"), smallSize(5));
    std::map<std::pair<QString, int>, std::vector<Document>> series;
    for (const Document& document : sample.all<Document>("document")) {
        if (document.sequence > 0)
            series[{documentKindKey(document.kind), document.year}].push_back(document);
    }
    CHECK(series.size() >= 4);
    for (auto& [name, documents] : series) {
        std::ranges::sort(documents, {}, &Document::sequence);
        for (std::size_t i = 0; i < documents.size(); ++i) {
            CHECK(documents[i].sequence == static_cast<int>(i) + 1);
            if (i > 0) {
                CHECK(documents[i].date >= documents[i - 1].date);
                CHECK(documents[i].issuedAt >= documents[i - 1].issuedAt);
            }
        }
    }
}

TEST_CASE("A sample shop sells as shops do")
{
    SampleSize size;
    size.customers = 250;
    SampleShop sample(QStringLiteral("PT"), size);
    const qint64 quotes = sample.count("SELECT count(*) FROM document WHERE kind = 'quote'");
    const qint64 accepted = sample.count("SELECT count(*) FROM document WHERE kind = 'quote' AND state = 'accepted'");
    const qint64 owed = sample.count("SELECT count(*) FROM document WHERE kind = 'pro_forma'");
    const qint64 open = sample.count("SELECT count(*) FROM document WHERE open_amount > 0");
    CHECK(accepted * 100 / quotes >= 45);
    CHECK(accepted * 100 / quotes <= 68);
    CHECK(sample.count("SELECT count(*) FROM document WHERE kind = 'quote' AND state = 'declined'") * 100 / quotes
          >= 8);
    CHECK(sample.count("SELECT count(*) FROM document WHERE state = 'draft'") > 0);
    CHECK(owed > quotes / 2);
    CHECK(open > 0);
    CHECK(open * 100 / owed < 30);
    // a fifth of those who buy pays more than half of everything
    const qint64 buyers = sample.count("SELECT count(DISTINCT customer_id) FROM document WHERE kind = 'pro_forma'");
    const QString best = QStringLiteral(
                             "SELECT sum(s) FROM (SELECT sum(total) AS s FROM document WHERE kind = 'pro_forma'"
                             " GROUP BY customer_id ORDER BY s DESC LIMIT %1)")
                             .arg(buyers / 5);
    CHECK(sample.shop->database().single(best).toLongLong() * 2
          > sample.count("SELECT sum(total) FROM document WHERE kind = 'pro_forma'"));
    CHECK(sample.count("SELECT count(*) FROM customer WHERE company_id IS NOT NULL AND company_name <> ''") > 5);
    CHECK(sample.count("SELECT count(*) FROM note") > 50);
    CHECK(sample.count("SELECT count(DISTINCT tax) FROM document_line") >= 3);
    CHECK(sample.count("SELECT count(*) FROM customer WHERE substr(created_at, 1, 10) >= '2026-07-14'") == 0);
    // the history lives through the time as well, and is finished
    CHECK(sample.count("SELECT count(DISTINCT substr(made_at, 1, 7)) FROM change_set") >= 18);
    CHECK(sample.shop->timestamp().startsWith(u"2026-07-14T16:45:12"));
}

TEST_CASE("The number of documents and products can be chosen")
{
    SampleSize size = smallSize();
    size.documents = GENERATE(0, 1, 37);
    size.products = GENERATE(3, 200);
    SampleShop sample(QStringLiteral("GB"), size);
    CHECK(sample.count("SELECT count(*) FROM document") == *size.documents);
    CHECK(sample.count("SELECT count(*) FROM product") == size.products);
    for (const Product& product : sample.all<Product>("product")) {
        CHECK(product.price.units() > 0);
        CHECK(product.cost.units() < product.price.units());
        CHECK(!product.unit.isEmpty());
        if (!product.barcode.isEmpty())
            CHECK(withEanCheckDigit(product.barcode.left(12)) == product.barcode);
    }
}

TEST_CASE("A shop without customers can be made, and one is found by search")
{
    SampleSize size = smallSize();
    size.customers = GENERATE(0, 1, 5);
    SampleShop sample(QStringLiteral("PT"), size);
    for (const Customer& customer : sample.all<Customer>("customer")) {
        const auto found = sample.shop->search().find(sample.shop->types().type(u"customer"), customer.name, 50);
        CHECK(std::ranges::find(found, customer.id) != found.end());
    }
    CHECK(sample.count("SELECT count(*) FROM customer") == size.customers);
}

TEST_CASE("Making a sample can be stopped")
{
    class StoppedProgress final : public Progress
    {
    public:
        void report(qint64, qint64) override {}
        bool isCancelled() const override { return true; }
    };
    QTemporaryDir folder;
    const SystemClock clock;
    StoppedProgress progress;
    const auto make = [&] {
        createSampleShop(folder.filePath(QStringLiteral("s")), {QStringLiteral("PT"), {}, {}, {}}, {}, clock, progress);
    };
    CHECK_THROWS_AS(make(), Error);
    CHECK(QDir(folder.path()).isEmpty()); // no half of a shop is left
}

TEST_CASE("A shop is not made of what is no country or language, nor over a file that is there")
{
    QTemporaryDir folder;
    const SystemClock clock;
    const auto make = [&](const char* country, const char* language, const char* name = "s") {
        createShop(folder.filePath(QString::fromLatin1(name)),
                   {QString::fromLatin1(country), QString::fromLatin1(language), {}, {}}, clock);
    };
    CHECK_THROWS_AS(make("Portugal", ""), Error);
    CHECK_THROWS_AS(make("PT", "fr"), Error);
    CHECK(QDir(folder.path()).isEmpty());
    make("PT", "PT-br");
    CHECK(ShopFile::open(folder.filePath(QStringLiteral("s")), clock)->defaults().language == QStringLiteral("pt-BR"));
    CHECK_THROWS_AS(make("PT", ""), Error);
    CHECK(QFileInfo::exists(folder.filePath(QStringLiteral("s"))));
}

TEST_CASE("Published check digits of invented numbers")
{
    CHECK(withEanCheckDigit(QStringLiteral("400638133393")) == u"4006381333931");
    for (const QString& country : {QStringLiteral("PT"), QStringLiteral("ES"), QStringLiteral("BR")}) {
        QSet<QString> numbers;
        for (const TaxNumberOwner owner :
             {TaxNumberOwner::Person, TaxNumberOwner::Company, TaxNumberOwner::Community}) {
            for (quint64 count = 0; count < 400; ++count) {
                const QString number = sampleTaxNumber(country, owner, count, 12345);
                CAPTURE(number);
                CHECK(checkTaxNumber(country, number).verdict == TaxNumberVerdict::Valid);
                numbers.insert(number);
            }
        }
        CHECK(numbers.size() >= (country == u"BR" ? 800 : 1200));
    }
    CHECK(sampleTaxNumber(QStringLiteral("DE"), TaxNumberOwner::Person, 1, 0).isEmpty());
}

TEST_CASE("Scattered numbers are all different and fill their room")
{
    QSet<quint64> numbers;
    for (quint64 count = 0; count < 1000; ++count)
        numbers.insert(scatteredNumber(count, 3, 77));
    CHECK(numbers.size() == 1000);
    CHECK(filledPattern(QStringLiteral("91# ### ###"), 5, 9)
              .contains(QRegularExpression(QStringLiteral("^91\\d \\d{3} \\d{3}$"))));
}

TEST_CASE("A sample calendar never goes back and knows Sundays")
{
    const std::vector<int> seasons{80, 90, 100, 100, 110, 110, 100, 50, 110, 110, 110, 80};
    const SampleCalendar calendar(QDate(2025, 1, 1), QDate(2026, 6, 30), seasons, 8);
    QDateTime previous;
    for (qint64 i = 0; i < 2000; ++i) {
        const QDateTime moment = calendar.at(calendar.size() / 2000 * i);
        CHECK((!previous.isValid() || moment >= previous));
        CHECK(moment.date().dayOfWeek() != Qt::Sunday);
        CHECK(moment.time() >= QTime(8, 0));
        CHECK(moment.time() <= QTime(18, 0));
        CHECK(qAbs(calendar.at(calendar.positionOf(moment)).secsTo(moment)) <= 2);
        previous = moment;
    }
}
