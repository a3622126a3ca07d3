// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/exchange/vcard_reader.h"
#include "core/exchange/vcard_writer.h"
#include "tests/core/exchange/table_text.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

#include <QBuffer>

using namespace clientela;

namespace {

std::unique_ptr<VCardReader> vCardReader(const QByteArray& bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return std::make_unique<VCardReader>(std::move(buffer), QStringLiteral("people.vcf"));
}

VCardContact onlyContact(const QByteArray& bytes)
{
    const auto reader = vCardReader(bytes);
    VCardContact contact;
    REQUIRE(reader->next(contact));
    CHECK(reader->problem() == QString());
    VCardContact another;
    CHECK_FALSE(reader->next(another));
    return contact;
}

VCardContact cardOf(const char* version, const QByteArray& lines)
{
    return onlyContact(QByteArray("BEGIN:VCARD\r\nVERSION:") + version + "\r\n" + lines + "END:VCARD\r\n");
}

VCardContact fullContact()
{
    VCardContact contact;
    contact.formattedName = QStringLiteral("Dr. João “Zé” da Silva; Pereira, Jr. 😀");
    contact.family = QStringLiteral("Silva; Pereira");
    contact.given = QStringLiteral("João");
    contact.prefix = QStringLiteral("Dr.");
    contact.suffix = QStringLiteral("Jr., M.Sc.");
    contact.nickname = QStringLiteral("Zé");
    contact.organization = QStringLiteral("Silva, Lda.; Filhos");
    contact.units = QStringList{QStringLiteral("Sales"), QStringLiteral("North; East")};
    contact.title = QStringLiteral("Owner");
    contact.role = QStringLiteral("Sells \\ buys");
    contact.phones = {{{QStringLiteral("cell")}, QStringLiteral("+351912345678"), true, {}},
                      {{QStringLiteral("work"), QStringLiteral("fax")}, QStringLiteral("21 123 45 67"), false, {}},
                      {{}, QStringLiteral("(11) 98765-4321 ext. 7"), false, QStringLiteral("Weekend, only")}};
    contact.emails = {{{QStringLiteral("work")}, QStringLiteral("joao@example.pt"), true, {}},
                      {{QStringLiteral("home")}, QStringLiteral("ze@example.org"), false, {}}};
    contact.addresses = {{{QStringLiteral("work")},
                          QStringLiteral("PO 1"),
                          QStringLiteral("2.º Esq."),
                          QStringLiteral("Rua A, 5\nPátio; fundo"),
                          QStringLiteral("Porto"),
                          {},
                          QStringLiteral("4000-123"),
                          QStringLiteral("Portugal"),
                          false,
                          {}}};
    contact.links = {{{QStringLiteral("work")}, QStringLiteral("https://example.pt/?a=1,2;b"), {}}};
    contact.birthday = vCardDate(QStringLiteral("--02-03"));
    contact.anniversary = vCardDate(QStringLiteral("2009-08-08"));
    contact.dates = {{QStringLiteral("First order"), vCardDate(QStringLiteral("2020-02-29"))}};
    contact.note = QStringLiteral("Line one\nline two\\n with backslash, comma; semicolon ")
                   + QStringLiteral("ção 😀 ").repeated(40) + QStringLiteral("end");
    contact.categories = QStringList{QStringLiteral("VIP"), QStringLiteral("a, b")};
    contact.uid = QStringLiteral("0190a6f0-0000-7000-8000-000000000001");
    contact.gender = QStringLiteral("O;other");
    contact.revision = utcTime(QDate(2026, 1, 31), QTime(14, 5, 7));
    contact.photo = QByteArray(5000, '\x7F') + QByteArray("\0\r\n", 3);
    contact.photoType = QStringLiteral("jpeg");
    contact.other = {{QStringLiteral("Spouse"), QStringLiteral("Maria; \"Mia\"")}};
    return contact;
}

} // namespace

