// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/draft_storage.h"
#include "core/storage/history.h"
#include "core/workflows/issue_document.h"
#include "core/workflows/save_document.h"
#include "tests/ui/sales/sales_fixture.h"
#include "ui/inputs/record_picker.h"
#include "ui/printing/printers.h"
#include "ui/sales/note_bar.h"
#include "ui/sales/payment_panel.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPrinter>
#include <QToolButton>

using namespace clientela;
using namespace clientela::test;

namespace {

/// One printer that prints into a file.
class SalesPrinter final : public Printers
{
public:
    explicit SalesPrinter(QString file)
        : path(std::move(file))
    {
    }
    QStringList names() override { return {QStringLiteral("Counter")}; }
    std::unique_ptr<QPrinter> open(const QString&) override
    {
        auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(path);
        return printer;
    }
    bool ask(QWidget*, QPrinter&, int, const QString&) override { return true; }
    QString path;
};

} // namespace

TEST_CASE("a quote is written, issued and printed with the keyboard alone")
{
    SalesFixture shop;
    auto own = std::make_unique<SalesPrinter>(shop.shop.path(QStringLiteral("printed.pdf")));
    const QString printed = own->path;
    auto before = setPrinters(std::move(own));
    shop.go(QStringLiteral("quote"));
    SalesFixture::type("ana");
    SalesFixture::press(Qt::Key_Return); // the customer; the keyboard goes to the first line
    SalesFixture::type("vt10");
    SalesFixture::press(Qt::Key_Return);
    SalesFixture::type("3,84 m²");
    SalesFixture::press(Qt::Key_Return);
    SalesFixture::type("pelic");
    SalesFixture::press(Qt::Key_Return);
    SalesFixture::press(Qt::Key_Return); // one of it
    SalesFixture::type("Deslocação a Gaia");
    SalesFixture::press(Qt::Key_Return); // no product: the text itself
    SalesFixture::type("24 km");
    SalesFixture::press(Qt::Key_Return); // it has no price yet
    SalesFixture::type("0,65");
    SalesFixture::press(Qt::Key_Return);
    CHECK(shop.page->draft().lines().lineCount() == 3);
    CHECK(shop.cell(0, LineColumn::Total) == u"247,68");
    CHECK(shop.cell(1, LineColumn::Code) == u"PEL-S");
    CHECK(shop.cell(2, LineColumn::Description) == QStringLiteral("Deslocação a Gaia"));
    SalesFixture::press(Qt::Key_Return, Qt::ControlModifier);
    const Document issued = shop.stored();
    CHECK(issued.number == u"OR 2026/1");
    CHECK(issued.total.toText() == u"420.80");
    CHECK(issued.lines.size() == 3);
    CHECK(shop.page->draft().lines().isReadOnly());
    SalesFixture::press(Qt::Key_P, Qt::ControlModifier);
    CHECK(QFile::exists(printed));
    CHECK(shop.problems.isEmpty());
    setPrinters(std::move(before));
}

TEST_CASE("what was typed is taken back and done again in the editor")
{
    SalesFixture shop;
    shop.newQuote();
    SalesFixture::type("vt10");
    SalesFixture::press(Qt::Key_Return);
    SalesFixture::type("5");
    CHECK(shop.cell(0, LineColumn::QuantityAndUnit) == u"5");
    SalesFixture::press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(shop.cell(0, LineColumn::QuantityAndUnit) == u"1");
    CHECK(qobject_cast<QLineEdit*>(QApplication::focusWidget())->text() == u"1 un");
    SalesFixture::press(Qt::Key_Y, Qt::ControlModifier);
    CHECK(shop.cell(0, LineColumn::QuantityAndUnit) == u"5");
    SalesFixture::press(Qt::Key_Z, Qt::ControlModifier);
    SalesFixture::press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(shop.cell(0, LineColumn::Description).isEmpty());
}

