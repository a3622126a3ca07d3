// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/catalog/product.h"
#include "core/catalog/tax_record.h"
#include "core/storage/document_storage.h"
#include "core/workflows/issue_document.h"
#include "core/workflows/payment_choices.h"
#include "core/workflows/save_document.h"
#include "core/workflows/save_record.h"
#include "tests/support/catch.h"
#include "tests/support/shop_fixture.h"

using namespace clientela;
using namespace clientela::test;

namespace {

template<class Struct>
qint64 stored(TestShop& shop, const char* type, const Struct& values)
{
    shop.clock().advance(1000);
    AnyRecord record(shop.type(type));
    record.as<Struct>() = values;
    return saveRecord(*shop, record);
}

/// What a refusal says, as "Refused is_default: sentence"; empty when nothing was refused.
QString ruleRefusal(const std::function<void()>& action)
{
    try {
        action();
    } catch (const Error& error) {
        CHECK_FALSE(error.sentence().isEmpty());
        return QStringLiteral("%1 %2: %3")
            .arg(error.kind() == ErrorKind::BadInput  ? QStringLiteral("BadInput")
                 : error.kind() == ErrorKind::Refused ? QStringLiteral("Refused")
                                                      : QStringLiteral("other"),
                 error.detail(), error.sentence());
    }
    return {};
}

TaxRecord taxWith(TestShop& shop, const char* code)
{
    return *DocumentStorage(*shop).taxes().byCode(QString::fromUtf8(code));
}

QString standardTax(TestShop& shop)
{
    QStringList codes;
    Rows rows = shop->database().select(QStringLiteral("SELECT code FROM tax WHERE is_default = 1 ORDER BY id"));
    while (rows.next())
        codes.append(rows.text(0));
    return codes.join(u' ');
}

TaxRecord newTax(const char* code, const char* category = "S", const char* rate = "5", const char* reason = "")
{
    TaxRecord tax;
    tax.code = QString::fromUtf8(code);
    tax.name = QStringLiteral("IVA");
    tax.category = QString::fromLatin1(category);
    tax.rate = Rate::fromText(QString::fromLatin1(rate)).value();
    tax.reason = QString::fromUtf8(reason);
    return tax;
}

} // namespace

TEST_CASE("A tax is taken when it can be charged and told apart")
{
    const struct
    {
        TaxRecord tax;
        const char* field; ///< null when it is taken
    } rows[] = {
        {newTax("IVA5"), nullptr},
        {newTax(" IVA5.5 "), nullptr},
        {newTax("iva23"), "code"},
        {newTax("A+B"), "code"},
        {newTax("23"), "code"},
        {newTax("IVA 7"), "code"},
        {newTax("", "S", "5"), "code"},
        {newTax("X1", "Q"), "category"},
        {newTax("X2", "S", "100"), nullptr},
        {newTax("X3", "S", "100.01"), "rate"},
        {newTax("X4", "S", "-1"), "rate"},
        {newTax("X5", "E", "5", "Isento"), "rate"},
        {newTax("X6", "E", "0"), "reason"},
        {newTax("X7", "E", "0", "Isento"), nullptr},
        {newTax("X8", "Z", "0"), nullptr},
        {newTax("X9", "W", "12.5"), nullptr},
    };
    TestShop shop;
    for (const auto& row : rows) {
        INFO(row.tax.code.toStdString() << ' ' << row.tax.category.toStdString());
        const QString refusal = ruleRefusal([&] { stored(shop, "tax", row.tax); });
        if (row.field)
            CHECK(refusal.startsWith(QStringLiteral("BadInput %1:").arg(QString::fromLatin1(row.field))));
        else
            CHECK(refusal.isEmpty());
    }
    TaxRecord withSurcharge = newTax("IVAX");
    withSurcharge.surcharge = QStringLiteral("RE9");
    CHECK(ruleRefusal([&] { stored(shop, "tax", withSurcharge); }).startsWith(QStringLiteral("BadInput surcharge")));
    stored(shop, "tax", newTax("RE9", "RE", "0.9"));
    CHECK(ruleRefusal([&] { stored(shop, "tax", withSurcharge); }).isEmpty());
    CHECK(ruleRefusal([&] {
              removeRecord(*shop, shop.type("tax"), taxWith(shop, "RE9").id);
          }).startsWith(QStringLiteral("Refused")));
    TaxRecord elsewhere = newTax("IVAY");
    elsewhere.region = QStringLiteral("azores,atlantis");
    CHECK(ruleRefusal([&] { stored(shop, "tax", elsewhere); }).contains(QStringLiteral("atlantis")));
}