TEST_CASE("A contact survives being written and read, in both versions")
{
    const VCardContact full = fullContact();
    VCardContact company;
    company.kind = VCardKind::Organization;
    company.formattedName = QStringLiteral("ACME");
    company.organization = QStringLiteral("ACME, Inc.");
    company.birthday = vCardDate(QStringLiteral("around 1980, they say"));
    for (const VCardVersion version : {VCardVersion::V30, VCardVersion::V40})
        for (const VCardContact& contact : {full, company}) {
            CAPTURE(int(version), contact.formattedName);
            const QByteArray bytes = vCardBytes(contact, version);
            const VCardContact back = onlyContact(bytes);
            CHECK(back == contact);
            CHECK(vCardBytes(back, version) == bytes);
            for (const QByteArray& line : bytes.split('\n')) {
                CHECK(line.size() <= 76); // 75 and the CR
                CHECK(QString::fromUtf8(line).toUtf8() == line);
                CHECK_FALSE(QString::fromUtf8(line).contains(QChar(QChar::ReplacementCharacter)));
            }
        }
}

TEST_CASE("Version 3.0 is written as address books expect it")
{
    VCardContact contact;
    contact.formattedName = QStringLiteral("Ana Reis");
    contact.family = QStringLiteral("Reis");
    contact.given = QStringLiteral("Ana");
    contact.phones = {{{QStringLiteral("cell")}, QStringLiteral("+351912345678"), true, {}}};
    contact.emails = {{{QStringLiteral("home")}, QStringLiteral("ana@example.pt"), false, {}}};
    contact.birthday = vCardDate(QStringLiteral("19800322"));
    CHECK(vCardBytes(contact, VCardVersion::V30)
          == QByteArray("BEGIN:VCARD\r\nVERSION:3.0\r\nPRODID:-//Clientela//EN\r\nN:Reis;Ana;;;\r\nFN:Ana Reis\r\n"
                        "TEL;TYPE=CELL;TYPE=PREF:+351912345678\r\nEMAIL;TYPE=INTERNET;TYPE=HOME:ana@example.pt\r\nBDAY:"
                        "1980-03-22\r\nEND:VCARD\r\n"));
    CHECK(vCardBytes(contact, VCardVersion::V40).contains("TEL;VALUE=uri;TYPE=CELL;PREF=1:tel:+351912345678\r\n"));
}

TEST_CASE("The example of RFC 6350 is understood")
{
    const VCardContact contact = onlyContact(
        "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Simon Perreault\r\nN:Perreault;Simon;;;ing. jr,M.Sc.\r\nBDAY:--0203\r\n"
        "ANNIVERSARY:20090808T1430-0500\r\nGENDER:M\r\nLANG;PREF=1:fr\r\nLANG;PREF=2:en\r\nORG;TYPE=work:Viagenie\r\n"
        "ADR;TYPE=work:;Suite D2-630;2875 Laurier;\r\n Quebec;QC;G1V 2M2;Canada\r\n"
        "TEL;VALUE=uri;TYPE=\"work,voice\";PREF=1:tel:+1-418-656-9254;ext=102\r\n"
        "TEL;VALUE=uri;TYPE=\"work,cell,voice,video,text\":tel:+1-418-262-6501\r\n"
        "EMAIL;TYPE=work:simon.perreault@viagenie.ca\r\nGEO;TYPE=work:geo:46.772673,-71.282945\r\n"
        "KEY;TYPE=work;VALUE=uri:\r\n "
        "http://www.viagenie.ca/simon.perreault/simon.asc\r\nTZ:-0500\r\nURL;TYPE=home:http://"
        "nomis80.org\r\nEND:VCARD\r\n");
    CHECK(contact.family == QStringLiteral("Perreault"));
    CHECK(contact.suffix == QStringLiteral("ing. jr, M.Sc."));
    CHECK(contact.birthday.text == QStringLiteral("--02-03"));
    CHECK_FALSE(contact.birthday.date);
    CHECK(contact.anniversary.date == QDate(2009, 8, 8));
    CHECK(contact.gender == QStringLiteral("M"));
    CHECK(contact.organization == QStringLiteral("Viagenie"));
    REQUIRE(contact.phones.size() == 2);
    CHECK(contact.phones[0].number == QStringLiteral("+1-418-656-9254 ext. 102"));
    CHECK(contact.phones[0].preferred);
    CHECK(contact.phones[0].types == QStringList{QStringLiteral("work")});
    CHECK(contact.phones[1].types
          == QStringList{QStringLiteral("work"), QStringLiteral("cell"), QStringLiteral("video"),
                         QStringLiteral("text")});
    REQUIRE(contact.addresses.size() == 1);
    CHECK(contact.addresses[0].extended == QStringLiteral("Suite D2-630"));
    CHECK(contact.addresses[0].locality == QStringLiteral("Quebec"));
    CHECK(contact.addresses[0].postcode == QStringLiteral("G1V 2M2"));
    const QList<std::pair<QString, QString>> other = {
        {QStringLiteral("LANG"), QStringLiteral("fr")},
        {QStringLiteral("LANG"), QStringLiteral("en")},
        {QStringLiteral("GEO"), QStringLiteral("geo:46.772673,-71.282945")},
        {QStringLiteral("KEY"), QStringLiteral("http://www.viagenie.ca/simon.perreault/simon.asc")},
        {QStringLiteral("TZ"), QStringLiteral("-0500")}};
    CHECK(contact.other == other);
}

