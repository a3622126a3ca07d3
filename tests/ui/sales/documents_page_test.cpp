// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/issue_document.h"
#include "tests/ui/sales/sales_fixture.h"
#include "ui/model_view/list_view.h"
#include "ui/model_view/record_list.h"
#include "ui/sales/documents_page.h"
#include "ui/templates/page_panel.h"

#include <QDir>

using namespace clientela;
using namespace clientela::test;

namespace {

qint64 addQuote(SalesFixture& shop, bool isIssued)
{
    Document quote = newDocument(shop.session->shop(), DocumentKind::Quote);
    quote.customer = CustomerId(shop.customer);
    DocumentLine line;
    line.product = ProductId(shop.glass);
    line.quantity = Quantity::fromUnits(2000);
    quote.lines.push_back(line);
    const DocumentId id = saveDocument(shop.session->shop(), quote);
    if (isIssued)
        issueDocument(shop.session->shop(), id);
    return id.value();
}

} // namespace

TEST_CASE("the documents are listed with their paper; Enter opens, filters hold, chosen ones become PDFs")
{
    SalesFixture shop;
    const qint64 issued = addQuote(shop, true);
    const qint64 draft = addQuote(shop, false);
    shop.page->hide();
    DocumentsPage page(*shop.session, &shop.host);
    shop.host.layout()->addWidget(&page);
    page.show();
    page.open({QStringLiteral("documents"), 0, {}});
    page.focusStart();
    REQUIRE(comesTrue([&] { return page.list()->model()->rowCount() == 2; }));
    page.list()->select(issued);
    REQUIRE(comesTrue([&] { return page.list()->currentId() == issued; }));
    REQUIRE(comesTrue([&] { return page.preview()->view()->paper().pageCount() == 1; }));

    SECTION("Enter opens the current one")
    {
        QTest::keyClick(page.list()->view(), Qt::Key_Return);
        CHECK(shop.session->navigator().current() == Place{QStringLiteral("document"), issued, {}});
    }
    SECTION("the filter of drafts shows the draft")
    {
        page.open({QStringLiteral("documents"), 0, QStringLiteral("status = \"draft\"")});
        REQUIRE(comesTrue([&] { return page.list()->model()->rowCount() == 1; }));
        CHECK(page.list()->model()->idAt(0) == draft);
    }
    SECTION("ticked ones are written into a folder")
    {
        const QString folder = shop.shop.path(QStringLiteral("out"));
        QDir().mkpath(folder);
        shop.prompts->paths.append(folder);
        page.list()->model()->tickAll();
        REQUIRE(comesTrue([&] { return page.list()->model()->tickedCount() == 2; }));
        shop.session->commands().find(QStringLiteral("documents-pdf"))->trigger();
        REQUIRE(comesTrue([&] { return QDir(folder).entryList({QStringLiteral("*.pdf")}).size() == 2; }));
    }
}
