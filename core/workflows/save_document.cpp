// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/save_document.h"

#include "core/base/error.h"
#include "core/base/rounding.h"
#include "core/catalog/product.h"
#include "core/storage/document_storage.h"

#include <QCoreApplication>

namespace clientela {

namespace {

constexpr int quoteValidDays = 30;

[[noreturn]] void throwLineError(std::size_t line, const char* field, const QString& sentence)
{
    throw Error(ErrorKind::BadInput, sentence,
                QStringLiteral("lines[%1].%2").arg(line).arg(QString::fromLatin1(field)));
}

Rate sumOfRates(const std::vector<LineTax>& taxes)
{
    qint64 sum = 0;
    for (const LineTax& tax : taxes)
        sum += tax.rate.units();
    return Rate::fromUnits(sum);
}

/// A price without tax as one with it, or the other way round, to six decimals.
UnitPrice convertedPrice(UnitPrice price, Rate rate, bool toIncluding)
{
    const qint64 hundred = 100 * powerOfTen(Rate::decimals);
    return UnitPrice::fromUnits(toIncluding ? multiplyAndDivide(price.units(), hundred + rate.units(), hundred)
                                            : multiplyAndDivide(price.units(), hundred, hundred + rate.units()));
}

/// Fills in and works out one document.
class DocumentFiller
{
public:
    DocumentFiller(ShopFile& shop, Document& document)
        : m_shop(shop)
        , m_storage(shop)
        , m_document(document)
        , m_taxes(m_storage.taxes())
    {
    }

    void fill()
    {
        fillHead();
        for (std::size_t i = 0; i < m_document.lines.size(); ++i) {
            if (m_document.lines[i].kind == DocumentLineKind::Item)
                fillLine(i);
        }
        workOut();
    }

private:
    void fillHead()
    {
        if (!m_document.customer.isValid())
            throw Error(ErrorKind::BadInput, QCoreApplication::translate("Document", "Choose the customer first."),
                        QStringLiteral("customer"));
        m_customer = m_storage.loadCustomer(m_document.customer);
        m_document.customerName = m_customer.name;
        if (m_document.language.isEmpty())
            m_document.language = m_customer.language.isEmpty() ? m_shop.defaults().language : m_customer.language;
        if (m_document.paymentTerms.isEmpty())
            m_document.paymentTerms = m_customer.paymentTerms;
        if (!m_document.date.isValid())
            m_document.date = m_shop.clock().today();
        if (m_document.kind == DocumentKind::Quote && !m_document.validUntil.isValid())
            m_document.validUntil = m_document.date.addDays(quoteValidDays);
        if (isReceivable(m_document.kind) && m_document.kind != DocumentKind::CreditNote
            && !m_document.dueDate.isValid())
            m_document.dueDate = m_document.date.addDays(daysOf(m_document.paymentTerms));
        if (m_document.dueDate.isValid() && m_document.dueDate < m_document.date)
            throw Error(ErrorKind::BadInput,
                        QCoreApplication::translate(
                            "Document", "The due date lies before the document's date; correct one of them."),
                        QStringLiteral("due_date"));
    }

    /// The first number in the words of the terms: "30 dias" is 30 days, "a pronto" none.
    static int daysOf(const QString& terms)
    {
        QString number;
        for (const QChar character : terms) {
            if (character.isDigit())
                number += character;
            else if (!number.isEmpty())
                break;
        }
        return qMin(number.toInt(), 3650);
    }

    void fillLine(std::size_t index)
    {
        DocumentLine& line = m_document.lines[index];
        std::optional<Product> product;
        if (line.product.isValid())
            product = m_shop.records().load(m_shop.types().type(u"product"), line.product.value()).as<Product>();
        if (product)
            fillFromProduct(line, *product);
        if (line.description.trimmed().isEmpty())
            throwLineError(index, "description",
                           QCoreApplication::translate("Document", "Line %1 has no description; write what is sold.")
                               .arg(index + 1));
        fillTaxes(index, product);
    }

    static void fillFromProduct(DocumentLine& line, const Product& product)
    {
        if (line.description.isEmpty())
            line.description = product.name;
        if (line.code.isEmpty())
            line.code = product.code;
        if (line.unit.isEmpty())
            line.unit = product.unit;
        if (line.cost.isZero())
            line.cost = product.cost;
        if (line.tax.isEmpty())
            line.tax = product.tax;
    }

