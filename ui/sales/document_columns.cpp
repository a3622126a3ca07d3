// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/document_columns.h"

#include "core/sales/document_life_cycle.h"
#include "ui/controls/document_status.h"

#include <QCoreApplication>

namespace clientela {

namespace {

QString documentListText(const char* sentence)
{
    return QCoreApplication::translate("DocumentList", sentence);
}

ListCell documentNameCell(const CellSource& source)
{
    ListCell cell;
    const QString kind = source.type.field(u"kind")->choiceLabel(source.text(u"kind"));
    const QString number = source.text(u"number");
    cell.text = number.isEmpty() ? kind : number;
    cell.second = number.isEmpty() ? QString() : kind;
    cell.letters = monogramOf(kind);
    cell.shape = MonogramShape::Company;
    return cell;
}

ListCell statusCell(const CellSource& source)
{
    const QString status = source.text(u"status");
    ListCell cell;
    cell.text = documentStatusText(status);
    cell.chip = ListCell::Chip::Filled;
    cell.status = colourOfDocumentStatus(status);
    return cell;
}

/// What is late says so below, in red.
ListCell withLateness(ListCell cell, const CellSource& source)
{
    const QDate due = source.date(u"due_date");
    if (source.text(u"status") == u"overdue" && due.isValid()) {
        const int days = static_cast<int>(due.daysTo(source.today));
        cell.second = QCoreApplication::translate("DocumentList", "%n day(s) late", nullptr, days);
        cell.isSecondLate = true;
    }
    return cell;
}

ListCell dueCell(const CellSource& source)
{
    return withLateness(dateCell(source.date(u"due_date"), source.today, source.language), source);
}

ListCell totalCell(const CellSource& source)
{
    return withLateness(moneyCell(source.money(u"total"), source.shopCurrency, source.language), source);
}

ListCell openCell(const CellSource& source)
{
    const bool isOwed = source.text(u"status") != u"draft" && !source.text(u"number").isEmpty();
    const auto kind = documentKindFromKey(source.text(u"kind"));
    if (!isOwed || !kind || !isReceivable(*kind))
        return nothingCell();
    return moneyCell(source.money(u"open"), source.shopCurrency, source.language);
}

ListCell paymentNameCell(const CellSource& source)
{
    ListCell cell;
    cell.text = source.title(QStringLiteral("customer"), source.value(u"customer").toLongLong());
    cell.letters = monogramOf(cell.text);
    cell.second = source.text(u"note");
    return cell;
}

ListColumn namedColumn(const RecordType& type, const char* key, int width, ListCell (*cell)(const CellSource&),
                       const QStringList& needs)
{
    ListColumn column = fieldColumn(type, key, width);
    column.cell = cell;
    column.needs = needs;
    return column;
}

} // namespace

ListSpec documentListSpec(Session& session)
{
    const RecordType& type = session.shop().types().type(u"document");
    ListSpec spec;
    spec.type = spec.name = QStringLiteral("document");
    spec.sort = QStringLiteral("-date");
    spec.follows = {QStringLiteral("payment")};
    spec.widthBesideSide = 680;
    spec.widthOfSide = 448; // the page is legible from here on
    const QString status = QStringLiteral("status");
    ListColumn number = namedColumn(type, "number", 144, documentNameCell, {QStringLiteral("kind")});
    number.title = type.title.text();
    number.kind = CellKind::Name;
    ListColumn shown = namedColumn(type, "status", 116, statusCell, {});
    shown.kind = CellKind::Chip;
    ListColumn customer = fieldColumn(type, "customer_name", 132);
    customer.title = type.field(u"customer")->label.text();
    ListColumn due = namedColumn(type, "due_date", 104, dueCell, {status});
    ListColumn open = namedColumn(type, "open", 112, openCell,
                                  {status, QStringLiteral("kind"), QStringLiteral("number")});
    due.isShown = open.isShown = false;
    ListColumn total = namedColumn(type, "total", 108, totalCell, {status, QStringLiteral("due_date")});
    total.sumsPer = QStringLiteral("kind"); // a quote and the order that came of it are the same money
    spec.columns = {number, customer, fieldColumn(type, "date", 88), shown, total, due, open};
    spec.filters = {{QStringLiteral("draft"), documentListText(QT_TRANSLATE_NOOP("DocumentList", "Drafts")),
                     QStringLiteral("status = \"draft\"")},
                    {QStringLiteral("open"), documentListText(QT_TRANSLATE_NOOP("DocumentList", "To collect")),
                     QStringLiteral("open > 0")},
                    {QStringLiteral("overdue"), documentListText(QT_TRANSLATE_NOOP("DocumentList", "Overdue")),
                     QStringLiteral("status = \"overdue\"")}};
    spec.canBulkEdit = false;
    spec.empty = {documentListText(QT_TRANSLATE_NOOP("DocumentList", "No documents yet")),
                  documentListText(QT_TRANSLATE_NOOP(
                      "DocumentList", "Write the first quote: choose a customer, pick products, print.")),
                  {{"new-quote", "document-new", documentListText(QT_TRANSLATE_NOOP("DocumentList", "Write a quote")),
                    documentListText(QT_TRANSLATE_NOOP("DocumentList", "The page is shown while it is written"))},
                   {"import-documents", "document-import",
                    documentListText(QT_TRANSLATE_NOOP("DocumentList", "Import past documents")),
                    documentListText(QT_TRANSLATE_NOOP("DocumentList", "Excel or CSV from the program used so far"))}}};
    return spec;
}

ListSpec paymentListSpec(Session& session)
{
    const RecordType& type = session.shop().types().type(u"payment");
    ListSpec spec;
    spec.type = spec.name = QStringLiteral("payment");
    spec.sort = QStringLiteral("-date");
    ListColumn customer = namedColumn(type, "customer", 240, paymentNameCell, {QStringLiteral("note")});
    customer.kind = CellKind::Name;
    spec.columns = {customer, fieldColumn(type, "date", 104), fieldColumn(type, "method", 120),
                    fieldColumn(type, "amount", 112), fieldColumn(type, "open", 112)};
    spec.canBulkEdit = false;
    spec.empty = {documentListText(QT_TRANSLATE_NOOP("DocumentList", "No payments yet")),
                  documentListText(QT_TRANSLATE_NOOP("DocumentList", "Payments are recorded on the document that "
                                                                     "they settle."))};
    return spec;
}

} // namespace clientela
