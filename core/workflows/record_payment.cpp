// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/record_payment.h"

#include "core/base/error.h"
#include "core/base/formats.h"
#include "core/base/wording.h"
#include "core/sales/document_life_cycle.h"
#include "core/storage/document_storage.h"

#include <QCoreApplication>

#include <algorithm>

namespace clientela {

namespace {

void requirePayable(const Document& document, const Payment& payment)
{
    const QString name = document.number.isEmpty() ? documentKindName(document.kind) : document.number;
    if (!isReceivable(document.kind) || document.isDraft())
        throw Error(ErrorKind::Refused,
                    QCoreApplication::translate("Payment", "%1 is not something to be paid; issue an invoice first.")
                        .arg(name));
    if (document.customer != payment.customer)
        throw Error(ErrorKind::BadInput,
                    QCoreApplication::translate("Payment", "%1 belongs to another customer.").arg(name),
                    QStringLiteral("allocations"));
    if (document.currency != payment.currency)
        throw Error(ErrorKind::BadInput,
                    QCoreApplication::translate("Payment", "%1 is in %2; record the payment in that currency.")
                        .arg(name, document.currency),
                    QStringLiteral("currency"));
}

void settle(ShopFile& shop, ChangeScope& scope, const PaymentAllocation& allocation, const Payment& payment)
{
    Document document = DocumentStorage(shop).load(allocation.document);
    requirePayable(document, payment);
    if (document.open.isZero())
        throw Error(
            ErrorKind::BadInput,
            QCoreApplication::translate("Payment", "%1 is settled; there is nothing left to pay.").arg(document.number),
            QStringLiteral("amount"));
    const bool sameSign = document.open.isNegative() == allocation.amount.isNegative();
    if (allocation.amount.isZero() || !sameSign || qAbs(allocation.amount.minor()) > qAbs(document.open.minor()))
        throw Error(ErrorKind::BadInput,
                    QCoreApplication::translate("Payment", "Of %1, %2 is unpaid; write at most that.")
                        .arg(document.number, document.open.toText()),
                    QStringLiteral("amount"));
    document.open -= allocation.amount;
    document.paid += document.kind == DocumentKind::CreditNote ? -allocation.amount : allocation.amount;
    scope.update(shop.types().type(u"document"), &document);
}

/// Spreads a payment over what the customer owes, oldest first.
void spread(ShopFile& shop, Payment& payment)
{
    DocumentStorage storage(shop);
    Money left = payment.amount;
    for (const DocumentId id : storage.openDocuments(payment.customer, payment.currency)) {
        if (left.minor() <= 0)
            return;
        const Money part = std::min(left, storage.load(id).open);
        payment.allocations.push_back({id, part});
        left -= part;
    }
}

} // namespace

qint64 recordPayment(ShopFile& shop, Payment& payment)
{
    const RecordType& type = shop.types().type(u"payment");
    if (payment.currency.isEmpty())
        payment.currency = shop.defaults().currency.code();
    type.applyCurrency(&payment, shop.defaults().currency);
    if (!payment.date.isValid())
        payment.date = shop.clock().today();
    if (!payment.customer.isValid())
        throw Error(ErrorKind::BadInput, QCoreApplication::translate("Payment", "Say which customer paid."),
                    QStringLiteral("customer"));
    const Customer customer = DocumentStorage(shop).loadCustomer(payment.customer);
    ChangeScope scope(shop, QCoreApplication::translate("Payment", "Record payment of %1 by %2")
                                .arg(formatMoney(payment.amount, runningLanguage()), customer.name));
    if (payment.allocations.empty())
        spread(shop, payment);
    payment.open = payment.amount;
    for (const PaymentAllocation& allocation : payment.allocations) {
        settle(shop, scope, allocation, payment);
        payment.open -= allocation.amount;
    }
    scope.insert(type, &payment);
    scope.commit();
    return payment.id;
}

qint64 payDocument(ShopFile& shop, DocumentId id, const Money& amount, const QString& method, QDate date)
{
    const Document document = DocumentStorage(shop).load(id);
    if (!document.customer.isValid())
        throw Error(ErrorKind::Refused, QCoreApplication::translate(
                                            "Payment", "%1 was imported with the customer's name only; add the "
                                                       "customer, import the file again, and then record the payment.")
                                            .arg(document.number));
    Payment payment;
    payment.customer = document.customer;
    payment.currency = document.currency;
    payment.amount = amount;
    payment.method = method;
    payment.date = date;
    payment.allocations.push_back({id, amount});
    return recordPayment(shop, payment);
}

void removePayment(ShopFile& shop, qint64 id)
{
    const RecordType& type = shop.types().type(u"payment");
    const Payment payment = shop.records().load(type, id).as<Payment>();
    ChangeScope scope(shop,
                      QCoreApplication::translate("Payment", "Remove the payment of %1").arg(payment.amount.toText()));
    for (const PaymentAllocation& allocation : payment.allocations) {
        Document document = DocumentStorage(shop).load(allocation.document);
        document.open += allocation.amount;
        document.paid -= document.kind == DocumentKind::CreditNote ? -allocation.amount : allocation.amount;
        scope.update(shop.types().type(u"document"), &document);
    }
    scope.remove(type, id);
    scope.commit();
}

} // namespace clientela