TEST_CASE("Version 2.1 is read as old telephones and Outlook write it")
{
    const VCardContact contact = cardOf(
        "2.1", "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=91and=C3=BA;Jos=\r\n=C3=A9;;;\r\n"
               "TEL;CELL;PREF:123\r\nTEL;WORK;FAX:456\r\nTEL;VOICE;MOBILE:789\r\n"
               "ORG;CHARSET=ISO-8859-1:Caf\xE9;Sala\r\n"
               "TITLE:C:\\new\r\n"
               "NOTE;ENCODING=QUOTED-PRINTABLE:one=0D=0Atwo=\r\n, three\r\n"
               "AGENT:\r\nBEGIN:VCARD\r\nFN:Somebody else\r\nTEL:999\r\nEND:VCARD\r\n"
               "KEY;X509;ENCODING=BASE64:\r\n    MIID\r\n    AAAA\r\n\r\n"
               "PHOTO;ENCODING=BASE64;JPEG:/9j/\r\nAAEC\r\n\r\n"
               "LABEL;HOME;ENCODING=QUOTED-PRINTABLE:Rua A=0D=0APorto\r\n"
               "BDAY:19800321\r\nREV:20121012T210525Z\r\n");
    CHECK(contact.family == QStringLiteral("Ñandú"));
    CHECK(contact.given == QStringLiteral("José"));
    CHECK(contact.formattedName == QStringLiteral("José Ñandú"));
    CHECK(contact.organization == QStringLiteral("Café"));
    CHECK(contact.units == QStringList{QStringLiteral("Sala")});
    CHECK(contact.title == QStringLiteral("C:\\new"));
    CHECK(contact.note == QStringLiteral("one\ntwo, three"));
    REQUIRE(contact.phones.size() == 3);
    CHECK(contact.phones[0] == VCardPhone{{QStringLiteral("cell")}, QStringLiteral("123"), true, {}});
    CHECK(contact.phones[1]
          == VCardPhone{{QStringLiteral("work"), QStringLiteral("fax")}, QStringLiteral("456"), false, {}});
    CHECK(contact.phones[2] == VCardPhone{{QStringLiteral("cell")}, QStringLiteral("789"), false, {}});
    CHECK(contact.photo == QByteArray::fromBase64("/9j/AAEC"));
    CHECK(contact.photoType == QStringLiteral("jpeg"));
    REQUIRE(contact.addresses.size() == 1);
    CHECK(contact.addresses[0].street == QStringLiteral("Rua A\nPorto"));
    CHECK(contact.leftOut == QStringList{QStringLiteral("AGENT"), QStringLiteral("KEY")});
    CHECK(contact.birthday.date == QDate(1980, 3, 21));
    CHECK(contact.revision == utcTime(QDate(2012, 10, 12), QTime(21, 5, 25)));
}

