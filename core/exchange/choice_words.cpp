// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/choice_words.h"

#include "core/base/text_folding.h"
#include "core/base/wording.h"

#include <QHash>
#include <QLocale>
#include <QSet>
#include <QtGlobal>

namespace clientela {

namespace {

const QHash<QString, QString>& commonChoiceWords()
{
    static const QHash<QString, QString> words = [] {
        constexpr const char* table[][2] = {
            {"company", "company|organization|organisation|business|empresa|organizacao|sociedade|sociedad|coletiva|"
                        "colectiva|pessoa coletiva|pessoa juridica|"
                        "juridica|persona juridica|pj|compania"},
            {"person", "person|individual|consumer|private|pessoa|particular|singular|pessoa singular|pessoa "
                       "fisica|fisica|persona|persona fisica|pf|"
                       "individuo|consumidor"},
            {"good", "good|goods|product|physical|produto|bem|mercadoria|artigo|producto|bien|articulo"},
            {"service", "service|services|servico|servicos|servicio|servicios"},
            {"lead", "lead|contacto|suspect|interessado|interesado"},
            {"prospect", "prospect|potencial|prospecto|cliente potencial|potencial cliente|cliente em potencial"},
            {"customer", "customer|client|cliente|activo|ativo|active"},
            {"quote", "quote|quotation|estimate|proposal|orcamento|proposta|presupuesto|oferta|cotizacion|or|orc"},
            {"order", "order|sales order|encomenda|encomenda de cliente|pedido|nota de encomenda|ne|ec"},
            {"delivery_note",
             "delivery note|packing slip|guia|guia de remessa|guia de transporte|albaran|remision|gr|gt"},
            {"pro_forma",
             "pro-forma|proforma|pro forma|fatura pro-forma|fatura proforma|factura pro-forma|factura proforma"},
            {"commercial_invoice", "commercial invoice|fatura comercial|factura comercial"},
            {"invoice",
             "invoice|sales invoice|tax invoice|bill|sales receipt|receipt|sale|fatura|fatura-recibo|fatura "
             "recibo|fatura simplificada|fatura/recibo|"
             "venda a dinheiro|factura|factura simplificada|ticket|venta|venda|ft|fs|fr|vd|nota fiscal|nf|nfe|nf-e"},
            {"credit_note", "credit note|credit memo|refund|nota de credito|abono|factura "
                            "rectificativa|rectificativa|devolucao|devolucion|nc"},
            {"former", "former|former customer|inactive|inativo|inactivo|antigo|antigo cliente|antiguo|ex-cliente"}};
        QHash<QString, QString> result;
        for (const auto& entry : table) {
            for (const QString& word : QString::fromLatin1(entry[1]).split(u'|'))
                result.insert(word, QString::fromLatin1(entry[0]));
        }
        return result;
    }();
    return words;
}

QHash<QString, QString> countryNames()
{
    QHash<QString, QString> codes;
    for (int number = QLocale::AnyTerritory + 1; number <= QLocale::LastTerritory; ++number) {
        const auto territory = static_cast<QLocale::Territory>(number);
        const QString code = QLocale::territoryToCode(territory);
        if (code.size() != 2)
            continue;
        codes.insert(folded(code), code);
        codes.insert(folded(QLocale::territoryToString(territory)), code);
        for (const QLocale& locale : QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, territory))
            codes.insert(folded(locale.nativeTerritoryName()), code);
    }
    constexpr const char* table[][2] = {
        {"GB",
         "uk|great britain|england|scotland|wales|northern ireland|reino unido|inglaterra|gra-bretanha|gran bretana"},
        {"US", "usa|u.s.a.|us|united states|united states of america|estados unidos|estados unidos da america|estados "
               "unidos de america|eua|ee.uu.|eeuu"},
        {"ES", "espanha|spain|esp"},
        {"PT", "portugal|prt"},
        {"BR", "brasil|brazil|bra"},
        {"FR", "franca|francia"},
        {"DE", "alemanha|alemania"},
        {"IT", "italia"},
        {"NL", "holanda|paises baixos|paises bajos|holland|the netherlands"},
        {"BE", "belgica"},
        {"CH", "suica|suiza"},
        {"IE", "irlanda"},
        {"LU", "luxemburgo"},
        {"AT", "austria"},
        {"AO", "angola"},
        {"MZ", "mocambique"},
        {"CV", "cabo verde"},
        {"MX", "mexico"},
        {"AR", "argentina"},
        {"PL", "polonia"},
        {"SE", "suecia"},
        {"NO", "noruega"},
        {"DK", "dinamarca"},
        {"FI", "finlandia"},
        {"GR", "grecia"},
        {"AD", "andorra"},
        {"MA", "marrocos|marruecos"},
        {"CN", "china"},
        {"JP", "japao|japon"},
        {"CA", "canada"},
        {"CZ", "czech republic|chequia"},
        {"RO", "romenia|rumania"},
        {"UA", "ucrania"},
        {"RU", "russia|rusia"},
        {"TR", "turquia|turkey"}};
    for (const auto& entry : table) {
        for (const QString& name : QString::fromLatin1(entry[1]).split(u'|'))
            codes.insert(name, QString::fromLatin1(entry[0]));
    }
    return codes;
}

const QHash<QString, QString>& contactTypes()
{
    static const QHash<QString, QString> types = [] {
        constexpr const char* table[][2] = {
            {"mobile", "mobile|cell|cellular|mobile phone|iphone|telemovel|celular|movil|whatsapp"},
            {"work",
             "work|business|office|company|trabalho|emprego|comercial|empresa|trabajo|oficina|escritorio|profissional"},
            {"home", "home|private|personal|casa|residencial|residencia|particular|domicilio|pessoal"},
            {"fax", "fax|work fax|home fax|workfax|homefax|fax work|fax home|fax trabajo|fax trabalho"},
            {"pager", "pager|bip|buscapersonas"},
            {"main", "main|primary|principal"},
            {"billing", "billing|invoice|faturacao|faturamento|facturacion|cobranca"},
            {"delivery", "delivery|shipping|entrega|envio"},
            {"other", "other|outro|outra|otro|otra"}};
        QHash<QString, QString> result;
        for (const auto& entry : table) {
            for (const QString& word : QString::fromLatin1(entry[1]).split(u'|'))
                result.insert(word, QString::fromLatin1(entry[0]));
        }
        return result;
    }();
    return types;
}

} // namespace

