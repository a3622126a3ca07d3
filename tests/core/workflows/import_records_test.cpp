// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/catalog/product.h"
#include "core/exchange/table.h"
#include "core/storage/content_fingerprint.h"
#include "core/storage/record_query.h"
#include "core/workflows/anonymise_customer.h"
#include "core/workflows/check_shop.h"
#include "core/workflows/export_records.h"
#include "core/workflows/import_records.h"
#include "tests/support/catch.h"
#include "tests/support/shop_fixture.h"

#include <QFile>

using namespace clientela;
using namespace clientela::test;

namespace {

QString fileWith(TestShop& shop, const char* name, const char* content)
{
    const QString path = shop.path(QString::fromLatin1(name));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    return path;
}

ImportPlan customersFrom(const QString& path)
{
    ImportPlan plan;
    plan.kind = QStringLiteral("customer");
    plan.path = path;
    return plan;
}

ImportResult imported(TestShop& shop, const ImportPlan& plan)
{
    shop.clock().advance(1000);
    NoProgress progress;
    const ImportResult result = importRecords(*shop, plan, progress);
    CHECK(result.read == result.added + result.updated + result.same + result.rejected);
    return result;
}

std::vector<Customer> allCustomers(TestShop& shop)
{
    const RecordType& type = shop.type("customer");
    const auto ids = RecordQuery(shop->database(), shop->records()).ids(type, {}, {});
    std::vector<Customer> customers;
    for (const AnyRecord& record : shop->records().loadMany(type, ids, true))
        customers.push_back(record.as<Customer>());
    return customers;
}

constexpr const char* portuguese =
    "Nome;NIF;Telemóvel;E-mail;Morada;Código postal;Localidade;Data de nascimento;Nº de sócio\n"
    "Ana Conceição;;912 345 678;ana@example.pt;Rua A, 1;4000-001;Porto;03/04/1980;17\n"
    "Padaria Sol, Lda;501964843;;geral@sol.example.pt;Rua B, 2;1000-001;Lisboa;;\n"
    "José Falcão;;;;Rua C, 3;3000-001;Coimbra;;\n";

constexpr const char* cards =
    "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana Conceição\r\nN:Conceição;Ana;;;\r\nTEL;TYPE=cell:+351912345678\r\n"
    "EMAIL:ana@example.pt\r\nORG:Padaria Sol\r\nBDAY:1980-04-03\r\nCATEGORIES:vip\r\nX-AIM:ana80\r\nEND:VCARD\r\n"
    "BEGIN:VCARD\r\nVERSION:4.0\r\nKIND:org\r\nFN:Oficina Norte\r\nORG:Oficina Norte\r\n"
    "PHOTO:data:image/png;base64,iVBORw0KGgo=\r\nEND:VCARD\r\n";

} // namespace

TEST_CASE("a table of customers is imported with what has no place as notes, and again changes nothing")
{
    forEachEngine([](TestShop& shop) {
        const QString path = fileWith(shop, "clientes.csv", portuguese);
        const ImportResult first = imported(shop, customersFrom(path));
        CHECK(first.read == 3);
        CHECK(first.added == 3);
        CHECK(first.changeSet > 0);
        const auto customers = allCustomers(shop);
        REQUIRE(customers.size() == 3);
        CHECK(customers[0].phones.front().type == u"mobile");
        CHECK(customers[0].phones.front().e164 == u"+351912345678");
        CHECK(customers[0].dates.front().date == QDate(1980, 4, 3));
        CHECK(customers[0].addresses.front().city == u"Porto");
        CHECK(customers[0].notes == QStringLiteral("Nº de sócio: 17"));
        CHECK(customers[1].kind == u"company");
        CHECK(customers[0].kind == u"person");

        const QByteArray before = contentFingerprint(shop->database());
        const ImportResult second = imported(shop, customersFrom(path));
        CHECK(second.same == 3);
        CHECK(second.changeSet == 0);
        CHECK(contentFingerprint(shop->database()) == before);
        NoProgress progress;
        CHECK(checkShop(*shop, progress).empty());
    });
}

