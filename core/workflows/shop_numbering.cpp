// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/shop_numbering.h"

#include "core/base/error.h"
#include "core/catalog/country_preset.h"
#include "core/records/record_type.h"
#include "core/sales/numbering.h"
#include "core/storage/document_storage.h"

#include <QCoreApplication>

#include <array>

namespace clientela {

namespace {

QString numberOf(const DocumentNumbering& numbering, int year, qint64 sequence)
{
    return documentNumber(numbering.pattern, {numbering.prefix, numbering.series, year, sequence});
}

DocumentNumbering numberingIn(const CountryPreset& preset, DocumentKind kind)
{
    DocumentNumbering numbering;
    numbering.kind = documentKindKey(kind);
    numbering.prefix = preset.numberPrefix(kind);
    numbering.pattern = preset.numberPattern;
    return numbering;
}

bool givesSameNumbers(const DocumentNumbering& one, const DocumentNumbering& other)
{
    // a short and a long one: padding makes only the short ones differ
    constexpr std::array<qint64, 2> sequences{1, 1234567};
    for (const qint64 sequence : sequences) {
        constexpr int anyYear = 2026;
        if (numberOf(one, anyYear, sequence) == numberOf(other, anyYear, sequence))
            return true;
    }
    return false;
}

} // namespace

DocumentNumbering numberingOf(ShopFile& shop, DocumentKind kind)
{
    if (const auto chosen = DocumentStorage(shop).numbering(kind))
        return *chosen;
    return countryNumbering(shop, kind);
}

DocumentNumbering countryNumbering(ShopFile& shop, DocumentKind kind)
{
    return numberingIn(countryPreset(shop.defaults().country), kind);
}

QString nextNumber(ShopFile& shop, const DocumentNumbering& numbering, QDate date)
{
    const Problems problems = documentNumberingType().problemsOf(&numbering);
    if (!problems.empty())
        throw Error(ErrorKind::BadInput, problems.front().message, problems.front().field);
    const DocumentKind kind = documentKindFromKey(numbering.kind).value_or(DocumentKind::Quote);
    const int year = (date.isValid() ? date : shop.clock().today()).year();
    return numberOf(numbering, year, DocumentStorage(shop).nextSequence(kind, numbering.series, year));
}

QString numberingConflict(ShopFile& shop, const DocumentNumbering& numbering)
{
    if (!numberPatternProblem(numbering.pattern).isEmpty())
        return {}; // the numbering's own problem
    const CountryPreset preset = countryPreset(shop.defaults().country);
    for (const DocumentKind kind : allDocumentKinds()) {
        if (documentKindKey(kind) == numbering.kind)
            continue;
        const auto chosen = DocumentStorage(shop).numbering(kind);
        if (!chosen && !preset.offers(kind))
            continue;
        if (givesSameNumbers(numbering, chosen ? *chosen : numberingIn(preset, kind)))
            return QCoreApplication::translate(
                       "Numbering", "%1 would get the same numbers; choose another prefix for one of the two.")
                .arg(documentKindName(kind));
    }
    return {};
}

} // namespace clientela
