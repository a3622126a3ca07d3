// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/product.h"
#include "core/storage/document_storage.h"
#include "core/storage/record_query.h"
#include "core/workflows/save_document.h"
#include "core/workflows/save_record.h"
#include "tests/support/catch.h"
#include "tests/ui/window_fixture.h"
#include "ui/sales/document_editor_page.h"
#include "ui/sales/line_grid.h"

#include <QApplication>
#include <QVBoxLayout>

namespace clientela::test {

/// A shop with a customer and three products, and the document page as the window shows it.
class SalesFixture : public WindowFixture
{
public:
    explicit SalesFixture(const QString& country = QStringLiteral("PT"))
        : WindowFixture(country)
    {
        customer = add<Customer>("customer", [](Customer& each) { each.name = QStringLiteral("Ana Marques"); });
        glass = addProduct("VT10", "Vidro temperado", 64500000);
        film = addProduct("PEL-S", "Película solar", 78830000);
        labour = addProduct("MO-M", "Mão de obra", 42000000);
        session->setLanguage(Language::EuropeanPortuguese);
        makeWindow();
        QObject::connect(&session->navigator(), &Navigator::moved, &host, [this](const Place& place) {
            session->perform([&] {
                if (!page || place.page != u"document") {
                    if (page)
                        page->settle();
                    return;
                }
                page->settle();
                page->open(place);
                page->focusStart();
            });
        });
    }
    ~SalesFixture() { page.reset(); }

    void makeWindow()
    {
        page = std::make_unique<DocumentEditorPage>(*session, &host);
        if (!host.layout()) {
            auto* layout = new QVBoxLayout(&host);
            layout->setContentsMargins(0, 0, 0, 0);
        }
        host.layout()->addWidget(page.get());
        for (QAction* action : session->commands().all())
            host.addAction(action);
        host.resize(1440, 850);
        host.show();
        QApplication::setActiveWindow(&host);
        REQUIRE(QTest::qWaitForWindowActive(&host));
    }

    template<class Struct>
    qint64 add(const char* type, const std::function<void(Struct&)>& fill)
    {
        AnyRecord record(session->shop().types().type(QString::fromLatin1(type)));
        fill(record.as<Struct>());
        return saveRecord(session->shop(), record);
    }
    qint64 addProduct(const char* code, const char* name, qint64 price)
    {
        return add<Product>("product", [&](Product& product) {
            product.code = QString::fromUtf8(code);
            product.name = QString::fromUtf8(name);
            product.price = UnitPrice::fromUnits(price);
            product.unit = QStringLiteral("un");
        });
    }
    void go(const QString& detail) { session->navigator().go({QStringLiteral("document"), 0, detail}); }
    void goTo(qint64 id) { session->navigator().go({QStringLiteral("document"), id, {}}); }
    /// Types into what has the keyboard.
    static void type(const char* text) { typeText(QApplication::focusWidget(), QString::fromUtf8(text)); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    /// A new quote for the customer, the keyboard in the first line.
    void newQuote() { go(QStringLiteral("quote/%1").arg(customer)); }
    QString cell(int row, LineColumn column)
    {
        return page->draft().lines().index(row, static_cast<int>(column)).data().toString();
    }
    Document stored() { return DocumentStorage(session->shop()).load(page->draft().head().documentId()); }
    qint64 documents()
    {
        ShopFile& file = session->shop();
        return RecordQuery(file.database(), file.records()).count(file.types().type(u"document"), {});
    }

    QWidget host;
    std::unique_ptr<DocumentEditorPage> page;
    qint64 customer = 0;
    qint64 glass = 0;
    qint64 film = 0;
    qint64 labour = 0;
};

} // namespace clientela::test
