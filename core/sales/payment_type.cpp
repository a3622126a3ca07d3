// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/record_type.h"
#include "core/sales/payment.h"

#include <QCoreApplication>

namespace clientela {

namespace {

Problems paymentProblems(const void* record)
{
    const Payment& payment = *static_cast<const Payment*>(record);
    Problems problems;
    if (payment.amount.isZero())
        problems.push_back(
            {QStringLiteral("amount"), QCoreApplication::translate("Payment", "Write the amount that was paid.")});
    qint64 allocated = 0;
    for (const PaymentAllocation& allocation : payment.allocations)
        allocated += allocation.amount.minor();
    if (qAbs(allocated) > qAbs(payment.amount.minor()))
        problems.push_back({QStringLiteral("allocations"),
                            QCoreApplication::translate(
                                "Payment", "More is spread over documents than was paid; lower one of the amounts.")});
    return problems;
}

} // namespace

const RecordType& paymentType()
{
    static const RecordType type = [] {
        RecordType description;
        description.key = QStringLiteral("payment");
        description.table = QStringLiteral("payment");
        description.title = Label("Record", QT_TRANSLATE_NOOP("Record", "Payment"));
        description.titlePlural = Label("Record", QT_TRANSLATE_NOOP("Record", "Payments"));
        description.fields = {
            field<&Payment::currency>("currency", QT_TRANSLATE_NOOP("Field", "Currency")).required(),
            field<&Payment::customer>("customer", QT_TRANSLATE_NOOP("Field", "Customer"))
                .refersTo("customer")
                .required(),
            field<&Payment::date>("date", QT_TRANSLATE_NOOP("Field", "Date")).required().sortable(),
            field<&Payment::method>("method", QT_TRANSLATE_NOOP("Field", "Payment method")),
            field<&Payment::amount>("amount", QT_TRANSLATE_NOOP("Field", "Amount")),
            field<&Payment::open>("open", QT_TRANSLATE_NOOP("Field", "Not yet applied"))
                .readOnly()
                .inColumn("open_amount"),
            field<&Payment::note>("note", QT_TRANSLATE_NOOP("Field", "Note")),
        };
        description.children = {
            childList<&Payment::allocations>(
                "allocations", QT_TRANSLATE_NOOP("Field", "Settles"), "payment_allocation", "payment_id",
                {field<&PaymentAllocation::document>("document", QT_TRANSLATE_NOOP("Field", "Document"))
                     .refersTo("document")
                     .required(),
                 field<&PaymentAllocation::amount>("amount", QT_TRANSLATE_NOOP("Field", "Amount"))}),
        };
        description.titleField = QStringLiteral("note");
        description.validate = paymentProblems;
        bindStruct<Payment>(description);
        return description;
    }();
    return type;
}

} // namespace clientela
