// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/payment_section.h"

#include "core/catalog/payment_choice.h"
#include "core/workflows/payment_choices.h"
#include "ui/settings/records_editor.h"
#include "ui/settings/shop_section.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace clientela {

QWidget* makePaymentSection(Session& session)
{
    using namespace Qt::Literals::StringLiterals;
    ShopFile& shop = session.shop();
    if (!shop.isReadOnly())
        session.perform([&shop] { adoptPaymentChoices(shop); });
    auto* section = new QWidget;
    auto* layout = new QVBoxLayout(section);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(settingsHeading(QCoreApplication::translate("Settings", "Ways to pay")));
    layout->addWidget(new RecordsEditor(session, shop.types().type(u"payment_method"), {u"name"_s, u"code"_s},
                                        {QCoreApplication::translate("Settings", "Add a way to pay"),
                                         QCoreApplication::translate("Settings", "Remove this way to pay")},
                                        [](const AnyRecord& record) {
                                            return std::pair(record.as<PaymentMethod>().name, QString());
                                        }),
                      1);
    layout->addWidget(settingsHeading(QCoreApplication::translate("Settings", "Payment terms")));
    layout->addWidget(
        new RecordsEditor(session, shop.types().type(u"payment_term"), {u"name"_s, u"days"_s},
                          {QCoreApplication::translate("Settings", "Add payment terms"),
                           QCoreApplication::translate("Settings", "Remove these payment terms")},
                          [](const AnyRecord& record) { return std::pair(record.as<PaymentTerm>().name, QString()); }),
        1);
    return section;
}

} // namespace clientela
