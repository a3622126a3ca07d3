// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clientela_cli/shop_calls.h"

#include "app/clientela_cli/open_shop.h"
#include "core/base/error.h"
#include "core/workflows/sample_shop.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace clientela;

namespace {

constexpr int historyLength = 50;

QJsonObject entryToJson(const ChangeSetEntry& entry)
{
    return {{QStringLiteral("change_set"), entry.id},      {QStringLiteral("label"), entry.label},
            {QStringLiteral("author"), entry.author},      {QStringLiteral("made_at"), entry.madeAt},
            {QStringLiteral("undone_at"), entry.undoneAt}, {QStringLiteral("undoable"), entry.isUndoable},
            {QStringLiteral("changes"), entry.changes}};
}

QJsonObject resultToJson(const UndoResult& result)
{
    QJsonArray conflicts;
    for (const UndoConflict& conflict : result.conflicts)
        conflicts.append(QJsonObject{{QStringLiteral("kind"), conflict.recordType},
                                     {QStringLiteral("id"), conflict.id},
                                     {QStringLiteral("title"), conflict.title},
                                     {QStringLiteral("field"), conflict.field}});
    return {{QStringLiteral("change_set"), result.set.id},
            {QStringLiteral("label"), result.set.label},
            {QStringLiteral("changes"), result.changes},
            {QStringLiteral("conflicts"), conflicts}};
}

qint64 readChangeSet(const Arguments& arguments)
{
    if (arguments.words.isEmpty())
        return 0;
    bool isNumber = false;
    const qint64 id = arguments.word(0).toLongLong(&isNumber);
    if (!isNumber || id < 1)
        throw Error(ErrorKind::Usage, QCoreApplication::translate(
                                          "CommandLine", "“%1” is not the number of a change; history lists them.")
                                          .arg(arguments.word(0)));
    return id;
}

History::Mode undoMode(const Arguments& arguments)
{
    return arguments.has("what-can") ? History::Mode::WhatCan : History::Mode::AllOrNothing;
}

qint64 readCount(const Arguments& arguments, const char* option, qint64 otherwise)
{
    if (!arguments.has(option))
        return otherwise;
    bool isNumber = false;
    const qint64 count = arguments.value(option).toLongLong(&isNumber);
    if (!isNumber || count < 0)
        throw Error(
            ErrorKind::Usage,
            QCoreApplication::translate("CommandLine", "--%1 takes a number.").arg(QString::fromLatin1(option)));
    return count;
}

SampleSize sampleSize(const Arguments& arguments)
{
    SampleSize size;
    size.customers = readCount(arguments, "customers", size.customers);
    size.seed = static_cast<quint64>(readCount(arguments, "seed", 1));
    if (arguments.has("documents"))
        size.documents = readCount(arguments, "documents", 0);
    return size;
}

} // namespace

Answer createCall(const Arguments& arguments)
{
    const QString location = arguments.words.isEmpty() ? arguments.file : arguments.word(0);
    if (location.isEmpty())
        throw Error(ErrorKind::Usage, QCoreApplication::translate("CommandLine", "Name the file to create."));
    const ShopSetup setup{arguments.value("country", QStringLiteral("XX")), arguments.value("language"),
                          arguments.value("trade"), arguments.value("name")};
    std::unique_ptr<ShopFile> shop;
    if (arguments.has("sample")) {
        NoProgress progress;
        shop = createSampleShop(location, setup, sampleSize(arguments), systemClock(), progress);
    } else {
        shop = createShop(location, setup, systemClock());
    }
    return {{{QStringLiteral("file"), location},
             {QStringLiteral("country"), shop->defaults().country},
             {QStringLiteral("currency"), shop->defaults().currency.code()}}};
}

Answer undoCall(const Arguments& arguments)
{
    const auto shop = openShop(arguments);
    return {resultToJson(shop->history().undo(readChangeSet(arguments), undoMode(arguments)))};
}

Answer redoCall(const Arguments& arguments)
{
    const auto shop = openShop(arguments);
    return {resultToJson(shop->history().redo(readChangeSet(arguments), undoMode(arguments)))};
}

Answer historyCall(const Arguments& arguments)
{
    const auto shop = openShop(arguments, Database::Access::ReadOnly);
    QJsonArray rows;
    if (arguments.words.isEmpty()) {
        for (const ChangeSetEntry& entry : shop->history().entries(historyLength))
            rows.append(entryToJson(entry));
        return {{{QStringLiteral("rows"), rows}}};
    }
    const RecordKind kind = readKind(*shop, arguments.word(0), false);
    if (arguments.words.size() < 2)
        throw Error(ErrorKind::Usage, QCoreApplication::translate("CommandLine", "Write it as: clientela-cli %1")
                                          .arg(QStringLiteral("history [KIND ID]")));
    bool isNumber = false;
    qint64 id = arguments.word(1).toLongLong(&isNumber);
    if (!isNumber)
        id = readId(*shop, kind, arguments.word(1));
    for (const RecordChange& change : shop->history().changesOf(*kind.type, id)) {
        QJsonObject row = entryToJson(change.set);
        row.remove(QStringLiteral("changes"));
        row.insert(QStringLiteral("action"), change.action);
        row.insert(QStringLiteral("before"), change.before);
        row.insert(QStringLiteral("after"), change.after);
        rows.append(row);
    }
    return {{{QStringLiteral("rows"), rows}}};
}
