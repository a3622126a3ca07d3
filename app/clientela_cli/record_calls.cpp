// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clientela_cli/record_calls.h"

#include "app/clientela_cli/open_shop.h"
#include "core/base/error.h"
#include "core/records/record_json.h"
#include "core/sales/payment.h"
#include "core/storage/record_query.h"
#include "core/storage/reference_lookup.h"
#include "core/workflows/record_payment.h"
#include "core/workflows/save_document.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace clientela;

namespace {

constexpr int defaultLimit = 100;
constexpr int mostRows = 10'000;

void throwProblems(const Problems& problems)
{
    if (problems.empty())
        return;
    for (std::size_t i = 0; i + 1 < problems.size(); ++i)
        say(problems[i].message);
    throw Error(ErrorKind::BadInput, problems.back().message, problems.back().field);
}

int readLimit(const Arguments& arguments)
{
    bool isNumber = true;
    const int limit = arguments.has("limit") ? arguments.value("limit").toInt(&isNumber) : defaultLimit;
    if (!isNumber || limit < 1 || limit > mostRows)
        throw Error(ErrorKind::Usage,
                    QCoreApplication::translate("CommandLine", "--limit takes a number from 1 to %1.").arg(mostRows));
    return limit;
}

/// The kind's own condition beside what was asked for.
Filter withDocumentKind(const RecordKind& kind, Filter filter)
{
    if (!kind.documentKind)
        return filter;
    Filter test;
    test.kind = Filter::Kind::Test;
    test.field = kind.type->field(u"kind");
    test.values = {Value(documentKindKey(*kind.documentKind))};
    if (filter.kind == Filter::Kind::Everything)
        return test;
    Filter both;
    both.kind = Filter::Kind::And;
    both.parts = {test, std::move(filter)};
    return both;
}

QString changeLabel(const RecordType& type, const void* record, const QString& words)
{
    return words.arg(type.title.text().toLower(), type.titleOf(record));
}

QJsonObject storedJson(ShopFile& shop, const RecordType& type, qint64 id)
{
    return recordToJson(type, shop.records().load(type, id).data(), shop.defaults().currency);
}

qint64 addDocument(ShopFile& shop, const RecordKind& kind, const QJsonObject& json)
{
    Document document = newDocument(shop, *kind.documentKind);
    throwProblems(readRecordJson(*kind.type, json, &document, shop.defaults().currency, referenceResolver(shop)));
    return saveDocument(shop, document).value();
}

qint64 addPayment(ShopFile& shop, const RecordType& type, const QJsonObject& json)
{
    Payment payment;
    payment.currency = shop.defaults().currency.code();
    throwProblems(readRecordJson(type, json, &payment, shop.defaults().currency, referenceResolver(shop)));
    return recordPayment(shop, payment);
}

qint64 addRecord(ShopFile& shop, const RecordType& type, const QJsonObject& json)
{
    AnyRecord record(type);
    throwProblems(readRecordJson(type, json, record.data(), shop.defaults().currency, referenceResolver(shop)));
    ChangeScope scope(shop, changeLabel(type, record.data(), QCoreApplication::translate("CommandLine", "New %1 %2")));
    const qint64 id = scope.insert(type, record.data());
    scope.commit();
    return id;
}

} // namespace

Answer listRecords(const Arguments& arguments)
{
    const auto shop = openShop(arguments, Database::Access::ReadOnly);
    const RecordKind kind = readKind(*shop, arguments.word(0), false);
    const RecordType& type = *kind.type;
    const Filter filter = withDocumentKind(
        kind, parseFilter(type, arguments.value("where"), shop->clock().today(), shop->defaults().currency));
    RecordQuery query(shop->database(), shop->records());
    const auto page = query.page(type, filter, parseSort(type, arguments.value("sort")), readLimit(arguments),
                                 arguments.value("after"));
    QJsonArray rows;
    for (const AnyRecord& record : shop->records().loadMany(type, page.ids, true))
        rows.append(recordToJson(type, record.data(), shop->defaults().currency));
    return {{{QStringLiteral("rows"), rows},
             {QStringLiteral("total"), query.count(type, filter)},
             {QStringLiteral("next"), page.next.isEmpty() ? QJsonValue() : QJsonValue(page.next)}}};
}

Answer showRecord(const Arguments& arguments)
{
    const auto shop = openShop(arguments, Database::Access::ReadOnly);
    const RecordKind kind = readKind(*shop, arguments.word(0), false);
    const QString id = kind.type->key == u"shop" && arguments.words.size() < 2 ? QStringLiteral("1")
                                                                               : arguments.word(1);
    return {storedJson(*shop, *kind.type, readId(*shop, kind, id))};
}

Answer addRecord(const Arguments& arguments)
{
    const auto shop = openShop(arguments);
    const RecordKind kind = readKind(*shop, arguments.word(0), true);
    const QJsonObject json = readJson(arguments.word(1));
    qint64 id = 0;
    if (kind.type->key == u"document" && !kind.documentKind)
        throw Error(ErrorKind::Usage,
                    QCoreApplication::translate("CommandLine", "Say which kind of document: quote, order, invoice, …"));
    if (kind.documentKind)
        id = addDocument(*shop, kind, json);
    else if (kind.type->key == u"payment")
        id = addPayment(*shop, *kind.type, json);
    else
        id = addRecord(*shop, *kind.type, json);
    return {storedJson(*shop, *kind.type, id)};
}

Answer changeRecord(const Arguments& arguments)
{
    const auto shop = openShop(arguments);
    const RecordKind kind = readKind(*shop, arguments.word(0), false);
    const RecordType& type = *kind.type;
    const bool isShop = type.key == u"shop" && arguments.words.size() < 3;
    const qint64 id = readId(*shop, kind, isShop ? QStringLiteral("1") : arguments.word(1));
    const QJsonObject json = readJson(arguments.word(isShop ? 1 : 2));
    AnyRecord record = shop->records().load(type, id);
    throwProblems(readRecordJson(type, json, record.data(), shop->defaults().currency, referenceResolver(*shop)));
    if (type.key == u"document") {
        saveDocument(*shop, record.as<Document>());
    } else {
        if (type.key == u"payment"
            && (json.contains(u"amount") || json.contains(u"allocations") || json.contains(u"customer")))
            throw Error(
                ErrorKind::Refused,
                QCoreApplication::translate(
                    "Payment", "Remove the payment and record it again to change its amount or what it settles."));
        ChangeScope scope(*shop,
                          changeLabel(type, record.data(), QCoreApplication::translate("CommandLine", "Change %1 %2")));
        scope.update(type, record.data());
        scope.commit();
    }
    return {storedJson(*shop, type, id)};
}

Answer removeRecord(const Arguments& arguments)
{
    const auto shop = openShop(arguments);
    const RecordKind kind = readKind(*shop, arguments.word(0), false);
    const RecordType& type = *kind.type;
    const qint64 id = readId(*shop, kind, arguments.word(1));
    if (type.key == u"document") {
        removeDocument(*shop, DocumentId(id));
    } else if (type.key == u"payment") {
        removePayment(*shop, id);
    } else {
        const AnyRecord record = shop->records().load(type, id);
        ChangeScope scope(*shop,
                          changeLabel(type, record.data(), QCoreApplication::translate("CommandLine", "Remove %1 %2")));
        scope.remove(type, id);
        scope.commit();
    }
    return {{{QStringLiteral("id"), id}, {QStringLiteral("removed"), true}}};
}
