// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/past_document_reader.h"

#include "core/base/rounding.h"
#include "core/base/text_folding.h"
#include "core/catalog/product.h"
#include "core/exchange/unite_records.h"
#include "core/records/field_text.h"
#include "core/sales/document_life_cycle.h"
#include "core/storage/document_storage.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace clientela {

namespace {

QString textOf(const QJsonObject& values, QStringView key)
{
    const QJsonValue value = values.value(key);
    if (!value.isDouble())
        return value.toVariant().toString().trimmed();
    const double number = value.toDouble();
    return static_cast<double>(value.toInteger()) == number ? QString::number(value.toInteger())
                                                            : QString::number(number, 'g', 15);
}

enum class PastStatus { None, Unknown, Draft, Cancelled, Accepted, Declined, Paid, Unpaid, Issued };

PastStatus pastStatusOf(const QString& text)
{
    static const QHash<QString, PastStatus> words = [] {
        constexpr std::pair<PastStatus, const char*> table[] = {
            {PastStatus::Draft, "draft|rascunho|borrador"},
            {PastStatus::Cancelled, "cancelled|canceled|void|voided|anulado|anulada|cancelado|cancelada"},
            {PastStatus::Accepted,
             "accepted|approved|aceite|aceito|aceita|aprovado|aprovada|aceptado|aceptada|aprobado"},
            {PastStatus::Declined, "declined|rejected|recusado|recusada|rejeitado|rejeitada|rechazado|rechazada"},
            {PastStatus::Paid, "paid|settled|closed|credited|pago|paga|liquidado|liquidada|recebido|recebida|pagado|"
                               "pagada|cobrado|cobrada"},
            {PastStatus::Unpaid, "open|pending|unpaid|due|overdue|sent|outstanding|part_paid|part-paid|partially "
                                 "paid|partially_paid|partial|em aberto|aberta|aberto|"
                                 "por pagar|pendente|vencida|vencido|em divida|parcialmente "
                                 "paga|pendiente|impagada|vencido|no pagada|pago parcial"},
            {PastStatus::Issued, "issued|expired|emitida|emitido|final|finalizada|finalizado|expirado|caducado"}};
        QHash<QString, PastStatus> all;
        for (const auto& [status, texts] : table) {
            for (const QString& word : QString::fromLatin1(texts).split(u'|'))
                all.insert(word, status);
        }
        return all;
    }();
    return text.isEmpty() ? PastStatus::None : words.value(folded(text), PastStatus::Unknown);
}

QString currencyCodeOf(const QString& text)
{
    static const QHash<QString, QString> signs{{QStringLiteral("€"), QStringLiteral("EUR")},
                                               {QStringLiteral("£"), QStringLiteral("GBP")},
                                               {QStringLiteral("R$"), QStringLiteral("BRL")},
                                               {QStringLiteral("US$"), QStringLiteral("USD")}};
    const auto currency = Currency::fromCode(signs.value(text, text));
    return currency ? currency->code() : QString();
}

void addNote(Document& document, const Field* field, const QString& text)
{
    document.notes = withLines(document.notes,
                               {(field ? field->label.text() + QStringLiteral(": ") : QString()) + text});
}

} // namespace

PastDocumentReader::PastDocumentReader(ShopFile& shop, const RecordType& type)
    : m_shop(shop)
    , m_type(type)
    , m_products(shop, shop.types().type(u"product"))
    , m_taxes(DocumentStorage(shop).taxes())
{
}

PastDocument PastDocumentReader::read(const IncomingRecord& incoming)
{
    PastDocument past;
    past.problems = incoming.problems;
    past.document.isImported = true;
    past.document.uid = incoming.uid;
    readHead(incoming.values, past);
    readLines(incoming.values, past);
    readTaxes(incoming.values, past);
    readStatus(textOf(incoming.values, u"status"), textOf(incoming.values, u"cancelled"), past);
    past.document.notes = withLines(past.document.notes, incoming.notes);
    if (!past.problems.empty())
        return past;
    negateReturned(past);
    if (const auto sum = completePastFigures(past.document, past.figures, m_taxes))
        past.remarks.push_back(
            {QStringLiteral("total"),
             QCoreApplication::translate(
                 "Import", "%1 has the total %2 in the file, but its lines come to %3; the file's total was kept.")
                 .arg(past.document.number, past.document.total.toText(), sum->toText())});
    if (past.document.net + past.document.tax - past.document.withheld != past.document.total)
        past.remarks.push_back(
            {QStringLiteral("total"),
             QCoreApplication::translate(
                 "Import", "%1: what the file says is net, tax and total does not fit together; it was kept as it is.")
                 .arg(past.document.number)});
    past.isUnsettled = !settlePastDocument(past.document, past.figures);
    if (!isReceivable(past.document.kind) || past.document.state == u"cancelled") {
        for (const auto& [key, amount] : {std::pair("paid", past.figures.paid), std::pair("open", past.figures.open)}) {
            if (amount && !amount->isZero())
                addNote(past.document, m_type.field(QString::fromLatin1(key)), amount->toText());
        }
    }
    return past;
}