QString choiceKey(const Field& field, const QString& text)
{
    const QString wanted = folded(text);
    for (const Choice& choice : field.choices) {
        if (folded(choice.key) == wanted || folded(choice.label.text()) == wanted)
            return choice.key;
    }
    const QString common = commonChoiceWords().value(wanted);
    for (const Choice& choice : field.choices) {
        if (choice.key == common)
            return common;
    }
    for (const Choice& choice : field.choices) {
        if (!choice.label.source())
            continue;
        if (folded(QString::fromUtf8(choice.label.source())) == wanted)
            return choice.key;
        for (const Language language : allLanguages()) {
            if (folded(Wording(language).text(choice.label.context(), choice.label.source())) == wanted)
                return choice.key;
        }
    }
    return {};
}

std::optional<bool> booleanOf(const QString& text)
{
    static const QSet<QString> yes{QStringLiteral("true"),     QStringLiteral("yes"), QStringLiteral("y"),
                                   QStringLiteral("1"),        QStringLiteral("sim"), QStringLiteral("s"),
                                   QStringLiteral("si"),       QStringLiteral("x"),   QStringLiteral("verdadeiro"),
                                   QStringLiteral("verdadero")};
    static const QSet<QString> no{QStringLiteral("false"), QStringLiteral("no"),  QStringLiteral("n"),
                                  QStringLiteral("0"),     QStringLiteral("nao"), QStringLiteral("falso")};
    const QString word = folded(text);
    if (yes.contains(word))
        return true;
    return no.contains(word) ? std::optional(false) : std::nullopt;
}

QString countryCodeOf(const QString& text)
{
    static const QHash<QString, QString> codes = countryNames();
    return codes.value(folded(text));
}

bool isBirthdayLabel(const QString& label)
{
    static const QSet<QString> words{
        QStringLiteral("birthday"),   QStringLiteral("date of birth"),       QStringLiteral("aniversario"),
        QStringLiteral("nascimento"), QStringLiteral("data de nascimento"),  QStringLiteral("cumpleanos"),
        QStringLiteral("nacimiento"), QStringLiteral("fecha de nacimiento"), QStringLiteral("dia de anos")};
    return words.contains(folded(label));
}

QString dateLabelOf(const QString& text, Language language)
{
    if (isBirthdayLabel(text))
        return Wording(language).text("Import", QT_TRANSLATE_NOOP("Import", "Birthday"));
    return folded(text) == u"anniversary" ? Wording(language).text("Import", QT_TRANSLATE_NOOP("Import", "Anniversary"))
                                          : text;
}

QString contactTypeOf(const QString& text)
{
    QString word = text.trimmed();
    while (word.startsWith(u'*'))
        word = word.mid(1).trimmed();
    const QString known = contactTypes().value(folded(word));
    return known.isEmpty() ? word : known;
}

} // namespace clientela