TEST_CASE("a line of free text goes back in one step")
{
    SalesFixture shop;
    shop.newQuote();
    SalesFixture::type("Deslocacao a Gaia");
    SalesFixture::press(Qt::Key_Return);
    REQUIRE(shop.cell(0, LineColumn::Description) == u"Deslocacao a Gaia");
    SalesFixture::press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(shop.page->draft().lines().lineCount() == 0);
    shop.page->draft().redo();
    CHECK(shop.cell(0, LineColumn::Description) == u"Deslocacao a Gaia");
    CHECK(shop.cell(0, LineColumn::Code).isEmpty());
}

TEST_CASE("lines are doubled, moved and removed by their keys")
{
    SalesFixture shop;
    shop.newQuote();
    for (const char* code : {"vt10", "pel-s"}) {
        SalesFixture::type(code);
        SalesFixture::press(Qt::Key_Return);
        SalesFixture::press(Qt::Key_Return);
    }
    shop.page->grid().goTo(0, LineColumn::QuantityAndUnit);
    SalesFixture::press(Qt::Key_D, Qt::ControlModifier);
    CHECK(shop.page->draft().lines().lineCount() == 3);
    CHECK(shop.cell(1, LineColumn::Code) == u"VT10");
    SalesFixture::press(Qt::Key_Down, Qt::AltModifier);
    CHECK(shop.cell(1, LineColumn::Code) == u"PEL-S");
    SalesFixture::press(Qt::Key_Delete, Qt::ControlModifier);
    CHECK(shop.page->draft().lines().lineCount() == 2);
}

TEST_CASE("a line is dragged by its number")
{
    SalesFixture shop;
    shop.newQuote();
    for (const char* code : {"vt10", "pel-s", "mo-m"}) {
        SalesFixture::type(code);
        SalesFixture::press(Qt::Key_Return);
        SalesFixture::press(Qt::Key_Return);
    }
    LineGrid& grid = shop.page->grid();
    const auto numberOf = [&](int row) { return grid.visualRect(shop.page->draft().lines().index(row, 0)).center(); };
    QTest::mousePress(grid.viewport(), Qt::LeftButton, {}, numberOf(2));
    QTest::mouseMove(grid.viewport(), numberOf(1));
    QTest::mouseMove(grid.viewport(), numberOf(0) - QPoint(0, 12));
    QTest::mouseRelease(grid.viewport(), Qt::LeftButton, {}, numberOf(0) - QPoint(0, 12));
    CHECK(shop.cell(0, LineColumn::Code) == u"MO-M");
    CHECK(shop.cell(1, LineColumn::Code) == u"VT10");
}

