// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/storage/document_storage.h"
#include "core/workflows/document_paper.h"
#include "core/workflows/issue_document.h"
#include "core/workflows/save_document.h"
#include "core/workflows/work_out_document.h"
#include "tests/support/catch.h"
#include "tests/support/shop_fixture.h"

#include <random>

using namespace clientela;
using namespace clientela::test;

namespace {

QString latin(const char* text)
{
    return QString::fromUtf8(text);
}

DocumentLine typedLine(const char* description, const char* quantity, const char* price, const char* tax = "23")
{
    DocumentLine line;
    line.description = latin(description);
    line.quantity = Quantity::fromText(latin(quantity)).value();
    line.unitPrice = UnitPrice::fromText(latin(price)).value();
    line.tax = latin(tax);
    return line;
}

Product productCalled(TestShop& shop, const char* name, const char* price, bool withTax, const char* tax)
{
    Product product;
    product.name = latin(name);
    product.code = latin(name).toUpper();
    product.unit = QStringLiteral("un");
    product.price = UnitPrice::fromText(latin(price)).value();
    product.cost = UnitPrice::fromText(u"1.5").value();
    product.priceIncludesTax = withTax;
    product.tax = latin(tax);
    shop.insert("product", &product);
    return product;
}

QStringList fieldsOf(const WorkedOutDocument& workedOut)
{
    QStringList fields;
    for (const Problem& problem : workedOut.problems) {
        CHECK_FALSE(problem.message.isEmpty());
        fields.append(problem.field);
    }
    return fields;
}

/// Everything of a document that working out fills in, as text.
QStringList figuresOf(const Document& document)
{
    QStringList figures{document.customerName,
                        document.language,
                        document.paymentTerms,
                        document.date.toString(Qt::ISODate),
                        document.dueDate.toString(Qt::ISODate),
                        document.validUntil.toString(Qt::ISODate),
                        document.net.toText(),
                        document.tax.toText(),
                        document.withheld.toText(),
                        document.total.toText()};
    for (const DocumentLine& line : document.lines) {
        figures << line.code << line.description << line.unit << line.unitPrice.toText() << line.cost.toText()
                << line.tax;
        if (line.kind == DocumentLineKind::Item)
            figures << line.net.toText();
        for (const LineTax& tax : line.taxes)
            figures << tax.code << tax.rate.toText();
    }
    for (const DocumentTax& tax : document.taxes)
        figures << tax.tax << tax.rate.toText() << tax.base.toText() << tax.amount.toText();
    return figures;
}

class RandomDocuments
{
public:
    RandomDocuments(TestShop& shop, std::vector<CustomerId> customers, std::vector<ProductId> products,
                    QStringList taxes)
        : m_shop(shop)
        , m_customers(std::move(customers))
        , m_products(std::move(products))
        , m_taxes(std::move(taxes))
    {
    }

    Document next()
    {
        const DocumentKind kinds[] = {DocumentKind::Quote, DocumentKind::Order, DocumentKind::ProForma};
        Document document = newDocument(*m_shop, kinds[below(3)]);
        document.customer = m_customers[below(m_customers.size())];
        document.pricesIncludeTax = below(2) == 0;
        if (below(2) == 0)
            document.date = QDate();
        if (below(3) == 0)
            document.paymentTerms = QStringLiteral("45 dias");
        if (below(3) == 0)
            document.discount = Discount::percent(Rate::fromText(QString::number(below(60))).value());
        for (std::size_t i = below(9); i > 0; --i)
            document.lines.push_back(line());
        return document;
    }

private:
    std::size_t below(std::size_t limit) { return std::size_t(m_random() % limit); }

    DocumentLine line()
    {
        DocumentLine line;
        if (below(6) == 0) {
            line.kind = static_cast<DocumentLineKind>(1 + below(3));
            line.description = QStringLiteral("Part");
            return line;
        }
        line.quantity = Quantity::fromUnits(qint64(below(40000)) - 10000);
        if (below(3) != 0)
            line.unitPrice = UnitPrice::fromUnits(qint64(below(900'000'000)));
        if (below(4) == 0)
            line.discount = Discount::fromText(u"12.5%").value();
        if (below(2) == 0)
            line.product = m_products[below(m_products.size())];
        else
            line.description = QStringLiteral("Typed");
        if (below(2) == 0)
            line.tax = m_taxes[qsizetype(below(std::size_t(m_taxes.size())))];
        return line;
    }