TEST_CASE("Apple's groups, labels and days without a year are understood")
{
    const VCardContact contact = cardOf(
        "3.0", "FN:Firma\nORG:Firma;\nX-ABShowAs:COMPANY\nitem2.TEL:905\nitem2.X-ABLabel:_$!<AssistantPhone>!$_\n"
               "item3.ADR;type=HOME;type=pref:;;Silicon Alley 5,;New York;NY;12345;USA\nitem3.X-ABADR:us\n"
               "item5.URL;type=pref:http\\://www.ibm.com\nitem5.X-ABLabel:_$!<HomePage>!$_\n"
               "BDAY;X-APPLE-OMIT-YEAR=1604;value=date:1604-03-22\nitem6.X-ABDATE:2011-01-13\nitem6.X-ABLabel:_$!<"
               "Anniversary>!$_\n"
               "item7.X-ABDATE:2012-05-05\nitem7.X-ABLabel:Moved\nX-AIM;TYPE=HOME:johnny5\nX-EVOLUTION-SPOUSE:"
               "Maria\nIMPP;X-SERVICE-TYPE=Skype:skype:ana\n");
    CHECK(contact.kind == VCardKind::Organization);
    REQUIRE(contact.phones.size() == 1);
    CHECK(contact.phones[0].label == QStringLiteral("AssistantPhone"));
    REQUIRE(contact.addresses.size() == 1);
    CHECK(contact.addresses[0].street == QStringLiteral("Silicon Alley 5,"));
    CHECK(contact.addresses[0].preferred);
    REQUIRE(contact.links.size() == 1);
    CHECK(contact.links[0].url == QStringLiteral("http://www.ibm.com"));
    CHECK(contact.birthday.text == QStringLiteral("--03-22"));
    CHECK(contact.anniversary.date == QDate(2011, 1, 13));
    REQUIRE(contact.dates.size() == 1);
    CHECK(contact.dates[0].first == QStringLiteral("Moved"));
    const QList<std::pair<QString, QString>> other = {{QStringLiteral("AIM"), QStringLiteral("johnny5")},
                                                      {QStringLiteral("Spouse"), QStringLiteral("Maria")},
                                                      {QStringLiteral("Skype"), QStringLiteral("skype:ana")}};
    CHECK(contact.other == other);
}

TEST_CASE("Escapes and lists are read by version")
{
    const VCardContact three = cardOf(
        "3.0", "N:O\\;N\\,x;a,b;;;\nFN:x\nCATEGORIES:a\\,b,c\nNOTE:l1\\nl2\\Nl3\\\\n\nNICKNAME:x,y\n");
    CHECK(three.family == QStringLiteral("O;N,x"));
    CHECK(three.given == QStringLiteral("a b"));
    CHECK(three.categories == QStringList{QStringLiteral("a,b"), QStringLiteral("c")});
    CHECK(three.note == QStringLiteral("l1\nl2\nl3\\n"));
    CHECK(three.nickname == QStringLiteral("x, y"));
    CHECK(cardOf("4.0", "FN:x\nTEL;VALUE=uri:tel:\nEMAIL:mailto:\nTEL: \n").phones.isEmpty());
    const VCardContact twice = cardOf(
        "2.1",
        "FN:x\r\r\nNOTE;ENCODING=QUOTED-PRINTABLE:a=\r\r\nb\r\r\nPHOTO;ENCODING=b;TYPE=JPEG:/9j/\r\r\n AAEC\r\r\n");
    CHECK(twice.note == QStringLiteral("ab"));
    CHECK(twice.photo == QByteArray::fromBase64("/9j/AAEC"));
    const VCardContact broken = cardOf("3.0", "FN:x\nNOTE:first\nsee also: http://x.pt\n\nsecond line\nTEL:1\n");
    CHECK(broken.note == QStringLiteral("first\nsee also: http://x.pt\n\nsecond line"));
    CHECK(broken.phones.size() == 1);
}