TEST_CASE("a block of a spreadsheet is pasted as lines")
{
    SalesFixture shop;
    shop.newQuote();
    QApplication::clipboard()->setText(QStringLiteral("VT10\tVidro à medida\t2\t60,00\nX9\tFuros\t8\t1,50\n"));
    SalesFixture::press(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(shop.page->draft().lines().lineCount() == 2);
    CHECK(shop.page->draft().lines().lines()[0].line.product == ProductId(shop.glass));
    CHECK(shop.cell(0, LineColumn::Description) == QStringLiteral("Vidro à medida"));
    CHECK(shop.cell(0, LineColumn::Total) == u"120,00");
    CHECK(shop.cell(1, LineColumn::Total) == u"12,00");
}

TEST_CASE("what cannot be read stays, keeps the draft and says what is wrong when it is issued")
{
    SalesFixture shop;
    shop.newQuote();
    SalesFixture::type("vt10");
    SalesFixture::press(Qt::Key_Return);
    SalesFixture::type("muitos");
    SalesFixture::press(Qt::Key_Return);
    CHECK(shop.cell(0, LineColumn::QuantityAndUnit) == u"muitos");
    SalesFixture::press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(shop.problems.size() == 1);
    CHECK(shop.page->draft().head().number.isEmpty());
    CHECK(shop.page->grid().currentIndex().column() == static_cast<int>(LineColumn::QuantityAndUnit));
    shop.page->settle();
    CHECK(DraftStorage(shop.session->shop()).list(QStringLiteral("document")).size() == 1);
}

TEST_CASE("a crash loses nothing that was kept: the draft is offered and goes on")
{
    SalesFixture shop;
    shop.newQuote();
    SalesFixture::type("vt10");
    SalesFixture::press(Qt::Key_Return);
    SalesFixture::type("12x");
    SalesFixture::press(Qt::Key_Return);
    SalesFixture::type("mãozinha"); // without a price, in the next line
    const QSignalSpy kept(&shop.page->keeper(), &DocumentKeeper::kept);
    REQUIRE(comesTrue([&] { return kept.count() == 1; }));
    shop.page.reset(); // nobody settles anything
    shop.makeWindow();
    shop.go(QStringLiteral("quote"));
    auto* offer = child<NoteBar>(shop.page.get(), "left-behind");
    REQUIRE_FALSE(offer->note().isEmpty());
    CHECK(offer->note().contains(QStringLiteral("Ana Marques")));
    QTest::mouseClick(child<QWidget>(offer, "draft-continue"), Qt::LeftButton);
    REQUIRE(shop.page->draft().lines().lineCount() == 2);
    CHECK(shop.page->draft().head().customer == CustomerId(shop.customer));
    CHECK(shop.cell(0, LineColumn::Description) == u"Vidro temperado");
    CHECK(shop.cell(1, LineColumn::Code) == QStringLiteral("mãozinha"));
}

TEST_CASE("a pause keeps the document itself, one change set a pause")
{
    SalesFixture shop;
    shop.newQuote();
    SalesFixture::type("vt10");
    SalesFixture::press(Qt::Key_Return);
    SalesFixture::type("25");
    const QSignalSpy kept(&shop.page->keeper(), &DocumentKeeper::kept);
    const auto before = shop.session->shop().history().entries(1).front().id;
    REQUIRE(comesTrue([&] { return kept.count() == 1; }));
    CHECK(shop.documents() == 1);
    const auto entries = shop.session->shop().history().entries(2);
    CHECK(entries[1].id == before);
    CHECK(shop.session->navigator().current().id == shop.page->draft().head().id);
    CHECK(shop.stored().total == shop.page->draft().totals().total);
    CHECK(QApplication::focusWidget()->objectName() == u"line-editor"); // typing goes on
    CHECK(DraftStorage(shop.session->shop()).list().empty());
    SalesFixture::type("0"); // what was typed before the pause stays in the cell and grows
    CHECK(shop.page->draft().document().lines.front().quantity.toText() == u"250");
}

TEST_CASE("the day until which it holds stands there at once and follows its date until another is written")
{
    SalesFixture shop;
    const QDate today = shop.session->today();
    shop.newQuote();
    const DocumentDraft& draft = shop.page->draft();
    CHECK(draft.head().validUntil == today.addDays(30));
    const auto write = [&](const char* field, const QDate& date) {
        auto* edit = child<QLineEdit>(shop.page.get(), field);
        edit->setFocus();
        edit->selectAll();
        typeText(edit, date.toString(QStringLiteral("dd/MM/yyyy")));
        QTest::keyClick(edit, Qt::Key_Tab);
    };
    write("document-date", today.addDays(-5));
    CHECK(draft.head().validUntil == today.addDays(25));
    write("valid-until", today.addDays(7));
    write("document-date", today.addDays(-2));
    CHECK(draft.head().validUntil == today.addDays(7));
}

TEST_CASE("an invoice is due as the terms of its customer say, also when the customer is changed")
{
    SalesFixture shop;
    const auto withTerms = [&](const char* name, const char* terms) {
        return shop.add<Customer>("customer", [&](Customer& customer) {
            customer.name = QString::fromUtf8(name);
            customer.paymentTerms = QString::fromUtf8(terms);
        });
    };
    const qint64 slow = withTerms("Bruno Lento", "60 dias");
    const qint64 quick = withTerms("Clara Pronta", "8 dias");
    shop.go(QStringLiteral("pro_forma/%1").arg(slow));
    DocumentDraft& draft = shop.page->draft();
    REQUIRE(isReceivable(draft.head().kind));
    CHECK(draft.head().dueDate == shop.session->today().addDays(60));
    draft.setCustomer(CustomerId(quick));
    CHECK(draft.head().dueDate == shop.session->today().addDays(8));
}

TEST_CASE("the invitation is one wide place: a click anywhere on it looks for a product")
{
    SalesFixture shop;
    shop.newQuote();
    SalesFixture::type("vt10");
    SalesFixture::press(Qt::Key_Return);
    LineGrid& grid = shop.page->grid();
    const int last = shop.page->draft().lines().lineCount();
    for (const LineColumn column : {LineColumn::Description, LineColumn::Price, LineColumn::Total}) {
        const QRect cell = grid.visualRect(grid.model()->index(last, static_cast<int>(column)));
        QTest::mouseClick(grid.viewport(), Qt::LeftButton, Qt::NoModifier, cell.center());
        CHECK(grid.currentIndex().row() == last);
        CHECK(grid.currentIndex().column() == static_cast<int>(LineColumn::Code));
        REQUIRE(QApplication::focusWidget()->objectName() == u"line-editor");
    }
}

TEST_CASE("a megabyte pasted into a description is cut and said so")
{
    SalesFixture shop;
    shop.newQuote();
    SalesFixture::type("vt10");
    SalesFixture::press(Qt::Key_Return);
    shop.page->grid().goTo(0, LineColumn::Description);
    const QSignalSpy told(shop.session.get(), &Session::problemTold);
    QApplication::clipboard()->setText(QString(1000000, u'x'));
    SalesFixture::press(Qt::Key_End, Qt::ControlModifier);
    SalesFixture::press(Qt::Key_V, Qt::ControlModifier);
    CHECK(told.count() == 1);
    const DocumentLine line = shop.page->draft().document().lines.front();
    CHECK(line.description.size() + line.detail.size() <= 10000);
    CHECK(line.description.startsWith(QStringLiteral("Vidro temperadoxxx")));
}

TEST_CASE("the figures on the page are those that are stored")
{
    struct Row
    {
        const char* country;
        bool includesTax;
        const char* discount;
    };
    const Row rows[] = {{"PT", false, ""}, {"PT", true, "10%"}, {"ES", false, "12.5"}, {"XX", true, ""}};
    for (const Row& row : rows) {
        CAPTURE(row.country, row.discount);
        SalesFixture shop(QLatin1String(row.country));
        shop.newQuote();
        shop.page->draft().change({}, [&](Document& document) {
            document.pricesIncludeTax = row.includesTax;
            document.discount = Discount::fromText(QString::fromLatin1(row.discount)).value_or(Discount());
        });
        for (const char* code : {"vt10", "pel-s", "mo-m"}) {
            SalesFixture::type(code);
            SalesFixture::press(Qt::Key_Return);
            SalesFixture::type("3,333");
            SalesFixture::press(Qt::Key_Return);
        }
        const Document shown = shop.page->draft().document();
        shop.page->keeper().saveNow();
        const Document stored = shop.stored();
        CHECK(shown.total == stored.total);
        CHECK(shown.tax == stored.tax);
        REQUIRE(shown.lines.size() == stored.lines.size());
        for (std::size_t i = 0; i < shown.lines.size(); ++i)
            CHECK(shown.lines[i].net == stored.lines[i].net);
    }
}

TEST_CASE("a product that is given away stays free of charge")
{
    SalesFixture shop;
    shop.newQuote();
    SalesFixture::type("vt10");
    SalesFixture::press(Qt::Key_Return);
    shop.page->grid().goTo(0, LineColumn::Price);
    SalesFixture::type("0");
    shop.page->settle();
    CHECK(shop.stored().total.isZero());
    CHECK(shop.stored().lines.front().product == ProductId(shop.glass));
}

TEST_CASE("a product that was removed meanwhile leaves its line as it is")
{
    SalesFixture shop;
    shop.newQuote();
    SalesFixture::type("vt10");
    SalesFixture::press(Qt::Key_Return);
    removeRecord(shop.session->shop(), shop.session->shop().types().type(u"product"), shop.glass);
    SalesFixture::type("2");
    shop.page->settle();
    CHECK(shop.problems.isEmpty());
    REQUIRE(shop.documents() == 1);
    CHECK(shop.stored().lines.front().description == u"Vidro temperado");
    CHECK(shop.stored().total.toText() == u"158.67");
}

TEST_CASE("another desk's change is taken while nothing is typed here, and never overwrites what is")
{
    SalesFixture shop;
    shop.newQuote();
    SalesFixture::type("vt10");
    SalesFixture::press(Qt::Key_Return);
    shop.page->settle();
    const auto changeElsewhere = [&](const char* reference) {
        shop.shop.clock().advance(5000);
        Document theirs = shop.stored();
        theirs.customerReference = QString::fromUtf8(reference);
        saveDocument(shop.session->shop(), theirs);
    };
    changeElsewhere("Loja");
    CHECK(shop.page->draft().head().customerReference == u"Loja");
    shop.page->grid().goTo(0, LineColumn::QuantityAndUnit);
    SalesFixture::type("7");
    changeElsewhere("Armazém");
    shop.page->settle();
    CHECK(shop.stored().lines.front().quantity.toText() == u"7");
    CHECK(shop.told.last().contains(QStringLiteral("Somebody else")));
    shop.page->grid().goTo(1, LineColumn::Code);
    SalesFixture::type("mãozinha"); // no line yet that a document can have: kept beside it
    const QSignalSpy kept(&shop.page->keeper(), &DocumentKeeper::kept);
    REQUIRE(comesTrue([&] { return kept.count() == 1; }));
    changeElsewhere("Obra 3");
    CHECK(shop.cell(1, LineColumn::Code) == QStringLiteral("mãozinha"));
}

TEST_CASE("an issued document is locked; its payments come and go")
{
    SalesFixture shop;
    shop.go(QStringLiteral("invoice/%1").arg(shop.customer));
    auto* why = child<NoteBar>(shop.page.get(), "why-not");
    CHECK_FALSE(why->note().isEmpty()); // Portugal: no invoice, and why
    CHECK(shop.page->draft().head().kind == DocumentKind::ProForma);
    SalesFixture::type("mo-m");
    SalesFixture::press(Qt::Key_Return);
    SalesFixture::press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(shop.page->draft().lines().isReadOnly());
    CHECK(shop.page->steps().front().kind == DocumentStep::Kind::TakePayment);
    QTest::mouseClick(child<QToolButton>(shop.page.get(), "next-step"), Qt::LeftButton, {}, QPoint(20, 10));
    auto* amount = child<QLineEdit>(shop.page.get(), "payment-amount");
    CHECK(amount->text() == u"51,66");
    CHECK(QApplication::focusWidget() == amount);
    CHECK_FALSE(child(shop.page.get(), "next-step")->isVisible()); // one button takes the payment
    amount->selectAll();
    SalesFixture::type("60");
    SalesFixture::press(Qt::Key_Return);
    CHECK(shop.stored().paid.isZero());
    CHECK(QApplication::focusWidget() == amount);
    CHECK(shop.problems.isEmpty()); // said at the field
    amount->selectAll();
    SalesFixture::type("20");
    SalesFixture::press(Qt::Key_Return);
    CHECK(shop.stored().paid.toText() == u"20.00");
    CHECK(child(shop.page.get(), "next-step")->isVisible());
    CHECK(child<QLabel>(shop.page.get(), "still-to-pay")->text().startsWith(u"31,66"));
    CHECK(shop.page->draft().head().status == u"part_paid");
    QTest::mouseClick(child<QToolButton>(shop.page.get(), "payment-remove"), Qt::LeftButton);
    CHECK(shop.stored().paid.isZero());
}

TEST_CASE("Spain issues its pro-forma in the place of an invoice, from the quote on")
{
    SalesFixture shop(QStringLiteral("ES"));
    shop.newQuote();
    SalesFixture::type("mo-m");
    SalesFixture::press(Qt::Key_Return);
    SalesFixture::press(Qt::Key_Return, Qt::ControlModifier);
    const qint64 quote = shop.page->draft().head().id;
    bool offersProForma = false;
    for (const DocumentStep& step : shop.page->steps()) {
        CHECK_FALSE((step.kind == DocumentStep::Kind::Convert && step.target == DocumentKind::Invoice));
        if (step.kind == DocumentStep::Kind::Convert && step.target == DocumentKind::ProForma) {
            offersProForma = true;
            shop.page->take(DocumentStep(step));
            break;
        }
    }
    REQUIRE(offersProForma);
    CHECK(shop.page->draft().head().kind == DocumentKind::ProForma);
    CHECK(shop.page->draft().head().origin == DocumentId(quote));
    const QByteArray link = "document-link-" + QByteArray::number(quote);
    QTest::mouseClick(child<QWidget>(shop.page.get(), link.constData()), Qt::LeftButton);
    CHECK(shop.page->draft().head().id == quote);
    CHECK(shop.page->draft().head().status == u"accepted");
}

TEST_CASE("a customer and a product are added without leaving")
{
    SalesFixture shop;
    shop.go(QStringLiteral("quote"));
    SalesFixture::type("Rui Novo");
    SalesFixture::press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(QApplication::focusWidget()->objectName() == u"new-customer-second");
    SalesFixture::type("912345678");
    SalesFixture::press(Qt::Key_Return);
    CHECK(shop.page->draft().customer().name == u"Rui Novo");
    SalesFixture::type("Puxador");
    SalesFixture::press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(QApplication::focusWidget()->accessibleName() == u"Price without tax");
    SalesFixture::type("12,40");
    SalesFixture::press(Qt::Key_Return);
    CHECK(shop.cell(0, LineColumn::Description) == u"Puxador");
    CHECK(shop.cell(0, LineColumn::Price) == u"12,40");
    CHECK(shop.page->grid().currentIndex().column() == static_cast<int>(LineColumn::QuantityAndUnit));
}

TEST_CASE("a draft that is issued elsewhere says so at once, and what is typed goes on as a new document")
{
    SalesFixture shop;
    shop.newQuote();
    SalesFixture::type("vt10");
    SalesFixture::press(Qt::Key_Return);
    shop.page->settle();
    const DocumentId issued = shop.page->draft().head().documentId();
    shop.page->grid().goTo(0, LineColumn::QuantityAndUnit);
    SalesFixture::type("7");
    SalesFixture::press(Qt::Key_Return); // in the line, not stored yet
    REQUIRE(!shop.page->keeper().isKept());
    issueDocument(shop.session->shop(), issued);
    CHECK(shop.told.last().contains(QStringLiteral("as a new one")));
    CHECK(!shop.page->draft().lines().isReadOnly());
    CHECK(shop.page->draft().head().id == 0);
    shop.page->settle();
    const Document going = shop.stored();
    CHECK(going.documentId() != issued);
    CHECK(going.isDraft());
    CHECK(going.lines.front().quantity.toText() == u"7");
    CHECK(shop.session->navigator().current().id == going.id);
    CHECK(DocumentStorage(shop.session->shop()).load(issued).lines.front().quantity.toText() == u"1");
    CHECK(DraftStorage(shop.session->shop()).list().empty());

    issueDocument(shop.session->shop(), going.documentId()); // nothing typed since
    CHECK(shop.page->draft().lines().isReadOnly());
    CHECK(shop.told.last().contains(QStringLiteral("issued elsewhere")));
}

TEST_CASE("what was typed into a draft before the program ended outlives its being issued elsewhere")
{
    SalesFixture shop;
    shop.newQuote();
    SalesFixture::type("vt10");
    SalesFixture::press(Qt::Key_Return);
    shop.page->settle();
    const DocumentId id = shop.page->draft().head().documentId();
    QJsonObject typed = shop.page->draft().toJson();
    shop.go(QStringLiteral("quote"));
    DraftStorage(shop.session->shop())
        .save(QStringLiteral("document/%1").arg(id.value()), QStringLiteral("document"), typed);
    issueDocument(shop.session->shop(), id);
    shop.goTo(id.value());
    CHECK(shop.page->draft().lines().isReadOnly());
    const std::vector<Draft> left = DraftStorage(shop.session->shop()).list();
    REQUIRE(left.size() == 1);
    CHECK(left.front().key.startsWith(u"document/new-"));
    shop.go(left.front().key);
    CHECK(shop.page->draft().head().id == 0);
    CHECK(shop.cell(0, LineColumn::Code) == u"VT10");
}

TEST_CASE("while the disk is full the page says that it is not saved, and saves as soon as it can")
{
    SalesFixture shop;
    shop.newQuote();
    shop.session->shop().database().runScript(QStringLiteral("PRAGMA query_only = 1"));
    SalesFixture::type("vt10");
    SalesFixture::press(Qt::Key_Return);
    auto* saved = child<QLabel>(shop.page.get(), "document-saved");
    REQUIRE(comesTrue([&] { return !saved->text().isEmpty(); }));
    CHECK(saved->text() == u"not saved");
    CHECK(!shop.page->settle());
    shop.session->shop().database().runScript(QStringLiteral("PRAGMA query_only = 0"));
    REQUIRE(comesTrue([&] { return shop.page->draft().head().id > 0; }));
    CHECK(shop.page->settle());
    CHECK(saved->text().startsWith(u"saved at"));
}

TEST_CASE("two people who write in different lines of a draft keep what both wrote")
{
    SalesFixture shop;
    shop.newQuote();
    SalesFixture::type("vt10");
    SalesFixture::press(Qt::Key_Return);
    shop.page->grid().goTo(1, LineColumn::Code);
    SalesFixture::type("mo-m");
    SalesFixture::press(Qt::Key_Return);
    shop.page->settle();
    shop.page->grid().goTo(0, LineColumn::QuantityAndUnit);
    SalesFixture::type("7");
    SalesFixture::press(Qt::Key_Return);
    REQUIRE(!shop.page->keeper().isKept());
    shop.shop.clock().advance(5000);
    Document theirs = shop.stored();
    theirs.lines[1].quantity = Quantity::fromUnits(3000);
    theirs.notes = QStringLiteral("Entrega na loja");
    saveDocument(shop.session->shop(), theirs);
    shop.page->settle();
    const Document both = shop.stored();
    REQUIRE(both.lines.size() == 2);
    CHECK(both.lines[0].quantity.toText() == u"7");
    CHECK(both.lines[1].quantity.toText() == u"3");
    CHECK(both.notes == u"Entrega na loja");
    CHECK(shop.told.last().contains(QStringLiteral("both of you")));
    CHECK(shop.cell(1, LineColumn::QuantityAndUnit).startsWith(u'3'));
}

TEST_CASE("the margin is that of the lines whose cost is known")
{
    SalesFixture shop;
    shop.add<Product>("product", [](Product& product) {
        product.code = QStringLiteral("POR");
        product.name = QStringLiteral("Porta de vidro");
        product.price = UnitPrice::fromUnits(100'000'000);
        product.cost = UnitPrice::fromUnits(60'000'000);
    });
    shop.newQuote();
    SalesFixture::type("mo-m"); // 42.00, and nobody knows what it costs
    SalesFixture::press(Qt::Key_Return);
    CHECK(!shop.page->draft().margin());
    shop.page->grid().goTo(1, LineColumn::Code);
    SalesFixture::type("por");
    SalesFixture::press(Qt::Key_Return);
    REQUIRE(shop.page->draft().margin());
    CHECK(shop.page->draft().margin()->amount.toText() == u"40.00");
    CHECK(shop.page->draft().margin()->of.toText() == u"100.00");
    shop.page->draft().change({}, [](Document& document) { document.discount = *Discount::fromText(u"10%"); });
    CHECK(shop.page->draft().margin()->amount.toText() == u"30.00"); // 90.00 less 60.00
}
