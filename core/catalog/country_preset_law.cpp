// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences of the presets that are translated; the JSON names them by key.
#include "core/base/wording.h"
#include "core/catalog/country_preset.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace clientela {

namespace {

struct KeyedSentence
{
    QLatin1StringView key;
    const char* sentence;
};

constexpr KeyedSentence legalNoticeSentences[] = {
    {QLatin1StringView("not_an_invoice"), QT_TRANSLATE_NOOP("LegalNotice", "This document is not an invoice")},
    {QLatin1StringView("not_a_transport_document"),
     QT_TRANSLATE_NOOP("LegalNotice", "This document is neither an invoice nor a transport document")},
    {QLatin1StringView("not_a_vat_invoice"), QT_TRANSLATE_NOOP("LegalNotice", "This document is not a VAT invoice")},
    {QLatin1StringView("no_fiscal_value"),
     QT_TRANSLATE_NOOP("LegalNotice", "Document without fiscal value. It does not replace the Brazilian fiscal invoice "
                                      "(NF-e or NFS-e).")},
    {QLatin1StringView("courtesy_copy"),
     QT_TRANSLATE_NOOP("LegalNotice", "Courtesy copy without fiscal value. The electronic invoice is sent through the "
                                      "Italian exchange system (Sistema di Interscambio).")},
};

constexpr KeyedSentence whyNotSentences[] = {
    {QLatin1StringView("pt_invoice"),
     QT_TRANSLATE_NOOP("CountryPreset", "In Portugal only a program certified by the tax authority may issue invoices. "
                                        "Issue a pro-forma here and the invoice in your certified program.")},
    {QLatin1StringView("pt_credit_note"),
     QT_TRANSLATE_NOOP("CountryPreset", "In Portugal only a program certified by the tax authority may issue credit "
                                        "notes. Issue the note in your certified program.")},
    {QLatin1StringView("es_invoice"),
     QT_TRANSLATE_NOOP("CountryPreset", "In Spain only a program that meets the Veri*factu rules may issue invoices. "
                                        "Issue a pro-forma here and the invoice in such a program.")},
    {QLatin1StringView("es_credit_note"),
     QT_TRANSLATE_NOOP("CountryPreset", "In Spain only a program that meets the Veri*factu rules may issue corrective "
                                        "invoices. Issue the invoice in such a program.")},
    {QLatin1StringView("br_invoice"),
     QT_TRANSLATE_NOOP("CountryPreset", "In Brazil the fiscal invoice (NF-e, NFC-e or NFS-e) is issued in the systems "
                                        "of the state. Issue a commercial invoice here and the fiscal one there.")},
};

template<std::size_t Count>
const char* sentenceOf(const KeyedSentence (&sentences)[Count], const QString& key)
{
    const auto found = std::ranges::find_if(sentences, [&](const KeyedSentence& row) { return key == row.key; });
    return found == std::end(sentences) ? nullptr : found->sentence;
}

} // namespace

QString CountryPreset::whyNot(DocumentKind kind) const
{
    if (offers(kind))
        return {};
    const auto row = std::ranges::find(documents, kind, &DocumentKindPreset::kind);
    const char* sentence = row != documents.end() ? sentenceOf(whyNotSentences, row->whyNot) : nullptr;
    return sentence != nullptr ? QCoreApplication::translate("CountryPreset", sentence)
                               : QCoreApplication::translate("CountryPreset",
                                                             "“%1” is not used in this country. Choose another kind of "
                                                             "document.")
                                     .arg(documentKindName(kind));
}

QStringList CountryPreset::legalNotices(DocumentKind kind, Language printed) const
{
    QStringList words;
    for (const LegalNoticePreset& notice : notices) {
        if (std::ranges::find(notice.kinds, kind) == notice.kinds.end())
            continue;
        words += notice.text;
        if (languageCode(printed) == noticeLanguage)
            continue;
        if (const char* sentence = sentenceOf(legalNoticeSentences, notice.key)) {
            const QString translation = Wording(printed).text("LegalNotice", sentence);
            if (translation != notice.text)
                words += translation;
        }
    }
    return words;
}

} // namespace clientela
