// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_columns.h"

#include "core/base/formats.h"

#include <QCoreApplication>

namespace clientela {

namespace {

QString customerListText(const char* sentence)
{
    return QCoreApplication::translate("CustomerList", sentence);
}

ListCell customerNameCell(const CellSource& source)
{
    ListCell cell;
    cell.text = source.text(u"name");
    cell.letters = monogramOf(cell.text);
    cell.shape = source.text(u"kind") == u"company" ? MonogramShape::Company : MonogramShape::Person;
    const QString company = source.text(u"company_name");
    QStringList parts{company.isEmpty() ? source.text(u"city") : company, source.text(u"phone")};
    parts.removeAll(QString());
    cell.second = parts.join(QStringLiteral(" · "));
    return cell;
}

ListCell stageCell(const CellSource& source)
{
    const QString stage = source.text(u"stage");
    ListCell cell = fieldCell(source, *source.type.field(u"stage"));
    cell.tone = ListCell::Tone::Second;
    if (stage == u"lead")
        cell.chip = ListCell::Chip::Outline;
    else if (stage == u"prospect" || stage == u"former")
        cell.chip = ListCell::Chip::Filled;
    cell.status = stage == u"prospect" ? Status::Open : Status::Neutral;
    return cell;
}

ListCell balanceCell(const CellSource& source)
{
    const Money balance = source.money(u"balance");
    const QString stage = source.text(u"stage");
    if (balance.isZero() && (stage == u"lead" || stage == u"prospect"))
        return nothingCell();
    ListCell cell = moneyCell(balance, source.shopCurrency, source.language);
    if (source.type.field(u"overdue")) {
        const Money overdue = source.money(u"overdue");
        if (!overdue.isZero() && !overdue.isNegative()) {
            cell.second = QCoreApplication::translate("CustomerList", "%1 overdue")
                              .arg(formatMoney(overdue, source.language, CurrencyDisplay::None));
            cell.isSecondLate = true;
        }
    }
    return cell;
}

} // namespace

ListSpec customerListSpec(Session& session)
{
    const RecordType& type = session.shop().types().type(u"customer");
    ListSpec spec;
    spec.type = spec.name = QStringLiteral("customer");
    spec.sort = QStringLiteral("name");
    spec.follows = {QStringLiteral("document"), QStringLiteral("payment")};
    ListColumn name = fieldColumn(type, "name", 240);
    name.title = type.title.text();
    name.kind = CellKind::Name;
    name.needs = {QStringLiteral("kind"), QStringLiteral("company_name"), QStringLiteral("city"),
                  QStringLiteral("phone")};
    name.cell = customerNameCell;
    ListColumn stage = fieldColumn(type, "stage", 104);
    stage.kind = CellKind::Chip;
    stage.cell = stageCell;
    ListColumn balance = fieldColumn(type, "balance", 120);
    balance.needs = {QStringLiteral("stage"), QStringLiteral("overdue")};
    balance.cell = balanceCell;
    ListColumn lastPurchase = fieldColumn(type, "last_purchase", 108);
    stage.canYield = lastPurchase.canYield = true;
    spec.columns = {name, stage, lastPurchase, balance};
    spec.filters = {{QStringLiteral("balance"), customerListText(QT_TRANSLATE_NOOP("CustomerList", "With balance")),
                     QStringLiteral("balance > 0")}};
    if (type.field(u"overdue"))
        spec.filters.push_back({QStringLiteral("overdue"),
                                customerListText(QT_TRANSLATE_NOOP("CustomerList", "Overdue")),
                                QStringLiteral("overdue > 0")});
    spec.filters.push_back({QStringLiteral("prospect"),
                            customerListText(QT_TRANSLATE_NOOP("CustomerList", "Prospects")),
                            QStringLiteral("stage in (\"lead\", \"prospect\")")});
    spec.empty = {
        customerListText(QT_TRANSLATE_NOOP("CustomerList", "No customers yet")),
        customerListText(QT_TRANSLATE_NOOP("CustomerList",
                                           "Bring the list you already keep, or start with the next person who "
                                           "calls. Whatever you choose can be undone.")),
        {{"import-customers", "document-import", customerListText(QT_TRANSLATE_NOOP("CustomerList", "Import a file")),
          customerListText(QT_TRANSLATE_NOOP("CustomerList", "Excel, CSV, vCard or a copy from another program"))},
         {"new-customer", "list-add-user",
          customerListText(QT_TRANSLATE_NOOP("CustomerList", "Add the first customer")),
          customerListText(QT_TRANSLATE_NOOP("CustomerList", "A name is enough, the rest can follow"))},
         {"open-sample", "folder-open",
          customerListText(QT_TRANSLATE_NOOP("CustomerList", "Look around the sample shop")),
          customerListText(QT_TRANSLATE_NOOP("CustomerList", "A copy of a busy shop, kept apart from yours"))}},
        customerListText(QT_TRANSLATE_NOOP("CustomerList", "You can also drop a file anywhere on this page"))};
    return spec;
}

ListSpec noteListSpec(Session& session)
{
    const RecordType& type = session.shop().types().type(u"note");
    ListSpec spec;
    spec.type = spec.name = QStringLiteral("note");
    spec.sort = QStringLiteral("-written_at");
    spec.columns = {fieldColumn(type, "customer", 200), fieldColumn(type, "text", 320),
                    fieldColumn(type, "written_at", 120)};
    spec.empty = {customerListText(QT_TRANSLATE_NOOP("CustomerList", "No notes yet")),
                  customerListText(QT_TRANSLATE_NOOP("CustomerList", "Notes are written on a customer's card."))};
    return spec;
}

} // namespace clientela
