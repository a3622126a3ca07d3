// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templates/document_values.h"

#include "core/base/formats.h"
#include "core/base/text_folding.h"

#include <QCoreApplication>
#include <QLocale>

#include <kainjow/mustache.hpp>

#include <array>
#include <map>

namespace clientela {

namespace {

struct PaperWord
{
    const char* name;
    const char* source;
};

constexpr std::array<PaperWord, 7> paperWords{{
    {"word.billTo", QT_TRANSLATE_NOOP("Paper", "Bill to")},
    {"word.details", QT_TRANSLATE_NOOP("Paper", "Details")},
    {"word.phone", QT_TRANSLATE_NOOP("Paper", "Phone")},
    {"word.email", QT_TRANSLATE_NOOP("Paper", "E-mail")},
    {"word.notes", QT_TRANSLATE_NOOP("Paper", "Notes")},
    {"word.terms", QT_TRANSLATE_NOOP("Paper", "Terms")},
    {"word.payment", QT_TRANSLATE_NOOP("Paper", "Payment")},
}};

constexpr std::array<PaperWord, 18> countryWords{{
    {"PT", QT_TRANSLATE_NOOP("Paper", "Portugal")},
    {"ES", QT_TRANSLATE_NOOP("Paper", "Spain")},
    {"BR", QT_TRANSLATE_NOOP("Paper", "Brazil")},
    {"FR", QT_TRANSLATE_NOOP("Paper", "France")},
    {"DE", QT_TRANSLATE_NOOP("Paper", "Germany")},
    {"IT", QT_TRANSLATE_NOOP("Paper", "Italy")},
    {"GB", QT_TRANSLATE_NOOP("Paper", "United Kingdom")},
    {"IE", QT_TRANSLATE_NOOP("Paper", "Ireland")},
    {"US", QT_TRANSLATE_NOOP("Paper", "United States")},
    {"NL", QT_TRANSLATE_NOOP("Paper", "Netherlands")},
    {"BE", QT_TRANSLATE_NOOP("Paper", "Belgium")},
    {"CH", QT_TRANSLATE_NOOP("Paper", "Switzerland")},
    {"LU", QT_TRANSLATE_NOOP("Paper", "Luxembourg")},
    {"AT", QT_TRANSLATE_NOOP("Paper", "Austria")},
    {"AD", QT_TRANSLATE_NOOP("Paper", "Andorra")},
    {"AO", QT_TRANSLATE_NOOP("Paper", "Angola")},
    {"MZ", QT_TRANSLATE_NOOP("Paper", "Mozambique")},
    {"CV", QT_TRANSLATE_NOOP("Paper", "Cape Verde")},
}};

QString joined(const QStringList& parts, const QString& separator)
{
    QStringList filled;
    for (const QString& part : parts) {
        if (!part.trimmed().isEmpty())
            filled.push_back(part.trimmed());
    }
    return filled.join(separator);
}

QString initials(const QString& name)
{
    QString result;
    for (const QString& word : name.split(u' ', Qt::SkipEmptyParts)) {
        if (word.front().isLetterOrNumber() && (word.front().isUpper() || word.front().isDigit()))
            result += word.front();
        if (result.size() == 2)
            break;
    }
    return result.isEmpty() ? name.left(1).toUpper() : result;
}

QString taxLine(const SnapshotParty& party)
{
    return party.taxNumber.isEmpty() ? QString() : joined({party.taxNumberLabel, party.taxNumber}, QStringLiteral(" "));
}

void addParty(DocumentValues& values, const QString& prefix, const SnapshotParty& party, const QStringList& address)
{
    const QString dot = QStringLiteral("  ·  ");
    values.insert(prefix + QStringLiteral(".name"), party.name);
    values.insert(prefix + QStringLiteral(".attention"), party.attention);
    values.insert(prefix + QStringLiteral(".address"), address.join(u'\n'));
    values.insert(prefix + QStringLiteral(".addressLine"), joined(address, dot));
    values.insert(prefix + QStringLiteral(".taxNumber"), taxLine(party));
    values.insert(prefix + QStringLiteral(".phone"), party.phone);
    values.insert(prefix + QStringLiteral(".email"), party.email);
    values.insert(prefix + QStringLiteral(".website"), party.website);
    values.insert(prefix + QStringLiteral(".contactLine"), joined({party.phone, party.email, party.website}, dot));
    values.insert(prefix + QStringLiteral(".contact"),
                  joined({party.phone, party.email, party.website}, QStringLiteral("\n")));
    values.insert(prefix + QStringLiteral(".city"), party.city);
    values.insert(prefix + QStringLiteral(".initials"), initials(party.name));
}

DocumentValues computedValues(const DocumentSnapshot& document)
{
    const Wording words(document.language);
    DocumentValues values;
    addParty(values, QStringLiteral("sender"), document.sender,
             addressLines(document.sender, document.recipient.country, document.language));
    addParty(values, QStringLiteral("recipient"), document.recipient,
             addressLines(document.recipient, document.sender.country, document.language));
    const bool draft = document.number.isEmpty();
    values.insert(QStringLiteral("document.kind"), documentTitle(document));
    values.insert(QStringLiteral("document.number"), document.number);
    values.insert(QStringLiteral("document.draft"),
                  draft ? words.text("Paper", QT_TRANSLATE_NOOP("Paper", "Draft")) : QString());
    values.insert(QStringLiteral("document.numberOrDraft"),
                  draft ? values.value(QStringLiteral("document.draft")) : document.number);
    values.insert(QStringLiteral("document.date"), formatDate(document.date, document.language));
    values.insert(QStringLiteral("document.longDate"), formatDate(document.date, document.language, DateStyle::Long));
    values.insert(QStringLiteral("document.dueDate"), formatDate(document.dueDate, document.language));
    values.insert(QStringLiteral("document.validUntil"), formatDate(document.validUntil, document.language));
    values.insert(QStringLiteral("document.terms"), document.paymentTerms);
    values.insert(QStringLiteral("document.customerReference"), document.customerReference);
    values.insert(QStringLiteral("document.origin"), document.originNumber);
    values.insert(QStringLiteral("document.total"), formatMoney(document.totals.total, document.language));
    values.insert(QStringLiteral("document.balance"), formatMoney(balanceDue(document), document.language));
    values.insert(QStringLiteral("document.notices"), document.legalNotices.join(QStringLiteral("  ·  ")));
    values.insert(QStringLiteral("document.footer"), document.footer);
    values.insert(QStringLiteral("document.notes"), document.notes);
    values.insert(QStringLiteral("document.standingTerms"), document.terms);
    const bool signedPaper = document.kind == DocumentKind::Quote || document.kind == DocumentKind::Order
                             || document.kind == DocumentKind::DeliveryNote;
    values.insert(QStringLiteral("document.signature"), signedPaper ? QStringLiteral("1") : QString());
    values.insert(QStringLiteral("document.asksForPayment"),
                  asksForPayment(document) ? QStringLiteral("1") : QString());
    values.insert(QStringLiteral("payment.iban"), document.payment.iban);
    values.insert(QStringLiteral("payment.reference"), document.payment.reference);
    values.insert(QStringLiteral("payment.method"), document.payment.method);
    for (const PaperWord& word : paperWords)
        values.insert(QLatin1StringView(word.name), words.text("Paper", word.source));
    values.insert(QStringLiteral("page"), QStringLiteral("1"));
    values.insert(QStringLiteral("pages"), QStringLiteral("1"));
    values.insert(QStringLiteral("pageOfPages"), QStringLiteral("1"));
    return values;
}

using MustacheData = kainjow::mustache::data;

MustacheData mustacheData(const DocumentValues& values)
{
    MustacheData root{MustacheData::type::object};
    std::map<QString, MustacheData> groups;
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        const qsizetype dot = value.key().indexOf(u'.');
        // an empty text is "not there", so that {{#name}} sections vanish with it
        const MustacheData leaf = value->isEmpty() ? MustacheData(false) : MustacheData(value->toStdString());
        if (dot < 0) {
            root.set(value.key().toStdString(), leaf);
            continue;
        }
        const QString group = value.key().left(dot);
        groups.try_emplace(group, MustacheData::type::object)
            .first->second.set(value.key().mid(dot + 1).toStdString(), leaf);
    }
    for (const auto& [name, group] : groups)
        root.set(name.toStdString(), group);
    return root;
}

/// The names between braces, with the sign that stands before them.
QStringList namesInText(const QString& text)
{
    QStringList names;
    qsizetype at = 0;
    while ((at = text.indexOf(QStringLiteral("{{"), at)) >= 0) {
        const qsizetype end = text.indexOf(QStringLiteral("}}"), at);
        if (end < 0)
            break;
        QString name = text.mid(at + 2, end - at - 2);
        if (name.startsWith(u'{'))
            name.remove(0, 1);
        names.push_back(name.trimmed());
        at = end + 2;
    }
    return names;
}

} // namespace