std::optional<Money> PastDocumentReader::money(const QJsonObject& values, const QString& key, PastDocument& past) const
{
    const QString text = textOf(values, key);
    if (text.isEmpty())
        return {};
    const auto amount = Money::fromText(text, past.document.currencyValue());
    if (!amount && past.document.currencyValue().isValid())
        past.problems.push_back({key, expectationOf(*m_type.field(key), text)});
    return amount;
}

QDate PastDocumentReader::date(const QJsonObject& values, const QString& key, PastDocument& past) const
{
    const QString text = textOf(values, key);
    const QDate day = QDate::fromString(text.first(qMin<qsizetype>(10, text.size())), Qt::ISODate);
    if (!text.isEmpty() && !day.isValid())
        past.problems.push_back({key, expectationOf(*m_type.field(key), text)});
    return day;
}

void PastDocumentReader::readHead(const QJsonObject& values, PastDocument& past)
{
    Document& document = past.document;
    document.number = textOf(values, u"number");
    if (document.number.isEmpty())
        past.problems.push_back(
            {QStringLiteral("number"),
             QCoreApplication::translate("Import",
                                         "The document has no number; only documents that were issued are imported.")});
    const QString kind = textOf(values, u"kind");
    if (const auto known = documentKindFromKey(kind))
        document.kind = *known;
    else if (!kind.isEmpty())
        past.problems.push_back({QStringLiteral("kind"), expectationOf(*m_type.field(u"kind"), kind)});
    const QString currency = textOf(values, u"currency");
    document.currency = currency.isEmpty() ? m_shop.defaults().currency.code() : currencyCodeOf(currency);
    if (document.currency.isEmpty())
        past.problems.push_back(
            {QStringLiteral("currency"),
             QCoreApplication::translate("Import", "“%1” is not a currency; write its three letters, such as EUR.")
                 .arg(currency)});
    document.date = date(values, QStringLiteral("date"), past);
    const bool dateIsTold = std::ranges::any_of(past.problems,
                                                [](const Problem& problem) { return problem.field == u"date"; });
    if (!document.date.isValid() && !dateIsTold)
        past.problems.push_back(
            {QStringLiteral("date"),
             QCoreApplication::translate("Import", "The document has no date; write the day it was issued.")});
    document.dueDate = date(values, QStringLiteral("due_date"), past);
    document.validUntil = date(values, QStringLiteral("valid_until"), past);
    document.customerName = textOf(values, u"customer_name");
    past.customer = textOf(values, u"customer");
    past.taxNumber = textOf(values, u"customer_tax_number");
    past.email = textOf(values, u"customer_email");
    document.language = textOf(values, u"language");
    document.customerReference = textOf(values, u"customer_reference");
    document.paymentTerms = textOf(values, u"payment_terms");
    document.withholding = textOf(values, u"withholding");
    document.templateName = textOf(values, u"template");
    document.owner = textOf(values, u"owner");
    document.notes = values.value(u"notes").toString();
    if (const QString origin = textOf(values, u"origin"); !origin.isEmpty())
        addNote(document, m_type.field(u"origin"), origin);
    const QString discount = textOf(values, u"discount");
    if (const auto read = Discount::fromText(discount.startsWith(u'-') ? discount.mid(1) : discount))
        document.discount = *read;
    else
        past.problems.push_back({QStringLiteral("discount"), expectationOf(*m_type.field(u"discount"), discount)});
    const QString includes = textOf(values, u"prices_include_tax");
    document.pricesIncludeTax = includes == u"true";
    past.figures.saysPriceMode = !includes.isEmpty();
    past.figures.net = money(values, QStringLiteral("net"), past);
    past.figures.tax = money(values, QStringLiteral("tax"), past);
    past.figures.withheld = money(values, QStringLiteral("withheld"), past);
    past.figures.total = money(values, QStringLiteral("total"), past);
    past.figures.paid = money(values, QStringLiteral("paid"), past);
    past.figures.open = money(values, QStringLiteral("open"), past);
}

