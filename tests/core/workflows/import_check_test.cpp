// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/storage/content_fingerprint.h"
#include "core/storage/record_query.h"
#include "core/workflows/import_check.h"
#include "core/workflows/import_look.h"
#include "tests/support/catch.h"
#include "tests/support/shop_fixture.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace clientela;
using namespace clientela::test;

namespace {

ImportPlan checkPlan(TestShop& shop, const char* name, const QByteArray& content, const char* kind = "customer")
{
    ImportPlan plan;
    plan.kind = QString::fromLatin1(kind);
    plan.path = shop.path(QString::fromLatin1(name));
    QFile file(plan.path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    return plan;
}

ImportCheck checked(TestShop& shop, const ImportPlan& plan)
{
    NoProgress progress;
    const ImportCheck check = checkImport(*shop, plan, progress);
    const ImportResult& result = check.result;
    CHECK(result.read == result.added + result.updated + result.same + result.rejected);
    return check;
}

QString outcomes(const ImportCheck& check)
{
    QString text;
    for (const CheckedRow& row : check.rows)
        text += QStringLiteral("NUSR")[static_cast<int>(row.outcome)];
    return text;
}

Customer onlyCustomer(TestShop& shop)
{
    const auto ids = RecordQuery(shop->database(), shop->records()).ids(shop.type("customer"), {}, {});
    REQUIRE(ids.size() == 1);
    return shop.load<Customer>("customer", ids.front());
}

QString lookProblem(TestShop& shop, const ImportPlan& plan)
{
    try {
        lookAtImport(*shop, plan);
    } catch (const Error& error) {
        return error.sentence();
    }
    return {};
}

constexpr const char* mixed = "Nome;E-mail;Cidade;Plafond\n"
                              "Ana Reis;ana@example.pt;Porto;\n"
                              "Rui Sá;rui@example.pt;Braga;100\n"
                              ";sem@example.pt;;\n"
                              "Eva Luz;eva@example.pt;Faro;muito\n"
                              "Ana Reis;ana@example.pt;Porto;\n";

} // namespace

TEST_CASE("a check says what becomes of every row and leaves the shop as it was")
{
    forEachEngine([](TestShop& shop) {
        Customer rui;
        rui.name = QStringLiteral("Rui Sá");
        rui.emails.push_back({QString(), QStringLiteral("rui@example.pt"), {}});
        shop.insert("customer", &rui);
        const QByteArray before = contentFingerprint(shop->database());
        const ImportCheck check = checked(shop, checkPlan(shop, "c.csv", mixed));
        CHECK(contentFingerprint(shop->database()) == before);
        CHECK(outcomes(check) == u"NURRS");
        CHECK(check.isComplete());
        CHECK(check.rows[0].row == 2);
        CHECK(check.rows[0].title == u"Ana Reis");
        CHECK(check.rows[1].record == rui.id);
        CHECK(check.changedValues > 0);
        const auto changes = ImportCheck::changesOf(check.rows[1]);
        const auto limit = std::ranges::find(changes, QStringLiteral("credit_limit"), &ImportChange::field);
        REQUIRE(limit != changes.end());
        CHECK(limit->after == u"100.00");
        REQUIRE(ImportCheck::problemsOf(check.rows[2]).size() == 1);
        CHECK(ImportCheck::problemsOf(check.rows[2]).front().field == u"name");
        CHECK(ImportCheck::problemsOf(check.rows[3]).front().field == u"credit_limit");
        CHECK(check.rejectedRows.size() == 2);
        CHECK(check.rejectedRows.value(5).front().cells.value(3) == u"muito");
        CHECK(ImportCheck::emptyKeysOf(check.rows[4]).contains(QStringLiteral("credit_limit")));
        CHECK_FALSE(ImportCheck::emptyKeysOf(check.rows[4]).contains(QStringLiteral("emails")));
    });
}

TEST_CASE("a corrected row is imported with the others, and the sum stays right")
{
    TestShop shop;
    ImportPlan plan = checkPlan(shop, "c.csv", mixed);
    plan.corrections.insert(5, {QStringLiteral("Eva Luz"), QStringLiteral("eva@example.pt"), QStringLiteral("Faro"),
                                QStringLiteral("250")});
    plan.corrections.insert(4, {QStringLiteral("Sem Nome"), {}, {}, {}});
    CHECK(outcomes(checked(shop, plan)) == u"NNNNS");
    NoProgress progress;
    const ImportResult result = importRecords(*shop, plan, progress);
    CHECK(result.added == 4);
    CHECK(result.rejected == 0);
    CHECK(result.read == result.added + result.updated + result.same + result.rejected);
}

TEST_CASE("a correction also mends a row with too many cells, and one that is still wrong is rejected again")
{
    TestShop shop;
    ImportPlan plan = checkPlan(shop, "c.csv", "Nome;E-mail\nAna;ana@example.pt;Porto\n");
    CHECK(outcomes(checked(shop, plan)) == u"R");
    plan.corrections.insert(2, {QString(), QStringLiteral("ana@example.pt")});
    CHECK(outcomes(checked(shop, plan)) == u"R");
    plan.corrections.insert(2, {QStringLiteral("Ana"), QStringLiteral("ana@example.pt")});
    CHECK(outcomes(checked(shop, plan)) == u"N");
}

TEST_CASE("rows of one document are corrected one by one")
{
    TestShop shop;
    ImportPlan plan = checkPlan(shop, "d.csv",
                                "Nº documento;Data;Cliente;Descrição;Quantidade;Preço\n"
                                "FT 1/1;05/01/2023;Ana;Azeite;2;10,00\n"
                                "FT 1/1;05/01/2023;Ana;Vinho;muito;5,00\n",
                                "document");
    const ImportCheck first = checked(shop, plan);
    REQUIRE(outcomes(first) == u"R");
    const auto rows = first.rejectedRows.value(2);
    REQUIRE(rows.size() == 2);
    CHECK(rows[1].row == 3);
    QStringList mended = rows[1].cells;
    mended.replace(mended.indexOf(QStringLiteral("muito")), QStringLiteral("3"));
    plan.corrections.insert(3, mended);
    CHECK(outcomes(checked(shop, plan)) == u"N");
}

TEST_CASE("empty cells keep or clear what a known record has")
{
    struct Row
    {
        EmptyCells rule;
        const char* key;
        const char* notes;
        std::size_t phones;
    };
    const auto row = GENERATE(Row{EmptyCells::ByKey, "", "Portão verde", 1},
                              Row{EmptyCells::Keep, "", "Portão verde", 1}, Row{EmptyCells::Clear, "", "", 0},
                              Row{EmptyCells::ByKey, "uid", "", 0}, Row{EmptyCells::Keep, "uid", "Portão verde", 1},
                              Row{EmptyCells::Clear, "uid", "", 0});
    TestShop shop;
    Customer ana;
    ana.name = QStringLiteral("Ana Reis");
    ana.notes = QStringLiteral("Portão verde");
    ana.emails.push_back({QString(), QStringLiteral("ana@example.pt"), {}});
    ana.phones.push_back({QString(), QStringLiteral("912345678"), {}, {}});
    shop.insert("customer", &ana);
    const bool isByUid = qstrlen(row.key) > 0;
    ImportPlan plan = checkPlan(shop, "c.csv",
                                isByUid ? "uid;Nome;emails.1.address;phones.1.number;Notas\n" + ana.uid.toUtf8()
                                              + ";Ana Reis;ana@example.pt;;\n"
                                        : QByteArray("Nome;E-mail;Telefone;Notas\nAna Reis;ana@example.pt;;\n"));
    plan.emptyCells = row.rule;
    plan.key = QString::fromLatin1(row.key);
    NoProgress progress;
    const ImportResult result = importRecords(*shop, plan, progress);
    CHECK(result.rejected == 0);
    const Customer after = onlyCustomer(shop);
    CHECK(after.name == u"Ana Reis");
    CHECK(after.notes == QString::fromUtf8(row.notes));
    CAPTURE(int(row.rule), row.key);
    CHECK(after.phones.size() == row.phones);
    CHECK(after.emails.size() == 1);
}

TEST_CASE("a look at a file says what it holds and where its columns go")
{
    TestShop shop;
    const ImportLook look = lookAtImport(*shop, checkPlan(shop, "c.csv", mixed));
    CHECK(look.kind == FileKind::Csv);
    CHECK(look.separator == u';');
    CHECK(look.headings.size() == 4);
    CHECK(look.paths[0] == u"name");
    CHECK(look.samples[0]
          == QStringList{QStringLiteral("Ana Reis"), QStringLiteral("Rui Sá"), QStringLiteral("Eva Luz")});
    CHECK(look.likelyKind == u"customer");

    const ImportLook products = lookAtImport(
        *shop, checkPlan(shop, "p.csv", "Código;Designação;PVP;IVA;Unidade;Código de barras\nA1;Azeite;9,90;23;un;\n"));
    CHECK(products.likelyKind == u"product");
}

TEST_CASE("what cannot be imported is said in one sentence")
{
    TestShop shop;
    REQUIRE(QDir(shop.folder()).mkdir(QStringLiteral("folder")));
    ImportPlan folder;
    folder.kind = QStringLiteral("customer");
    folder.path = shop.path(QStringLiteral("folder"));
    CHECK(lookProblem(shop, folder).contains(QStringLiteral("is a folder")));
    folder.path = shop.path(QStringLiteral("gone.csv"));
    CHECK(lookProblem(shop, folder).contains(QStringLiteral("There is no file")));
    CHECK(lookProblem(shop, checkPlan(shop, "e.csv", "")).contains(QStringLiteral("is empty")));
    CHECK(lookProblem(shop, checkPlan(shop, "h.csv", "Nome;E-mail\n")).contains(QStringLiteral("no rows")));
    CHECK(lookProblem(shop, checkPlan(shop, "p.pdf", "%PDF-1.4")).contains(QStringLiteral("PDF")));
    CHECK(lookProblem(shop, checkPlan(shop, "b.bin", QByteArray("\0\1\2\3", 4))).size() > 10);
}

TEST_CASE("places for columns have names, and two columns in a place for one value clash")
{
    TestShop shop;
    const auto targets = importTargets(*shop, QStringLiteral("customer"), {QStringLiteral("phones.mobile.number")});
    const auto labelOf = [&](const char* path) {
        const auto found = std::ranges::find(targets, QString::fromLatin1(path), &ImportTarget::path);
        return found == targets.end() ? QString() : found->label;
    };
    CHECK(labelOf("name") == u"Name");
    CHECK(labelOf("given_name") == u"First name");
    CHECK(labelOf("phones.1.number").contains(QStringLiteral("Phones")));
    CHECK(labelOf("phones.mobile.number").contains(QStringLiteral("mobile")));
    for (const ImportTarget& target : targets) {
        INFO(target.path.toStdString());
        CHECK_FALSE(target.label.isEmpty());
        CHECK(target.label != target.path);
    }
    const QString kind = QStringLiteral("customer");
    CHECK(columnClashes(*shop, kind, {QStringLiteral("tax_number"), QStringLiteral("name")}).empty());
    CHECK(columnClashes(*shop, kind, {QStringLiteral("notes"), QStringLiteral("notes")}).empty());
    CHECK(columnClashes(*shop, kind,
                        {QStringLiteral("note"), QStringLiteral("note"), QStringLiteral("-"), QStringLiteral("-")})
              .empty());
    const auto clashes = columnClashes(
        *shop, kind, {QStringLiteral("tax_number"), QStringLiteral("name"), QStringLiteral("tax_number")});
    REQUIRE(clashes.size() == 1);
    CHECK(clashes.front().first == 0);
    CHECK(clashes.front().second == 2);
}

TEST_CASE("every place that is offered for a column can be imported to")
{
    TestShop shop;
    for (const char* kind : {"customer", "product", "document"}) {
        for (const ImportTarget& target : importTargets(*shop, QString::fromLatin1(kind))) {
            INFO(kind << ' ' << target.path.toStdString());
            ImportPlan plan = checkPlan(shop, "one.csv", "A;B\n1;2\n", kind);
            plan.paths = {target.path, QStringLiteral("-")};
            NoProgress progress;
            CHECK_NOTHROW(checkImport(*shop, plan, progress));
        }
    }
}

TEST_CASE("another separator and the paths of a plan decide how a table is read")
{
    TestShop shop;
    ImportPlan plan = checkPlan(shop, "c.csv", "A|B\nAna|Porto, Foz\n");
    plan.table.separator = u'|';
    plan.paths = {QStringLiteral("name"), QStringLiteral("addresses.1.city")};
    NoProgress progress;
    importRecords(*shop, plan, progress);
    const Customer ana = onlyCustomer(shop);
    CHECK(ana.name == u"Ana");
    CHECK(ana.addresses.front().city == u"Porto, Foz");
}

TEST_CASE("a check that is stopped leaves nothing")
{
    class Stopped final : public Progress
    {
    public:
        void report(qint64, qint64) override {}
        bool isCancelled() const override { return true; }
    };
    TestShop shop;
    const QByteArray before = contentFingerprint(shop->database());
    Stopped stopped;
    CHECK_THROWS_AS(checkImport(*shop, checkPlan(shop, "c.csv", mixed), stopped), Error);
    CHECK(contentFingerprint(shop->database()) == before);
}