DocumentValues documentValues(const DocumentSnapshot& document)
{
    return computedValues(document);
}

const QStringList& placeholderNames()
{
    static const QStringList names = computedValues(DocumentSnapshot()).keys();
    return names;
}

QString filledText(const QString& text, const DocumentValues& values)
{
    const QStringList names = namesInText(text);
    if (names.isEmpty())
        return text;
    DocumentValues used;
    bool anyValue = false;
    for (QString name : names) {
        if (!name.isEmpty()
            && (name.front() == u'#' || name.front() == u'/' || name.front() == u'^' || name.front() == u'&'))
            name.remove(0, 1);
        name = name.trimmed();
        const QString value = values.value(name);
        used.insert(name, value);
        anyValue = anyValue || !value.isEmpty();
    }
    if (!anyValue)
        return {};
    kainjow::mustache::mustache filler(text.toStdString());
    filler.set_custom_escape([](const std::string& value) { return value; });
    return QString::fromStdString(filler.render(mustacheData(used)));
}

QString problemOfText(const QString& text)
{
    constexpr qsizetype longestTemplateText = 2000;
    if (text.size() > longestTemplateText)
        return QCoreApplication::translate("Template", "the text is longer than 2000 characters");
    for (QString name : namesInText(text)) {
        if (!name.isEmpty() && QStringLiteral("#/^&").contains(name.front()))
            name.remove(0, 1);
        if (!placeholderNames().contains(name.trimmed()))
            return QCoreApplication::translate("Template", "there is no placeholder called “%1”").arg(name.trimmed());
    }
    const kainjow::mustache::mustache filler(text.toStdString());
    if (!filler.is_valid())
        return QCoreApplication::translate("Template", "its braces {{ }} do not match");
    return {};
}

