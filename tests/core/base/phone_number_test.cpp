// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/phone_number.h"
#include "tests/support/catch.h"

#include <thread>
#include <vector>

using namespace clientela;

TEST_CASE("Telephone numbers are read as people write them")
{
    struct Row
    {
        const char* country;
        const char* text;
        const char* e164;
        const char* international;
        const char* national;
    };
    const Row rows[] = {
        {"PT", "912345678", "+351912345678", "+351 912 345 678", "912 345 678"},
        {"PT", "912 345 678", "+351912345678", "+351 912 345 678", "912 345 678"},
        {"pt", "+351 912-345-678", "+351912345678", "+351 912 345 678", "912 345 678"},
        {"PT", "00351 912345678", "+351912345678", "+351 912 345 678", "912 345 678"},
        {"PT", "351912345678", "+351912345678", "+351 912 345 678", "912 345 678"},
        {"PT", "(+351) 912345678", "+351912345678", "+351 912 345 678", "912 345 678"},
        {"PT", "+351 (0) 912 345 678", "+351912345678", "+351 912 345 678", "912 345 678"},
        {"PT", "Tel.: 912345678", "+351912345678", "+351 912 345 678", "912 345 678"},
        {"PT", "tel:+351-912-345-678", "+351912345678", "+351 912 345 678", "912 345 678"},
        {"PT", "９１２３４５６７８", "+351912345678", "+351 912 345 678", "912 345 678"},
        {"PT", "5511987654321", "+5511987654321", "+55 11 98765-4321", "(11) 98765-4321"},
        {"BR", "00351912345678", "+351912345678", "+351 912 345 678", "912 345 678"},
        {"BR", "(11) 98765-4321", "+5511987654321", "+55 11 98765-4321", "(11) 98765-4321"},
        {"BR", "011 98765-4321", "+5511987654321", "+55 11 98765-4321", "(11) 98765-4321"},
        {"BR", "+55 (11) 98765 4321", "+5511987654321", "+55 11 98765-4321", "(11) 98765-4321"},
        {"ES", "612 34 56 78", "+34612345678", "+34 612 34 56 78", "612 34 56 78"},
        {"ES", "+44 (0)20 7946 0958", "+442079460958", "+44 20 7946 0958", "020 7946 0958"},
        {"", "+442079460958", "+442079460958", "+44 20 7946 0958", "020 7946 0958"},
        {"IT", "06 6982 1234", "+390669821234", "+39 06 6982 1234", "06 6982 1234"},
        {"US", "(650) 253-0000", "+16502530000", "+1 650-253-0000", "(650) 253-0000"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.country, row.text);
        const auto number = PhoneNumber::read(QString::fromUtf8(row.text), QString::fromLatin1(row.country));
        CHECK(number.isValid());
        CHECK(number.e164() == QString::fromLatin1(row.e164));
        CHECK(number.international() == QString::fromLatin1(row.international));
        CHECK(number.national() == QString::fromLatin1(row.national));
        CHECK(number.extension().isEmpty());
        CHECK(PhoneNumber::read(number.international(), u"").e164() == number.e164());
    }
}

TEST_CASE("Text that is no telephone number is kept as typed")
{
    struct Row
    {
        const char* country;
        const char* text;
    };
    const Row rows[] = {
        {"PT", ""},
        {"PT", "112"},
        {"PT", "91234567"},
        {"", "912345678"},
        {"PT", "ask Maria"},
        {"PT", "912345678 (João)"},
        {"PT", "Rua 25 de Abril"},
        {"PT", "+"},
        {"PT", "912345678;"},
        {"PT", "+999 123456789"},
        {"PT", "1234567890123456789012345"},
        {"PT", "\x01\xEF\xBF\xBF"},
        {"ZZ", "912345678"},
        {"Portugal", "912345678"},
        {"PT", "912345678 / 213456789"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.country, row.text);
        const QString text = QString::fromUtf8(row.text);
        const auto number = PhoneNumber::read(text, QString::fromLatin1(row.country));
        CHECK_FALSE(number.isValid());
        CHECK(number.e164().isEmpty());
        CHECK(number.typed() == text);
        CHECK(number.international() == text);
        CHECK(number.national() == text);
        CHECK(number.formattedFor(u"PT") == text);
    }
    CHECK(PhoneNumber().typed().isEmpty());
    const QString halfCharacter(QChar(0xD800));
    CHECK(PhoneNumber::read(halfCharacter, halfCharacter).typed() == halfCharacter);
}

