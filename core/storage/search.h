// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/shop_file.h"

#include <QHash>

#include <vector>

namespace clientela {

/// A record that the search box offers.
struct SearchHit
{
    QString kind; ///< the record type's key
    qint64 id = 0;
    QString title;
    QString subtitle;
    bool isUntitled = false; ///< the title says only what it is: a draft has no number yet
};

/// The records that were opened last, newest first: they come first among hits that are equally good.
class RecentlyOpened
{
public:
    static constexpr qsizetype most = 500;

    void open(const QString& kind, qint64 id);
    /// 0 for the newest; -1 for a record that is not among them.
    qsizetype placeOf(const QString& kind, qint64 id) const;
    /// The places of one kind's records, by id.
    QHash<qint64, qsizetype> placesOf(const QString& kind) const;
    /// The ids of one kind, newest first.
    std::vector<qint64> idsOf(const QString& kind) const;

    /// As text, to be kept between two runs of the program.
    QString toText() const;
    static RecentlyOpened fromText(const QString& text);

private:
    std::vector<std::pair<QString, qint64>> m_records;
};

/// How well a title answers what was typed; the better, the smaller.
enum class TitleMatch {
    Exact,      ///< the whole title or the whole number
    FirstWords, ///< the title begins with these words: "ana" finds "Ana Silva"
    WholeWords, ///< every word is a word of it: "silva" finds "Ana Silva"
    StartsWith, ///< the title begins so: "ana" finds "Anabela"
    WordStarts, ///< every word begins one of its words
    Elsewhere,  ///< found by another field: phone, e-mail, city, or in the middle of a word
};
/// What was typed, made ready to be compared with many titles.
struct TypedText
{
    explicit TypedText(const QString& typed);

    QString folded;
    QStringList words;
};
TitleMatch titleMatch(const QString& foldedTitle, const TypedText& typed);

/// The search box: customers, products and documents that the text finds, the best answers first, then recently
/// opened ones, customers before products before documents, newest first. Empty text gives the recently opened.
std::vector<SearchHit> searchEverything(ShopFile& shop, const QString& text, int limit,
                                        const RecentlyOpened& recent = {});

/// The same within one kind of record.
std::vector<SearchHit> searchKind(ShopFile& shop, const RecordType& type, const QString& text, int limit,
                                  const RecentlyOpened& recent = {});

} // namespace clientela
