// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/company_form.h"

#include "core/base/tax_number.h"
#include "core/base/text_folding.h"

#include <QSet>

namespace clientela {

bool looksLikeCompany(const Customer& customer)
{
    static const QSet<QString> forms{
        QStringLiteral("lda"),    QStringLiteral("ltda"), QStringLiteral("sa"),  QStringLiteral("sl"),
        QStringLiteral("slu"),    QStringLiteral("slne"), QStringLiteral("sll"), QStringLiteral("unipessoal"),
        QStringLiteral("eireli"), QStringLiteral("gmbh"), QStringLiteral("ltd"), QStringLiteral("limited"),
        QStringLiteral("llc"),    QStringLiteral("inc"),  QStringLiteral("srl"), QStringLiteral("sarl"),
        QStringLiteral("bv"),     QStringLiteral("crl"),  QStringLiteral("plc")};
    const TaxNumberCheck check = checkTaxNumber(customer.country, customer.taxNumber);
    if (check.verdict == TaxNumberVerdict::Valid) {
        if (check.kind == TaxNumberKind::SpanishCif || check.kind == TaxNumberKind::Cnpj)
            return true;
        if (check.kind == TaxNumberKind::PortugueseNif
            && (check.normalized.startsWith(u'5') || check.normalized.startsWith(u'6')))
            return true;
    }
    // "S.A." is read as the letters s and a
    QString spelled = customer.name;
    spelled.remove(u'.');
    const QStringList words = foldedWords(spelled);
    return words.size() > 1 && forms.contains(words.last());
}

} // namespace clientela