bool holds(const QString& condition, const DocumentValues& values)
{
    if (condition.startsWith(u'!'))
        return values.value(condition.mid(1)).isEmpty();
    return condition.isEmpty() || !values.value(condition).isEmpty();
}

QString documentTitle(const DocumentSnapshot& document)
{
    return Wording(document.language).text("DocumentKind", documentKindSourceName(document.kind));
}

QStringList addressLines(const SnapshotParty& party, const QString& senderCountry, Language language)
{
    QStringList lines;
    for (const QString& line : party.street.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines.push_back(line.trimmed());
    }
    const bool postcodeLast = party.country == u"GB" || party.country == u"IE";
    const bool brazil = party.country == u"BR";
    QString town;
    if (brazil)
        town = joined({joined({party.city, party.region}, QStringLiteral(" – ")), party.postcode},
                      QStringLiteral("  "));
    else if (postcodeLast)
        town = joined({party.city, party.postcode}, QStringLiteral("  "));
    else
        town = joined({party.postcode, party.city}, QStringLiteral(" "));
    if (party.country == u"ES" && !party.region.isEmpty() && folded(party.region) != folded(party.city))
        town += QStringLiteral(" (") + party.region + u')';
    else if (party.country == u"US")
        town = joined({joined({party.city, party.region}, QStringLiteral(", ")), party.postcode}, QStringLiteral(" "));
    if (!town.isEmpty())
        lines.push_back(town);
    if (!party.country.isEmpty() && party.country != senderCountry)
        lines.push_back(countryName(party.country, language));
    return lines;
}

QString countryName(const QString& code, Language language)
{
    for (const PaperWord& country : countryWords) {
        if (code == QLatin1StringView(country.name))
            return Wording(language).text("Paper", country.source);
    }
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    return territory == QLocale::AnyTerritory ? code : QLocale::territoryToString(territory);
}

Money balanceDue(const DocumentSnapshot& document)
{
    if (document.paid.currency() != document.totals.total.currency())
        return document.totals.total;
    return document.totals.total - document.paid;
}

bool asksForPayment(const DocumentSnapshot& document)
{
    return isReceivable(document.kind) && document.kind != DocumentKind::CreditNote && balanceDue(document).minor() > 0;
}

} // namespace clientela
