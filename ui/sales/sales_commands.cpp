// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/sales_commands.h"

#include "core/catalog/country_preset.h"
#include "core/storage/document_storage.h"
#include "ui/sales/document_steps.h"

#include <QCoreApplication>

namespace clientela {

void addSalesCommands(Session& session, QObject* owner)
{
    const CountryPreset preset = countryPreset(DocumentStorage(session.shop()).profile().country);
    const auto begin = [&session](DocumentKind kind) {
        return [&session, kind] {
            const Place& here = session.navigator().current();
            QString detail = documentKindKey(kind);
            if (here.page == u"customers" && here.id > 0)
                detail += QStringLiteral("/%1").arg(here.id);
            session.navigator().go({QStringLiteral("document"), 0, detail});
        };
    };
    Commands& commands = session.commands();
    commands.add(owner,
                 {"new-quote", QCoreApplication::translate("SalesCommands", "New quote"), "document-new",
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Q), Commands::Group::New},
                 begin(DocumentKind::Quote));
    if (preset.offers(DocumentKind::Order))
        commands.add(owner,
                     {"new-order",
                      QCoreApplication::translate("SalesCommands", "New order"),
                      "document-new",
                      {},
                      Commands::Group::New},
                     begin(DocumentKind::Order));
    // asked for as an invoice: where the country does not let us issue one, the page says what stands in its place
    const QString name = documentKindName(invoiceKindOf(preset)).toLower();
    commands.add(owner,
                 {"new-invoice",
                  QCoreApplication::translate("SalesCommands", "New %1").arg(name),
                  "document-new",
                  {},
                  Commands::Group::New},
                 begin(DocumentKind::Invoice));
}

} // namespace clientela