void PastDocumentReader::readStatus(const QString& status, const QString& cancelled, PastDocument& past)
{
    Document& document = past.document;
    document.state = documentStatusKey(DocumentStatus::Issued);
    PastStatus said = pastStatusOf(status);
    const QString no = folded(cancelled);
    if (!no.isEmpty() && no != u"false" && no != u"no" && no != u"0" && no != u"nao" && no != u"n")
        said = PastStatus::Cancelled;
    const auto moveTo = [&](DocumentStatus to) {
        if (mayMove(document.kind, DocumentStatus::Issued, to))
            document.state = documentStatusKey(to);
    };
    switch (said) {
    case PastStatus::Draft:
        past.problems.push_back(
            {QStringLiteral("status"),
             QCoreApplication::translate("Import", "This is a draft; only documents that were issued are imported.")});
        break;
    case PastStatus::Cancelled: moveTo(DocumentStatus::Cancelled); break;
    case PastStatus::Accepted: moveTo(DocumentStatus::Accepted); break;
    case PastStatus::Declined: moveTo(DocumentStatus::Declined); break;
    case PastStatus::Paid: past.figures.isPaid = true; break;
    case PastStatus::Unpaid: past.figures.isUnpaid = true; break;
    case PastStatus::None:
    case PastStatus::Unknown:
    case PastStatus::Issued: break;
    }
    const bool hasNoPlace = said == PastStatus::Unknown
                            || (!isReceivable(document.kind)
                                && (said == PastStatus::Paid || said == PastStatus::Unpaid));
    if (hasNoPlace)
        addNote(document, m_type.field(u"status"), status);
}

void PastDocumentReader::readLines(const QJsonObject& values, PastDocument& past)
{
    const QJsonArray lines = values.value(u"lines").toArray();
    for (qsizetype i = 0; i < lines.size(); ++i)
        readLine(lines.at(i).toObject(), QStringLiteral("lines[%1]").arg(i), past);
    Document& document = past.document;
    const auto isItem = [](const DocumentLine& line) { return line.kind == DocumentLineKind::Item; };
    const bool isPriced = std::ranges::any_of(
        document.lines, [&](const DocumentLine& line) { return isItem(line) && !line.unitPrice.isZero(); });
    // the price of the only line is the document's
    if (document.lines.size() == 1 && !isPriced && isItem(document.lines.front())
        && !document.lines.front().quantity.isZero()) {
        DocumentLine& line = document.lines.front();
        const auto net = past.figures.net ? past.figures.net
                         : past.figures.total && past.figures.tax
                             ? std::optional(
                                   *past.figures.total - *past.figures.tax
                                   + past.figures.withheld.value_or(Money::fromMinor(0, document.currencyValue())))
                             : past.figures.total;
        if (net) {
            const qint64 micros = multiplyAndDivide(net->minor(), powerOfTen(UnitPrice::decimals),
                                                    powerOfTen(net->currency().decimals()));
            const bool isNegative = line.quantity.units() < 0;
            line.unitPrice = UnitPrice::fromUnits(multiplyAndDivide(
                isNegative ? -micros : micros, powerOfTen(Quantity::decimals), qAbs(line.quantity.units())));
        }
    }
    if (const auto shipping = money(values, QStringLiteral("shipping"), past); shipping && !shipping->isZero()) {
        DocumentLine line;
        line.description = m_type.field(u"shipping")->label.text();
        line.quantity = Quantity::fromUnits(powerOfTen(Quantity::decimals));
        line.unitPrice = UnitPrice::fromUnits(multiplyAndDivide(shipping->minor(), powerOfTen(UnitPrice::decimals),
                                                                powerOfTen(shipping->currency().decimals())));
        document.lines.push_back(line);
    }
}

void PastDocumentReader::readLine(const QJsonObject& values, const QString& path, PastDocument& past)
{
    const ChildList& list = *m_type.child(u"lines");
    const auto complain = [&](const QString& key, const QString& text) {
        past.problems.push_back({path + u'.' + key, expectationOf(*list.field(key), text)});
    };
    DocumentLine line;
    if (const QString kind = textOf(values, u"kind"); !kind.isEmpty())
        list.field(u"kind")->setValue(&line, kind);
    line.code = textOf(values, u"code");
    line.description = textOf(values, u"description");
    line.detail = values.value(u"detail").toString();
    line.unit = textOf(values, u"unit");
    line.tax = textOf(values, u"tax");
    const auto number = [&](const char* name, auto& target) {
        const QString key = QString::fromLatin1(name);
        const QString text = textOf(values, key);
        const auto read = std::remove_reference_t<decltype(target)>::fromText(text);
        if (read)
            target = *read;
        else if (!text.isEmpty())
            complain(key, text);
        return !text.isEmpty();
    };
    const bool hasQuantity = number("quantity", line.quantity);
    const bool hasPrice = number("unit_price", line.unitPrice);
    number("cost", line.cost);
    if (!hasQuantity)
        line.quantity = Quantity::fromUnits(powerOfTen(Quantity::decimals));
    if (const QString discount = textOf(values, u"discount"); !discount.isEmpty()) {
        const auto read = Discount::fromText(discount.startsWith(u'-') ? discount.mid(1) : discount);
        if (read)
            line.discount = *read;
        else
            complain(QStringLiteral("discount"), discount);
    }
    const auto net = decimalUnits(textOf(values, u"net"), UnitPrice::decimals);
    const bool hasAmount = net && !hasPrice && !line.quantity.isZero();
    if (hasAmount)
        line.unitPrice = UnitPrice::fromUnits(multiplyAndDivide(
            line.quantity.units() < 0 ? -*net : *net, powerOfTen(Quantity::decimals), qAbs(line.quantity.units())));
    if (line.kind != DocumentLineKind::Item) {
        line.quantity = {};
        past.document.lines.push_back(line);
        return;
    }
    const QString named = textOf(values, u"product");
    line.product = productWith(named.isEmpty() ? line.code : named);
    if (line.description.isEmpty() && line.code.isEmpty() && !hasQuantity && !hasPrice && !hasAmount
        && line.tax.isEmpty())
        return; // a row of the document alone
    if (line.description.isEmpty())
        line.description = line.code.isEmpty() ? documentKindName(past.document.kind) + u' ' + past.document.number
                                               : line.code;
    resolveTax(line, path, past);
    past.document.lines.push_back(line);
}

