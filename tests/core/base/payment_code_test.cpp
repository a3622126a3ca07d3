// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/payment_code.h"
#include "tests/support/catch.h"

#include <functional>

using namespace clientela;

namespace {

Money euros(QStringView text)
{
    return *Money::fromText(text, Currency::euro());
}

Money reais(QStringView text)
{
    return *Money::fromText(text, *Currency::fromCode(u"BRL"));
}

SepaTransfer redCross()
{
    SepaTransfer transfer;
    transfer.version = SepaTransfer::Version::One;
    transfer.bic = QStringLiteral("BPOTBEB1");
    transfer.name = QStringLiteral("Red Cross of Belgium");
    transfer.iban = QStringLiteral("BE72 0000 0000 1616");
    transfer.amount = euros(u"1");
    transfer.purpose = QStringLiteral("CHAR");
    transfer.text = QStringLiteral("Urgency fund");
    transfer.information = QStringLiteral("Sample EPC QR code");
    return transfer;
}

PixPayment fulano()
{
    PixPayment payment;
    payment.key = QStringLiteral("123e4567-e12b-12d1-a456-426655440000");
    payment.name = QStringLiteral("Fulano de Tal");
    payment.city = QStringLiteral("BRASILIA");
    return payment;
}

} // namespace

TEST_CASE("SEPA payment codes as published, byte for byte")
{
    SepaTransfer first; // EPC069-12, example 1
    first.version = SepaTransfer::Version::One;
    first.bic = QStringLiteral("BHBLDEHHXXX");
    first.name = QStringLiteral("Franz Mustermänn");
    first.iban = QStringLiteral("DE71 1102 2033 0123 4567 89");
    first.amount = euros(u"12.30");
    first.purpose = QStringLiteral("GDDS");
    first.reference = QStringLiteral("RF18 5390 0754 7034");
    const QByteArray firstCode = sepaPaymentCode(first);
    CHECK(firstCode
          == QByteArray("BCD\n001\n1\nSCT\nBHBLDEHHXXX\nFranz Mustermänn\nDE71110220330123456789\nEUR12.3\n"
                        "GDDS\nRF18539007547034"));
    CHECK(firstCode.size() == 96);

    SepaTransfer second; // EPC069-12, example 2, in ISO 8859-1
    second.characterSet = SepaTransfer::CharacterSet::Latin1;
    second.name = QStringLiteral("François D'Alsace S.A.");
    second.iban = QStringLiteral("FR1420041010050500013M02606");
    second.amount = euros(u"12.3");
    second.text = QStringLiteral("Client:Marie Louise La Lune");
    const QByteArray secondCode = sepaPaymentCode(second);
    CHECK(secondCode
          == QByteArray("BCD\n002\n2\nSCT\n\nFran\xE7ois D'Alsace S.A.\nFR1420041010050500013M02606\nEUR12.3\n"
                        "\n\nClient:Marie Louise La Lune"));
    CHECK(secondCode.size() == 103);

    CHECK(sepaPaymentCode(redCross())
          == QByteArray("BCD\n001\n1\nSCT\nBPOTBEB1\nRed Cross of Belgium\nBE72000000001616\n"
                        "EUR1\nCHAR\n\nUrgency fund\nSample EPC QR code"));
}

TEST_CASE("SEPA payment codes leave out what is empty at the end")
{
    SepaTransfer transfer = redCross();
    transfer.version = SepaTransfer::Version::Two;
    transfer.bic.clear();
    transfer.amount.reset();
    transfer.purpose.clear();
    transfer.text.clear();
    transfer.information.clear();
    CHECK(sepaPaymentCode(transfer) == QByteArray("BCD\n002\n1\nSCT\n\nRed Cross of Belgium\nBE72000000001616"));
    transfer.name = QStringLiteral("Two\nlines");
    CHECK(sepaPaymentCode(transfer).contains("\nTwo lines\n"));
}

