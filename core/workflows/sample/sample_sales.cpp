// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/sample/sample_sales.h"

#include "core/activities/note.h"
#include "core/sales/document_life_cycle.h"
#include "core/storage/document_storage.h"
#include "core/workflows/convert_document.h"
#include "core/workflows/issue_document.h"
#include "core/workflows/record_payment.h"
#include "core/workflows/save_document.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace clientela {

namespace {

Quantity thousandths(qint64 units)
{
    return Quantity::fromUnits(units);
}

Discount percentOff(qint64 percent)
{
    return Discount::percent(Rate::fromUnits(percent * 10'000));
}

} // namespace

SampleSales::SampleSales(ShopFile& shop, const SampleCountry& words, const CountryPreset& preset, const TaxTable& taxes,
                         const std::vector<SampleTraits>& traits, const std::vector<SampleGood>& goods, quint64 seed)
    : m_shop(shop)
    , m_words(words)
    , m_preset(preset)
    , m_traits(traits)
    , m_goods(goods)
    , m_hasConstructionTax(!words.constructionTax.isEmpty() && taxes.byCode(words.constructionTax))
    , m_random(seed * 7 + 4)
{
}

DocumentKind SampleSales::invoiceKind() const
{
    return m_preset.insteadOf(DocumentKind::Invoice).value_or(DocumentKind::ProForma);
}

void SampleSales::happen(const SampleEvent& event, SampleSale& sale)
{
    using Action = SampleEvent::Action;
    const SampleTraits& customer = m_traits[sale.customer];
    switch (event.action) {
    case Action::DraftQuote: sale.quote = newSale(customer, DocumentKind::Quote).value(); break;
    case Action::Quote:
        sale.quote = newSale(customer, DocumentKind::Quote).value();
        issueDocument(m_shop, DocumentId(sale.quote));
        break;
    case Action::Order:
        sale.order = convertDocument(m_shop, DocumentId(sale.quote), DocumentKind::Order).value();
        issueDocument(m_shop, DocumentId(sale.order));
        break;
    case Action::DeliveryNote:
        issueDocument(m_shop, convertDocument(m_shop, DocumentId(sale.order), DocumentKind::DeliveryNote));
        break;
    case Action::Invoice: invoice(sale); break;
    case Action::Decline:
        moveDocument(m_shop, DocumentId(sale.quote), documentStatusKey(DocumentStatus::Declined));
        break;
    case Action::Pay: pay(sale, event.percent); break;
    case Action::Credit: creditDocument(m_shop, DocumentId(sale.invoice)); break;
    case Action::Cancel: cancel(sale); break;
    case Action::Note: writeNote(sale); break;
    }
}

DocumentId SampleSales::newSale(const SampleTraits& customer, DocumentKind kind)
{
    const bool isQuote = kind == DocumentKind::Quote;
    Document document = newDocument(m_shop, kind);
    document.customer = CustomerId(customer.id);
    document.owner = m_shop.author();
    const bool isReverseCharged = m_hasConstructionTax && customer.isBuilder && m_random.percent(40);
    document.lines = lines(isQuote, isReverseCharged);
    if (m_random.percent(customer.isCompany ? 12 : 4))
        document.discount = percentOff(std::array{3, 5, 5, 10}[static_cast<std::size_t>(m_random.below(4))]);
    if (m_random.percent(isQuote ? 35 : 6))
        document.notes = m_random.oneOf(m_words.documentNotes);
    if (customer.isCompany && m_random.percent(30))
        document.customerReference = QString(m_random.oneOf(m_words.references))
                                         .replace(QStringLiteral("{number}"),
                                                  QString::number(m_random.between(101, 4999)));
    return saveDocument(m_shop, document);
}

std::vector<DocumentLine> SampleSales::lines(bool isQuote, bool isReverseCharged)
{
    const qint64 count = isQuote ? 1 + m_random.below(3) + m_random.below(4)
                                 : 1 + std::min(m_random.below(5), m_random.below(5));
    std::vector<DocumentLine> result;
    for (qint64 i = 0; i < count; ++i) {
        DocumentLine next = line(isReverseCharged);
        const bool isThere = std::ranges::any_of(
            result, [&](const DocumentLine& other) { return other.product == next.product; });
        if (!isThere)
            result.push_back(next);
    }
    if (isQuote && result.size() >= 4 && m_random.percent(25))
        addHeadings(result);
    return result;
}

DocumentLine SampleSales::line(bool isReverseCharged)
{
    const qint64 draw = m_random.below(m_goods.back().weight);
    const SampleGood& good = *std::ranges::upper_bound(m_goods, draw, {}, &SampleGood::weight);
    DocumentLine line;
    line.product = good.id;
    measure(line, good);
    if (isReverseCharged)
        line.tax = m_words.constructionTax;
    if (!good.isService && m_random.percent(9))
        line.discount = percentOff(m_random.percent(70) ? 5 : 10);
    return line;
}

/// How much of it, by its unit; for panes the sizes as well.
void SampleSales::measure(DocumentLine& line, const SampleGood& good)
{
    const QString& unit = good.standardUnit;
    if (unit == u"MTK") {
        const qint64 pieces = m_random.percent(60) ? 1 : m_random.between(2, 4);
        const qint64 width = m_random.between(8, 44) * 50;
        const qint64 height = m_random.between(8, 46) * 50;
        line.quantity = thousandths(pieces * width * height / 1000);
        line.detail = QStringLiteral("%1 × %2 × %3 mm").arg(pieces).arg(width).arg(height);
    } else if (unit == u"FTK") {
        const qint64 width = m_random.between(12, 60);
        const qint64 height = m_random.between(18, 84);
        line.quantity = thousandths((width * height * 1000 + 72) / 144);
        line.detail = QStringLiteral("%1 × %2 in").arg(width).arg(height);
    } else if (unit == u"HUR") {
        line.quantity = thousandths(m_random.between(2, 16) * 500);
    } else if (unit == u"MTR") {
        line.quantity = thousandths(m_random.between(8, 90) * 100);
    } else if (unit == u"FOT") {
        line.quantity = thousandths(m_random.between(4, 60) * 1000);
    } else if (good.isService) {
        line.quantity = thousandths(1000);
    } else {
        line.quantity = thousandths((1 + std::min(m_random.below(6), m_random.below(6))) * 1000);
    }
}

void SampleSales::addHeadings(std::vector<DocumentLine>& lines)
{
    const auto middle = static_cast<std::ptrdiff_t>(lines.size() / 2);
    const qint64 room = m_random.below(m_words.headings.size());
    const auto heading = [&](qint64 index) {
        DocumentLine line;
        line.kind = DocumentLineKind::Heading;
        line.description = m_words.headings[index % m_words.headings.size()];
        return line;
    };
    lines.insert(lines.begin() + middle, heading(room + 1));
    lines.insert(lines.begin(), heading(room));
}

void SampleSales::invoice(SampleSale& sale)
{
    const qint64 source = sale.order > 0 ? sale.order : sale.quote;
    const DocumentId document = source > 0 ? convertDocument(m_shop, DocumentId(source), DocumentKind::Invoice)
                                           : newSale(m_traits[sale.customer], invoiceKind());
    sale.invoice = document.value();
    issueDocument(m_shop, document);
}

void SampleSales::pay(const SampleSale& sale, int percent)
{
    const DocumentId id(sale.invoice);
    const Document document = DocumentStorage(m_shop).load(id);
    const Money amount = percent >= 100 ? document.open : shareOf(document.open, Rate::fromUnits(percent * 10'000));
    if (amount.isZero())
        return;
    const bool isCompany = m_traits[sale.customer].isCompany;
    payDocument(m_shop, id, amount, (isCompany ? m_words.companyPayments : m_words.personPayments).pick(m_random));
}

void SampleSales::cancel(const SampleSale& sale)
{
    moveDocument(m_shop, DocumentId(sale.invoice), documentStatusKey(DocumentStatus::Cancelled));
}

void SampleSales::writeNote(const SampleSale& sale)
{
    Note note;
    note.customer = CustomerId(m_traits[sale.customer].id);
    note.writtenAt = m_shop.timestamp();
    note.author = m_shop.author();
    note.text = m_random.oneOf(m_words.timelineNotes);
    ChangeScope scope(m_shop, QCoreApplication::translate("Sample", "New note"));
    scope.insert(m_shop.types().type(u"note"), &note);
    scope.commit();
}

} // namespace clientela