    void fillTaxes(std::size_t index, const std::optional<Product>& product)
    {
        DocumentLine& line = m_document.lines[index];
        if (line.tax.trimmed().isEmpty() && m_taxes.standard())
            line.tax = m_taxes.standard()->code;
        const auto taxes = m_taxes.resolve(line.tax, m_customer.equivalenceSurcharge);
        if (!taxes)
            throwLineError(index, "tax",
                           QCoreApplication::translate(
                               "Document", "Line %1: the tax “%2” is not known; choose one of the shop's taxes.")
                               .arg(index + 1)
                               .arg(line.tax));
        line.taxes.clear();
        QStringList codes;
        for (const TaxRecord& tax : *taxes) {
            line.taxes.push_back(lineTaxOf(tax));
            codes.append(tax.code);
        }
        line.tax = codes.join(u'+');
        if (product && line.unitPrice.isZero())
            line.unitPrice = product->priceIncludesTax == m_document.pricesIncludeTax
                                 ? product->price
                                 : convertedPrice(product->price, sumOfRates(line.taxes), m_document.pricesIncludeTax);
    }

    void workOut()
    {
        std::vector<LineTax> withholdings;
        if (!m_document.withholding.isEmpty()) {
            const TaxRecord* withholding = m_taxes.byCode(m_document.withholding);
            if (!withholding || withholding->category != u"W")
                throw Error(ErrorKind::BadInput,
                            QCoreApplication::translate("Document",
                                                        "The withholding “%1” is not known; choose one of the shop's.")
                                .arg(m_document.withholding),
                            QStringLiteral("withholding"));
            withholdings.push_back(lineTaxOf(*withholding));
        }
        const Totals totals = totalsOf(totalsInputOf(m_document, withholdings));
        std::size_t item = 0;
        for (DocumentLine& line : m_document.lines) {
            if (line.kind == DocumentLineKind::Item)
                line.net = totals.lines[item++].net;
        }
        m_document.net = totals.net;
        m_document.tax = totals.tax;
        m_document.withheld = totals.withheld;
        m_document.total = totals.total;
        m_document.taxes.clear();
        for (const TaxTotals& tax : totals.taxes)
            m_document.taxes.push_back({tax.tax.code, tax.tax.rate, tax.base, tax.amount});
    }

    ShopFile& m_shop;
    DocumentStorage m_storage;
    Document& m_document;
    TaxTable m_taxes;
    Customer m_customer;
};

} // namespace

Document newDocument(ShopFile& shop, DocumentKind kind)
{
    const ShopProfile profile = DocumentStorage(shop).profile();
    Document document;
    document.kind = kind;
    document.currency = profile.currency;
    document.date = shop.clock().today();
    document.pricesIncludeTax = profile.pricesIncludeTax;
    document.templateName = profile.templateName;
    return document;
}

DocumentId saveDocument(ShopFile& shop, Document& document)
{
    const RecordType& type = shop.types().type(u"document");
    if (document.id > 0) {
        // what is issued is refused before anything about it is worked out anew
        const AnyRecord stored = shop.records().load(type, document.id);
        if (const QString why = type.refusal(stored.data(), nullptr); !why.isEmpty())
            throw Error(ErrorKind::Refused, why);
    }
    DocumentFiller(shop, document).fill();
    const QString label = document.id > 0 ? QCoreApplication::translate("Document", "Change %1 of %2")
                                          : QCoreApplication::translate("Document", "New %1 for %2");
    ChangeScope scope(shop, label.arg(documentKindName(document.kind).toLower(), document.customerName));
    if (document.id > 0)
        scope.update(type, &document);
    else
        scope.insert(type, &document);
    scope.commit();
    return document.documentId();
}

void removeDocument(ShopFile& shop, DocumentId id)
{
    const Document document = DocumentStorage(shop).load(id);
    ChangeScope scope(shop, QCoreApplication::translate("Document", "Remove %1 of %2")
                                .arg(documentKindName(document.kind).toLower(), document.customerName));
    scope.remove(shop.types().type(u"document"), id.value());
    scope.commit();
}

} // namespace clientela
