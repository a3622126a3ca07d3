// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/customer.h"
#include "core/workflows/issue_document.h"
#include "core/workflows/save_document.h"
#include "core/workflows/save_record.h"
#include "tests/support/catch.h"
#include "tests/ui/window_fixture.h"
#include "ui/catalog/product_card.h"
#include "ui/catalog/product_documents.h"
#include "ui/catalog/product_figures.h"
#include "ui/catalog/products_page.h"
#include "ui/inputs/line_input.h"
#include "ui/inputs/record_form.h"
#include "ui/model_view/list_view.h"
#include "ui/model_view/record_list.h"

#include <QAbstractItemModelTester>
#include <QSettings>
#include <QToolButton>

#include <algorithm>

using namespace clientela;
using namespace clientela::test;

namespace {

class ProductsWindow
{
public:
    explicit ProductsWindow(int width = 1300)
    {
        QSettings().remove(QStringLiteral("lists"));
        for (const char* name : {"Espelho prata", "Vidro fosco", "Vidro temperado"})
            ids.push_back(insert(name));
        page = std::make_unique<ProductsPage>(*fixture.session);
        QObject::connect(&fixture.session->navigator(), &Navigator::moved, page.get(),
                         [this](const Place& place) { page->open(place); });
        addProductCommands(*fixture.session, page.get());
        page->resize(width, 800);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        fixture.session->navigator().go({QStringLiteral("products"), 0, {}});
        list = page->list();
        waitComplete();
        page->focusStart();
        list->select(ids[0]);
    }

    qint64 insert(const char* name)
    {
        AnyRecord record(fixture.session->shop().types().type(u"product"));
        record.as<Product>().name = QString::fromUtf8(name);
        record.as<Product>().price = UnitPrice::fromUnits(10000000);
        return saveRecord(fixture.session->shop(), record);
    }
    Product stored(qint64 id)
    {
        return fixture.session->shop()
            .records()
            .load(fixture.session->shop().types().type(u"product"), id)
            .as<Product>();
    }
    void waitComplete()
    {
        REQUIRE(QTest::qWaitFor([&] { return list->model()->isComplete(); }));
    }
    /// Once the list has read what changed.
    void waitRows(int rows)
    {
        REQUIRE(QTest::qWaitFor([&] { return list->model()->isComplete() && list->model()->rowCount() == rows; }));
    }
    LineInput* line(const char* key) { return child<LineInput>(page->card(), key); }

    WindowFixture fixture;
    std::vector<qint64> ids;
    std::unique_ptr<ProductsPage> page;
    RecordList* list = nullptr;
};

} // namespace

TEST_CASE("Prices with and without tax and the margin follow from a product")
{
    struct Row
    {
        qint64 price;
        bool includesTax;
        qint64 cost;
        qint64 without;
        qint64 with;
        qint64 margin; ///< -1 for none
    };
    const Row rows[] = {{100000000, false, 60000000, 100000000, 123000000, 40000000},
                        {123000000, true, 60000000, 100000000, 123000000, 40000000},
                        {10000000, true, 0, 8130081, 10000000, -1},
                        {0, false, 0, 0, 0, -1}};
    for (const Row& row : rows) {
        CAPTURE(row.price, row.includesTax);
        Product product;
        product.price = UnitPrice::fromUnits(row.price);
        product.priceIncludesTax = row.includesTax;
        product.cost = UnitPrice::fromUnits(row.cost);
        const ProductPrices prices = pricesOf(product, Rate::fromUnits(230000));
        CHECK(prices.withoutTax.units() == row.without);
        CHECK(prices.withTax.units() == row.with);
        CHECK(prices.margin.value_or(UnitPrice::fromUnits(-1)).units() == row.margin);
    }
}

