// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/payment_choice.h"

#include "core/base/text_folding.h"
#include "core/records/record_type.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace clientela {

namespace {

constexpr qsizetype longestCode = 40;
constexpr int longestTerm = 3650;

void derivePaymentMethod(void* record, const ShopDefaults&)
{
    PaymentMethod& method = *static_cast<PaymentMethod*>(record);
    static const QRegularExpression others(QStringLiteral("[^a-z0-9]+"));
    if (method.code.isEmpty())
        method.code =
            folded(method.name).replace(others, QStringLiteral(" ")).trimmed().replace(u' ', u'_').left(longestCode);
}

Problems paymentMethodProblems(const void* record)
{
    static const QRegularExpression codePattern(QStringLiteral("^[a-z0-9][a-z0-9_]{0,39}$"));
    const PaymentMethod& method = *static_cast<const PaymentMethod*>(record);
    if (codePattern.match(method.code).hasMatch())
        return {};
    return {{QStringLiteral("code"),
             QCoreApplication::translate("PaymentMethod",
                                         "The code of a payment method has lower-case letters, digits and _ only.")}};
}

Problems paymentTermProblems(const void* record)
{
    const PaymentTerm& term = *static_cast<const PaymentTerm*>(record);
    if (term.days >= 0 && term.days <= longestTerm)
        return {};
    return {{QStringLiteral("days"),
             QCoreApplication::translate("PaymentTerm", "Write how many days a customer has to pay, from 0 to %1.")
                 .arg(longestTerm)}};
}

} // namespace

const RecordType& paymentMethodType()
{
    static const RecordType type = [] {
        RecordType description;
        description.key = QStringLiteral("payment_method");
        description.table = QStringLiteral("payment_method");
        description.title = Label("Record", QT_TRANSLATE_NOOP("Record", "Payment method"));
        description.titlePlural = Label("Record", QT_TRANSLATE_NOOP("Record", "Payment methods"));
        description.fields = {
            field<&PaymentMethod::code>("code", QT_TRANSLATE_NOOP("Field", "Code")).unique(),
            field<&PaymentMethod::name>("name", QT_TRANSLATE_NOOP("Field", "Name")).required(),
            field<&PaymentMethod::position>("position", QT_TRANSLATE_NOOP("Field", "Position")),
        };
        description.titleField = QStringLiteral("name");
        description.derive = derivePaymentMethod;
        description.validate = paymentMethodProblems;
        bindStruct<PaymentMethod>(description);
        return description;
    }();
    return type;
}

const RecordType& paymentTermType()
{
    static const RecordType type = [] {
        RecordType description;
        description.key = QStringLiteral("payment_term");
        description.table = QStringLiteral("payment_term");
        description.title = Label("Record", QT_TRANSLATE_NOOP("Record", "Payment term"));
        description.titlePlural = Label("Record", QT_TRANSLATE_NOOP("Record", "Payment terms"));
        description.fields = {
            field<&PaymentTerm::name>("name", QT_TRANSLATE_NOOP("Field", "Name")).required().unique(),
            field<&PaymentTerm::days>("days", QT_TRANSLATE_NOOP("Field", "Days")),
            field<&PaymentTerm::position>("position", QT_TRANSLATE_NOOP("Field", "Position")),
        };
        description.titleField = QStringLiteral("name");
        description.validate = paymentTermProblems;
        bindStruct<PaymentTerm>(description);
        return description;
    }();
    return type;
}

} // namespace clientela