TEST_CASE("a dry run and an undone import leave the shop as it was")
{
    TestShop shop;
    imported(shop, customersFrom(fileWith(shop, "first.csv", "Nome;E-mail\nAna Conceição;ana@example.pt\n")));
    const QByteArray before = contentFingerprint(shop->database());
    ImportPlan plan = customersFrom(fileWith(shop, "clientes.csv", portuguese));
    plan.isDryRun = true;
    const ImportResult dry = imported(shop, plan);
    CHECK(dry.added == 2);
    CHECK(dry.updated == 1);
    CHECK(dry.changeSet == 0);
    CHECK(contentFingerprint(shop->database()) == before);

    plan.isDryRun = false;
    const ImportResult done = imported(shop, plan);
    CHECK(done.added == dry.added);
    CHECK(done.updated == dry.updated);
    CHECK(contentFingerprint(shop->database()) != before);
    shop->history().undo(done.changeSet);
    CHECK(contentFingerprint(shop->database()) == before);
}

TEST_CASE("rows that are wrong are rejected with a reason; mended they come in")
{
    TestShop shop;
    ImportPlan plan = customersFrom(fileWith(shop, "clientes.csv",
                                             "Nome;Data de nascimento;Plafond;Notas\n"
                                             "Ana;31/02/2026;;\n"
                                             ";01/01/1990;;sem nome\n"
                                             "Rui;01/02/1990;1.234,56;=1+1\n"
                                             "Eva;;muito;\n"));
    plan.rejectedPath = shop.path(QStringLiteral("rejected.csv"));
    const ImportResult result = imported(shop, plan);
    CHECK(result.added == 1);
    CHECK(result.rejected == 3);
    REQUIRE(result.problems.size() == 3);
    CHECK(result.problems[0].row == 2);
    CHECK(result.problems[0].field == u"dates.birthday");
    CHECK(result.problems[0].message.contains(QStringLiteral("31/02/2026")));
    CHECK(result.problems[1].field == u"name");
    CHECK(result.problems[2].field == u"credit_limit");
    const Customer rui = allCustomers(shop).front();
    CHECK(rui.creditLimit.minor() == 123456);
    CHECK(rui.notes == QStringLiteral("=1+1"));

    QFile file(plan.rejectedPath);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QByteArray mended = file.readAll();
    CHECK(mended.count('\n') == 4);
    mended.replace("31/02/2026", "28/02/2026").replace("muito", "500");
    const ImportResult again = imported(shop, customersFrom(fileWith(shop, "mended.csv", mended.constData())));
    CHECK(again.added == 2);
    CHECK(again.rejected == 1);
    for (const Customer& customer : allCustomers(shop))
        CHECK_FALSE(customer.notes.contains(QStringLiteral("Problem")));
}

TEST_CASE("all or nothing saves nothing when a row is rejected")
{
    TestShop shop;
    const QByteArray before = contentFingerprint(shop->database());
    ImportPlan plan = customersFrom(
        fileWith(shop, "clientes.csv", "Nome;E-mail\nAna;ana@example.pt\n;rui@example.pt\n"));
    plan.allOrNothing = true;
    const ImportResult result = imported(shop, plan);
    CHECK(result.rejected == 1);
    CHECK_FALSE(result.isSaved);
    CHECK(contentFingerprint(shop->database()) == before);
}

TEST_CASE("contact cards become customers, and meet those that a table brought")
{
    TestShop shop;
    imported(shop, customersFrom(fileWith(shop, "clientes.csv", portuguese)));
    const QString path = fileWith(shop, "cards.vcf", cards);
    const ImportResult result = imported(shop, customersFrom(path));
    CHECK(result.updated == 1);
    CHECK(result.added == 1);
    const auto customers = allCustomers(shop);
    CHECK(customers[0].companyName == u"Padaria Sol");
    CHECK(customers[0].phones.size() == 1);
    CHECK(customers[0].dates.size() == 1);
    CHECK(customers[0].tags.front().name == u"vip");
    CHECK(customers[0].notes.contains(QStringLiteral("AIM: ana80")));
    CHECK(customers[3].kind == u"company");
    CHECK(customers[3].notes.contains(QStringLiteral("PHOTO")));
    CHECK(imported(shop, customersFrom(path)).same == 2);
}

TEST_CASE("a row that repeats an earlier one of the same file is the same record")
{
    TestShop shop;
    const ImportResult result = imported(
        shop, customersFrom(fileWith(shop, "c.csv",
                                     "Name,Phone,City\nJoão Silva,912345678,Porto\nJOAO SILVA,+351 912 345 678,\n"
                                     "Rita Silva,912 345 678,Porto\nJoão Silva,,Porto\n")));
    CHECK(result.added == 2);
    CHECK(result.same == 2);
}