TEST_CASE("There is one standard tax: it moves, it does not vanish, and undo moves it back")
{
    forEachEngine([](TestShop& shop) {
        REQUIRE(standardTax(shop) == QStringLiteral("IVA23"));
        TaxRecord six = taxWith(shop, "IVA6");
        six.isDefault = true;
        stored(shop, "tax", six);
        CHECK(standardTax(shop) == QStringLiteral("IVA6"));
        CHECK(DocumentStorage(*shop).taxes().standard()->code == QStringLiteral("IVA6"));
        shop->history().undo();
        CHECK(standardTax(shop) == QStringLiteral("IVA23"));
        shop->history().redo();
        CHECK(standardTax(shop) == QStringLiteral("IVA6"));

        TaxRecord none = taxWith(shop, "IVA6");
        none.isDefault = false;
        CHECK(ruleRefusal([&] { stored(shop, "tax", none); }).startsWith(QStringLiteral("BadInput is_default")));
        TaxRecord withholding = taxWith(shop, "IRS25");
        withholding.isDefault = true;
        CHECK(ruleRefusal([&] { stored(shop, "tax", withholding); }).startsWith(QStringLiteral("BadInput is_default")));
        CHECK(ruleRefusal([&] {
                  removeRecord(*shop, shop.type("tax"), taxWith(shop, "IVA6").id);
              }).startsWith(QStringLiteral("Refused")));
        CHECK(standardTax(shop) == QStringLiteral("IVA6"));
        TaxRecord added = newTax("IVA24", "S", "24");
        added.isDefault = true;
        stored(shop, "tax", added);
        CHECK(standardTax(shop) == QStringLiteral("IVA24"));
    });
}

TEST_CASE("A tax in use keeps its code and stays; its rate may change")
{
    forEachEngine([](TestShop& shop) {
        const Customer ana = shop.customer(QStringLiteral("Ana"));
        Product product;
        product.name = QStringLiteral("Pão");
        product.tax = QStringLiteral("IVA6");
        stored(shop, "product", product);
        Document draft = newDocument(*shop, DocumentKind::Quote);
        draft.customer = ana.customerId();
        draft.withholding = QStringLiteral("IRS25");
        DocumentLine& line = draft.lines.emplace_back();
        line.description = QStringLiteral("Table");
        line.quantity = Quantity::fromText(u"1").value();
        line.unitPrice = UnitPrice::fromText(u"100").value();
        line.tax = QStringLiteral("IVA13");
        const DocumentId id = saveDocument(*shop, draft);
        for (const char* code : {"IVA6", "IVA13", "IRS25"}) {
            CAPTURE(code);
            CHECK(ruleRefusal([&] {
                      removeRecord(*shop, shop.type("tax"), taxWith(shop, code).id);
                  }).startsWith(QStringLiteral("Refused")));
            TaxRecord renamed = taxWith(shop, code);
            renamed.code = QStringLiteral("OTHER");
            CHECK(ruleRefusal([&] { stored(shop, "tax", renamed); }).startsWith(QStringLiteral("Refused code")));
        }
        TaxRecord raised = taxWith(shop, "IVA13");
        raised.rate = Rate::fromText(u"14").value();
        stored(shop, "tax", raised);
        const Document issued = issueDocument(*shop, id);
        CHECK(issued.tax.toText() == QStringLiteral("14.00"));
        // issued documents keep a copy, so the tax may go now
        CHECK(ruleRefusal([&] { removeRecord(*shop, shop.type("tax"), taxWith(shop, "IVA13").id); }).isEmpty());
        CHECK(ruleRefusal([&] { removeRecord(*shop, shop.type("tax"), taxWith(shop, "IRS25").id); }).isEmpty());
        CHECK(DocumentStorage(*shop).load(id).tax.toText() == QStringLiteral("14.00"));
        TaxRecord unused = taxWith(shop, "IVA9");
        unused.code = QStringLiteral("IVA9A");
        CHECK(ruleRefusal([&] { stored(shop, "tax", unused); }).isEmpty());
    });
}

TEST_CASE("The standard tax follows the shop's region unless the shop chose another one")
{
    forEachEngine([](TestShop& shop) {
        ShopProfile profile = shop.load<ShopProfile>("shop", 1);
        profile.taxRegion = QStringLiteral("azores");
        stored(shop, "shop", profile);
        CHECK(standardTax(shop) == QStringLiteral("IVA16"));
        shop->history().undo();
        CHECK(standardTax(shop) == QStringLiteral("IVA23"));
        TaxRecord six = taxWith(shop, "IVA6");
        six.isDefault = true;
        stored(shop, "tax", six);
        profile = shop.load<ShopProfile>("shop", 1);
        profile.taxRegion = QStringLiteral("madeira");
        stored(shop, "shop", profile);
        CHECK(standardTax(shop) == QStringLiteral("IVA6"));
    });
}