    TestShop& m_shop;
    std::vector<CustomerId> m_customers;
    std::vector<ProductId> m_products;
    QStringList m_taxes;
    std::mt19937_64 m_random{20261122};
};

} // namespace

TEST_CASE("Working out is what saving does: the same figures on random documents")
{
    struct Country
    {
        const char* code;
        QStringList taxes;
    };
    for (const Country& country : {Country{"PT", {QStringLiteral("23"), QStringLiteral("6%"), QStringLiteral("13")}},
                                   Country{"ES", {QStringLiteral("21"), QStringLiteral("10"), QStringLiteral("4")}}}) {
        TestShop shop(Engine::Sqlite, latin(country.code));
        Customer surcharged = shop.customer(QStringLiteral("Tienda"));
        surcharged.equivalenceSurcharge = true;
        surcharged.paymentTerms = QStringLiteral("30");
        surcharged.language = QStringLiteral("es");
        shop.update("customer", &surcharged);
        const Customer plain = shop.customer(QStringLiteral("Ana"));
        const QByteArray usual = country.taxes.first().toLatin1();
        const Product withTax = productCalled(shop, "Lamp", "19.99", true, usual);
        const Product withoutTax = productCalled(shop, "Chair", "45.123456", false, "");
        RandomDocuments documents(shop, {surcharged.customerId(), plain.customerId()},
                                  {withTax.productId(), withoutTax.productId()}, country.taxes);
        DocumentWorker worker(*shop);
        for (int i = 0; i < 150; ++i) {
            const Document typed = documents.next();
            Document workedOut = typed;
            const WorkedOutDocument result = worker.workOut(workedOut);
            CHECK(fieldsOf(result).join(u' ') == QString());
            Document saved = typed;
            const DocumentId id = saveDocument(*shop, saved);
            CHECK(figuresOf(workedOut) == figuresOf(saved));
            CHECK(result.totals.total == saved.total);
            // and once more, from what was stored
            Document stored = DocumentStorage(*shop).load(id);
            const QStringList kept = figuresOf(stored);
            CHECK(fieldsOf(worker.workOut(stored)).isEmpty());
            CHECK(figuresOf(stored) == kept);
        }
    }
}

TEST_CASE("What is half typed is told and counts as nothing")
{
    TestShop shop;
    const Customer ana = shop.customer(QStringLiteral("Ana"));
    struct Row
    {
        const char* name;
        std::function<void(Document&)> change;
        const char* fields;
        const char* total; ///< with two good lines of 100 and 50 at 23 %
    };
    const Row rows[] = {
        {"nothing wrong", [](Document&) {}, "", "184.50"},
        {"no customer", [](Document& d) { d.customer = {}; }, "customer", "184.50"},
        {"a customer that is gone", [](Document& d) { d.customer = CustomerId(9999); }, "customer", "184.50"},
        {"an empty line", [](Document& d) { d.lines.emplace_back(); }, "lines[2].description", "184.50"},
        {"a price without a description", [](Document& d) { d.lines.push_back(typedLine(" ", "1", "10")); },
         "lines[2].description", "184.50"},
        {"an unknown tax", [](Document& d) { d.lines.push_back(typedLine("Vase", "1", "10", "77")); }, "lines[2].tax",
         "184.50"},
        {"a withholding on a line", [](Document& d) { d.lines.push_back(typedLine("Vase", "1", "10", "IRS23")); },
         "lines[2].tax", "184.50"},
        {"a product that is gone", [](Document& d) { d.lines.front().product = ProductId(9999); }, "lines[0].product",
         "184.50"},
        {"an amount that does not fit",
         [](Document& d) { d.lines.insert(d.lines.begin(), typedLine("Moon", "9000000000000", "9000000000000")); },
         "lines[0].unit_price", "184.50"},
        {"a due date before the date", [](Document& d) { d.dueDate = d.date.addDays(-1); }, "due_date", "184.50"},
        {"an unknown withholding", [](Document& d) { d.withholding = QStringLiteral("nope"); }, "withholding",
         "184.50"},
        {"a tax as withholding", [](Document& d) { d.withholding = QStringLiteral("IVA23"); }, "withholding", "184.50"},
        {"several at once",
         [](Document& d) {
             d.customer = {};
             d.lines[0].tax = QStringLiteral("?");
             d.lines.emplace_back();
         },
         "customer lines[0].tax lines[2].description", "61.50"},
        {"no line at all", [](Document& d) { d.lines.clear(); }, "", "0.00"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.name);
        Document document = newDocument(*shop, DocumentKind::Quote);
        document.customer = ana.customerId();
        document.lines = {typedLine("Table", "1", "100"), typedLine("Chair", "1", "50")};
        row.change(document);
        const Document typed = document;
        const WorkedOutDocument result = workOutDocument(*shop, document);
        CHECK(fieldsOf(result).join(u' ') == latin(row.fields));
        CHECK(document.total.toText() == latin(row.total));
        CHECK(result.totals.lines.size() == document.lines.size());
        // saving refuses at the first of them, and only then
        Document saved = typed;
        if (result.problems.empty()) {
            CHECK_NOTHROW(saveDocument(*shop, saved));
        } else {
            CHECK_THROWS_AS(saveDocument(*shop, saved), Error);
        }
        // the paper shows the same sum, saved or not, with or without a customer
        const DocumentSnapshot paper = snapshotOf(*shop, typed);
        CHECK(paper.totals == result.totals);
        CHECK(paper.recipient.name == (typed.customer == ana.customerId() ? QStringLiteral("Ana") : QString()));
        CHECK(paper.number.isEmpty());
    }
}