TEST_CASE("a likely duplicate is added with a remark")
{
    TestShop shop;
    const ImportResult result = imported(
        shop, customersFrom(
                  fileWith(shop, "c.csv", "Name,NIF\nOficina Sol Lda,501964843\nOficina Sol e Mar Lda,501964843\n")));
    CHECK(result.added == 2);
    CHECK(result.remarks.size() == 1);
    CHECK(result.remarks.front().row == 3);
}

TEST_CASE("an update key finds records whose name changed; empty cells leave what is there")
{
    TestShop shop;
    imported(shop,
             customersFrom(fileWith(shop, "a.csv", "Nome;NIF;Telefone;Morada\nSol Lda;501964843;222003749;Rua B\n")));
    ImportPlan plan = customersFrom(
        fileWith(shop, "b.csv", "Nome;NIF;Telefone;Morada\nSol e Mar Lda;PT 501 964 843;912345678;\n"));
    plan.key = QStringLiteral("tax_number");
    CHECK(imported(shop, plan).updated == 1);
    const Customer customer = allCustomers(shop).front();
    CHECK(customer.name == u"Sol e Mar Lda");
    CHECK(customer.phones.size() == 2);
    CHECK(customer.addresses.size() == 1);
    plan.key = QStringLiteral("shoe_size");
    NoProgress progress;
    CHECK_THROWS_AS(importRecords(*shop, plan, progress), Error);
}

TEST_CASE("what was exported is the same when it is imported, into this shop and into an empty one")
{
    for (const char* ending : {"csv", "xlsx", "json"}) {
        INFO(ending);
        TestShop shop;
        imported(shop, customersFrom(fileWith(shop, "clientes.csv", portuguese)));
        Customer person;
        person.name = QStringLiteral("Empregado, o \"Zé\"");
        person.company = allCustomers(shop)[1].customerId();
        person.notes = QStringLiteral("Linha 1\nLinha 2");
        person.tags = {{QStringLiteral("a; b")}, {QStringLiteral("c")}};
        person.relations = {{allCustomers(shop)[0].customerId(), QStringLiteral("referred_by"), QString()}};
        shop.insert("customer", &person);
        const QString path = shop.path(QStringLiteral("out.") + QLatin1StringView(ending));
        NoProgress progress;
        ExportRequest request;
        request.type = &shop.type("customer");
        exportRecords(*shop, request, path, progress);
        CHECK(imported(shop, customersFrom(path)).same == 4);

        TestShop empty;
        ImportPlan plan = customersFrom(path);
        CHECK(imported(empty, plan).added == 4);
        const auto copies = allCustomers(empty);
        REQUIRE(copies.size() == 4);
        CHECK(copies[3].company == copies[1].customerId());
        CHECK(copies[3].relations.size() == 1);
        CHECK(copies[3].tags.front().name == u"a; b");
        CHECK(copies[3].notes == person.notes);
        CHECK(imported(empty, plan).same == 4);
    }
}

TEST_CASE("in a file with uids an empty cell clears")
{
    TestShop shop;
    Customer customer = shop.customer(QStringLiteral("Ana"));
    customer.role = QStringLiteral("Gerente");
    customer.source = QStringLiteral("Feira");
    shop.update("customer", &customer);
    const QByteArray content = "uid,name,role\n" + customer.uid.toUtf8() + ",Ana Maria,\n";
    CHECK(imported(shop, customersFrom(fileWith(shop, "c.csv", content.constData()))).updated == 1);
    const Customer after = allCustomers(shop).front();
    CHECK(after.name == u"Ana Maria");
    CHECK(after.role.isEmpty());
    CHECK(after.source == u"Feira");
}

TEST_CASE("somebody who was erased is held back")
{
    TestShop shop;
    const QString path = fileWith(shop, "c.csv", "Nome,E-mail\nAna,ana@example.pt\n");
    imported(shop, customersFrom(path));
    NoProgress progress;
    anonymiseCustomer(*shop, allCustomers(shop).front().customerId());
    const ImportResult result = imported(shop, customersFrom(path));
    CHECK(result.rejected == 1);
    CHECK(result.added == 0);
}