TEST_CASE("SEPA payment codes keep the limits")
{
    using Change = std::function<void(SepaTransfer&)>;
    const Change refused[] = {
        [](SepaTransfer& t) { t.bic.clear(); },
        [](SepaTransfer& t) { t.bic = QStringLiteral("BPOTBEB"); },
        [](SepaTransfer& t) { t.bic = QStringLiteral("1POTBEB1"); },
        [](SepaTransfer& t) { t.iban = QStringLiteral("BE72000000001617"); },
        [](SepaTransfer& t) { t.iban.clear(); },
        [](SepaTransfer& t) { t.name.clear(); },
        [](SepaTransfer& t) { t.name = QString(71, u'a'); },
        [](SepaTransfer& t) { t.amount = euros(u"0"); },
        [](SepaTransfer& t) { t.amount = euros(u"-1"); },
        [](SepaTransfer& t) { t.amount = euros(u"1000000000"); },
        [](SepaTransfer& t) { t.amount = reais(u"1"); },
        [](SepaTransfer& t) { t.purpose = QStringLiteral("CHARI"); },
        [](SepaTransfer& t) { t.reference = QStringLiteral("RF18539007547034"); }, // beside a text
        [](SepaTransfer& t) {
            t.text.clear();
            t.reference = QStringLiteral("RF17539007547034");
        },
        [](SepaTransfer& t) {
            t.text.clear();
            t.reference = QString(36, u'1');
        },
        [](SepaTransfer& t) { t.text = QString(141, u'a'); },
        [](SepaTransfer& t) { t.information = QString(71, u'a'); },
        [](SepaTransfer& t) { t.text = QString(140, u'€'); }, // 420 bytes
        [](SepaTransfer& t) {
            t.characterSet = SepaTransfer::CharacterSet::Latin1;
            t.name = QStringLiteral("Łódź");
        },
    };
    for (std::size_t i = 0; i < std::size(refused); ++i) {
        CAPTURE(i);
        SepaTransfer transfer = redCross();
        refused[i](transfer);
        CHECK_THROWS_AS(sepaPaymentCode(transfer), Error);
    }
    const Change accepted[] = {
        [](SepaTransfer& t) { t.name = QString(70, u'a'); },
        [](SepaTransfer& t) { t.amount = euros(u"0.01"); },
        [](SepaTransfer& t) { t.amount = euros(u"999999999.99"); },
        [](SepaTransfer& t) { t.text = QString(140, u'a'); },
        [](SepaTransfer& t) {
            t.text.clear();
            t.reference = QString(35, u'1');
        },
    };
    for (std::size_t i = 0; i < std::size(accepted); ++i) {
        CAPTURE(i);
        SepaTransfer transfer = redCross();
        accepted[i](transfer);
        CHECK_NOTHROW(sepaPaymentCode(transfer));
    }
}

TEST_CASE("The check sum of BR Codes")
{
    CHECK(crc16("123456789") == 0x29B1);
    CHECK(crc16("") == 0xFFFF);
}

TEST_CASE("Pix codes as published")
{
    CHECK(pixPaymentCode(fulano())
          == QStringLiteral("00020126580014br.gov.bcb.pix0136123e4567-e12b-12d1-a456-426655440000"
                            "5204000053039865802BR5913Fulano de Tal6008BRASILIA62070503***63041D3D"));
}

