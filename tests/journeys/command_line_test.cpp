// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zip_archive.h"
#include "tests/journeys/command_line.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

CommandResult runCommand(const QString& file, const QStringList& words, const QByteArray& input)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("CLIENTELA_LANGUAGE"), QStringLiteral("en"));
    environment.remove(QStringLiteral("CLIENTELA_FILE"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(CLIENTELA_BINARY_DIR "/bin/clientela-cli"),
                  QStringList{QStringLiteral("--file"), file} + words);
    process.write(input);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(60'000));
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QJsonDocument::fromJson(process.readAllStandardOutput()).object(),
            QString::fromUtf8(process.readAllStandardError())};
}

namespace {

/// A Portuguese shop with a customer and a product.
class JourneyShop
{
public:
    JourneyShop()
    {
        REQUIRE(call("create", {"--country", "PT", "--name", "Oficina do Vidro"}).exitCode == 0);
        REQUIRE(call("add", {"customer",
                             R"({"kind": "company", "name": "Construções Conceição, Lda.", "tax_number": "501964843",
            "phones": [{"type": "mobile", "number": "912 345 678"}], "emails": [{"type": "work", "address": "geral@example.com"}],
            "addresses": [{"type": "main", "street": "Rua de Santa Catarina, 214", "postcode": "4000-447", "city": "Porto"}],
            "tags": ["obra"]})"})
                    .exitCode
                == 0);
        REQUIRE(call("add", {"product", R"({"code": "V10", "name": "Vidro temperado", "unit": "m²", "price": "4.50"})"})
                    .exitCode
                == 0);
    }

    CommandResult call(const char* name, std::initializer_list<const char*> words = {},
                       const QByteArray& input = {}) const
    {
        QStringList typed{QString::fromLatin1(name)};
        for (const char* word : words)
            typed.append(QString::fromUtf8(word));
        return runCommand(m_file, typed, input);
    }

    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    const QString& file() const { return m_file; }

private:
    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(QStringLiteral("shop.clientela"));
};

QString textOf(const CommandResult& result, const char* key)
{
    return result.json.value(QString::fromLatin1(key)).toString();
}

constexpr const char* quoteJson = R"({"customer": 1, "discount": "10%", "lines": [
    {"product": "V10", "quantity": "3.84"}, {"description": "Montagem", "quantity": "2", "unit_price": "30", "tax": "6"}]})";

} // namespace

TEST_CASE("A first sale: quote, issue, convert, pay, print, undo")
{
    const JourneyShop shop;
    const CommandResult quote = shop.call("add", {"quote", quoteJson});
    REQUIRE(quote.exitCode == 0);
    // 17.28 and 60.00, 10 % off each group: 15.55 and 54.00; taxes 3.58 and 3.24
    CHECK(textOf(quote, "net") == u"69.55");
    CHECK(textOf(quote, "tax") == u"6.82");
    CHECK(textOf(quote, "total") == u"76.37");
    CHECK(textOf(quote, "status") == u"draft");

    const CommandResult issued = shop.call("issue", {"1"});
    REQUIRE(issued.exitCode == 0);
    const QByteArray number = textOf(issued, "number").toUtf8();
    CHECK_FALSE(number.isEmpty());
    CHECK(shop.call("change", {"quote", number.constData(), R"({"notes": "x"})"}).exitCode == 1);

    const CommandResult invoice = shop.call("convert", {number.constData(), "--to", "invoice"});
    REQUIRE(invoice.exitCode == 0);
    CHECK(textOf(invoice, "kind") == u"pro_forma");
    CHECK(invoice.said.contains(QStringLiteral("certified")));
    CHECK(invoice.json.value(u"origin").toInt() == 1);
    CHECK(textOf(shop.call("show", {"quote", "1"}), "status") == u"accepted");

    REQUIRE(shop.call("issue", {"2"}).exitCode == 0);
    CHECK(shop.call("pay", {"2", "80"}).exitCode == 1);
    CHECK(textOf(shop.call("pay", {"2", "16.37", "--method", "cash"}), "status") == u"part_paid");
    CHECK(textOf(shop.call("show", {"customer", "1"}), "balance") == u"60.00");
    CHECK(textOf(shop.call("pay", {"2", "60", "--method", "transfer"}), "status") == u"paid");
    CHECK(shop.call("undo").exitCode == 0);
    CHECK(textOf(shop.call("show", {"invoice", "2"}), "open") == u"60.00");
    CHECK(shop.call("redo").exitCode == 0);
    CHECK(textOf(shop.call("show", {"invoice", "2"}), "status") == u"paid");

    const CommandResult printed = shop.call("print", {"2", "--pdf", shop.path("paper.pdf").toUtf8().constData()});
    REQUIRE(printed.exitCode == 0);
    CHECK(printed.said.isEmpty());
    QFile pdf(shop.path("paper.pdf"));
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(5) == "%PDF-");
    CHECK(shop.call("check").json.value(u"ok").toBool());
}

