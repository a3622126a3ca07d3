// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/templates/pdf_writer.h"
#include "core/workflows/issue_document.h"
#include "core/workflows/save_document.h"
#include "tests/support/catch.h"
#include "tests/support/paper_samples.h"
#include "tests/ui/window_fixture.h"
#include "ui/printing/print_documents.h"
#include "ui/printing/print_preview.h"
#include "ui/printing/printers.h"
#include "ui/templates/page_panel.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QMenu>
#include <QPrinter>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QToolButton>

using namespace clientela;
using namespace clientela::test;

namespace {

/// Printers that print into files; the dialog chooses what the test says.
class FilePrinters final : public Printers
{
public:
    explicit FilePrinters(QString file)
        : path(std::move(file))
    {
    }

    QString path;
    QStringList installed{QStringLiteral("Office"), QStringLiteral("Labels")};
    std::function<bool(QPrinter&)> answer = [](QPrinter&) { return true; };
    int asked = 0;
    int pagesOffered = -1;
    QString opened;
    bool isTwoSided = false; ///< Qt's PDF files keep no such choice

    QStringList names() override { return installed; }
    std::unique_ptr<QPrinter> open(const QString& name) override
    {
        opened = name;
        auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(path);
        return printer;
    }
    bool ask(QWidget*, QPrinter& printer, int pages, const QString&) override
    {
        ++asked;
        pagesOffered = pages;
        return answer(printer);
    }
    bool printsBothSides(const QPrinter&) override { return isTwoSided; }
};

/// An offscreen shop with file printers and settings that begin empty.
class PrintFixture
{
public:
    PrintFixture()
    {
        QSettings().clear();
        auto own = std::make_unique<FilePrinters>(folder.filePath(QStringLiteral("printed.pdf")));
        printer = own.get();
        m_before = setPrinters(std::move(own));
    }
    ~PrintFixture() { setPrinters(std::move(m_before)); }
    PrintFixture(const PrintFixture&) = delete;
    PrintFixture& operator=(const PrintFixture&) = delete;

    QTemporaryDir folder;
    FilePrinters* printer = nullptr;

private:
    std::unique_ptr<Printers> m_before;
};

/// The words of each page of a PDF, in the order of the page; nothing where pdftotext is not installed.
QStringList wordsOfPages(const QString& path)
{
    QProcess process;
    process.start(QStandardPaths::findExecutable(QStringLiteral("pdftotext")),
                  {QStringLiteral("-layout"), path, QStringLiteral("-")});
    process.waitForFinished();
    QStringList pages = QString::fromUtf8(process.readAllStandardOutput()).split(u'\f');
    pages.removeLast();
    for (QString& page : pages)
        page = page.simplified();
    return pages;
}

bool hasPdfToText()
{
    return !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty();
}

int pagesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray bytes = file.readAll();
    return int(bytes.count("/Type /Page\n") + bytes.count("/Type /Page/") + bytes.count("/Type /Page "));
}

DocumentSnapshot printedSnapshot(int lines)
{
    return sampleSnapshot(Language::EuropeanPortuguese, lines);
}

PaperDocument printedPaper(int lines)
{
    return layOut(printedSnapshot(lines), builtInTemplate(QStringLiteral("classic")));
}

DocumentId quoteFor(WindowFixture& fixture, const char* name)
{
    Customer customer;
    customer.name = QString::fromUtf8(name);
    ShopFile& shop = fixture.session->shop();
    ChangeScope scope(shop, QStringLiteral("Insert"));
    const qint64 id = scope.insert(shop.types().type(u"customer"), &customer);
    scope.commit();
    Document document = newDocument(shop, DocumentKind::Quote);
    document.customer = CustomerId(id);
    DocumentLine line;
    line.description = QStringLiteral("Table");
    line.quantity = Quantity::fromText(u"1").value();
    line.unitPrice = UnitPrice::fromText(u"100").value();
    document.lines = {line};
    return issueDocument(shop, saveDocument(shop, document)).documentId();
}

const PrintMemory quoteMemory(DocumentKind::Quote);

} // namespace

