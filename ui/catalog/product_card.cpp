// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/product_card.h"

#include "core/base/formats.h"
#include "core/workflows/save_record.h"
#include "ui/catalog/product_documents.h"
#include "ui/catalog/product_figures.h"
#include "ui/controls/buttons.h"
#include "ui/controls/plain_scroll.h"
#include "ui/controls/text_label.h"
#include "ui/customers/figures_strip.h"
#include "ui/inputs/record_copy.h"
#include "ui/inputs/record_form.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace clientela {

namespace {

constexpr int latestDocuments = 6;
constexpr int salesAfterMilliseconds = 60; // the arrows in the list never wait for the sales
constexpr int cardMargin = 24;

QStringList productFieldKeys()
{
    return {QStringLiteral("name"),  QStringLiteral("code"),    QStringLiteral("barcode"),
            QStringLiteral("price"), QStringLiteral("tax"),     QStringLiteral("price_includes_tax"),
            QStringLiteral("cost"),  QStringLiteral("unit"),    QStringLiteral("category"),
            QStringLiteral("kind"),  QStringLiteral("picture"), QStringLiteral("description")};
}

} // namespace

ProductCard::ProductCard(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_type(session.shop().types().type(u"product"))
    , m_title(new TextLabel(TextRole::Title, this))
    , m_subtitle(new TextLabel(TextRole::Second, Voice::Third, this))
    , m_duplicate(makeTool(QStringLiteral("duplicate-product"), tr("Duplicate"), "document-duplicate", true, this))
    , m_remove(makeTool(QStringLiteral("remove-product"), tr("Delete"), "edit-delete", true, this))
    , m_figures(new FiguresStrip(this))
    , m_form(new RecordForm(session, m_type, this))
    , m_documentsTitle(new TextLabel(tr("Last documents"), TextRole::Section, Voice::First, this))
    , m_documents(new ProductDocuments(session, this))
{
    setObjectName(QStringLiteral("product-card"));
    setAccessibleName(tr("Product"));
    m_title->setObjectName(QStringLiteral("product-title"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_subtitle->setTextFormat(Qt::PlainText);
    m_figures->setObjectName(QStringLiteral("product-figures"));
    m_figures->setSideMargin(0);
    m_form->setObjectName(QStringLiteral("product-form"));
    m_form->setFields(productFieldKeys());
    m_form->setWide({QStringLiteral("name")});
    m_form->setColumns(3, 196);
    m_form->setSavesItself(true);

    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_title);
    names->addWidget(m_subtitle);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    head->addLayout(names, 1);
    head->addWidget(m_duplicate, 0, Qt::AlignTop);
    head->addWidget(m_remove, 0, Qt::AlignTop);

    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(cardMargin, 16, cardMargin, cardMargin);
    column->setSpacing(16);
    column->addLayout(head);
    column->addWidget(m_figures);
    column->addWidget(m_form);
    column->addWidget(m_documentsTitle);
    column->addWidget(m_documents);
    column->addStretch(1);
    m_scroll = makeScroll(inside, this);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);

    m_salesTimer.setSingleShot(true);
    m_salesTimer.setInterval(salesAfterMilliseconds);
    connect(&m_salesTimer, &QTimer::timeout, this, &ProductCard::showSales);
    connect(m_form, &RecordForm::saved, this, &ProductCard::noteSaved);
    connect(m_form, &RecordForm::changed, this, [this] {
        showHead();
        showFigures();
    });
    connect(m_duplicate, &QToolButton::clicked, this, &ProductCard::duplicate);
    connect(m_remove, &QToolButton::clicked, this, &ProductCard::remove);
}

qint64 ProductCard::product() const
{
    return m_form->id();
}

bool ProductCard::setProduct(qint64 id)
{
    if (id == product() && !m_isNew) {
        m_form->refresh();
    } else {
        settle();
        const auto record = m_session.shop().records().find(m_type, id);
        if (!record)
            return false;
        m_isNew = false;
        m_form->setRecord(*record);
        m_scroll->verticalScrollBar()->setValue(0);
        m_sold.clear();
        m_soldFor.clear();
        m_documents->setDocuments({});
        m_documentsTitle->hide();
        m_session.noteOpened(QStringLiteral("product"), id);
    }
    showHead();
    showFigures();
    m_salesTimer.start();
    return true;
}

void ProductCard::beginNew(const QString& name)
{
    if (!settle())
        return; // what stands there goes first
    m_isNew = true;
    m_salesTimer.stop();
    AnyRecord record(m_type);
    auto& product = record.as<Product>();
    product.name = name;
    m_form->setRecord(record);
    m_sold.clear();
    m_soldFor.clear();
    m_documents->setDocuments({});
    m_documentsTitle->hide();
    showHead();
    showFigures();
    m_form->focusField(QStringLiteral("name"));
}

void ProductCard::forget()
{
    m_salesTimer.stop();
    m_isNew = false;
    m_form->setRecord(AnyRecord(m_type));
}

bool ProductCard::settle()
{
    if (m_form->touched().isEmpty() || m_form->save())
        return true;
    if (const QString problem = m_form->firstProblem(); !problem.isEmpty()) {
        m_form->focusFirstProblem();
        m_session.tellProblem(Error(ErrorKind::BadInput, problem));
    }
    return false;
}

void ProductCard::focusFields()
{
    m_form->focusField(QStringLiteral("name"));
}

void ProductCard::noteSaved(qint64 id)
{
    const QString name = m_form->record().as<Product>().name;
    if (m_isNew) {
        m_isNew = false;
        m_session.noteOpened(QStringLiteral("product"), id);
        m_session.tellUndoable(tr("New product: %1").arg(name));
        showHead();
        Q_EMIT added(id);
    } else {
        m_session.tellUndoable(tr("Changed: %1").arg(name));
    }
    showHead();
    showFigures();
}

void ProductCard::duplicate()
{
    if (!settle() || product() == 0)
        return;
    m_session.perform([this] {
        AnyRecord copy = copyOf(m_session.shop().records().load(m_type, product()));
        copy.base().id = 0;
        copy.base().uid.clear();
        copy.base().createdAt.clear();
        copy.base().changedAt.clear();
        auto& product = copy.as<Product>();
        product.code.clear();
        product.barcode.clear();
        product.name = tr("%1 (copy)").arg(product.name);
        const QString name = product.name;
        const qint64 id = saveRecord(m_session.shop(), copy);
        m_session.tellUndoable(tr("New product: %1").arg(name));
        Q_EMIT added(id);
        focusFields();
    });
}

void ProductCard::remove()
{
    const qint64 id = product();
    if (id == 0) {
        forget();
        Q_EMIT closeWanted();
        return;
    }
    m_session.perform([&] {
        const QString name = m_form->record().as<Product>().name;
        removeRecord(m_session.shop(), m_type, id);
        forget();
        m_session.tellUndoable(tr("Deleted: %1").arg(name));
        Q_EMIT removed(id);
    });
}

void ProductCard::showHead()
{
    const AnyRecord record = m_form->record();
    const auto& product = record.as<Product>();
    m_title->setText(product.name.simplified().isEmpty() ? tr("New product") : product.name.simplified());
    QStringList parts{product.code, product.category};
    parts.removeAll(QString());
    m_subtitle->setText(m_isNew && parts.isEmpty() ? tr("It is stored as soon as it has a name.")
                                                   : parts.join(QStringLiteral(" · ")));
    m_duplicate->setEnabled(!m_isNew);
    m_remove->setText(m_isNew ? tr("Discard") : tr("Delete"));
}

void ProductCard::showFigures()
{
    m_session.perform([this] {
        const AnyRecord record = m_form->record();
        const auto& product = record.as<Product>();
        const Rate tax = taxRateOf(m_session.shop(), product);
        const ProductPrices prices = pricesOf(product, tax);
        const Language language = m_session.language();
        const auto shown = [&](UnitPrice price) {
            // to the cent: the price itself stands in its field with all decimals
            return formatMoney(amountOf(Quantity::fromUnits(1000), price, m_session.currency()), language);
        };
        std::vector<Figure> figures;
        figures.push_back(
            {QStringLiteral("without-tax"), tr("Without tax"), shown(prices.withoutTax), {}, Voice::Third, {}, {}});
        figures.push_back({QStringLiteral("with-tax"),
                           tr("With tax"),
                           shown(prices.withTax),
                           formatRate(tax, language),
                           Voice::Third,
                           {},
                           {}});
        const bool isLoss = prices.margin && prices.margin->units() < 0;
        figures.push_back({QStringLiteral("margin"),
                           tr("Margin"),
                           prices.margin ? shown(*prices.margin) : QStringLiteral("–"),
                           prices.marginShare ? formatRate(*prices.marginShare, language) : tr("no cost known"),
                           isLoss ? Voice::Problem : Voice::Third,
                           {},
                           {}});
        figures.push_back({QStringLiteral("sold"),
                           tr("Sold in 12 months"),
                           m_sold.isEmpty() ? QStringLiteral("–") : m_sold,
                           m_soldFor,
                           Voice::Third,
                           {},
                           {}});
        m_figures->setFigures(figures);
    });
}

void ProductCard::showSales()
{
    if (product() == 0)
        return;
    m_session.perform([this] {
        const ProductSales sales = salesOf(m_session.shop(), product(), latestDocuments);
        const AnyRecord record = m_form->record();
        const QString unit = record.as<Product>().unit;
        m_sold.clear();
        m_soldFor.clear();
        if (sales.sold)
            m_sold = QStringLiteral("%1 %2").arg(formatQuantity(*sales.sold, m_session.language()), unit).trimmed();
        if (sales.soldFor)
            m_soldFor = formatMoney(*sales.soldFor, m_session.language());
        m_documents->setDocuments(sales.latest);
        m_documentsTitle->setVisible(!sales.latest.empty());
        showFigures();
    });
}

void ProductCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().sheet);
}

void ProductCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    settle();
    Q_EMIT closeWanted();
}

} // namespace clientela
