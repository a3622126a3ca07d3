// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clientela_cli/record_calls.h"

#include "app/clientela_cli/open_shop.h"
#include "core/base/error.h"
#include "core/records/record_json.h"
#include "core/records/saved_records.h"
#include "core/sales/payment.h"
#include "core/storage/record_query.h"
#include "core/storage/reference_lookup.h"
#include "core/templates/template.h"
#include "core/workflows/save_document.h"
#include "core/workflows/save_record.h"

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

QJsonObject storedJson(ShopFile& shop, const RecordType& type, qint64 id)
{
    return recordToJson(type, shop.records().load(type, id).data(), shop.defaults().currency);
}

/// A record of the kind with what the shop's profile gives.
AnyRecord newRecord(ShopFile& shop, const RecordKind& kind)
{
    AnyRecord record(*kind.type);
    if (kind.documentKind)
        record.as<Document>() = newDocument(shop, *kind.documentKind);
    else if (kind.type->key == u"payment")
        record.as<Payment>().currency = shop.defaults().currency.code();
    return record;
}

/// A design that could not be printed is not stored.
void requireReadable(const AnyRecord& record)
{
    if (record.type().key == u"template")
        readTemplate(record.as<TemplateRecord>().content.toUtf8(), record.as<TemplateRecord>().name);
}

/// Stores the record, says what is odd about it and answers with it.
Answer saved(ShopFile& shop, AnyRecord& record)
{
    requireReadable(record);
    const qint64 id = saveRecord(shop, record);
    for (const QString& remark : remarksOn(shop, record))
        say(remark);
    return {storedJson(shop, record.type(), id)};
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
    if (kind.type->key == u"document" && !kind.documentKind)
        throw Error(ErrorKind::Usage,
                    QCoreApplication::translate("CommandLine", "Say which kind of document: quote, order, invoice, …"));
    const QJsonObject json = readJson(arguments.word(1));
    AnyRecord record = newRecord(*shop, kind);
    throwProblems(readRecordJson(*kind.type, json, record.data(), shop->defaults().currency, referenceResolver(*shop)));
    return saved(*shop, record);
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
    return saved(*shop, record);
}

Answer removeRecord(const Arguments& arguments)
{
    const auto shop = openShop(arguments);
    const RecordKind kind = readKind(*shop, arguments.word(0), false);
    const qint64 id = readId(*shop, kind, arguments.word(1));
    removeRecord(*shop, *kind.type, id);
    return {{{QStringLiteral("id"), id}, {QStringLiteral("removed"), true}}};
}
