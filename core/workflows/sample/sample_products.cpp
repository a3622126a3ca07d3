// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/sample/sample_products.h"

#include "core/storage/record_query.h"

namespace clientela {

namespace {

constexpr qint64 microsPerHundredth = 10'000;

QHash<QString, QString> unitsByStandardCode(ShopFile& shop)
{
    QHash<QString, QString> units;
    const RecordType& type = shop.types().type(u"unit");
    const std::vector<qint64> ids = RecordQuery(shop.database(), shop.records()).ids(type, {}, {});
    for (const AnyRecord& record : shop.records().loadMany(type, ids, false))
        units.insert(record.as<UnitRecord>().standardCode, record.as<UnitRecord>().code);
    return units;
}

} // namespace

QString withEanCheckDigit(const QString& twelveDigits)
{
    int sum = 0;
    for (qsizetype i = 0; i < twelveDigits.size(); ++i)
        sum += (twelveDigits[i].unicode() - u'0') * (i % 2 == 0 ? 1 : 3);
    return twelveDigits + QString::number((10 - sum % 10) % 10);
}

SampleProducts::SampleProducts(ShopFile& shop, const SampleCountry& words, const TaxTable& taxes)
    : m_words(words)
    , m_taxes(taxes)
    , m_units(unitsByStandardCode(shop))
{
    for (std::size_t i = 0; i < words.products.size(); ++i) {
        const SampleProduct& model = words.products[i];
        if (!model.isService && (model.standardUnit == u"MTK" || model.standardUnit == u"FTK"))
            m_sizable.push_back(i);
    }
}

std::size_t SampleProducts::modelOf(qint64 index, qint64 count) const
{
    const auto models = static_cast<qint64>(m_words.products.size());
    if (count < models) // of a small catalogue every kind
        return static_cast<std::size_t>(index * models / count);
    if (index < models)
        return static_cast<std::size_t>(index);
    return m_sizable[static_cast<std::size_t>(index - models) % m_sizable.size()];
}

Product SampleProducts::product(qint64 index, qint64 count) const
{
    const auto models = static_cast<qint64>(m_words.products.size());
    const SampleProduct& model = m_words.products[modelOf(index, count)];
    Product product;
    product.name = model.name;
    product.category = model.category;
    product.kind = model.isService ? QStringLiteral("service") : QStringLiteral("good");
    product.unit = m_units.value(model.standardUnit);
    qint64 price = model.price;
    if (index >= models) {
        // a pane of a size instead of glass by area
        const bool inches = model.standardUnit == u"FTK";
        const qint64 step = (index - models) / static_cast<qint64>(m_sizable.size());
        const qint64 width = inches ? 12 + step % 40 : 300 + step % 40 * 50;
        const qint64 height = inches ? 18 + step / 40 : 400 + step / 40 * 50;
        const qint64 area = inches ? width * height * 1000 / 144 : width * height / 1000; // thousandths of ft² or m²
        product.name = QString(m_words.variant)
                           .replace(QStringLiteral("{name}"), model.name)
                           .replace(QStringLiteral("{width}"), QString::number(width))
                           .replace(QStringLiteral("{height}"), QString::number(height));
        product.unit = m_units.value(QStringLiteral("C62"));
        price = qMax<qint64>(price * area / 1000 / 10, 10) * 10 + 5;
    }
    product.price = UnitPrice::fromUnits(price * microsPerHundredth);
    product.cost = UnitPrice::fromUnits(price * model.costPercent / 100 * microsPerHundredth);
    product.code = QStringLiteral("%1-%2").arg(model.codePrefix).arg(index + 1, 4, 10, QChar(u'0'));
    if (!model.isService && index % 7 != 6)
        product.barcode = withEanCheckDigit(QStringLiteral("20%1").arg(1000 + index, 10, 10, QChar(u'0')));
    const TaxRecord* tax = model.tax.isEmpty() ? nullptr : m_taxes.byCode(model.tax);
    const TaxRecord* charged = tax ? tax : m_taxes.standard();
    product.tax = charged ? charged->code : QString();
    return product;
}

void SampleProducts::remember(const Product& product, qint64 index, qint64 count)
{
    const SampleProduct& model = m_words.products[modelOf(index, count)];
    const bool isPane = index >= static_cast<qint64>(m_words.products.size());
    const qint64 before = m_goods.empty() ? 0 : m_goods.back().weight;
    // panes of a size sell rarely, each
    m_goods.push_back({product.productId(), isPane ? QStringLiteral("C62") : model.standardUnit, model.isService,
                       before + (isPane ? 1 : 20 * model.weight)});
}

} // namespace clientela
