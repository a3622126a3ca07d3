// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/work_out_document.h"

#include "core/base/rounding.h"
#include "core/storage/document_storage.h"
#include "core/workflows/payment_choices.h"

#include <QCoreApplication>

#include <algorithm>

namespace clientela {

namespace {

constexpr int quoteValidDays = 30;

QString linePath(std::size_t line, const char* field)
{
    return QStringLiteral("lines[%1].%2").arg(line).arg(QLatin1StringView(field));
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

/// Whether a filled line enters the totals: it says what is sold, and its tax is known.
bool countsInTotals(const DocumentLine& line)
{
    return !line.description.trimmed().isEmpty() && (!line.taxes.empty() || line.tax.trimmed().isEmpty());
}

/// What is done with something wrong: thrown when the document is to be stored, collected when it is being written.
class Objections
{
public:
    enum class Way { Throw, Collect };
    explicit Objections(Way way)
        : m_way(way)
    {
    }

    void add(const QString& field, const QString& sentence)
    {
        if (m_way == Way::Throw)
            throw Error(ErrorKind::BadInput, sentence, field);
        m_problems.push_back({field, sentence});
    }
    /// Runs what may throw; collecting, its sentence becomes a problem of the field. Returns whether it went through.
    template<class Action>
    bool attempt(const QString& field, const Action& action)
    {
        if (m_way == Way::Throw) {
            action();
            return true;
        }
        try {
            action();
            return true;
        } catch (const Error& error) {
            if (error.isOfStorage())
                throw;
            m_problems.push_back({field, error.sentence()});
            return false;
        }
    }
    bool throws() const { return m_way == Way::Throw; }
    Problems& problems() { return m_problems; }

private:
    Way m_way;
    Problems m_problems;
};

/// Fills in one document; the totals are worked out afterwards.
class DocumentFilling
{
public:
    DocumentFilling(DocumentWorker& worker, Document& document, Objections& objections)
        : m_worker(worker)
        , m_document(document)
        , m_objections(objections)
    {
    }

    void fill()
    {
        fillHead();
        for (std::size_t i = 0; i < m_document.lines.size(); ++i) {
            if (m_document.lines[i].kind == DocumentLineKind::Item)
                fillLine(i);
        }
    }

private:
    void fillHead()
    {
        const QString customerField = QStringLiteral("customer");
        if (!m_document.customer.isValid())
            m_objections.add(customerField, QCoreApplication::translate("Document", "Choose the customer first."));
        else
            m_objections.attempt(customerField, [this] { m_customer = &m_worker.customer(m_document.customer); });
        fillFromCustomer();
        if (!m_document.date.isValid())
            m_document.date = m_worker.shop().clock().today();
        QDate& end = m_document.*endOf(m_document);
        if (!end.isValid())
            end = usualEnd(m_worker.shop(), m_document);
        if (m_document.dueDate.isValid() && m_document.dueDate < m_document.date)
            m_objections.add(QStringLiteral("due_date"),
                             QCoreApplication::translate(
                                 "Document", "The due date lies before the document's date; correct one of them."));
    }

    void fillFromCustomer()
    {
        if (m_customer)
            m_document.customerName = m_customer->name;
        if (m_document.language.isEmpty() && m_customer)
            m_document.language = m_customer->language.isEmpty() ? m_worker.shop().defaults().language
                                                                 : m_customer->language;
        if (m_document.paymentTerms.isEmpty() && m_customer)
            m_document.paymentTerms = m_customer->paymentTerms;
    }

    void fillLine(std::size_t index)
    {
        DocumentLine& line = m_document.lines[index];
        const Product* product = nullptr;
        const bool wasWorkedOut = !line.taxes.empty(); // a price of zero was meant then
        if (line.product.isValid())
            m_objections.attempt(linePath(index, "product"), [&] { product = &m_worker.product(line.product); });
        if (product)
            fillFromProduct(line, *product);
        if (line.description.trimmed().isEmpty())
            m_objections.add(linePath(index, "description"),
                             QCoreApplication::translate("Document", "Line %1 has no description; write what is sold.")
                                 .arg(index + 1));
        fillTaxes(index);
        if (product && line.unitPrice.isZero() && !wasWorkedOut)
            m_objections.attempt(linePath(index, "unit_price"), [&] {
                line.unitPrice = product->priceIncludesTax == m_document.pricesIncludeTax
                                     ? product->price
                                     : convertedPrice(product->price, sumOfRates(line.taxes),
                                                      m_document.pricesIncludeTax);
            });
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

    void fillTaxes(std::size_t index)
    {
        DocumentLine& line = m_document.lines[index];
        const TaxTable& table = m_worker.taxes();
        if (line.tax.trimmed().isEmpty() && table.standard())
            line.tax = table.standard()->code;
        line.taxes.clear();
        const auto taxes = table.resolve(line.tax, m_customer && m_customer->equivalenceSurcharge);
        if (!taxes) {
            m_objections.add(linePath(index, "tax"),
                             QCoreApplication::translate(
                                 "Document", "Line %1: the tax “%2” is not known; choose one of the shop's taxes.")
                                 .arg(index + 1)
                                 .arg(line.tax));
            return;
        }
        QStringList codes;
        for (const TaxRecord& tax : *taxes) {
            line.taxes.push_back(lineTaxOf(tax));
            codes.append(tax.code);
        }
        line.tax = codes.join(u'+');
    }

    DocumentWorker& m_worker;
    Document& m_document;
    Objections& m_objections;
    const Customer* m_customer = nullptr;
};

/// The totals of what counts; what does not fit is named and left out.
Totals countedTotals(DocumentWorker& worker, const Document& document, Objections& objections)
{
    const std::vector<LineTax> withholdings = worker.withholdings(document);
    if (!document.withholding.isEmpty() && withholdings.empty())
        objections.add(
            QStringLiteral("withholding"),
            QCoreApplication::translate("Document", "The withholding “%1” is not known; choose one of the shop's.")
                .arg(document.withholding));
    TotalsInput input = totalsInputOf(document, withholdings);
    if (objections.throws())
        return totalsOf(input);
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < document.lines.size(); ++i) {
        if (document.lines[i].kind != DocumentLineKind::Item)
            continue;
        if (!countsInTotals(document.lines[i]))
            input.lines[places.size()] = {};
        places.push_back(i);
    }
    try {
        return totalsOf(input);
    } catch (const Error&) {
        // a line that cannot be worked out is found by working it out alone, its taxes on a small amount
        for (std::size_t item = 0; item < places.size(); ++item) {
            TotalsInput alone{input.currency, input.pricesIncludeTax, {}, {input.lines[item]}, {}};
            TotalsInput small = alone;
            small.lines.front() = {Quantity::fromUnits(1), UnitPrice::fromUnits(1), {}, input.lines[item].taxes};
            if (!objections.attempt(linePath(places[item], "tax"), [&] { totalsOf(small); })
                || !objections.attempt(linePath(places[item], "unit_price"), [&] { totalsOf(alone); }))
                input.lines[item] = {};
        }
    }
    Totals totals;
    if (objections.attempt(QStringLiteral("total"), [&] { totals = totalsOf(input); }))
        return totals;
    for (TotalsLine& line : input.lines)
        line = {};
    input.withholdings.clear();
    return totalsOf(input);
}

void takeTotals(Document& document, const Totals& totals)
{
    std::size_t item = 0;
    for (DocumentLine& line : document.lines) {
        if (line.kind == DocumentLineKind::Item)
            line.net = totals.lines[item++].net;
    }
    document.net = totals.net;
    document.tax = totals.tax;
    document.withheld = totals.withheld;
    document.total = totals.total;
    document.taxes.clear();
    for (const TaxTotals& tax : totals.taxes)
        document.taxes.push_back({tax.tax.code, tax.tax.rate, tax.base, tax.amount});
}

} // namespace

QDate Document::* endOf(const Document& document)
{
    return isReceivable(document.kind) ? &Document::dueDate : &Document::validUntil;
}

QDate usualEnd(ShopFile& shop, const Document& document)
{
    if (document.kind == DocumentKind::Quote)
        return document.date.addDays(quoteValidDays);
    if (isReceivable(document.kind) && document.kind != DocumentKind::CreditNote)
        return document.date.addDays(daysToPay(shop, document.paymentTerms));
    return {};
}

WorkedOutDocument DocumentWorker::workOut(Document& document)
{
    Objections objections(Objections::Way::Collect);
    DocumentFilling(*this, document, objections).fill();
    const Totals totals = countedTotals(*this, document, objections);
    takeTotals(document, totals);
    return {std::move(objections.problems()), totals};
}

void DocumentWorker::fill(Document& document)
{
    Objections objections(Objections::Way::Throw);
    DocumentFilling(*this, document, objections).fill();
    takeTotals(document, countedTotals(*this, document, objections));
}

WorkedOutDocument DocumentWorker::totalsOfCounted(const Document& document)
{
    Objections objections(Objections::Way::Collect);
    Totals totals = countedTotals(*this, document, objections);
    return {std::move(objections.problems()), std::move(totals)};
}

const ShopProfile& DocumentWorker::profile()
{
    if (!m_profile)
        m_profile = DocumentStorage(m_shop).profile();
    return *m_profile;
}

const TaxTable& DocumentWorker::taxes()
{
    if (!m_taxes)
        m_taxes = DocumentStorage(m_shop).taxes();
    return *m_taxes;
}

template<class Type, class Load>
const Type& DocumentWorker::loaded(std::map<qint64, Loaded<Type>>& kept, qint64 id, const Load& load)
{
    auto found = kept.find(id);
    if (found == kept.end()) {
        Loaded<Type> fresh;
        try {
            fresh.value = load();
        } catch (const Error& error) {
            if (error.kind() != ErrorKind::NotFound)
                throw;
            fresh.missing = error;
        }
        found = kept.emplace(id, std::move(fresh)).first;
    }
    if (found->second.missing)
        throw Error(*found->second.missing);
    return *found->second.value;
}

const Customer& DocumentWorker::customer(CustomerId id)
{
    return loaded(m_customers, id.value(), [&] { return DocumentStorage(m_shop).loadCustomer(id); });
}

bool DocumentWorker::hasCustomer(CustomerId id)
{
    try {
        customer(id);
        return true;
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::NotFound)
            throw;
        return false;
    }
}

const Product& DocumentWorker::product(ProductId id)
{
    return loaded(m_products, id.value(),
                  [&] { return m_shop.records().load(m_shop.types().type(u"product"), id.value()).as<Product>(); });
}

const QString& DocumentWorker::documentNumber(DocumentId id)
{
    return loaded(m_numbers, id.value(), [&] { return DocumentStorage(m_shop).load(id).number; });
}

std::vector<LineTax> DocumentWorker::withholdings(const Document& document)
{
    const TaxRecord* found = document.withholding.isEmpty() ? nullptr : taxes().byCode(document.withholding);
    return found && found->category == u"W" ? std::vector<LineTax>{lineTaxOf(*found)} : std::vector<LineTax>{};
}

void DocumentWorker::forget()
{
    m_profile.reset();
    m_taxes.reset();
    m_customers.clear();
    m_products.clear();
    m_numbers.clear();
}

void DocumentWorker::forget(const std::vector<ChangedRecord>& changed)
{
    for (const ChangedRecord& record : changed) {
        const QString& key = record.type->key;
        if (key == u"customer")
            m_customers.erase(record.id);
        else if (key == u"product")
            m_products.erase(record.id);
        else if (key == u"document")
            m_numbers.erase(record.id);
        else if (key == u"shop")
            forget(); // the region that taxes are chosen by is the shop's
        else if (key == u"tax")
            m_taxes.reset();
    }
}

WorkedOutDocument workOutDocument(ShopFile& shop, Document& document)
{
    return DocumentWorker(shop).workOut(document);
}

} // namespace clientela