TEST_CASE("A number of the right length that nobody was given can still be called")
{
    const auto number = PhoneNumber::read(u"412345678", u"PT");
    CHECK_FALSE(number.isValid());
    CHECK(number.e164() == QStringLiteral("+351412345678"));
    CHECK(number.international() == QStringLiteral("412345678"));
}

TEST_CASE("Extensions are kept apart")
{
    for (const char* text : {"+351 213456789 ext. 12", "213 456 789 x12", "213456789 ramal 12", "213456789 #12",
                             "213456789;ext=12", "213456789, Extensão 12"}) {
        CAPTURE(text);
        const auto number = PhoneNumber::read(QString::fromUtf8(text), u"PT");
        CHECK(number.isValid());
        CHECK(number.e164() == QStringLiteral("+351213456789"));
        CHECK(number.extension() == QStringLiteral("12"));
        CHECK(number.international() == QStringLiteral("+351 21 345 6789 ext. 12"));
        CHECK(PhoneNumber::read(number.national(), u"PT").extension() == QStringLiteral("12"));
    }
}

TEST_CASE("A reader sees numbers of the own country without its code")
{
    const auto number = PhoneNumber::read(u"912345678", u"PT");
    CHECK(number.country() == QStringLiteral("PT"));
    CHECK(number.formattedFor(u"PT") == QStringLiteral("912 345 678"));
    CHECK(number.formattedFor(u"ES") == QStringLiteral("+351 912 345 678"));
    CHECK(PhoneNumber::read(u"+80012345678", u"PT").country().isEmpty());
}

TEST_CASE("Search terms hold every way the digits are typed")
{
    const auto terms = [](QStringView text, QStringView country) {
        return phoneSearchTerms(PhoneNumber::read(text, country)).join(u' ');
    };
    CHECK(terms(u"912 345 678", u"PT") == QStringLiteral("351912345678 912345678"));
    CHECK(terms(u"(11) 98765-4321", u"BR") == QStringLiteral("5511987654321 11987654321 011987654321"));
    CHECK(terms(u"+44 20 7946 0958", u"PT") == QStringLiteral("442079460958 2079460958 02079460958"));
    CHECK(terms(u"06 6982 1234", u"IT") == QStringLiteral("390669821234 0669821234"));
    CHECK(terms(u"112", u"PT") == QStringLiteral("112"));
    CHECK(terms(u"912345678 (João)", u"PT") == QStringLiteral("912345678"));
    CHECK(terms(u"ask Maria", u"PT") == QString());
}

TEST_CASE("What looks like a part of a telephone number is told by its characters")
{
    struct Row
    {
        const char* text;
        const char* digits;
    };
    const Row rows[] = {
        {"912", "912"},       {"+351 912", "351912"}, {"00351 912", "351912"}, {"(11) 98765-43", "119876543"},
        {"91.23/4", "91234"}, {"91", nullptr},        {"", nullptr},           {"+()", nullptr},
        {"912a", nullptr},    {"maria", nullptr},     {"12€4", nullptr},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CHECK(phoneDigits(QString::fromUtf8(row.text)).value_or(QString()) == QString::fromLatin1(row.digits));
    }
}

TEST_CASE("Numbers may be read on several threads")
{
    std::vector<int> valid(4, 0);
    std::vector<std::thread> threads;
    for (std::size_t thread = 0; thread < valid.size(); ++thread) {
        threads.emplace_back([&valid, thread] {
            for (int i = 0; i < 100; ++i)
                valid[thread] += PhoneNumber::read(QString::number(912345000 + i), u"PT").isValid() ? 1 : 0;
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    CHECK(valid == std::vector<int>(4, 100));
}

TEST_CASE("Numbers of mobile phones are told from others where the country does")
{
    const struct
    {
        const char* country;
        const char* text;
        bool mayBeMobile;
    } rows[] = {{"PT", "912 345 678", true},
                {"PT", "253 612 345", false},
                {"PT", "800 200 200", false},
                {"ES", "612 345 678", true},
                {"ES", "912 345 678", false},
                {"BR", "(11) 98765-4321", true},
                {"BR", "(11) 3456-7890", false},
                {"US", "(212) 555-2368", true},
                {"PT", "12", false},
                {"PT", "", false}};
    for (const auto& row : rows) {
        CAPTURE(row.country, row.text);
        CHECK(PhoneNumber::read(QString::fromUtf8(row.text), QString::fromLatin1(row.country)).mayBeMobile()
              == row.mayBeMobile);
    }
}
