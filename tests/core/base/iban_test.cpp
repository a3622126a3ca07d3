// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/iban.h"
#include "tests/support/catch.h"

using namespace clientela;

TEST_CASE("IBANs are checked by length, pattern and check digits")
{
    const auto valid = IbanVerdict::Valid;
    const auto digits = IbanVerdict::WrongCheckDigits;
    const auto form = IbanVerdict::WrongFormat;
    struct Row
    {
        const char* text;
        IbanVerdict verdict;
        const char* country;
        const char* formatted;
    };
    const Row rows[] = {
        {"PT50000201231234567890154", valid, "PT", "PT50 0002 0123 1234 5678 9015 4"},
        {"pt50 0002-0123.1234 5678 9015 4", valid, "PT", "PT50 0002 0123 1234 5678 9015 4"},
        {"IBAN PT50000201231234567890154", valid, "PT", "PT50 0002 0123 1234 5678 9015 4"},
        {"DE89370400440532013000", valid, "DE", "DE89 3704 0044 0532 0130 00"},
        {"ES9121000418450200051332", valid, "ES", "ES91 2100 0418 4502 0005 1332"},
        {"ES15-0049-1806-9121-1186-9374", valid, "ES", "ES15 0049 1806 9121 1186 9374"},
        {"BR9700360305000010009795493P1", valid, "BR", "BR97 0036 0305 0000 1000 9795 493P 1"},
        {"MC1112739000700011111000h79", valid, "MC", "MC11 1273 9000 7000 1111 1000 H79"},
        {"MT84 MALT 0110 0001 2345 MTLC AST0 01S", valid, "MT", "MT84 MALT 0110 0001 2345 MTLC AST0 01S"},
        {"NO93 8601 1117 947", valid, "NO", "NO93 8601 1117 947"},
        {"XK051212012345678906", valid, "XK", "XK05 1212 0123 4567 8906"},
        {"DE89370400440532013001", digits, "DE", "DE89 3704 0044 0532 0130 01"},
        {"PT50000201231234567890155", digits, "PT", "PT50 0002 0123 1234 5678 9015 5"},
        {"ES9121000418450200051333", digits, "ES", "ES91 2100 0418 4502 0005 1333"},
        // right modulo 97, but the account's own control digits are not
        {"ES2121000418450200051331", digits, "ES", "ES21 2100 0418 4502 0005 1331"},
        {"GB82WEST1234569876543", form, "", "GB82 WEST 1234 5698 7654 3"},
        {"GB8212341234569876543 2", form, "", "GB82 1234 1234 5698 7654 32"},
        {"NL56 3003 0A17 1643 00", form, "", "NL56 3003 0A17 1643 00"},
        {"XX431234", form, "", "XX43 1234"},
        {"PTA0000201231234567890154", form, "", "PTA0 0002 0123 1234 5678 9015 4"},
        {"PT50", form, "", "PT50"},
        {"", form, "", ""},
        {"PT50 0002 0123 1234 5678 9015 4;", form, "", "PT50 0002 0123 1234 5678 9015 4;"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        const IbanCheck check = checkIban(QString::fromLatin1(row.text));
        CHECK(check.verdict == row.verdict);
        CHECK(check.country == QString::fromLatin1(row.country));
        CHECK(check.formatted == QString::fromLatin1(row.formatted));
        CHECK(check.reason.isEmpty() == check.isValid());
        if (check.isValid())
            CHECK(groupedByFour(check.normalized) == check.formatted);
    }
    CHECK(checkIban(u"XX431234").reason == QStringLiteral("No country's IBAN starts with XX."));
}

TEST_CASE("Every mistyped digit of an IBAN is noticed")
{
    const QString right = QStringLiteral("PT50000201231234567890154");
    for (qsizetype i = 2; i < right.size(); ++i) {
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            QString text = right;
            text[i] = digit;
            CHECK(checkIban(text).isValid() == (text == right));
        }
    }
}

TEST_CASE("Creditor references")
{
    CHECK(readCreditorReference(u"RF18 5390 0754 7034") == QStringLiteral("RF18539007547034"));
    CHECK(readCreditorReference(u"rf18 5390 0754 70y") == QStringLiteral("RF185390075470Y"));
    for (const char16_t* text : {u"RF17539007547034", u"RF18", u"", u"539007547034", u"RFA8539007547034",
                                 u"RF18 5390 0754 7034 0000 0000 00", u"RF18539007547034!"})
        CHECK_FALSE(readCreditorReference(text));

    CHECK(makeCreditorReference(u"539007547034") == QStringLiteral("RF18539007547034"));
    CHECK(makeCreditorReference(u"5390075470y") == QStringLiteral("RF185390075470Y"));
    const auto reference = makeCreditorReference(u"FT 2026/15");
    REQUIRE(reference);
    CHECK(reference->endsWith(u"FT202615"));
    CHECK(readCreditorReference(*reference) == reference);
    CHECK_FALSE(makeCreditorReference(u""));
    CHECK_FALSE(makeCreditorReference(u"1234567890123456789012"));
    CHECK_FALSE(makeCreditorReference(u"Nº 5"));
}
