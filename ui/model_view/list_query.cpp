// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model_view/list_query.h"

#include "core/base/text_folding.h"
#include "core/storage/record_query.h"
#include "ui/model_view/list_spec.h"

#include <algorithm>
#include <functional>
#include <span>
#include <tuple>

namespace clientela {

namespace {

Filter filterOf(ShopFile& shop, const RecordType& type, const QString& text)
{
    return parseFilter(type, text, shop.clock().today(), shop.defaults().currency);
}

QString sortedKey(const QString& sort)
{
    return sort.startsWith(u'-') ? sort.mid(1) : sort;
}

/// The title of each record that a field refers to, folded for sorting.
QHash<qint64, QString> foldedTitles(ShopFile& shop, const RecordType& target, std::vector<qint64> ids)
{
    std::ranges::sort(ids);
    ids.erase(std::ranges::unique(ids).begin(), ids.end());
    QHash<qint64, QString> titles;
    for (const AnyRecord& record : shop.records().loadHeads(target, ids))
        titles.insert(record.base().id, folded(target.titleOf(record.data())));
    return titles;
}

/// The rows sorted by what no statement can sort by.
std::vector<qint64> sortedHere(ShopFile& shop, const RecordType& type, const ColumnField& by, bool isDescending,
                               const std::vector<qint64>& ids, const Progress& progress)
{
    struct Key
    {
        qint64 id;
        bool isMissing;
        qint64 number;
        QString text;
    };
    std::vector<Key> keys;
    constexpr std::size_t atOnce = 256;
    std::vector<qint64> referred;
    for (std::size_t start = 0; start < ids.size(); start += atOnce) {
        throwIfCancelled(progress);
        const auto part = std::span(ids).subspan(start, std::min(atOnce, ids.size() - start));
        for (const AnyRecord& record : shop.records().loadMany(type, part, by.list != nullptr)) {
            const void* row = !by.list                            ? record.data()
                              : by.list->count(record.data()) > 0 ? by.list->at(record.data(), 0)
                                                                  : nullptr;
            const Value value = row ? by.field->value(row) : Value();
            const bool isText = value.typeId() == QMetaType::QString;
            keys.push_back({record.base().id, value.isNull() || (isText && value.toString().isEmpty()),
                            isText ? 0 : value.toLongLong(),
                            isText ? folded(by.field->choiceLabel(value.toString())) : QString()});
            if (by.field->kind == FieldKind::Reference && keys.back().number > 0)
                referred.push_back(keys.back().number);
        }
    }
    if (const RecordType* target = shop.types().find(by.field->target); target && !referred.empty()) {
        const QHash<qint64, QString> titles = foldedTitles(shop, *target, referred);
        for (Key& key : keys) {
            key.text = titles.value(key.number);
            key.number = 0;
        }
    }
    std::ranges::sort(keys, [&](const Key& a, const Key& b) {
        const auto order = std::tuple(!a.isMissing, a.number, std::cref(a.text), a.id)
                           < std::tuple(!b.isMissing, b.number, std::cref(b.text), b.id);
        const auto back = std::tuple(!b.isMissing, b.number, std::cref(b.text), b.id)
                          < std::tuple(!a.isMissing, a.number, std::cref(a.text), a.id);
        return isDescending ? back : order;
    });
    std::vector<qint64> sorted;
    sorted.reserve(keys.size());
    for (const Key& key : keys)
        sorted.push_back(key.id);
    return sorted;
}

} // namespace

bool isIndexed(const RecordType& type, const QString& sort)
{
    const QString key = sortedKey(sort);
    const Field* field = type.field(key);
    return key.isEmpty() || key == u"id" || (field && field->isSortable);
}

std::vector<qint64> firstRows(ShopFile& shop, const ListQuestion& question, int count)
{
    const RecordType& type = shop.types().type(question.type);
    if (!isIndexed(type, question.sort))
        return {};
    return RecordQuery(shop.database(), shop.records())
        .page(type, filterOf(shop, type, question.filter), parseSort(type, question.sort), count, {})
        .ids;
}

std::vector<qint64> allRows(ShopFile& shop, const ListQuestion& question, const Progress& progress)
{
    const RecordType& type = shop.types().type(question.type);
    const Filter filter = filterOf(shop, type, question.filter);
    RecordQuery query(shop.database(), shop.records());
    const ColumnField by = columnField(type, sortedKey(question.sort));
    const bool byStatement = isIndexed(type, question.sort)
                             || (by.field && !by.list && !by.field->isCustom && by.field->kind != FieldKind::Reference
                                 && by.field->kind != FieldKind::Choice);
    if (!by.field && !isIndexed(type, question.sort))
        return query.ids(type, filter, {});
    if (byStatement)
        return query.ids(type, filter, parseSort(type, question.sort));
    std::vector<qint64> ids = query.ids(type, filter, {});
    if (ids.size() > longestPlainSort)
        return ids;
    return sortedHere(shop, type, by, question.sort.startsWith(u'-'), ids, progress);
}

} // namespace clientela
