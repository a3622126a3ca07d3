// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clientela_cli/care_calls.h"

#include "app/clientela_cli/open_shop.h"
#include "core/base/error.h"
#include "core/paper/printed_document.h"
#include "core/storage/duplicate_storage.h"
#include "core/storage/reference_lookup.h"
#include "core/storage/search.h"
#include "core/storage/timeline_storage.h"
#include "core/workflows/anonymise_customer.h"
#include "core/workflows/backup.h"
#include "core/workflows/check_shop.h"
#include "core/workflows/export_person.h"
#include "core/workflows/export_records.h"
#include "core/workflows/merge_customers.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

using namespace clientela;

namespace {

constexpr int searchLimit = 20;
constexpr int timelineLimit = 100;

int limitOf(const Arguments& arguments, int otherwise)
{
    bool isNumber = true;
    const int limit = arguments.has("limit") ? arguments.value("limit").toInt(&isNumber) : otherwise;
    if (!isNumber || limit < 1)
        throw Error(ErrorKind::Usage,
                    QCoreApplication::translate("CommandLine", "--limit takes a number from 1 to %1.").arg(200));
    return qMin(limit, 200);
}

CustomerId customerNamed(ShopFile& shop, const QString& text)
{
    return CustomerId(requireReference(shop, shop.types().type(u"customer"), text));
}

QJsonObject reportToJson(const BackupReport& report)
{
    return {{QStringLiteral("path"), report.path},
            {QStringLiteral("bytes"), report.bytes},
            {QStringLiteral("made_at"), report.madeAt},
            {QStringLiteral("verified"), true},
            {QStringLiteral("replaced"), report.replaced}};
}

} // namespace

Answer searchCall(const Arguments& arguments)
{
    const auto shop = openShop(arguments, Database::Access::ReadOnly);
    QJsonArray hits;
    for (const SearchHit& hit : searchEverything(*shop, arguments.words.join(u' '), limitOf(arguments, searchLimit)))
        hits.append(QJsonObject{{QStringLiteral("kind"), hit.kind},
                                {QStringLiteral("id"), hit.id},
                                {QStringLiteral("title"), hit.title},
                                {QStringLiteral("subtitle"), hit.subtitle}});
    return {{{QStringLiteral("hits"), hits}}};
}

Answer timelineCall(const Arguments& arguments)
{
    const auto shop = openShop(arguments, Database::Access::ReadOnly);
    const auto page = Timeline(*shop).entries(customerNamed(*shop, arguments.word(0)),
                                              limitOf(arguments, timelineLimit), arguments.value("after"));
    QJsonArray rows;
    for (const TimelineEntry& entry : page.entries)
        rows.append(
            QJsonObject{{QStringLiteral("at"), entry.at},
                        {QStringLiteral("kind"), entry.recordType},
                        {QStringLiteral("id"), entry.id},
                        {QStringLiteral("title"), entry.title},
                        {QStringLiteral("detail"), entry.detail},
                        {QStringLiteral("status"), entry.state},
                        {QStringLiteral("amount"),
                         entry.amount.currency().isValid() ? QJsonValue(entry.amount.toText()) : QJsonValue()}});
    return {{{QStringLiteral("rows"), rows},
             {QStringLiteral("next"), page.next.isEmpty() ? QJsonValue() : QJsonValue(page.next)}}};
}

Answer exportCall(const Arguments& arguments)
{
    const auto shop = openShop(arguments, Database::Access::ReadOnly);
    NoProgress progress;
    if (arguments.word(0) == u"everything") {
        const QStringList paths = exportEverything(*shop, arguments.word(1), progress);
        return {{{QStringLiteral("files"), QJsonArray::fromStringList(paths)}}};
    }
    const RecordKind kind = readKind(*shop, arguments.word(0), false);
    QString where = arguments.value("where");
    if (kind.documentKind) {
        const QString own = QStringLiteral("kind = \"%1\"").arg(documentKindKey(*kind.documentKind));
        where = where.isEmpty() ? own : QStringLiteral("%1 and (%2)").arg(own, where);
    }
    ExportRequest request;
    request.type = kind.type;
    request.filter = parseFilter(*kind.type, where, shop->clock().today(), shop->defaults().currency);
    request.sort = parseSort(*kind.type, arguments.value("sort"));
    request.columns = arguments.value("columns").split(u',', Qt::SkipEmptyParts);
    const qint64 count = exportRecords(*shop, request, arguments.word(1), progress);
    return {{{QStringLiteral("path"), QFileInfo(arguments.word(1)).absoluteFilePath()},
             {QStringLiteral("exported"), count}}};
}