TEST_CASE("Issued documents cannot be undone, and what stands before them is safe")
{
    const JourneyShop shop;
    REQUIRE(shop.call("add", {"quote", quoteJson}).exitCode == 0);
    REQUIRE(shop.call("issue", {"1"}).exitCode == 0);
    const CommandResult undone = shop.call("undo");
    CHECK(undone.exitCode == 1);
    CHECK(undone.said.contains(QStringLiteral("cancelled or credited")));
    CHECK(shop.call("remove", {"customer", "1"}).exitCode == 1);
    CHECK(textOf(shop.call("cancel", {"1"}), "status") == u"cancelled");
    CHECK(shop.call("convert", {"1", "--to", "order"}).exitCode == 1);
}

TEST_CASE("Past documents of another program come in, are listed, found, printed and taken back")
{
    const JourneyShop shop;
    QFile file(shop.path("faturas.csv"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(
        "Fatura;Data;Cliente;NIF;Total;Em aberto\nFT 2023/7;05/01/2023;Padaria Sol, Lda;501442600;1.230,00;230,00\n");
    file.close();
    const QByteArray path = file.fileName().toUtf8();
    const CommandResult imported = shop.call("import", {"document", path.constData()});
    CHECK(imported.exitCode == 0);
    CHECK(imported.json.value(u"new").toInt() == 1);
    CHECK(shop.call("import", {"document", path.constData()}).json.value(u"same").toInt() == 1);
    CHECK(shop.call("list", {"document", "--where", "imported = true and open > 200"}).json.value(u"total").toInt()
          == 1);
    CHECK(shop.call("search", {"FT 2023/7"}).json.value(u"hits").toArray().size() == 1);
    CHECK(textOf(shop.call("show", {"invoice", "FT 2023/7"}), "status") == u"part_paid");
    CHECK(shop.call("print", {"FT 2023/7", "--pdf", shop.path("copy.pdf").toUtf8().constData()}).exitCode == 0);
    CHECK(shop.call("check").json.value(u"ok").toBool());
    CHECK(shop.call("undo").exitCode == 0);
    CHECK(shop.call("list", {"document"}).json.value(u"total").toInt() == 0);
}

TEST_CASE("Records are found by filter, sort, cursor and search")
{
    const JourneyShop shop;
    for (const char* name : {"Ana Sá", "Bruno Sá", "Carla Reis"})
        REQUIRE(shop.call("add",
                          {"customer", qPrintable(QStringLiteral("{\"name\": \"%1\"}").arg(QString::fromUtf8(name)))})
                    .exitCode
                == 0);
    CHECK(shop.call("list", {"customer", "--where", "name ~ \"sa\""}).json.value(u"total").toInt() == 2);
    CHECK(
        shop.call("list", {"customer", "--where", "city = \"porto\" and tags = \"obra\""}).json.value(u"total").toInt()
        == 1);
    const CommandResult first = shop.call("list", {"customer", "--sort", "-name", "--limit", "2"});
    CHECK(first.json.value(u"rows").toArray().at(0).toObject().value(u"name").toString()
          == u"Construções Conceição, Lda.");
    const QByteArray cursor = textOf(first, "next").toUtf8();
    const CommandResult second = shop.call(
        "list", {"customer", "--sort", "-name", "--limit", "2", "--after", cursor.constData()});
    CHECK(second.json.value(u"rows").toArray().size() == 2);
    CHECK(second.json.value(u"next").isNull());
    for (const char* typed : {"concei", "912345", "+351 912 345 678", "501964843", "geral@ex", "nceicao"})
        CHECK(shop.call("search", {typed}).json.value(u"hits").toArray().size() >= 1);
}

TEST_CASE("A call that is wrong says so and changes nothing")
{
    const JourneyShop shop;
    struct Row
    {
        const char* name;
        std::initializer_list<const char*> words;
        int exitCode;
    };
    const Row rows[] = {
        {"fly", {}, 2},
        {"list", {}, 2},
        {"list", {"customer", "--colour", "red"}, 2},
        {"list", {"dragon"}, 1},
        {"list", {"customer", "--where", "city ="}, 1},
        {"list", {"customer", "--where", "wings > 2"}, 1},
        {"show", {"customer", "99"}, 1},
        {"add", {"customer", "{\"name\": \"\"}"}, 1},
        {"add", {"customer", "{\"name\": \"A\", \"wings\": 2}"}, 1},
        {"add", {"customer", "not json"}, 1},
        {"add", {"customer", "{\"name\": \"A\", \"dates\": [{\"label\": \"x\", \"date\": \"2026-02-31\"}]}"}, 1},
        {"add", {"quote", "{\"customer\": 99, \"lines\": []}"}, 1},
        {"add", {"quote", "{\"customer\": 1, \"lines\": [{\"description\": \"x\", \"quantity\": \"1,5\"}]}"}, 1},
        {"add", {"quote", "{\"customer\": 1, \"lines\": [{\"description\": \"x\", \"tax\": \"99\"}]}"}, 1},
        {"add", {"template", "{\"name\": \"t\", \"content\": \"{\"}"}, 1},
        {"add", {"segment", "{\"name\": \"s\", \"record_type\": \"customer\", \"filter\": \"wings > 2\"}"}, 1},
        {"issue", {"77"}, 1},
        {"pay", {"1", "R$ 10"}, 1},
        {"print", {"1"}, 2},
        {"redo", {}, 1},
    };
    const int before = shop.call("history").json.value(u"rows").toArray().size();
    for (const Row& row : rows) {
        CAPTURE(row.name);
        const CommandResult result = shop.call(row.name, row.words);
        CHECK(result.exitCode == row.exitCode);
        CHECK_FALSE(result.said.trimmed().isEmpty());
    }
    CHECK(shop.call("history").json.value(u"rows").toArray().size() == before);
    CHECK(runCommand(shop.path("missing.clientela"), {QStringLiteral("check")}).exitCode == 3);
}

TEST_CASE("JSON comes from standard input, and every call explains itself with an example")
{
    const JourneyShop shop;
    CHECK(textOf(shop.call("add", {"customer", "-"}, "{\"name\": \"Zoë <b>{{x}}</b> 🌷\"}"), "name")
          == QString::fromUtf8("Zoë <b>{{x}}</b> 🌷"));
    for (const char* name : {"create", "list",    "show",      "add",           "change", "remove",  "search",
                             "export", "issue",   "convert",   "pay",           "credit", "print",   "undo",
                             "redo",   "history", "anonymise", "export-person", "backup", "restore", "check"})
        CHECK(shop.call(name, {"--help"}).exitCode == 0);
}

TEST_CASE("A person is handed everything, with the papers")
{
    const JourneyShop shop;
    REQUIRE(shop.call("add", {"quote", quoteJson}).exitCode == 0);
    REQUIRE(shop.call("issue", {"1"}).exitCode == 0);
    const QByteArray archive = shop.path("person.zip").toUtf8();
    CHECK(shop.call("export-person", {"1"}).exitCode == 2);
    CHECK(shop.call("export-person", {"99", "--to", archive.constData()}).exitCode == 1);
    const CommandResult written = shop.call("export-person", {"1", "--to", archive.constData()});
    REQUIRE(written.exitCode == 0);
    CHECK(
        shop.call("export-person", {"1", "--to", archive.constData()}).said.contains(QStringLiteral("there already")));
    CHECK(shop.call("export-person", {"1", "--to", archive.constData(), "--replace"}).exitCode == 0);
    QFile file(QString::fromUtf8(archive));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const clientela::ZipArchive zip(file, file.fileName());
    int papers = 0;
    for (const QJsonValue& name : written.json.value(u"files").toArray()) {
        const auto entry = zip.open(name.toString(), 1 << 24);
        REQUIRE(entry);
        papers += entry->readAll().startsWith("%PDF-") ? 1 : 0;
    }
    CHECK(papers == 1);
}

TEST_CASE("A backup is verified, restores, and one flipped byte is noticed")
{
    const JourneyShop shop;
    const QByteArray backup = shop.path("copy.clientela-backup").toUtf8();
    REQUIRE(shop.call("backup", {backup.constData()}).exitCode == 0);
    REQUIRE(shop.call("change", {"customer", "1", "{\"name\": \"Somebody else\"}"}).exitCode == 0);
    REQUIRE(shop.call("restore", {backup.constData()}).exitCode == 0);
    CHECK(textOf(shop.call("show", {"customer", "1"}), "name") == u"Construções Conceição, Lda.");

    QFile file(QString::fromUtf8(backup));
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.seek(file.size() / 2);
    char byte = 0;
    file.getChar(&byte);
    file.seek(file.size() / 2);
    file.putChar(static_cast<char>(byte ^ 1));
    file.close();
    CHECK(shop.call("restore", {backup.constData()}).exitCode != 0);
    CHECK(textOf(shop.call("show", {"customer", "1"}), "name") == u"Construções Conceição, Lda.");
}
