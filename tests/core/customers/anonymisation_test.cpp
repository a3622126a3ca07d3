// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/anonymisation.h"
#include "tests/support/catch.h"

using namespace clientela;

TEST_CASE("Texts are replaced as words, in any case, the longest first")
{
    struct Row
    {
        const char* text;
        const char* result;
    };
    const QStringList identifying{QStringLiteral("Rosa"), QStringLiteral("Rosa Lima"), QStringLiteral("912345678"),
                                  QStringLiteral("rosa@example.pt")};
    const Row rows[] = {
        {"Merge Rosa Lima into Rosa", "Merge X into X"},
        {"ROSA LIMA", "X"},
        {"rosas e Limas", "rosas e Limas"},
        {"cor-de-rosa", "cor-de-X"},
        {"Import rosa@example.pt.csv", "Import X.csv"},
        {"+351912345678", "+351912345678"},
        {"tel. 912345678.", "tel. X."},
        {"", ""},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CHECK(withoutTexts(QString::fromUtf8(row.text), identifying, QStringLiteral("X"))
              == QString::fromUtf8(row.result));
    }
    CHECK(withoutTexts(QStringLiteral("Rosa Rosa"), {QStringLiteral("Rosa")}, QStringLiteral("Not Rosa"))
          == QStringLiteral("Not Rosa Not Rosa"));
}

TEST_CASE("An anonymised customer holds nothing but country, language and what the shop sorts by")
{
    Customer customer;
    customer.name = QStringLiteral("Rosa Lima");
    customer.country = QStringLiteral("ES");
    customer.owner = QStringLiteral("Ana");
    customer.company = CustomerId(5);
    for (const Field& field : customerType().fields) {
        if (field.kind == FieldKind::Text || field.kind == FieldKind::LongText)
            field.setValue(&customer, field.key == u"country" || field.key == u"owner" ? field.value(&customer)
                                                                                       : QStringLiteral("secret"));
    }
    customer.phones = {{{}, QStringLiteral("912345678"), {}, {}}};
    customer.emails = {{{}, QStringLiteral("rosa@example.pt"), {}}};
    customer.addresses = {{{}, QStringLiteral("Street"), {}, {}, {}, QStringLiteral("PT")}};
    customer.dates = {{QStringLiteral("birthday"), QDate(1980, 1, 1), true, 0}};
    customer.tags = {{QStringLiteral("vip")}};
    customer.relations = {{CustomerId(7), {}, {}}};
    customer.custom.insert(QStringLiteral("any"), QStringLiteral("thing"));
    const Customer erased = anonymisedCustomer(customerType(), customer, QStringLiteral("Erased"));
    CHECK(erased.name == QStringLiteral("Erased"));
    CHECK(erased.country == QStringLiteral("PT"));
    CHECK(erased.owner == QStringLiteral("Ana"));
    CHECK_FALSE(erased.company.isValid());
    CHECK(erased.custom.isEmpty());
    for (const ChildList& list : customerType().children) {
        CAPTURE(list.key);
        CHECK(list.count(&erased) == 0);
    }
    QStringList left;
    for (const Field& field : customerType().fields) {
        if (field.value(&erased).toString() == u"secret")
            left.append(field.key);
    }
    CHECK(left.join(u' ') == QStringLiteral("language price_list payment_terms anonymised_at"));
}