TEST_CASE("products are imported with prices as the shop writes them")
{
    TestShop shop;
    ImportPlan plan;
    plan.kind = QStringLiteral("product");
    plan.path = fileWith(shop, "p.csv",
                         "Referência;Designação;Preço;IVA;Código de barras;Tipo\n"
                         "V10;Vidro 10 mm;1.234,56;23;5601234567890;\n"
                         "S1;Instalação;12,5;IVA23;;Serviço\n"
                         "V11;Vidro;10,00;99;;\n"
                         "V10;Vidro 10 mm;1.300,00;23;;\n");
    const ImportResult result = imported(shop, plan);
    CHECK(result.added == 2);
    CHECK(result.updated == 1);
    CHECK(result.rejected == 1);
    CHECK(result.problems.front().field == u"tax");
    const Product product = shop.load<Product>("product", 1);
    CHECK(product.price.units() == 1300000000);
    CHECK(product.barcode == u"5601234567890");
    CHECK(shop.load<Product>("product", 2).kind == u"service");
}

TEST_CASE("a preview shows what each row would do and changes nothing")
{
    TestShop shop;
    imported(shop, customersFrom(fileWith(shop, "a.csv", "Nome;E-mail\nAna;ana@example.pt\n")));
    const QByteArray before = contentFingerprint(shop->database());
    const ImportPreview preview = previewImport(
        *shop, customersFrom(fileWith(shop, "b.csv", "Nome;E-mail;Cargo\nAna;ana@example.pt;Gerente\nRui;;\n;;x\n")),
        10);
    REQUIRE(preview.rows.size() == 3);
    CHECK(preview.paths
          == QStringList{QStringLiteral("name"), QStringLiteral("emails.1.address"), QStringLiteral("role")});
    CHECK(preview.rows[0].outcome == ImportOutcome::Updated);
    REQUIRE(preview.rows[0].changes.size() == 1);
    CHECK(preview.rows[0].changes.front().field == u"role");
    CHECK(preview.rows[0].changes.front().after == u"Gerente");
    CHECK(preview.rows[1].outcome == ImportOutcome::New);
    CHECK(preview.rows[2].outcome == ImportOutcome::Rejected);
    CHECK(preview.rows[2].problems.size() == 1);
    CHECK(contentFingerprint(shop->database()) == before);
}

TEST_CASE("a mapping can be kept and used again")
{
    TestShop shop;
    ImportPlan plan = customersFrom(fileWith(shop, "a.csv", "Quem,Coisa\nAna,501964843\n"));
    plan.mapping = readMapping(QStringLiteral("name=Quem,tax_number=Coisa"));
    plan.saveMappingAs = QStringLiteral("Contabilista");
    CHECK(imported(shop, plan).added == 1);
    ImportPlan second = customersFrom(fileWith(shop, "b.csv", "Coisa,Quem\n501964843,Ana\n"));
    second.savedMapping = QStringLiteral("Contabilista");
    CHECK(imported(shop, second).same == 1);
    second.savedMapping = QStringLiteral("Outra");
    NoProgress progress;
    CHECK_THROWS_AS(importRecords(*shop, second, progress), Error);
}

TEST_CASE("a table with none of our columns is refused as a whole, and can still be mapped")
{
    TestShop shop;
    const QString path = fileWith(shop, "w.csv", "a;b;c\nAna;2;3\n");
    NoProgress progress;
    ImportPlan plan = customersFrom(path);
    CHECK_THROWS_WITH(importRecords(*shop, plan, progress), Catch::Contains("w.csv") && Catch::Contains("a, b, c"));
    CHECK(previewImport(*shop, plan, 5).headings.size() == 3);
    plan.mapping = {{QStringLiteral("name"), QStringLiteral("a")}};
    CHECK(imported(shop, plan).added == 1);
}

TEST_CASE("a cancelled import leaves nothing")
{
    class StopHalfway final : public Progress
    {
    public:
        void report(qint64, qint64) override { ++m_reports; }
        bool isCancelled() const override { return m_reports >= 2; }

    private:
        int m_reports = 0;
    };
    TestShop shop;
    QByteArray content = "Nome,E-mail\n";
    for (int i = 0; i < 1000; ++i)
        content += "Cliente " + QByteArray::number(i) + ",c" + QByteArray::number(i) + "@example.pt\n";
    const QByteArray before = contentFingerprint(shop->database());
    StopHalfway progress;
    const ImportPlan plan = customersFrom(fileWith(shop, "c.csv", content.constData()));
    CHECK_THROWS_AS(importRecords(*shop, plan, progress), Error);
    CHECK(contentFingerprint(shop->database()) == before);
    CHECK(shop->search().find(shop.type("customer"), QStringLiteral("cliente 7"), 5).empty());
    CHECK(imported(shop, plan).added == 1000);
    CHECK(imported(shop, plan).same == 1000);
    CHECK(shop->search().find(shop.type("customer"), QStringLiteral("cliente 7"), 5).size() == 5);
}
