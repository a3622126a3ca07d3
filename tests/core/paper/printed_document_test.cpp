// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/paper/printed_document.h"
#include "core/records/saved_records.h"
#include "core/storage/document_storage.h"
#include "core/workflows/issue_document.h"
#include "core/workflows/save_document.h"
#include "tests/support/catch.h"
#include "tests/support/shop_fixture.h"

#include <QDir>
#include <QFile>

#include <thread>

using namespace clientela;
using namespace clientela::test;

namespace {

DocumentId paperQuote(TestShop& shop, const Customer& customer, bool isIssued = true)
{
    shop.clock().advance(1000);
    Document document = newDocument(*shop, DocumentKind::Quote);
    document.customer = customer.customerId();
    DocumentLine line;
    line.description = QStringLiteral("Table");
    line.quantity = Quantity::fromText(u"1").value();
    line.unitPrice = UnitPrice::fromText(u"100").value();
    document.lines = {line};
    const DocumentId id = saveDocument(*shop, document);
    return isIssued ? issueDocument(*shop, id).documentId() : id;
}

class StopAfter final : public Progress
{
public:
    explicit StopAfter(int reports)
        : m_left(reports)
    {
    }
    void report(qint64, qint64) override { --m_left; }
    bool isCancelled() const override { return m_left <= 0; }

private:
    int m_left;
};

} // namespace

TEST_CASE("A PDF is named after its document with characters that every system allows")
{
    struct Row
    {
        const char* number;
        const char* name;
        const char* expected;
    };
    const Row rows[] = {
        {"OR 2026/12", "Almeida", "Orçamento OR 2026-12 Almeida.pdf"},
        {"", "Almeida", "Orçamento 2026-11-24 Almeida.pdf"},
        {"OR 1", "", "Orçamento OR 1.pdf"},
        {"OR 1", "Sá & Cª, Lda.", "Orçamento OR 1 Sá & Cª, Lda.pdf"},
        {"OR 1", "a<b>c:d\"e/f\\g|h?i*j", "Orçamento OR 1 abc-de-f-g-hij.pdf"},
        {"OR 1", "  two\t\nlines \x01 .. ", "Orçamento OR 1 two lines.pdf"},
        {"OR 1", "Ωμέγα 株式会社", "Orçamento OR 1 Ωμέγα 株式会社.pdf"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.name);
        DocumentSnapshot snapshot;
        snapshot.language = Language::EuropeanPortuguese;
        snapshot.kind = DocumentKind::Quote;
        snapshot.number = QString::fromUtf8(row.number);
        snapshot.date = QDate(2026, 11, 24);
        snapshot.recipient.name = QString::fromUtf8(row.name);
        CHECK(pdfFileName(snapshot) == QString::fromUtf8(row.expected));
    }
    DocumentSnapshot snapshot;
    snapshot.number = QStringLiteral("QU 1");
    snapshot.recipient.name = QString(400, u'x');
    CHECK(pdfFileName(snapshot).size() <= 110);
    CHECK(pdfFileName(snapshot).endsWith(QStringLiteral(".pdf")));
}

TEST_CASE("A document is printed in its own design, in one that is asked for, and in the usual when its own is gone")
{
    TestShop shop;
    const Customer ana = shop.customer(QStringLiteral("Ana"));
    QFile file(QStringLiteral(CLIENTELA_SOURCE_DIR "/resources/document_templates/compact.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    TemplateRecord own;
    own.name = QStringLiteral("Ours");
    own.content = QString::fromUtf8(file.readAll());
    shop.insert("template", &own);
    QStringList expected = builtInTemplateNames();
    expected.append(QStringLiteral("Ours"));
    CHECK(designNames(*shop) == expected);

    Document document = DocumentStorage(*shop).load(paperQuote(shop, ana, false));
    const auto bytes = [&](const PaperChoice& choice = {}) {
        return printedDocument(*shop, document, choice).paper.pieces(0).size();
    };
    const std::size_t compact = bytes({QStringLiteral("compact")});
    document.templateName = QStringLiteral("Ours");
    CHECK(bytes() == compact);
    document.templateName = QStringLiteral("gone");
    CHECK(bytes() == bytes({builtInTemplateNames().first()}));
    CHECK_THROWS_AS(bytes({QStringLiteral("gone")}), Error);
    CHECK(printedDocument(*shop, document, {{}, Language::Spanish}).fileName.startsWith(QStringLiteral("Presupuesto")));
}

TEST_CASE("A batch becomes one PDF for each document, on any thread, and none replaces another")
{
    TestShop shop;
    const Customer ana = shop.customer(QStringLiteral("Ana"));
    const std::vector<DocumentId> documents{paperQuote(shop, ana), paperQuote(shop, ana), paperQuote(shop, ana, false),
                                            paperQuote(shop, ana, false)};
    const QString folder = shop.path(QStringLiteral("pdf"));
    QDir().mkpath(folder);
    NoProgress quiet;
    QStringList paths;
    std::thread([&] {
        const auto other = ShopFile::open(shop.location(), shop.clock());
        paths = writePdfs(*other, documents, folder, {}, quiet);
    }).join();
    QStringList names;
    for (const QString& path : paths) {
        names.append(path.section(u'/', -1));
        QFile written(path);
        REQUIRE(written.open(QIODevice::ReadOnly));
        CHECK(written.read(5) == "%PDF-");
    }
    CHECK(names
          == QStringList{QStringLiteral("Orçamento OR 2026-1 Ana.pdf"), QStringLiteral("Orçamento OR 2026-2 Ana.pdf"),
                         QStringLiteral("Orçamento 2026-03-02 Ana.pdf"),
                         QStringLiteral("Orçamento 2026-03-02 Ana (2).pdf")});
    CHECK(QDir(folder).entryList(QDir::Files).size() == 4);

    QDir().mkpath(shop.path(QStringLiteral("stopped")));
    StopAfter second(2);
    CHECK_THROWS_AS(writePdfs(*shop, documents, shop.path(QStringLiteral("stopped")), {}, second), Error);
    CHECK(QDir(shop.path(QStringLiteral("stopped"))).entryList(QDir::Files).size() == 1);
    CHECK_THROWS_AS(writePdfs(*shop, documents, shop.path(QStringLiteral("missing")), {}, quiet), Error);
}