TEST_CASE("The list follows the arrows and the card is edited in place")
{
    ProductsWindow window;
    const QAbstractItemModelTester tester(window.list->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    window.waitRows(3);
    QTest::keyClick(window.list->view(), Qt::Key_Down);
    REQUIRE(comesTrue([&] { return window.page->card()->product() == window.ids[1]; }));
    QTest::keyClick(window.list->view(), Qt::Key_Return);
    CHECK(window.line("input-name")->hasFocus());
    window.line("input-name")->selectAll();
    typeText(window.line("input-name"), QStringLiteral("Acrilico"));
    QTest::keyClick(window.line("input-name"), Qt::Key_Tab);
    CHECK(window.stored(window.ids[1]).name == QString::fromUtf8("Acrilico"));
    CHECK(!window.fixture.told.isEmpty());
    window.fixture.session->undo();
    CHECK(window.line("input-name")->text() == u"Vidro fosco");
}

TEST_CASE("A new product is stored as soon as it has a name")
{
    ProductsWindow window;
    window.fixture.session->commands().find(QStringLiteral("new-product"))->trigger();
    CHECK(window.page->card()->isNew());
    typeText(window.line("input-name"), QStringLiteral("Caixilho"));
    QTest::keyClick(window.line("input-name"), Qt::Key_Tab);
    window.waitRows(4);
    REQUIRE(window.page->card()->product() > 0);
    CHECK(window.stored(window.page->card()->product()).name == u"Caixilho");
    CHECK(window.fixture.session->navigator().current().id == window.page->card()->product());
    typeText(window.line("input-code"), QStringLiteral("CX1"));
    window.page->settle();
    CHECK(window.stored(window.page->card()->product()).code == u"CX1");
}

TEST_CASE("A product is duplicated and deleted, and both can be undone")
{
    ProductsWindow window;
    window.fixture.session->navigator().go({QStringLiteral("products"), window.ids[0], {}});
    QTest::mouseClick(child<QToolButton>(window.page.get(), "duplicate-product"), Qt::LeftButton);
    window.waitRows(4);
    const qint64 copy = window.page->card()->product();
    CHECK(copy != window.ids[0]);
    CHECK(window.stored(copy).name.startsWith(u"Espelho prata"));
    QTest::mouseClick(child<QToolButton>(window.page.get(), "remove-product"), Qt::LeftButton);
    window.waitRows(3);
    window.fixture.session->undo();
    window.waitRows(4);
    CHECK(window.fixture.problems.isEmpty());
}

TEST_CASE("In a narrow window the card takes the list's place and Esc goes back")
{
    ProductsWindow window(900);
    CHECK(window.list->view()->isVisible());
    QTest::keyClick(window.list->view(), Qt::Key_Return);
    CHECK(!window.list->view()->isVisible());
    CHECK(window.page->card()->isVisible());
    QTest::keyClick(window.line("input-name"), Qt::Key_Escape);
    CHECK(window.list->view()->isVisible());
    CHECK(window.list->view()->hasFocus());
    CHECK(!window.page->card()->isVisible());
}

TEST_CASE("What was sold lately stands below a product, and a click opens it")
{
    ProductsWindow window;
    ShopFile& shop = window.fixture.session->shop();
    AnyRecord customer(shop.types().type(u"customer"));
    customer.as<Customer>().name = QStringLiteral("Ana Marques");
    const CustomerId buyer(saveRecord(shop, customer));
    std::vector<qint64> sold;
    for (int i = 0; i < 2; ++i) {
        Document document = newDocument(shop, DocumentKind::Quote);
        document.customer = buyer;
        document.lines.emplace_back().product = ProductId(window.ids[0]);
        document.lines.back().quantity = Quantity::fromText(u"2").value();
        sold.push_back(issueDocument(shop, saveDocument(shop, document)).id);
    }
    auto* list = child<ProductDocuments>(window.page->card(), "product-documents");
    const QAbstractItemModelTester tester(list->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    window.list->select(window.ids[1]);
    REQUIRE(comesTrue([&] { return window.page->card()->product() == window.ids[1]; }));
    window.list->select(window.ids[0]);
    REQUIRE(comesTrue([&] { return list->model()->rowCount() == 2; }));
    const QModelIndex first = list->model()->index(0, 0);
    CHECK(first.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Ana Marques")));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier, list->visualRect(first).center());
    const Place& place = window.fixture.session->navigator().current();
    CHECK(place.page == u"document");
    CHECK(std::ranges::find(sold, place.id) != sold.end());
}

TEST_CASE("A wrong price keeps its product in view until it is put right")
{
    ProductsWindow window;
    window.waitRows(3);
    REQUIRE(comesTrue([&] { return window.page->card()->product() == window.ids[0]; }));
    auto* price = window.line("input-price");
    price->setFocus();
    price->selectAll();
    typeText(price, QStringLiteral("12,,5x"));
    window.list->focusList();
    QTest::keyClick(window.list->view(), Qt::Key_Down);
    REQUIRE(comesTrue([&] { return !window.fixture.problems.isEmpty(); }));
    CHECK(window.page->card()->product() == window.ids[0]);
    CHECK(window.list->currentId() == window.ids[0]);
    CHECK(price->text() == u"12,,5x");
    CHECK(price->hasFocus());
    CHECK(!window.page->settle());
    window.fixture.session->navigator().go({QStringLiteral("products"), window.ids[2], {}});
    CHECK(window.page->card()->product() == window.ids[0]);
    CHECK(window.fixture.session->navigator().current().id == window.ids[0]);
    price->selectAll();
    typeText(price, QStringLiteral("12.50"));
    window.list->focusList();
    QTest::keyClick(window.list->view(), Qt::Key_Down);
    REQUIRE(comesTrue([&] { return window.page->card()->product() == window.ids[1]; }));
    CHECK(window.stored(window.ids[0]).price.toText() == u"12.5");
}