TEST_CASE("What a printer gets is what the PDF says, page by page")
{
    PrintFixture fixture;
    for (const int lines : {3, 12, 90}) {
        CAPTURE(lines);
        const PaperDocument paper = printedPaper(lines);
        CHECK(printPaper(nullptr, paper, quoteMemory, QStringLiteral("Quote")) == PrintOutcome::Printed);
        const QString direct = fixture.folder.filePath(QStringLiteral("direct.pdf"));
        writePdf(paper, direct, pdfDetails(printedSnapshot(lines)));
        CHECK(pagesOf(fixture.printer->path) == paper.pageCount());
        if (!hasPdfToText())
            continue;
        const QStringList printed = wordsOfPages(fixture.printer->path);
        CHECK(printed.size() == paper.pageCount());
        CHECK(printed == wordsOfPages(direct));
        CHECK(printed.first().contains(QStringLiteral("Oficina do Vidro")));
    }
}

TEST_CASE("The paper has its real size and begins at the sheet's corner")
{
    PrintFixture fixture;
    printPaper(nullptr, printedPaper(3), quoteMemory, QStringLiteral("Quote"));
    QFile file(fixture.printer->path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const qsizetype box = bytes.indexOf("/MediaBox [0 0 ");
    REQUIRE(box > 0);
    const QList<QByteArray> size = bytes.mid(box + 15, 40).split(']').first().simplified().split(' ');
    REQUIRE(size.size() == 2);
    CHECK(size[0].toDouble() == Approx(595).margin(1));
    CHECK(size[1].toDouble() == Approx(842).margin(1));
}

TEST_CASE("Only the pages that were chosen are printed, and as many copies as asked for")
{
    struct Row
    {
        const char* name;
        std::function<void(QPrinter&)> choose;
        std::vector<int> pages; ///< of a document of three
        bool isTwoSided = false;
    };
    const Row rows[] = {
        {"all", [](QPrinter&) {}, {0, 1, 2}},
        {"one",
         [](QPrinter& p) {
             p.setPrintRange(QPrinter::PageRange);
             p.setFromTo(2, 2);
         },
         {1}},
        {"from the second",
         [](QPrinter& p) {
             p.setPrintRange(QPrinter::PageRange);
             p.setFromTo(2, 9);
         },
         {1, 2}},
        {"first and last",
         [](QPrinter& p) {
             p.setPrintRange(QPrinter::PageRange);
             p.setPageRanges(QPageRanges::fromString(QStringLiteral("1,3")));
         },
         {0, 2}},
        {"two copies", [](QPrinter& p) { p.setCopyCount(2); }, {0, 1, 2, 0, 1, 2}},
        {"two copies, sheet by sheet",
         [](QPrinter& p) {
             p.setCopyCount(2);
             p.setCollateCopies(false);
         },
         {0, 0, 1, 1, 2, 2}},
        {"two copies on both sides", [](QPrinter& p) { p.setCopyCount(2); }, {0, 1, 2, -1, 0, 1, 2}, true},
        {"two copies on both sides, sheet by sheet",
         [](QPrinter& p) {
             p.setCopyCount(2);
             p.setCollateCopies(false);
         },
         {0, 1, 0, 1, 2, -1, 2},
         true},
    };
    PrintFixture fixture;
    int lines = 40;
    while (printedPaper(lines).pageCount() < 3)
        lines += 5;
    const PaperDocument paper = printedPaper(lines);
    REQUIRE(paper.pageCount() == 3);
    const QString direct = fixture.folder.filePath(QStringLiteral("direct.pdf"));
    writePdf(paper, direct, {});
    for (const Row& row : rows) {
        CAPTURE(row.name);
        fixture.printer->answer = [&](QPrinter& printer) {
            row.choose(printer);
            return true;
        };
        fixture.printer->isTwoSided = row.isTwoSided;
        QSettings().clear();
        printPaper(nullptr, paper, quoteMemory, QStringLiteral("Quote"));
        CHECK(fixture.printer->pagesOffered == 3);
        CHECK(pagesOf(fixture.printer->path) == int(row.pages.size()));
        if (!hasPdfToText())
            continue;
        const QStringList whole = wordsOfPages(direct);
        QStringList expected;
        for (const int page : row.pages)
            expected.append(page < 0 ? QString() : whole[page]);
        CHECK(wordsOfPages(fixture.printer->path) == expected);
    }
}

TEST_CASE("What was chosen is remembered for the kind, and printing again does not ask")
{
    PrintFixture fixture;
    const PaperDocument paper = printedPaper(3);
    CHECK(printPaper(nullptr, paper, quoteMemory, QStringLiteral("Quote"), PrintWay::AsLastTime)
          == PrintOutcome::Printed);
    CHECK(fixture.printer->asked == 1); // nothing was chosen yet
    // a printer into a file has no name of its own: what the dialog would have left is written by hand
    QSettings().setValue(QStringLiteral("printing/quote/printer"), QStringLiteral("Labels"));
    CHECK(printPaper(nullptr, paper, quoteMemory, QStringLiteral("Quote"), PrintWay::AsLastTime)
          == PrintOutcome::Printed);
    CHECK(fixture.printer->asked == 1);
    CHECK(fixture.printer->opened == QStringLiteral("Labels"));
    printPaper(nullptr, paper, quoteMemory, QStringLiteral("Quote"), PrintWay::Ask);
    CHECK(fixture.printer->asked == 2);
    CHECK(fixture.printer->opened == QStringLiteral("Labels"));

    QSettings().setValue(QStringLiteral("printing/quote/printer"), QStringLiteral("Sold last year"));
    printPaper(nullptr, paper, quoteMemory, QStringLiteral("Quote"), PrintWay::AsLastTime);
    CHECK(fixture.printer->asked == 3);
    CHECK(fixture.printer->opened.isEmpty());
    CHECK(PrintMemory(DocumentKind::Order).printerName().isEmpty());
}

TEST_CASE("Copies, colour and order come back for the same kind only; bad settings do no harm")
{
    PrintFixture fixture;
    QPrinter chosen(QPrinter::HighResolution);
    chosen.setOutputFormat(QPrinter::PdfFormat);
    chosen.setCopyCount(3);
    chosen.setCollateCopies(false);
    chosen.setColorMode(QPrinter::GrayScale);
    chosen.setPaperSource(QPrinter::Lower);
    quoteMemory.keep(chosen);
    QPrinter again(QPrinter::HighResolution);
    again.setOutputFormat(QPrinter::PdfFormat);
    quoteMemory.restore(again);
    CHECK(again.copyCount() == 3);
    CHECK_FALSE(again.collateCopies());
    CHECK(again.colorMode() == QPrinter::GrayScale);
    CHECK(again.paperSource() == QPrinter::Lower);

    QPrinter other(QPrinter::HighResolution);
    other.setOutputFormat(QPrinter::PdfFormat);
    PrintMemory(DocumentKind::Order).restore(other);
    CHECK(other.copyCount() == 1);
    CHECK(other.collateCopies());
    CHECK(other.colorMode() == QPrinter::Color);

    for (const char* key : {"copies", "duplex", "colour", "tray"})
        QSettings().setValue(QStringLiteral("printing/order/") + QLatin1StringView(key), QStringLiteral("-77"));
    PrintMemory(DocumentKind::Order).restore(other);
    CHECK(other.copyCount() == 1);
    CHECK(other.duplex() == QPrinter::DuplexNone);
}

TEST_CASE("A dialog that is left prints and remembers nothing")
{
    PrintFixture fixture;
    fixture.printer->answer = [](QPrinter& printer) {
        printer.setCopyCount(5);
        return false;
    };
    CHECK(printPaper(nullptr, printedPaper(3), quoteMemory, QStringLiteral("Quote")) == PrintOutcome::Cancelled);
    CHECK_FALSE(QFile::exists(fixture.printer->path));
    CHECK_FALSE(QSettings().contains(QStringLiteral("printing/quote/copies")));
}

TEST_CASE("A printer that takes nothing is told of in one sentence")
{
    PrintFixture fixture;
    fixture.printer->path = fixture.folder.filePath(QStringLiteral("missing/printed.pdf"));
    try {
        printPaper(nullptr, printedPaper(3), quoteMemory, QStringLiteral("Quote"));
        FAIL("nothing was thrown");
    } catch (const Error& error) {
        CHECK(error.kind() == ErrorKind::Refused);
        CHECK(error.sentence().contains(QStringLiteral("printer")));
    }
}

TEST_CASE("Several documents go to the printer in one job, each from a front side on")
{
    WindowFixture window;
    PrintFixture fixture;
    const std::vector<DocumentId> documents{quoteFor(window, "Ana"), quoteFor(window, "Bruno"),
                                            quoteFor(window, "Carla")};
    CHECK(window.session->perform([&] { printDocuments(*window.session, nullptr, documents, PrintWay::Ask); }));
    CHECK(fixture.printer->pagesOffered == 0);
    CHECK(pagesOf(fixture.printer->path) == 3);
    CHECK(window.told == QStringList{QStringLiteral("3 document(s): sent to the printer.")});
    fixture.printer->isTwoSided = true;
    window.session->perform([&] { printDocuments(*window.session, nullptr, documents, PrintWay::Ask); });
    CHECK(pagesOf(fixture.printer->path) == 5);
    if (hasPdfToText()) {
        const QStringList pages = wordsOfPages(fixture.printer->path);
        CHECK(pages[0].contains(QStringLiteral("Ana")));
        CHECK(pages[1].isEmpty());
        CHECK(pages[2].contains(QStringLiteral("Bruno")));
        CHECK(pages[4].contains(QStringLiteral("Carla")));
    }
}

TEST_CASE("Without a printer a PDF is offered")
{
    WindowFixture window;
    PrintFixture fixture;
    fixture.printer->installed.clear();
    const DocumentId quote = quoteFor(window, "Ana");
    CHECK(window.session->perform([&] { printDocuments(*window.session, nullptr, {quote}, PrintWay::Ask); }));
    CHECK(window.prompts->asked == QStringList{QStringLiteral("No printer is installed")});
    const QString path = fixture.folder.filePath(QStringLiteral("instead.pdf"));
    window.prompts->replies = {Reply::Action};
    window.prompts->paths = {path};
    CHECK(window.session->perform([&] { printDocuments(*window.session, nullptr, {quote}, PrintWay::AsLastTime); }));
    CHECK(pagesOf(path) == 1);
    CHECK(window.told == QStringList{QStringLiteral("instead.pdf is saved.")});
    CHECK(fixture.printer->asked == 0);
}

TEST_CASE("PDFs of several documents are written beside the window, one file each")
{
    WindowFixture window;
    const QTemporaryDir folder;
    const std::vector<DocumentId> documents{quoteFor(window, "Ana"), quoteFor(window, "Bruno")};
    CHECK_FALSE(savePdfs(*window.session, nullptr, documents)); // the dialog was left
    window.prompts->paths = {folder.path()};
    Job* job = savePdfs(*window.session, nullptr, documents);
    REQUIRE(job);
    REQUIRE(QTest::qWaitFor([&] { return job->state() == Job::State::Finished; }));
    QStringList names = QDir(folder.path()).entryList(QDir::Files, QDir::Name);
    CHECK(
        names
        == QStringList{QStringLiteral("Orçamento OR 2026-1 Ana.pdf"), QStringLiteral("Orçamento OR 2026-2 Bruno.pdf")});
    REQUIRE(window.told.size() == 1);
    CHECK(window.told.first().contains(QDir(folder.path()).dirName()));
}

TEST_CASE("The preview shows each document and prints or saves what it shows")
{
    WindowFixture window;
    PrintFixture fixture;
    const std::vector<DocumentId> documents{quoteFor(window, "Ana"), quoteFor(window, "Bruno")};
    PrintPreview preview(*window.session, documents);
    preview.show();
    auto* panel = child<PagePanel>(&preview, "page-panel");
    const auto shows = [&](const char* text) {
        QStringList texts;
        for (const PlacedPiece& piece : panel->view()->paper().pieces(0))
            texts += piece.texts;
        return texts.join(u' ').contains(QString::fromUtf8(text));
    };
    CHECK(shows("Ana"));
    CHECK_FALSE(child(&preview, "previous-document")->isEnabled());
    QTest::mouseClick(child(&preview, "next-document"), Qt::LeftButton);
    CHECK(shows("Bruno"));
    CHECK_FALSE(child(&preview, "next-document")->isEnabled());

    auto* language = child<QComboBox>(&preview, "print-language");
    language->setFocus();
    for (int i = language->findData(QStringLiteral("es")); i > 0; --i)
        QTest::keyClick(language, Qt::Key_Down);
    CHECK(shows("Presupuesto"));
    const QString own = panel->design();
    child<QToolButton>(panel, "design-chooser")->menu()->actions().at(1)->trigger();
    CHECK(panel->design() != own);

    QTest::mouseClick(child(&preview, "print-ask"), Qt::LeftButton);
    CHECK(pagesOf(fixture.printer->path) == 2);
    if (hasPdfToText())
        CHECK(wordsOfPages(fixture.printer->path).first().contains(QStringLiteral("Presupuesto")));
    const QTemporaryDir folder;
    window.prompts->paths = {folder.path()};
    QTest::mouseClick(child(&preview, "save-pdf"), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return !window.session->jobs().isAnyRunning(); }));
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 2);
}