TEST_CASE("Products follow the new name of their unit, and keep the word of one that is removed")
{
    forEachEngine([](TestShop& shop) {
        Product product;
        product.name = QStringLiteral("Vidro");
        product.unit = QStringLiteral("m²");
        const qint64 id = stored(shop, "product", product);
        const qint64 unitId =
            shop->database().single(QStringLiteral("SELECT id FROM unit WHERE code = ?"), {product.unit}).toLongLong();
        UnitRecord unit = shop.load<UnitRecord>("unit", unitId);
        unit.code = QStringLiteral("m2");
        stored(shop, "unit", unit);
        CHECK(shop.load<Product>("product", id).unit == QStringLiteral("m2"));
        shop->history().undo();
        CHECK(shop.load<Product>("product", id).unit == QStringLiteral("m²"));
        removeRecord(*shop, shop.type("unit"), unitId);
        CHECK(shop.load<Product>("product", id).unit == QStringLiteral("m²"));

        UnitRecord doubled;
        doubled.code = QStringLiteral("kg");
        CHECK(ruleRefusal([&] { stored(shop, "unit", doubled); }).startsWith(QStringLiteral("BadInput code")));
        doubled.code = QString(21, u'x');
        CHECK(ruleRefusal([&] { stored(shop, "unit", doubled); }).startsWith(QStringLiteral("BadInput code")));
        doubled.code = QStringLiteral("saco");
        doubled.standardCode = QStringLiteral("sack");
        CHECK(ruleRefusal([&] { stored(shop, "unit", doubled); }).startsWith(QStringLiteral("BadInput standard_code")));
        doubled.standardCode = QStringLiteral("XSA");
        CHECK(ruleRefusal([&] { stored(shop, "unit", doubled); }).isEmpty());
    });
}

TEST_CASE("A shop begins with its country's payment methods and terms, and makes them its own")
{
    forEachEngine([](TestShop& shop) {
        CHECK(paymentMethods(*shop).front().code == QStringLiteral("cash"));
        CHECK(paymentMethods(*shop).front().id > 0);
        PaymentMethod method;
        method.name = QStringLiteral("Cheque-prenda São João");
        method.position = 0;
        stored(shop, "payment_method", method);
        CHECK(paymentMethods(*shop).front().code == QStringLiteral("cheque_prenda_sao_joao"));
        PaymentMethod again;
        again.name = QStringLiteral("Numerário");
        again.code = QStringLiteral("cash");
        CHECK_FALSE(ruleRefusal([&] { stored(shop, "payment_method", again); }).isEmpty());
        again.code = QStringLiteral("Cash!");
        CHECK(ruleRefusal([&] { stored(shop, "payment_method", again); }).startsWith(QStringLiteral("BadInput code")));

        PaymentTerm term;
        term.name = QStringLiteral("Fim do mês seguinte");
        term.days = 45;
        stored(shop, "payment_term", term);
        const struct
        {
            const char* words;
            int days;
        } rows[] = {{"Fim do mês seguinte", 45}, {"FIM DO MES SEGUINTE", 45}, {"30 dias", 30},
                    {"a 21 dias da data", 21},   {"Pronto pagamento", 0},     {"", 0},
                    {"99999999999", 0}};
        for (const auto& row : rows) {
            INFO(row.words);
            CHECK(daysToPay(*shop, QString::fromUtf8(row.words)) == row.days);
        }
        for (const int days : {-1, 3651}) {
            term.id = 0;
            term.uid.clear();
            term.name = QStringLiteral("Longo");
            term.days = days;
            CHECK(ruleRefusal([&] { stored(shop, "payment_term", term); }).startsWith(QStringLiteral("BadInput days")));
        }
        // a shop from before these tables
        shop->database().run(QStringLiteral("DELETE FROM payment_method"));
        shop->database().run(QStringLiteral("DELETE FROM payment_term"));
        CHECK(paymentMethods(*shop).front().id == 0);
        CHECK(paymentTerms(*shop).size() == 5);
        adoptPaymentChoices(*shop);
        CHECK(paymentMethods(*shop).front().id > 0);
        CHECK(paymentTerms(*shop).size() == 5);
        adoptPaymentChoices(*shop);
        CHECK(paymentTerms(*shop).size() == 5);
    });
}

TEST_CASE("A due date follows the shop's own terms")
{
    TestShop shop;
    PaymentTerm term;
    term.name = QStringLiteral("Fim do mês seguinte");
    term.days = 45;
    stored(shop, "payment_term", term);
    Document document = newDocument(*shop, DocumentKind::ProForma);
    document.customer = shop.customer(QStringLiteral("Ana")).customerId();
    document.paymentTerms = term.name;
    const DocumentId id = saveDocument(*shop, document);
    const Document saved = DocumentStorage(*shop).load(id);
    if (isReceivable(DocumentKind::ProForma))
        CHECK(saved.dueDate == saved.date.addDays(45));
    else
        CHECK_FALSE(saved.dueDate.isValid());
}
