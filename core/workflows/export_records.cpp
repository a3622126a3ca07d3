// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/export_records.h"

#include "core/base/error.h"
#include "core/base/language.h"
#include "core/exchange/customer_card.h"
#include "core/exchange/json_rows.h"
#include "core/exchange/record_columns.h"
#include "core/exchange/vcard_writer.h"
#include "core/records/record_json.h"
#include "core/storage/reference_lookup.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QScopeGuard>

#include <algorithm>

namespace clientela {

namespace {

constexpr std::size_t recordsAtOnce = 256;

/// Calls each record of the request, a batch at a time, in its order.
qint64 forEachRecord(ShopFile& shop, const ExportRequest& request, Progress& progress,
                     const std::function<void(const AnyRecord&)>& take)
{
    const std::vector<qint64> ids =
        request.ids ? *request.ids
                    : RecordQuery(shop.database(), shop.records()).ids(*request.type, request.filter, request.sort);
    const auto total = static_cast<qint64>(ids.size());
    for (std::size_t start = 0; start < ids.size(); start += recordsAtOnce) {
        reportOrThrow(progress, static_cast<qint64>(start), total);
        const auto part = std::span(ids).subspan(start, std::min(recordsAtOnce, ids.size() - start));
        for (const AnyRecord& record : shop.records().loadMany(*request.type, part, true))
            take(record);
    }
    reportOrThrow(progress, total, total);
    return total;
}

/// Names what records refer to, remembering what it looked up.
class ReferenceNames
{
public:
    explicit ReferenceNames(ShopFile& shop)
        : m_shop(shop)
    {
    }

