// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"

#include <QStringList>

#include <vector>

namespace clientela {

/// What speaks for two customers being the same one.
enum class DuplicateReason { SameTaxNumber, SameEmail, SamePhone, SameName, SimilarName, SameCity };

/// The reason as a phrase in the program's language.
QString duplicateReasonName(DuplicateReason reason);

/// How alike two customers are, and why.
struct DuplicateScore
{
    /// From here on a person should look at the two.
    static constexpr int likely = 70;

    int points = 0;
    std::vector<DuplicateReason> reasons;

    bool isLikely() const { return points >= likely; }
};

/// How alike two customers are. Both must be derived (RecordType::derive), as stored ones are.
/// A tax number, an address or a telephone number in common is enough, unless the names are of different people
/// (families and colleagues share telephones), the tax numbers contradict, or two branches of a company stand in
/// different cities. A name alone is enough for a company and for a person with three names.
DuplicateScore scoreOf(const Customer& first, const Customer& second);

/// How two names stand to each other.
enum class NameLikeness {
    Unknown, ///< one of them is empty
    Same,    ///< the same words in any order, without company forms (Lda, S.A., GmbH) and particles (de, da, e)
    Similar, ///< one typing mistake, initials for names, a middle name left out, written apart
    Related, ///< begins with the same word
    Different,
};
NameLikeness nameLikeness(const QString& first, const QString& second);

/// The words of a name by which it is compared: folded, without company forms and particles.
QStringList comparableNameWords(const QString& name);

/// The same for names with the same words in any order; empty for a name without words.
QString comparableNameKey(const QString& name);

/// Whether the name alone makes two customers likely to be the same: a company's, or one of three words and more.
bool isDistinctiveName(const QStringList& words, bool isCompany);

/// Whether a tax number names somebody; Portugal's 999999990 is written for customers who gave none.
bool isTellingTaxNumber(const QString& normalized);

} // namespace clientela