TEST_CASE("Pix codes carry amount, description, postal code and transaction")
{
    PixPayment payment = fulano();
    payment.key = QStringLiteral("390.533.447-05");
    payment.description = QStringLiteral("Orçamento nº 12");
    payment.amount = reais(u"1234.5");
    payment.name = QStringLiteral("Padaria São João");
    payment.city = QStringLiteral("São Paulo");
    payment.postalCode = QStringLiteral("01310-100");
    payment.transaction = QStringLiteral("ORC202612");
    payment.singleUse = true;
    const QString code = pixPaymentCode(payment);
    CHECK(code.chopped(4)
          == QStringLiteral("000201010212"
                            "26520014br.gov.bcb.pix011139053344705"
                            "0215Orcamento no 12"
                            "520400005303986"
                            "54071234.50"
                            "5802BR"
                            "5916Padaria Sao Joao"
                            "6009Sao Paulo"
                            "610801310100"
                            "62130509ORC202612"
                            "6304"));
    CHECK(code.right(4) == QString::number(crc16(code.chopped(4).toLatin1()), 16).toUpper().rightJustified(4, u'0'));

    PixPayment dynamic = fulano();
    dynamic.key.clear();
    dynamic.url = QStringLiteral("pix.example.com/8b3da2f39a4140d1a91abd93113bd441");
    CHECK(pixPaymentCode(dynamic).contains(
        QStringLiteral("26700014br.gov.bcb.pix2548pix.example.com/8b3da2f39a4140d1a91abd93113bd441")));
}

TEST_CASE("Pix codes keep the limits")
{
    using Change = std::function<void(PixPayment&)>;
    const Change refused[] = {
        [](PixPayment& p) { p.key.clear(); },
        [](PixPayment& p) { p.key = QStringLiteral("390.533.447-06"); },
        [](PixPayment& p) { p.name.clear(); },
        [](PixPayment& p) { p.name = QStringLiteral("日本"); },
        [](PixPayment& p) { p.name = QString(26, u'a'); },
        [](PixPayment& p) { p.city.clear(); },
        [](PixPayment& p) { p.city = QString(16, u'a'); },
        [](PixPayment& p) { p.amount = reais(u"0"); },
        [](PixPayment& p) { p.amount = reais(u"-1"); },
        [](PixPayment& p) { p.amount = reais(u"99999999999.99"); },
        [](PixPayment& p) { p.amount = euros(u"1"); },
        [](PixPayment& p) { p.transaction = QStringLiteral("A-1"); },
        [](PixPayment& p) { p.transaction = QString(26, u'a'); },
        [](PixPayment& p) { p.description = QString(42, u'a'); }, // 18 + 40 + 4 + 42 = 104
        [](PixPayment& p) { p.url = QString(78, u'a'); },
        [](PixPayment& p) { p.url = QStringLiteral("https://pix.example.com/1"); },
    };
    for (std::size_t i = 0; i < std::size(refused); ++i) {
        CAPTURE(i);
        PixPayment payment = fulano();
        refused[i](payment);
        CHECK_THROWS_AS(pixPaymentCode(payment), Error);
    }
    PixPayment longest = fulano();
    longest.description = QString(37, u'a'); // 99 in all
    longest.amount = reais(u"9999999999.99");
    longest.name = QString(25, u'a');
    longest.city = QString(15, u'a');
    longest.transaction = QString(25, u'a');
    CHECK_NOTHROW(pixPaymentCode(longest));
}

TEST_CASE("Pix keys are read as they are registered")
{
    struct Row
    {
        const char* text;
        const char* key;
    };
    const Row rows[] = {
        {"390.533.447-05", "39053344705"},
        {"12.abc.345/01de-35", "12ABC34501DE35"},
        {"+55 (11) 98765-4321", "+5511987654321"},
        {"Loja@Example.com.br", "loja@example.com.br"},
        {"123E4567-E12B-12D1-A456-426655440000", "123e4567-e12b-12d1-a456-426655440000"},
        {"+351 912 345 678", nullptr},
        {"11987654321", nullptr},
        {"loja@", nullptr},
        {"123e4567-e12b-12d1-a456", nullptr},
        {"", nullptr},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CHECK(readPixKey(QString::fromUtf8(row.text)).value_or(QString()) == QString::fromLatin1(row.key));
    }
    CHECK(pixText(u"Açúcar & Café — Ltda.", 25) == QStringLiteral("Acucar & Cafe Ltda."));
    CHECK(pixText(u"Confecções do Norte Limitada", 12) == QStringLiteral("Confeccoes d"));
}
