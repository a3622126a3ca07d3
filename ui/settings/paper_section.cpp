// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/paper_section.h"

#include "core/catalog/product.h"
#include "core/paper/printed_document.h"
#include "core/storage/record_query.h"
#include "core/templates/template.h"
#include "core/workflows/document_paper.h"
#include "core/workflows/save_document.h"
#include "core/workflows/save_record.h"
#include "ui/controls/plain_scroll.h"
#include "ui/inputs/record_form.h"
#include "ui/settings/shop_section.h"
#include "ui/templates/live_page.h"
#include "ui/templates/page_panel.h"
#include "ui/templates/page_view.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QVBoxLayout>

namespace clientela {

namespace {

constexpr int exampleLines = 4;

/// A quote over the shop's first products that is stored nowhere.
Document exampleDocument(ShopFile& shop)
{
    Document document = newDocument(shop, DocumentKind::Quote);
    document.language = shop.defaults().language;
    document.customerName = PaperSection::tr("Customer's name");
    document.validUntil = document.date.addDays(30);
    const RecordType& type = shop.types().type(u"product");
    RecordQuery query(shop.database(), shop.records());
    const auto page = query.page(type, Filter{}, SortOrder{}, exampleLines, {});
    for (const AnyRecord& record : shop.records().loadMany(type, page.ids, false)) {
        const Product& product = record.as<Product>();
        DocumentLine line;
        line.product = product.productId();
        line.quantity = Quantity::fromUnits(2000);
        document.lines.push_back(line);
    }
    if (document.lines.empty()) {
        DocumentLine line;
        line.description = PaperSection::tr("What is sold");
        line.quantity = Quantity::fromUnits(2000);
        line.unitPrice = UnitPrice::fromUnits(50'000'000);
        document.lines.push_back(line);
    }
    return document;
}

} // namespace

PaperSection::PaperSection(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_panel(new PagePanel(this))
    , m_live(new LivePage(m_panel->view(), this))
{
    setObjectName(QStringLiteral("paper-section"));
    const AnyRecord profile = shopProfileRecord(session.shop());
    m_form = new RecordForm(session, profile.type(), this);
    using namespace Qt::Literals::StringLiterals;
    m_form->setFields({u"logo"_s, u"accent_colour"_s, u"terms"_s, u"footer"_s}, false);
    m_form->setColumns(1);
    m_form->setSavesItself(true);
    m_form->setRecord(profile);

    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 8, 24, 24);
    column->setSpacing(8);
    column->addWidget(
        settingsHeading(tr("Logo and paper"), tr("How quotes and invoices look; the page beside shows it at once.")));
    column->addWidget(m_form);
    column->addStretch(1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeScroll(left, this), 5);
    layout->addWidget(m_panel, 6);

    m_live->setSource([this] { return example(); });
    makeExample();
    connect(m_form, &RecordForm::changed, m_live, &LivePage::change);
    connect(m_panel, &PagePanel::designChosen, this, [this](const QString& name) {
        AnyRecord record = m_form->record();
        record.as<ShopProfile>().templateName = name;
        m_session.perform([&] {
            saveRecord(m_session.shop(), record);
            m_form->refresh();
            makeExample();
        });
    });
}

void PaperSection::makeExample()
{
    m_session.perform([this] {
        ShopFile& shop = m_session.shop();
        m_example = snapshotOf(shop, exampleDocument(shop));
        const QString chosen = m_form->record().as<ShopProfile>().templateName;
        const Template design = designNamed(shop, chosen);
        m_panel->setDesigns(builtInTemplateNames(), design.name);
        m_live->setDesign(design);
        m_live->change();
    });
}

DocumentSnapshot PaperSection::example() const
{
    DocumentSnapshot snapshot = m_example;
    const ShopProfile typed = m_form->record().as<ShopProfile>();
    snapshot.logo = QByteArray::fromBase64(typed.logo.toLatin1());
    snapshot.accentColour = typed.accentColour;
    snapshot.terms = typed.terms;
    snapshot.footer = typed.footer;
    return snapshot;
}

} // namespace clientela