    QString nameOf(const QString& targetType, qint64 id)
    {
        const auto key = std::pair(targetType, id);
        const auto found = m_names.constFind(key);
        if (found != m_names.constEnd())
            return found.value();
        return m_names.insert(key, referenceText(m_shop, m_shop.types().type(targetType), id)).value();
    }

private:
    ShopFile& m_shop;
    QHash<std::pair<QString, qint64>, QString> m_names;
};

qint64 exportTable(ShopFile& shop, const ExportRequest& request, const QString& path, Progress& progress)
{
    const RecordType& type = *request.type;
    const Currency currency = shop.defaults().currency;
    const std::vector<RecordColumn> columns = recordColumns(type, shop.records().longestLists(type), request.columns);
    if (columns.empty())
        throw Error(ErrorKind::BadInput, QCoreApplication::translate(
                                             "Export", "None of the columns is known; leave --columns out for all."));
    QList<ExportColumn> headings;
    for (const RecordColumn& column : columns)
        headings.append(exportColumn(column, currency));
    TableWriteOptions options;
    const auto language = languageFromCode(shop.defaults().language);
    if (language && *language != Language::English)
        options.separator = u';';
    options.sheet = type.titlePlural.text();
    const auto writer = createTable(path, headings, options);
    ReferenceNames names(shop);
    const auto nameOf = [&names](const QString& target, qint64 id) { return names.nameOf(target, id); };
    // a row a line, unless nothing of the lines is asked for
    const bool hasLines = std::ranges::any_of(
        columns, [&](const RecordColumn& column) { return column.list && column.list == longListOf(type); });
    const ChildList* longList = hasLines ? longListOf(type) : nullptr;
    const qint64 count = forEachRecord(shop, request, progress, [&](const AnyRecord& record) {
        const Currency own = type.currencyOf(record.data(), currency);
        const qsizetype rows = longList ? qMax<qsizetype>(1, longList->count(record.data())) : 1;
        for (qsizetype line = 0; line < rows; ++line) {
            QList<ExportCell> row;
            row.reserve(headings.size());
            for (const RecordColumn& column : columns)
                row.append(cellOf(column, record.data(), line, own, nameOf));
            writer->writeRow(row);
        }
    });
    writer->finish();
    return count;
}

/// The references of a record by name instead of by a number that only this file knows.
QJsonObject portableJson(ReferenceNames& names, const RecordType& type, const AnyRecord& record, Currency currency)
{
    QJsonObject json = recordToJson(type, record.data(), currency);
    json.remove(QStringLiteral("id"));
    json.insert(QStringLiteral("uid"), record.base().uid);
    for (const Field& field : type.fields) {
        if (field.kind == FieldKind::Reference && !field.value(record.data()).isNull())
            json.insert(field.key, names.nameOf(field.target, field.value(record.data()).toLongLong()));
    }
    for (const ChildList& list : type.children) {
        QJsonArray rows = json.value(list.key).toArray();
        for (qsizetype i = 0; i < rows.size(); ++i) {
            QJsonObject row = rows.at(i).toObject();
            for (const Field& field : list.fields) {
                const Value value = field.value(list.at(record.data(), i));
                if (field.kind == FieldKind::Reference && !value.isNull() && rows.at(i).isObject())
                    row.insert(field.key, names.nameOf(field.target, value.toLongLong()));
            }
            if (rows.at(i).isObject())
                rows.replace(i, row);
        }
        json.insert(list.key, rows);
    }
    return json;
}

qint64 exportJson(ShopFile& shop, const ExportRequest& request, const QString& path, Progress& progress)
{
    JsonRowWriter writer(path);
    ReferenceNames names(shop);
    const qint64 count = forEachRecord(shop, request, progress, [&](const AnyRecord& record) {
        writer.write(portableJson(names, *request.type, record, shop.defaults().currency));
    });
    writer.finish();
    return count;
}

qint64 exportCards(ShopFile& shop, const ExportRequest& request, const QString& path, Progress& progress)
{
    if (request.type->key != u"customer")
        throw Error(ErrorKind::BadInput,
                    QCoreApplication::translate(
                        "Export", "Only customers can be written as vCards; choose .csv, .xlsx or .json."));
    VCardWriter writer(path);
    const qint64 count = forEachRecord(
        shop, request, progress, [&](const AnyRecord& record) { writer.write(customerCard(record.as<Customer>())); });
    writer.finish();
    return count;
}

} // namespace

qint64 exportRecords(ShopFile& shop, const ExportRequest& request, const QString& path, Progress& progress)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"csv" || ending == u"xlsx")
        return exportTable(shop, request, path, progress);
    if (ending == u"json")
        return exportJson(shop, request, path, progress);
    if (ending == u"vcf")
        return exportCards(shop, request, path, progress);
    throw Error(
        ErrorKind::BadInput,
        QCoreApplication::translate(
            "Export", "“%1” should end in .csv, .xlsx, .json or .vcf; the ending says which kind of file is written.")
            .arg(QFileInfo(path).fileName()));
}

QStringList exportEverything(ShopFile& shop, const QString& folder, Progress& progress)
{
    if (!QDir().mkpath(folder))
        throw Error(ErrorKind::File,
                    QCoreApplication::translate("Export", "The folder “%1” could not be made; choose another place.")
                        .arg(folder));
    QStringList paths;
    QStringList made; // by this export, not by an earlier one into the same folder
    const auto& types = shop.types().all();
    const auto takeBack = qScopeGuard([&made] {
        for (const QString& path : std::as_const(made))
            QFile::remove(path);
    });
    for (std::size_t i = 0; i < types.size(); ++i) {
        const auto share = [&](std::size_t part) { return static_cast<int>(part * 1000 / types.size()); };
        PartProgress part(progress, share(i), share(i + 1));
        ExportRequest request;
        request.type = types[i].get();
        paths.append(QDir(folder).filePath(types[i]->key + QStringLiteral(".json")));
        const bool isNew = !QFile::exists(paths.back());
        exportJson(shop, request, paths.back(), part);
        if (isNew)
            made.append(paths.back());
    }
    made.clear();
    return paths;
}

} // namespace clientela
