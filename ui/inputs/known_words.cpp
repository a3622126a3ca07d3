// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/known_words.h"

#include "core/base/text_folding.h"
#include "core/storage/record_query.h"

#include <QMap>

#include <algorithm>

namespace clientela {

namespace {

/// So many of the newest records are looked at; more would not be there in a frame.
constexpr int recordsLookedAt = 400;
constexpr qsizetype mostWords = 8;

template<class Struct>
std::vector<Struct> allOf(ShopFile& shop, QStringView key)
{
    const RecordType& type = shop.types().type(key);
    RecordQuery query(shop.database(), shop.records());
    const auto ids = query.ids(type, Filter(), SortOrder());
    std::vector<Struct> found;
    for (const AnyRecord& record : shop.records().loadMany(type, ids, false))
        found.push_back(record.as<Struct>());
    return found;
}

std::vector<qint64> newestIds(ShopFile& shop, const RecordType& type)
{
    RecordQuery query(shop.database(), shop.records());
    return query.page(type, Filter(), SortOrder{nullptr, true}, recordsLookedAt, QString()).ids;
}

/// The words that answer what was typed: those that begin with it first, the most used before the others.
QStringList answering(const QMap<QString, int>& counted, const QString& typed)
{
    struct Word
    {
        QString text;
        bool begins;
        int count;
    };
    const QString wanted = folded(typed);
    std::vector<Word> words;
    for (auto word = counted.begin(); word != counted.end(); ++word) {
        const QString plain = folded(word.key());
        if (plain.contains(wanted))
            words.push_back({word.key(), plain.startsWith(wanted), word.value()});
    }
    std::ranges::stable_sort(
        words, [](const Word& a, const Word& b) { return a.begins != b.begins ? a.begins : a.count > b.count; });
    QStringList texts;
    for (const Word& word : words) {
        if (texts.size() == mostWords)
            break;
        texts.append(word.text);
    }
    return texts;
}

} // namespace

std::vector<TaxRecord> knownTaxes(ShopFile& shop)
{
    auto taxes = allOf<TaxRecord>(shop, u"tax");
    std::ranges::stable_sort(taxes, {}, &TaxRecord::position);
    return taxes;
}

std::vector<UnitRecord> knownUnits(ShopFile& shop)
{
    return allOf<UnitRecord>(shop, u"unit");
}

bool hasKnownWords(const RecordType& type, const Field& field)
{
    const QStringList keys = type.key == u"product" ? QStringList{QStringLiteral("unit"), QStringLiteral("category")}
                             : type.key == u"customer"
                                 ? QStringList{QStringLiteral("source"), QStringLiteral("owner"),
                                               QStringLiteral("role"), QStringLiteral("price_list"),
                                               QStringLiteral("payment_terms")}
                                 : QStringList();
    return !field.isCustom && keys.contains(field.key);
}

std::function<QStringList(const QString&)> knownWordsSource(Session& session, const RecordType& type,
                                                            const Field& field)
{
    return [&session, &type, key = field.key](const QString& typed) {
        QMap<QString, int> counted;
        session.perform([&] {
            ShopFile& shop = session.shop();
            if (type.key == u"product" && key == u"unit") {
                for (const UnitRecord& unit : knownUnits(shop))
                    counted[unit.code] += 1;
            }
            const Field* shown = type.field(key);
            if (!shown)
                return;
            const Field* const fields[] = {shown};
            for (const AnyRecord& record : shop.records().loadFields(type, newestIds(shop, type), fields)) {
                const QString word = shown->value(record.data()).toString().simplified();
                if (!word.isEmpty())
                    ++counted[word];
            }
        });
        return answering(counted, typed);
    };
}

std::function<QStringList(const QString&)> knownTagsSource(Session& session, const RecordType& type,
                                                           const ChildList& list)
{
    return [&session, &type, key = list.key](const QString& typed) {
        QMap<QString, int> counted;
        session.perform([&] {
            ShopFile& shop = session.shop();
            const ChildList* tags = type.child(key);
            for (const AnyRecord& record : shop.records().loadMany(type, newestIds(shop, type), true)) {
                for (qsizetype row = 0; row < tags->count(record.data()); ++row)
                    ++counted[tags->fields.front().value(tags->at(record.data(), row)).toString()];
            }
        });
        return answering(counted, typed);
    };
}

} // namespace clientela
