// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/anonymisation.h"
#include "core/customers/customer_merge.h"
#include "core/records/record_json.h"
#include "tests/support/catch.h"

#include <QJsonDocument>

using namespace clientela;

namespace {

CustomerConsent consent(const char* channel, const char* state, QDate date = {}, const char* source = "")
{
    return {QString::fromLatin1(channel), QString::fromLatin1(state), date, QString::fromLatin1(source)};
}

} // namespace

TEST_CASE("The latest word on a channel holds, and a withdrawal before a consent of the same day")
{
    const QDate monday(2026, 3, 2);
    const QDate tuesday(2026, 3, 3);
    struct Row
    {
        const char* what;
        std::vector<CustomerConsent> said;
        const char* holds; ///< state and source; empty for nothing
    };
    const Row rows[] = {
        {"nothing said", {}, ""},
        {"another channel", {consent("sms", "given", monday, "a")}, ""},
        {"given once", {consent("email", "given", monday, "a")}, "given a"},
        {"later withdrawn",
         {consent("email", "given", monday, "a"), consent("email", "withdrawn", tuesday, "b")},
         "withdrawn b"},
        {"given again",
         {consent("email", "withdrawn", monday, "a"), consent("email", "given", tuesday, "b")},
         "given b"},
        {"in any order",
         {consent("email", "given", tuesday, "b"), consent("email", "withdrawn", monday, "a")},
         "given b"},
        {"same day",
         {consent("email", "withdrawn", monday, "a"), consent("email", "given", monday, "b")},
         "withdrawn a"},
        {"same day, the other order",
         {consent("email", "given", monday, "b"), consent("email", "withdrawn", monday, "a")},
         "withdrawn a"},
        {"no day before any day",
         {consent("email", "given", monday, "a"), consent("email", "withdrawn", {}, "b")},
         "given a"},
        {"no days at all", {consent("email", "withdrawn", {}, "a"), consent("email", "given", {}, "b")}, "withdrawn a"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.what);
        Customer customer;
        customer.consents = row.said;
        const CustomerConsent* current = currentConsent(customer, u"email");
        CHECK((current ? current->state + u' ' + current->source : QString()) == QString::fromLatin1(row.holds));
    }
}

TEST_CASE("Consents are read and written like other lists, and a wrong word is told")
{
    const Currency euro = *Currency::fromCode(u"EUR");
    const auto read = [&](const char* json, Customer& customer) {
        QStringList problems;
        for (const Problem& problem :
             readRecordJson(customerType(), QJsonDocument::fromJson(json).object(), &customer, euro, {}))
            problems.append(problem.field);
        return problems.join(u' ');
    };
    Customer customer;
    CHECK(read(R"({"name": "Ana", "consents": [
        {"channel": "email", "state": "given", "date": "2026-03-02", "source": "form in the shop"},
        {"channel": "whatsapp", "state": "withdrawn"}]})",
               customer)
          == QString());
    REQUIRE(customer.consents.size() == 2);
    CHECK(customer.consents[0].date == QDate(2026, 3, 2));
    CHECK(customer.consents[1].isWithdrawn());
    Customer again;
    CHECK(readRecordJson(customerType(), recordToJson(customerType(), &customer, euro), &again, euro, {}).empty());
    CHECK(customerType().child(u"consents")->isSame(&customer, &again));
    Customer wrong;
    CHECK(read(R"({"name": "Ana", "consents": [{"channel": "pigeon"}]})", wrong)
          == QStringLiteral("consents[0].channel"));
    CHECK(read(R"({"name": "Ana", "consents": [{"channel": "sms", "state": "maybe"}]})", wrong)
          == QStringLiteral("consents[0].state"));
    wrong.name = QStringLiteral("Ana");
    wrong.consents = {CustomerConsent()};
    const Problems missing = customerType().problemsOf(&wrong);
    REQUIRE(missing.size() == 1);
    CHECK(missing[0].field == QStringLiteral("consents[0].channel"));
}

TEST_CASE("A merge keeps what both said, and an erased person said nothing")
{
    Customer keep;
    keep.id = 1;
    keep.name = QStringLiteral("Ana");
    keep.consents = {consent("email", "given", QDate(2026, 1, 1), "Form")};
    Customer other = keep;
    other.id = 2;
    other.consents = {consent("email", "given", QDate(2026, 1, 1), "form"),
                      consent("email", "withdrawn", QDate(2026, 2, 1), "by mail")};
    const Customer merged = mergedCustomer(customerType(), keep, other, {});
    REQUIRE(merged.consents.size() == 2);
    CHECK(currentConsent(merged, u"email")->isWithdrawn());
    CHECK(anonymisedCustomer(customerType(), merged, QStringLiteral("Erased")).consents.empty());
}