void PastDocumentReader::resolveTax(DocumentLine& line, const QString& path, PastDocument& past)
{
    if (line.tax.isEmpty())
        return;
    if (const auto taxes = m_taxes.resolve(line.tax, false)) {
        QStringList codes;
        for (const TaxRecord& tax : *taxes) {
            line.taxes.push_back(lineTaxOf(tax));
            codes.append(tax.code);
        }
        line.tax = codes.join(u'+');
        return;
    }
    const QString number = line.tax.endsWith(u'%') ? line.tax.chopped(1).trimmed() : line.tax;
    if (const auto rate = Rate::fromText(number); rate && rate->units() >= 0) {
        // a rate that the shop does not have today
        line.tax = rate->toText() + u'%';
        line.taxes = {{line.tax, {}, rate->isZero() ? QStringLiteral("Z") : QStringLiteral("S"), *rate, {}}};
    } else if (!past.figures.total && !past.figures.net) {
        past.problems.push_back(
            {path + QStringLiteral(".tax"),
             QCoreApplication::translate(
                 "Import", "The tax “%1” is not known; write the code or rate of one of the shop's taxes.")
                 .arg(line.tax)});
    }
}

void PastDocumentReader::readTaxes(const QJsonObject& values, PastDocument& past)
{
    for (const QJsonValue& value : values.value(u"taxes").toArray()) {
        const QJsonObject row = value.toObject();
        const auto base = Money::fromText(textOf(row, u"base"), past.document.currencyValue());
        const auto amount = Money::fromText(textOf(row, u"amount"), past.document.currencyValue());
        if (base && amount)
            past.document.taxes.push_back(
                {textOf(row, u"tax"), Rate::fromText(textOf(row, u"rate")).value_or(Rate()), *base, *amount});
    }
}

/// Other programs write credit notes with a minus; ours give back by their kind.
void PastDocumentReader::negateReturned(PastDocument& past) const
{
    PastFigures& figures = past.figures;
    const auto said = figures.total ? figures.total : figures.net;
    const bool isNegative = said && said->isNegative();
    if (past.document.kind != DocumentKind::CreditNote || !isNegative)
        return;
    for (std::optional<Money>* figure : {&figures.net, &figures.tax, &figures.withheld, &figures.total}) {
        if (*figure)
            *figure = -**figure;
    }
    for (DocumentTax& row : past.document.taxes) {
        row.base = -row.base;
        row.amount = -row.amount;
    }
    for (DocumentLine& line : past.document.lines) {
        if (line.quantity.units() < 0)
            line.quantity = Quantity::fromUnits(-line.quantity.units());
        else
            line.unitPrice = UnitPrice::fromUnits(-line.unitPrice.units());
    }
}

ProductId PastDocumentReader::productWith(const QString& codeOrUid)
{
    if (codeOrUid.isEmpty())
        return {};
    if (const auto known = m_knownProducts.constFind(codeOrUid); known != m_knownProducts.constEnd())
        return known.value();
    ProductId found;
    for (const MatchBy by : {MatchBy::Code, MatchBy::Uid}) {
        const auto id = m_products.find({by, codeOrUid});
        const auto stored = id ? m_shop.records().find(m_shop.types().type(u"product"), *id) : std::nullopt;
        if (stored && (stored->as<Product>().code == codeOrUid || stored->base().uid == codeOrUid))
            found = ProductId(*id);
    }
    return m_knownProducts.insert(codeOrUid, found).value();
}

} // namespace clientela
