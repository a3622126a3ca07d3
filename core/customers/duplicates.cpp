// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/duplicates.h"

#include "core/base/tax_number.h"
#include "core/base/text_folding.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace clientela {

namespace {

constexpr int taxNumberPoints = 80;
constexpr int contactPoints = 70;
constexpr int distinctiveNamePoints = 70;
constexpr int commonNamePoints = 45;
constexpr int similarCompanyPoints = 60;
constexpr int similarPersonPoints = 30;
constexpr int sameCityPoints = 10;
constexpr int otherCityPoints = 30;
// where something speaks against it: worth a look only after the likely ones
constexpr int contradictedPoints = 60;

constexpr qsizetype shortestMisspelt = 4;
constexpr qsizetype shortestNumber = 7;

bool isAnyOf(QStringView word, std::initializer_list<QStringView> words)
{
    return std::ranges::find(words, word) != words.end();
}

bool isCompanyForm(QStringView word)
{
    return isAnyOf(word, {u"lda", u"ltda",   u"limitada", u"unipessoal", u"sa",  u"sl",   u"slu", u"sas",
                          u"srl", u"eireli", u"me",       u"epp",        u"mei", u"gmbh", u"ag",  u"kg",
                          u"ug",  u"ltd",    u"limited",  u"llc",        u"inc", u"plc",  u"sgps"});
}

bool isNameParticle(QStringView word)
{
    return isAnyOf(word, {u"de", u"da", u"do", u"das", u"dos", u"del", u"e", u"y", u"and", u"und"});
}

/// Drops "Lda", and "S.A." that folding has split into letters, from the end.
void dropCompanyForms(QStringList& words)
{
    while (words.size() > 1) {
        if (isCompanyForm(words.constLast())) {
            words.removeLast();
            continue;
        }
        qsizetype letters = 0;
        QString form;
        while (letters < words.size() - 1 && words.at(words.size() - 1 - letters).size() == 1)
            form.prepend(words.at(words.size() - 1 - letters++));
        if (letters < 2 || !isCompanyForm(form))
            return;
        words.resize(words.size() - letters);
    }
}

/// Whether one letter too many, too few, wrong, or two exchanged is the only difference.
bool isOneTypoApart(QStringView first, QStringView second)
{
    if (first.size() < second.size())
        std::swap(first, second);
    if (first.size() - second.size() > 1 || first == second)
        return false;
    qsizetype start = 0;
    while (start < second.size() && first[start] == second[start])
        ++start;
    qsizetype end = 0;
    while (end < second.size() - start && first[first.size() - 1 - end] == second[second.size() - 1 - end])
        ++end;
    const qsizetype restOfFirst = first.size() - start - end;
    const qsizetype restOfSecond = second.size() - start - end;
    if (restOfFirst <= 1 && restOfSecond <= 1)
        return true;
    return restOfFirst == 2 && restOfSecond == 2 && first[start] == second[start + 1]
           && first[start + 1] == second[start];
}

/// Maria and Mario, Paula and Paulo: two people, not a mistake.
bool differByGender(QStringView first, QStringView second)
{
    return first.size() == second.size() && first.chopped(1) == second.chopped(1)
           && isAnyOf(first.last(1), {u"a", u"o"}) && isAnyOf(second.last(1), {u"a", u"o"});
}

bool isInitialOf(QStringView initial, QStringView word)
{
    return initial.size() == 1 && word.startsWith(initial);
}

bool isMisspelling(QStringView first, QStringView second)
{
    return std::min(first.size(), second.size()) >= shortestMisspelt && isOneTypoApart(first, second)
           && !differByGender(first, second);
}

/// What is left of each list without the words that both have.
void dropCommonWords(QStringList& first, QStringList& second)
{
    for (qsizetype i = first.size() - 1; i >= 0; --i) {
        if (second.removeOne(first.at(i)))
            first.removeAt(i);
    }
}

bool wordsAreSimilar(QStringList first, QStringList second)
{
    const qsizetype shorter = std::min(first.size(), second.size());
    const QString joinedFirst = first.join(QString());
    const QString joinedSecond = second.join(QString());
    if (joinedFirst == joinedSecond)
        return true;
    dropCommonWords(first, second);
    if (first.isEmpty() || second.isEmpty())
        return shorter >= 2;
    if (first.size() != second.size())
        return false;
    if (first.size() == 1 && isMisspelling(first.constFirst(), second.constFirst()))
        return true;
    if (first.size() == shorter)
        return false; // nothing but initials in common
    for (qsizetype i = 0; i < first.size(); ++i) {
        if (!isInitialOf(first.at(i), second.at(i)) && !isInitialOf(second.at(i), first.at(i)))
            return false;
    }
    return true;
}

bool haveCommonPhone(const Customer& first, const Customer& second)
{
    const auto same = [](const CustomerPhone& a, const CustomerPhone& b) {
        if (!a.e164.isEmpty() || !b.e164.isEmpty())
            return a.e164 == b.e164;
        return a.national.size() >= shortestNumber && a.national == b.national;
    };
    return std::ranges::any_of(first.phones, [&](const CustomerPhone& a) {
        return std::ranges::any_of(second.phones, [&](const CustomerPhone& b) { return same(a, b); });
    });
}

bool haveCommonEmail(const Customer& first, const Customer& second)
{
    return std::ranges::any_of(first.emails, [&](const CustomerEmail& a) {
        return !a.normalized.isEmpty() && std::ranges::any_of(second.emails, [&](const CustomerEmail& b) {
            return a.normalized == b.normalized;
        });
    });
}

enum class CityLikeness { Unknown, Same, Other };

CityLikeness cityLikeness(const Customer& first, const Customer& second)
{
    CityLikeness likeness = CityLikeness::Unknown;
    for (const CustomerAddress& a : first.addresses) {
        const QStringList wordsOfA = foldedWords(a.city);
        for (const CustomerAddress& b : second.addresses) {
            QStringList restOfA = wordsOfA;
            QStringList restOfB = foldedWords(b.city);
            if (restOfA.isEmpty() || restOfB.isEmpty())
                continue;
            dropCommonWords(restOfA, restOfB);
            if (restOfA.isEmpty() || restOfB.isEmpty()) // Gaia is Vila Nova de Gaia
                return CityLikeness::Same;
            likeness = CityLikeness::Other;
        }
    }
    return likeness;
}

bool taxNumbersContradict(const Customer& first, const Customer& second)
{
    const auto counts = [](const Customer& customer) {
        return isTellingTaxNumber(customer.taxNumberKey)
               && !checkTaxNumber(customer.country, customer.taxNumber).isWrong();
    };
    return first.country == second.country && first.taxNumberKey != second.taxNumberKey && counts(first)
           && counts(second);
}

int namePoints(NameLikeness likeness, const Customer& first, bool isCompany)
{
    switch (likeness) {
    case NameLikeness::Same:
        return isDistinctiveName(comparableNameWords(first.name), isCompany) ? distinctiveNamePoints : commonNamePoints;
    case NameLikeness::Similar: return isCompany ? similarCompanyPoints : similarPersonPoints;
    default: return 0;
    }
}

} // namespace