TEST_CASE("A sum that does not fit leaves the lines and counts as nothing")
{
    TestShop shop;
    Document document = newDocument(*shop, DocumentKind::Quote);
    document.lines = {typedLine("Moon", "9000000000", "9000000", "6"), typedLine("Sun", "9000000000", "9000000", "6")};
    const WorkedOutDocument result = workOutDocument(*shop, document);
    CHECK(fieldsOf(result).join(u' ') == QStringLiteral("customer total"));
    CHECK(document.total.toText() == QStringLiteral("0.00"));
}

TEST_CASE("A worker keeps what it loaded until it is told what changed")
{
    TestShop shop;
    Customer ana = shop.customer(QStringLiteral("Ana"));
    Product lamp = productCalled(shop, "Lamp", "10", false, "IVA23");
    DocumentWorker worker(*shop);
    const auto worked = [&] {
        Document document = newDocument(*shop, DocumentKind::Quote);
        document.customer = ana.customerId();
        DocumentLine line;
        line.product = lamp.productId();
        line.quantity = Quantity::fromText(u"1").value();
        document.lines = {line};
        worker.workOut(document);
        return document;
    };
    CHECK(worked().net.toText() == QStringLiteral("10.00"));
    lamp = shop.load<Product>("product", lamp.id);
    lamp.price = UnitPrice::fromText(u"12").value();
    shop.update("product", &lamp);
    ana = shop.load<Customer>("customer", ana.id);
    ana.name = QStringLiteral("Ana Reis");
    shop.update("customer", &ana);
    CHECK(worked().net.toText() == QStringLiteral("10.00"));
    worker.forget({{&shop.type("product"), lamp.id}});
    CHECK(worked().net.toText() == QStringLiteral("12.00"));
    CHECK(worked().customerName == QStringLiteral("Ana"));
    worker.forget();
    CHECK(worked().customerName == QStringLiteral("Ana Reis"));
}

TEST_CASE("The paper of a document that is being edited is that of the one that is saved")
{
    TestShop shop;
    const Customer ana = shop.customer(QStringLiteral("Ana"));
    DocumentWorker worker(*shop);
    Document document = newDocument(*shop, DocumentKind::Quote);
    document.customer = ana.customerId();
    document.lines = {typedLine("Table", "1", "100"), typedLine("Chair", "1", "50")};
    const DocumentSnapshot before = snapshotOf(worker, document);
    CHECK(document.net.isZero()); // it stays as it is
    const DocumentId id = saveDocument(*shop, document);
    CHECK(before == snapshotOf(*shop, document));
    document.lines.front().quantity = Quantity::fromText(u"2").value();
    CHECK(snapshotOf(worker, document).totals.net.toText() == QStringLiteral("250.00"));
    CHECK(snapshotOf(worker, document).lines.front().net.toText() == QStringLiteral("200.00"));
    CHECK(snapshotOf(worker, document, Language::Spanish).language == Language::Spanish);

    const Document issued = issueDocument(*shop, id);
    CHECK(snapshotOf(worker, issued) == snapshotOf(*shop, issued));
    CHECK(snapshotOf(worker, issued).number == issued.number);
}