TEST_CASE("Faults of a vCard file are named, and the good cards come all the same")
{
    VCardContact contact;
    {
        const auto reader = vCardReader("BEGIN:VCARD\nFN:A\nEND:VCARD\n\nBEGIN:VCARD\nFN:B\nTEL:1\nBEGIN:VCARD\nFN:"
                                        "C\nEND:VCARD\njunk\nBEGIN:VCARD\nFN:D\nTEL:2");
        REQUIRE(reader->next(contact));
        CHECK(reader->problem().isEmpty());
        CHECK(reader->rowNumber() == 1);
        REQUIRE(reader->next(contact));
        CHECK(contact.formattedName == QStringLiteral("B"));
        CHECK(reader->problem()
              == QStringLiteral("“people.vcf”, line 5: the contact has no END:VCARD before the next one begins. Check "
                                "whether it is complete."));
        REQUIRE(reader->next(contact));
        CHECK(contact.formattedName == QStringLiteral("C"));
        CHECK(reader->rowNumber() == 8);
        CHECK(reader->problem().isEmpty());
        REQUIRE(reader->next(contact));
        CHECK(contact.formattedName == QStringLiteral("D"));
        CHECK(reader->problem()
              == QStringLiteral(
                  "“people.vcf”, line 12: the file ends in the middle of this contact. Export the contacts again."));
        CHECK_FALSE(reader->next(contact));
    }
    CHECK(sentenceOf([] { vCardReader("hello\nworld\n"); })
          == QStringLiteral("“people.vcf” holds no contact. Choose a .vcf file from an address book."));
    CHECK(sentenceOf([] { vCardReader(""); }).startsWith(QStringLiteral("“people.vcf” holds no contact.")));
}

TEST_CASE("Pictures too large are left out and named")
{
    const QByteArray huge = QByteArray(12 * 1024 * 1024, 'A');
    QByteArray folded = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:A\r\nPHOTO;ENCODING=b;TYPE=JPEG:";
    for (qsizetype i = 0; i < huge.size(); i += 74 * 1024)
        folded += huge.mid(i, 74 * 1024) + "\r\n ";
    folded += "\r\nTEL:1\r\nEND:VCARD\r\n";
    const QByteArray oneLine = "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:A\r\nPHOTO:data:image/png;base64," + huge
                               + "\r\nTEL:1\r\nEND:VCARD\r\n";
    for (const QByteArray& bytes : {folded, oneLine}) {
        const VCardContact contact = onlyContact(bytes);
        CHECK(contact.photo.isEmpty());
        CHECK(contact.leftOut == QStringList{QStringLiteral("PHOTO")});
        CHECK(contact.phones.size() == 1);
    }
}

TEST_CASE("vCard in UTF-16 and with a mark, and a file of several cards")
{
    const QString text = QStringLiteral("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:João\r\nEND:VCARD\r\n");
    QStringEncoder encoder(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    CHECK(onlyContact(encoder.encode(text)).formattedName == QStringLiteral("João"));
    CHECK(onlyContact("\xEF\xBB\xBF" + text.toUtf8()).formattedName == QStringLiteral("João"));

    const TemporaryFolder folder;
    VCardWriter writer(folder.path(QStringLiteral("out.vcf")));
    for (int i = 0; i < 3; ++i) {
        VCardContact contact;
        contact.formattedName = QString::number(i);
        writer.write(contact);
    }
    CHECK_FALSE(QFile::exists(folder.path(QStringLiteral("out.vcf"))));
    writer.finish();
    VCardReader reader(openForReading(folder.path(QStringLiteral("out.vcf"))), QStringLiteral("out.vcf"));
    VCardContact contact;
    int count = 0;
    while (reader.next(contact))
        CHECK(contact.formattedName == QString::number(count++));
    CHECK(count == 3);
}