QString duplicateReasonName(DuplicateReason reason)
{
    switch (reason) {
    case DuplicateReason::SameTaxNumber: return QCoreApplication::translate("Duplicates", "same tax number");
    case DuplicateReason::SameEmail: return QCoreApplication::translate("Duplicates", "same e-mail address");
    case DuplicateReason::SamePhone: return QCoreApplication::translate("Duplicates", "same telephone number");
    case DuplicateReason::SameName: return QCoreApplication::translate("Duplicates", "same name");
    case DuplicateReason::SimilarName: return QCoreApplication::translate("Duplicates", "similar name");
    case DuplicateReason::SameCity: return QCoreApplication::translate("Duplicates", "same city");
    }
    return {};
}

QStringList comparableNameWords(const QString& name)
{
    QStringList words = foldedWords(name);
    dropCompanyForms(words);
    if (words.size() > 1) {
        QStringList telling = words;
        telling.removeIf([](const QString& word) { return isNameParticle(word); });
        if (!telling.isEmpty())
            words = telling;
    }
    return words;
}

QString comparableNameKey(const QString& name)
{
    QStringList words = comparableNameWords(name);
    words.sort();
    return words.join(u' ');
}

bool isDistinctiveName(const QStringList& words, bool isCompany)
{
    return words.size() >= 3 || (isCompany && words.join(QString()).size() >= 3);
}

bool isTellingTaxNumber(const QString& normalized)
{
    return normalized.size() >= 5 && normalized != u"999999990"
           && std::ranges::any_of(normalized, [&](QChar c) { return c != normalized.front(); });
}

NameLikeness nameLikeness(const QString& first, const QString& second)
{
    const QStringList wordsOfFirst = comparableNameWords(first);
    const QStringList wordsOfSecond = comparableNameWords(second);
    if (wordsOfFirst.isEmpty() || wordsOfSecond.isEmpty())
        return NameLikeness::Unknown;
    QStringList restOfFirst = wordsOfFirst;
    QStringList restOfSecond = wordsOfSecond;
    dropCommonWords(restOfFirst, restOfSecond);
    if (restOfFirst.isEmpty() && restOfSecond.isEmpty())
        return NameLikeness::Same;
    if (wordsAreSimilar(wordsOfFirst, wordsOfSecond))
        return NameLikeness::Similar;
    return wordsOfFirst.constFirst() == wordsOfSecond.constFirst() ? NameLikeness::Related : NameLikeness::Different;
}

DuplicateScore scoreOf(const Customer& first, const Customer& second)
{
    DuplicateScore score;
    const auto add = [&score](DuplicateReason reason, int points) {
        score.points += points;
        score.reasons.push_back(reason);
    };
    const bool isCompany = first.kind == u"company" || second.kind == u"company";
    const bool sameTaxNumber = first.taxNumberKey == second.taxNumberKey && isTellingTaxNumber(first.taxNumberKey)
                               && first.country == second.country;
    const NameLikeness names = nameLikeness(first.name, second.name);
    const CityLikeness cities = cityLikeness(first, second);
    if (sameTaxNumber)
        add(DuplicateReason::SameTaxNumber, taxNumberPoints);
    if (haveCommonEmail(first, second))
        add(DuplicateReason::SameEmail, contactPoints);
    if (haveCommonPhone(first, second))
        add(DuplicateReason::SamePhone, contactPoints);
    if (names == NameLikeness::Same || names == NameLikeness::Similar)
        add(names == NameLikeness::Same ? DuplicateReason::SameName : DuplicateReason::SimilarName,
            namePoints(names, first, isCompany));
    if (score.reasons.empty())
        return score;
    if (cities == CityLikeness::Same)
        add(DuplicateReason::SameCity, sameCityPoints);
    const bool onlyName = score.points == namePoints(names, first, isCompany);
    if (cities == CityLikeness::Other && onlyName)
        score.points -= otherCityPoints;
    const bool areBranches = isCompany && sameTaxNumber && cities == CityLikeness::Other;
    const bool areDifferentPeople = names == NameLikeness::Different && !sameTaxNumber;
    if (areBranches || areDifferentPeople || taxNumbersContradict(first, second))
        score.points = std::min(score.points, contradictedPoints);
    return score;
}

} // namespace clientela
