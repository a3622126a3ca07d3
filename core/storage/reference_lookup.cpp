// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reference_lookup.h"

#include "core/base/error.h"
#include "core/base/text_folding.h"

#include <QCoreApplication>

namespace clientela {

namespace {

/// The one record with this text in the column; nothing when there is none or more than one.
std::optional<qint64> onlyRecord(ShopFile& shop, const RecordType& type, const QString& column, const QString& text)
{
    Rows rows = shop.database().select(QStringLiteral("SELECT id FROM %1 WHERE %2 = ? LIMIT 2").arg(type.table, column),
                                       {text});
    if (!rows.next())
        return {};
    const qint64 id = rows.integer(0);
    return rows.next() ? std::nullopt : std::optional(id);
}

std::optional<qint64> recordWithId(ShopFile& shop, const RecordType& type, const QString& text)
{
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    if (!isNumber
        || shop.database()
                   .single(QStringLiteral("SELECT count(*) FROM %1 WHERE id = ?").arg(type.table), {id})
                   .toLongLong()
               == 0)
        return {};
    return id;
}

std::optional<qint64> findReference(ShopFile& shop, const RecordType& type, const QString& text, bool isNumber)
{
    if (isNumber)
        return recordWithId(shop, type, text);
    for (const char* column : {"number", "code", "barcode"}) {
        const QString key = QString::fromLatin1(column);
        if (!type.field(key) || text.isEmpty())
            continue;
        if (const auto id = onlyRecord(shop, type, key, text))
            return id;
    }
    if (const auto id = recordWithId(shop, type, text))
        return id;
    if (const auto id = onlyRecord(shop, type, QStringLiteral("uid"), text))
        return id;
    const Field* name = type.field(u"name");
    if (!name)
        return {};
    return name->hasFoldedKey ? onlyRecord(shop, type, name->foldedColumn(), folded(text))
                              : onlyRecord(shop, type, name->column, text);
}

} // namespace

ReferenceResolver referenceResolver(ShopFile& shop)
{
    return [&shop](const QString& targetType, const QString& text, bool isNumber) {
        return findReference(shop, shop.types().type(targetType), text, isNumber);
    };
}

QString referenceText(ShopFile& shop, const RecordType& type, qint64 id)
{
    QString text;
    for (const char* column : {"number", "code", "uid"}) {
        const QString key = QString::fromLatin1(column);
        if (text.isEmpty() && (key == u"uid" || type.field(key)))
            text = shop.database()
                       .single(QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(key, type.table), {id})
                       .toString();
    }
    return text;
}

qint64 requireReference(ShopFile& shop, const RecordType& type, const QString& text)
{
    if (const auto id = findReference(shop, type, text, false))
        return *id;
    throw Error(ErrorKind::NotFound,
                QCoreApplication::translate("Storage", "There is no %1 “%2”.").arg(type.title.text().toLower(), text));
}

} // namespace clientela
