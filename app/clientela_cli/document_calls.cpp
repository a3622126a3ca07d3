// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clientela_cli/document_calls.h"

#include "app/clientela_cli/open_shop.h"
#include "core/base/error.h"
#include "core/base/wording.h"
#include "core/records/record_json.h"
#include "core/sales/document_life_cycle.h"
#include "core/storage/document_storage.h"
#include "core/workflows/convert_document.h"
#include "core/workflows/document_paper.h"
#include "core/workflows/issue_document.h"
#include "core/workflows/record_payment.h"

#include <QCoreApplication>

using namespace clientela;

namespace {

Answer documentAnswer(ShopFile& shop, DocumentId id)
{
    const RecordType& type = shop.types().type(u"document");
    return {recordToJson(type, shop.records().load(type, id.value()).data(), shop.defaults().currency)};
}

Answer moveCall(const Arguments& arguments, DocumentStatus status)
{
    const auto shop = openShop(arguments);
    const DocumentId id = DocumentStorage(*shop).find(arguments.word(0));
    moveDocument(*shop, id, documentStatusKey(status));
    return documentAnswer(*shop, id);
}

} // namespace

Answer issueCall(const Arguments& arguments)
{
    const auto shop = openShop(arguments);
    const DocumentId id = DocumentStorage(*shop).find(arguments.word(0));
    issueDocument(*shop, id);
    return documentAnswer(*shop, id);
}

Answer convertCall(const Arguments& arguments)
{
    const auto shop = openShop(arguments);
    const DocumentId id = DocumentStorage(*shop).find(arguments.word(0));
    const RecordKind kind = arguments.value("to").isEmpty() ? RecordKind{}
                                                            : readKind(*shop, arguments.value("to"), true);
    if (!kind.documentKind)
        throw Error(ErrorKind::Usage, QCoreApplication::translate(
                                          "CommandLine", "Say what it shall become: --to order, --to invoice, …"));
    return documentAnswer(*shop, convertDocument(*shop, id, *kind.documentKind));
}

Answer payCall(const Arguments& arguments)
{
    const auto shop = openShop(arguments);
    DocumentStorage storage(*shop);
    const Document document = storage.load(storage.find(arguments.word(0)));
    const auto amount = Money::fromText(arguments.word(1), document.currencyValue());
    if (!amount)
        throw Error(ErrorKind::BadInput,
                    QCoreApplication::translate("Payment", "“%1” is not an amount in %2; write it as 12.50.")
                        .arg(arguments.word(1), document.currency));
    const QDate date = QDate::fromString(arguments.value("date"), Qt::ISODate);
    if (arguments.has("date") && !date.isValid())
        throw Error(ErrorKind::BadInput,
                    QCoreApplication::translate("Payment", "“%1” is not a date; write it as 2026-12-31.")
                        .arg(arguments.value("date")));
    payDocument(*shop, document.documentId(), *amount, arguments.value("method"), date);
    return documentAnswer(*shop, document.documentId());
}

Answer creditCall(const Arguments& arguments)
{
    const auto shop = openShop(arguments);
    return documentAnswer(*shop, creditDocument(*shop, DocumentStorage(*shop).find(arguments.word(0))));
}

Answer acceptCall(const Arguments& arguments)
{
    return moveCall(arguments, DocumentStatus::Accepted);
}

Answer declineCall(const Arguments& arguments)
{
    return moveCall(arguments, DocumentStatus::Declined);
}

Answer cancelCall(const Arguments& arguments)
{
    return moveCall(arguments, DocumentStatus::Cancelled);
}

Answer duplicateCall(const Arguments& arguments)
{
    const auto shop = openShop(arguments);
    return documentAnswer(*shop, duplicateDocument(*shop, DocumentStorage(*shop).find(arguments.word(0))));
}
