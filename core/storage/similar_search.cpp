// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/similar_search.h"

#include "core/base/text_folding.h"

#include <algorithm>

namespace clientela {

namespace {

constexpr qsizetype leastLetters = 4;     ///< a shorter word is nearly everything
constexpr qsizetype longWord = 8;         ///< from here on two letters may be wrong
constexpr qsizetype longestGuessed = 24;  ///< a longer one is no name
constexpr qsizetype leastStart = 3;       ///< of a word's beginning that is looked for
constexpr int candidatesPerSpelling = 40; ///< newest first

/// Other beginnings by which the word may be found: without one letter, with two swapped, and its first half.
QStringList otherSpellings(const QString& word)
{
    QStringList spellings{word.chopped(1)};
    for (qsizetype i = 1; i + 1 < word.size(); ++i) {
        spellings.append(QString(word).remove(i, 1));
        QString swapped = word;
        swapped[i - 1] = word.at(i);
        swapped[i] = word.at(i - 1);
        spellings.append(swapped);
    }
    spellings.append(word.chopped(2) + word.at(word.size() - 1) + word.at(word.size() - 2));
    spellings.append(word.left(qMax(leastStart, word.size() / 2)));
    spellings.removeDuplicates();
    return spellings;
}

/// Whether the word, as it was typed, is nearly the beginning of the other.
bool nearlyBegins(const QString& typed, QStringView word)
{
    const int allowed = typed.size() >= longWord ? 2 : 1;
    for (qsizetype length = typed.size() - allowed; length <= typed.size() + allowed; ++length) {
        if (length <= word.size() && wordDistance(typed, word.left(length)) <= allowed)
            return true;
    }
    return false;
}

bool isGuessed(const QString& word)
{
    return word.size() >= leastLetters && word.size() <= longestGuessed
           && std::ranges::all_of(word, [](QChar letter) { return letter.isLetter(); });
}

} // namespace

int wordDistance(QStringView a, QStringView b)
{
    const auto columns = static_cast<std::size_t>(b.size()) + 1;
    std::vector<int> before(columns);
    std::vector<int> above(columns);
    std::vector<int> row(columns);
    for (std::size_t j = 0; j < columns; ++j)
        above[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = static_cast<int>(i);
        for (std::size_t j = 1; j < columns; ++j) {
            const auto at = static_cast<qsizetype>(j);
            const bool isSame = a.at(i - 1) == b.at(at - 1);
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (isSame ? 0 : 1)});
            if (i > 1 && j > 1 && a.at(i - 1) == b.at(at - 2) && a.at(i - 2) == b.at(at - 1))
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
        std::swap(before, above);
        std::swap(above, row);
    }
    return above.back();
}

std::vector<SearchHit> searchSimilar(ShopFile& shop, const RecordType& type, const QString& text, int limit,
                                     Progress& progress)
{
    std::vector<SearchHit> found;
    const QStringList words = foldedWords(folded(text));
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!isGuessed(words.at(i)))
            continue;
        for (const QString& spelling : otherSpellings(words.at(i))) {
            QStringList tried = words;
            tried[i] = spelling;
            throwIfCancelled(progress);
            for (const SearchHit& hit : searchKind(shop, type, tried.join(u' '), candidatesPerSpelling)) {
                const QString title = folded(hit.title);
                const std::vector<QStringView> titleWords = wordsOfFolded(title);
                const bool isSimilar = std::ranges::any_of(
                    titleWords, [&](QStringView word) { return nearlyBegins(words.at(i), word); });
                const bool isNew = std::ranges::find(found, hit.id, &SearchHit::id) == found.end();
                if (found.size() >= static_cast<std::size_t>(std::max(limit, 0)))
                    return found;
                if (isSimilar && isNew)
                    found.push_back(hit);
            }
        }
    }
    return found;
}

} // namespace clientela
