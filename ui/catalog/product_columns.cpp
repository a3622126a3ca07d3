// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/product_columns.h"

#include "core/base/formats.h"

#include <QCoreApplication>

namespace clientela {

namespace {

QString productListText(const char* sentence)
{
    return QCoreApplication::translate("ProductList", sentence);
}

ListCell productNameCell(const CellSource& source)
{
    ListCell cell;
    cell.text = source.text(u"name");
    cell.letters = monogramOf(cell.text);
    cell.shape = MonogramShape::Company;
    cell.second = source.text(u"code");
    return cell;
}

ListCell priceCell(const CellSource& source)
{
    ListCell cell = fieldCell(source, *source.type.field(u"price"));
    const QString unit = source.text(u"unit");
    if (!unit.isEmpty())
        //: a price's unit: "per hour"
        cell.second = QCoreApplication::translate("ProductList", "per %1").arg(unit);
    return cell;
}

ListCell costCell(const CellSource& source)
{
    if (source.value(u"cost").toLongLong() == 0)
        return nothingCell();
    return fieldCell(source, *source.type.field(u"cost"));
}

/// What is left of the price after the cost, as a share of the price; nothing to say where either is missing, or
/// where the price has its tax in it.
ListCell marginCell(const CellSource& source)
{
    const qint64 price = source.value(u"price").toLongLong();
    const qint64 cost = source.value(u"cost").toLongLong();
    if (price <= 0 || cost <= 0 || source.value(u"price_includes_tax").toLongLong() != 0)
        return nothingCell();
    ListCell cell;
    const qint64 percent = qRound64(static_cast<double>(price - cost) * 100.0 / static_cast<double>(price));
    cell.text = formatRate(Rate::fromText(QString::number(percent)).value_or(Rate()), source.language);
    cell.copied = QString::number(percent);
    return cell;
}

} // namespace

ListSpec productListSpec(Session& session)
{
    const RecordType& type = session.shop().types().type(u"product");
    ListSpec spec;
    spec.type = spec.name = QStringLiteral("product");
    spec.sort = QStringLiteral("name");
    spec.widthOfSide = 520;
    ListColumn name = fieldColumn(type, "name", 232);
    name.title = type.title.text();
    name.kind = CellKind::Name;
    name.needs = {QStringLiteral("code")};
    name.cell = productNameCell;
    ListColumn price = fieldColumn(type, "price", 112);
    price.needs = {QStringLiteral("unit")};
    price.cell = priceCell;
    ListColumn cost = fieldColumn(type, "cost", 104);
    cost.cell = costCell;
    ListColumn margin;
    margin.key = QStringLiteral("margin");
    margin.title = productListText(QT_TRANSLATE_NOOP("ProductList", "Margin"));
    margin.kind = CellKind::Number;
    margin.width = 88;
    margin.isShown = cost.isShown = false; // customers look over the counter
    margin.needs = {QStringLiteral("price"), QStringLiteral("cost"), QStringLiteral("price_includes_tax")};
    margin.cell = marginCell;
    ListColumn category = fieldColumn(type, "category", 128);
    ListColumn tax = fieldColumn(type, "tax", 88);
    category.canYield = tax.canYield = true;
    spec.columns = {name, category, price, tax, cost, margin};
    spec.filters = {{QStringLiteral("good"), productListText(QT_TRANSLATE_NOOP("ProductList", "Goods")),
                     QStringLiteral("kind = \"good\"")},
                    {QStringLiteral("service"), productListText(QT_TRANSLATE_NOOP("ProductList", "Services")),
                     QStringLiteral("kind = \"service\"")}};
    spec.empty = {
        productListText(QT_TRANSLATE_NOOP("ProductList", "No products yet")),
        productListText(QT_TRANSLATE_NOOP("ProductList", "Bring your price list, or add what is sold next.")),
        {{"import-products", "document-import", productListText(QT_TRANSLATE_NOOP("ProductList", "Import a file")),
          productListText(QT_TRANSLATE_NOOP("ProductList", "Excel, CSV or a copy from another program"))},
         {"new-product", "view-barcode", productListText(QT_TRANSLATE_NOOP("ProductList", "Add the first product")),
          productListText(QT_TRANSLATE_NOOP("ProductList", "A name and a price are enough"))}},
        productListText(QT_TRANSLATE_NOOP("ProductList", "You can also drop a file anywhere on this page"))};
    return spec;
}

} // namespace clientela
