// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/storage/document_storage.h"
#include "core/workflows/issue_document.h"
#include "core/workflows/record_payment.h"
#include "core/workflows/save_document.h"

#include <QCoreApplication>

#include <cstdio>

using namespace clientela;

namespace {

/// Says that something is saved: from here on it must not be lost.
void acknowledge(const char* what, qint64 id, qint64 detail)
{
    std::printf("%s %lld %lld\n", what, static_cast<long long>(id), static_cast<long long>(detail));
    std::fflush(stdout);
}

qint64 addCustomer(ShopFile& shop, qint64 round)
{
    Customer customer;
    customer.name = QStringLiteral("Customer %1").arg(round);
    customer.phones.push_back({QStringLiteral("mobile"), QStringLiteral("912 345 678"), {}, {}});
    customer.phones.push_back({QStringLiteral("work"), QStringLiteral("212 345 678"), {}, {}});
    customer.addresses.push_back(
        {QStringLiteral("main"), QStringLiteral("Rua A"), {}, QStringLiteral("Porto"), {}, {}});
    customer.tags.push_back({QStringLiteral("written")});
    ChangeScope scope(shop, QStringLiteral("New customer"));
    scope.insert(shop.types().type(u"customer"), &customer);
    scope.commit();
    return customer.id;
}

Document issueOne(ShopFile& shop, DocumentKind kind, qint64 customer)
{
    Document document = newDocument(shop, kind);
    document.customer = CustomerId(customer);
    for (int i = 0; i < 3; ++i) {
        DocumentLine line;
        line.description = QStringLiteral("Work");
        line.quantity = Quantity::fromUnits(1000 + i);
        line.unitPrice = UnitPrice::fromUnits(12345678);
        document.lines.push_back(line);
    }
    return issueDocument(shop, saveDocument(shop, document));
}

void changeNotes(ShopFile& shop, qint64 id, qint64 round)
{
    AnyRecord record = shop.records().load(shop.types().type(u"customer"), id);
    record.as<Customer>().notes = QString::number(round);
    ChangeScope scope(shop, QStringLiteral("Change"));
    scope.update(record.type(), record.data());
    scope.commit();
}

} // namespace

/// Writes to the shop named on the command line until it is killed; says what is saved, a line each.
int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    try {
        const SystemClock clock;
        const auto shop = ShopFile::open(application.arguments().value(1), clock);
        for (qint64 round = 1;; ++round) {
            const qint64 customer = addCustomer(*shop, round);
            acknowledge("customer", customer, round);
            changeNotes(*shop, customer, round);
            acknowledge("notes", customer, round);
            const Document quote = issueOne(*shop, DocumentKind::Quote, customer);
            acknowledge("document", quote.id, quote.sequence);
            const Document owed = issueOne(*shop, DocumentKind::ProForma, customer);
            acknowledge("document", owed.id, owed.sequence);
            acknowledge("payment", payDocument(*shop, owed.documentId(), owed.total, QStringLiteral("cash")), owed.id);
        }
    } catch (const Error& error) {
        std::fprintf(stderr, "%s %s\n", qUtf8Printable(error.sentence()), qUtf8Printable(error.detail()));
        return 3;
    }
}
