// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/shop_section.h"

#include "core/catalog/country_preset.h"
#include "core/storage/document_storage.h"
#include "ui/controls/text_label.h"
#include "ui/inputs/record_form.h"

#include <QVBoxLayout>

namespace clientela {

AnyRecord shopProfileRecord(ShopFile& shop)
{
    AnyRecord record(shop.types().type(u"shop"));
    record.as<ShopProfile>() = DocumentStorage(shop).profile();
    return record;
}

QWidget* settingsHeading(const QString& text, const QString& explanation)
{
    auto* heading = new QWidget;
    auto* layout = new QVBoxLayout(heading);
    layout->setContentsMargins(0, 16, 0, 4);
    layout->setSpacing(2);
    layout->addWidget(new TextLabel(text, TextRole::Heading));
    if (!explanation.isEmpty()) {
        auto* words = new TextLabel(explanation, TextRole::Body, Voice::Second);
        words->setWordWrap(true);
        layout->addWidget(words);
    }
    return heading;
}

ShopSection::ShopSection(Session& session, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("shop-section"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    const AnyRecord profile = shopProfileRecord(session.shop());
    const auto addForm = [&](const QString& title, const QString& explanation, const QStringList& fields) {
        layout->addWidget(settingsHeading(title, explanation));
        auto* form = new RecordForm(session, profile.type(), this);
        form->setFields(fields, false);
        form->setColumns(2);
        form->setSavesItself(true);
        form->setRecord(profile);
        layout->addWidget(form);
    };
    using namespace Qt::Literals::StringLiterals;
    addForm(tr("Who the shop is"), tr("This stands on every quote and invoice."),
            {u"name"_s, u"tax_number"_s, u"trade"_s, u"phone"_s, u"email"_s, u"website"_s});
    addForm(tr("Where it is"), {}, {u"street"_s, u"postcode"_s, u"city"_s, u"region"_s, u"country"_s});
    addForm(tr("How customers pay"), tr("Printed with a code to scan on documents to be paid."),
            profile.as<ShopProfile>().country == u"BR" ? QStringList{u"pix_key"_s, u"bank_name"_s}
                                                       : QStringList{u"iban"_s, u"bic"_s, u"bank_name"_s});
    const CountryPreset preset = countryPreset(session.shop().defaults().country);
    QStringList beginnings{u"currency"_s, u"language"_s, u"prices_include_tax"_s};
    if (!preset.regions.empty())
        beginnings.insert(2, u"tax_region"_s);
    addForm(tr("Prices and language"), tr("What new documents and customers begin with."), beginnings);

    const QString whyNot = preset.whyNot(DocumentKind::Invoice);
    if (!whyNot.isEmpty())
        layout->addWidget(settingsHeading(tr("Invoices in this country"), whyNot));
    layout->addStretch(1);
}

} // namespace clientela