Answer backupCall(const Arguments& arguments)
{
    const auto shop = openShop(arguments);
    NoProgress progress;
    return {reportToJson(backUp(*shop, arguments.word(0), progress))};
}

Answer restoreCall(const Arguments& arguments)
{
    if (arguments.file.isEmpty())
        throw Error(ErrorKind::Usage,
                    QCoreApplication::translate(
                        "CommandLine", "Name the shop's file: clientela-cli --file FILE …, or set CLIENTELA_FILE."));
    NoProgress progress;
    return {reportToJson(restore(arguments.word(0), arguments.file, progress))};
}

Answer checkCall(const Arguments& arguments)
{
    const auto shop = openShop(arguments);
    NoProgress progress;
    QJsonArray problems;
    for (const CheckProblem& problem : checkShop(*shop, progress))
        problems.append(
            QJsonObject{{QStringLiteral("where"), problem.where}, {QStringLiteral("message"), problem.message}});
    return {{{QStringLiteral("ok"), problems.isEmpty()}, {QStringLiteral("problems"), problems}},
            problems.isEmpty() ? 0 : 1};
}

Answer duplicatesCall(const Arguments& arguments)
{
    const auto shop = openShop(arguments, Database::Access::ReadOnly);
    NoProgress progress;
    QJsonArray groups;
    for (const DuplicateGroup& group : DuplicateStorage(*shop).huntDuplicates(progress)) {
        QJsonArray customers;
        for (const CustomerId id : group.customers)
            customers.append(id.value());
        groups.append(
            QJsonObject{{QStringLiteral("customers"), customers}, {QStringLiteral("points"), group.score.points}});
    }
    return {{{QStringLiteral("groups"), groups}}};
}

Answer mergeCall(const Arguments& arguments)
{
    const auto shop = openShop(arguments);
    const qint64 changeSet = mergeCustomers(*shop, customerNamed(*shop, arguments.word(0)),
                                            customerNamed(*shop, arguments.word(1)));
    return {{{QStringLiteral("change_set"), changeSet}}};
}

Answer anonymiseCall(const Arguments& arguments)
{
    const auto shop = openShop(arguments);
    const AnonymisationResult result = anonymiseCustomer(*shop, customerNamed(*shop, arguments.word(0)));
    const QStringList sentences = result.sentences();
    for (const QString& sentence : sentences)
        say(sentence);
    return {{{QStringLiteral("name"), result.name},
             {QStringLiteral("kept_by_law"), QJsonArray::fromStringList(result.keptByLaw)},
             {QStringLiteral("redacted"), QJsonArray::fromStringList(result.redacted)},
             {QStringLiteral("traces_erased"), result.tracesErased},
             {QStringLiteral("older_copies"), QJsonArray::fromStringList(result.olderCopies)}}};
}

Answer exportPersonCall(const Arguments& arguments)
{
    if (arguments.value("to").isEmpty())
        throw Error(ErrorKind::Usage,
                    QCoreApplication::translate("CommandLine", "Say where the data go: --to FILE.zip, or a folder."));
    const auto shop = openShop(arguments, Database::Access::ReadOnly);
    PersonExportOptions options;
    options.replaces = arguments.has("replace");
    options.pdfOf = [&shop](const Document& document) {
        const PrintedDocument printed = printedDocument(*shop, document);
        return pdfBytes(printed.paper, printed.details);
    };
    NoProgress progress;
    const PersonExport written = exportPerson(*shop, customerNamed(*shop, arguments.word(0)), arguments.value("to"),
                                              options, progress);
    return {
        {{QStringLiteral("path"), written.path}, {QStringLiteral("files"), QJsonArray::fromStringList(written.files)}}};
}
