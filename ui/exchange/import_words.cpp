// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_words.h"

#include <QCoreApplication>

namespace clientela {

namespace {

QString importText(const char* sentence)
{
    return QCoreApplication::translate("ImportPage", sentence);
}

const char* byKind(const QString& kind, const char* customer, const char* product, const char* document)
{
    return kind == u"product" ? product : kind == u"document" ? document : customer;
}

} // namespace

QString importTitle(const QString& kind)
{
    return importText(byKind(kind, QT_TRANSLATE_NOOP("ImportPage", "Import customers"),
                             QT_TRANSLATE_NOOP("ImportPage", "Import products"),
                             QT_TRANSLATE_NOOP("ImportPage", "Import past documents")));
}

QString importInvitation(const QString& kind)
{
    return importText(
        byKind(kind, QT_TRANSLATE_NOOP("ImportPage", "Bring the list of customers that is already kept elsewhere."),
               QT_TRANSLATE_NOOP("ImportPage", "Bring the list of products that is already kept elsewhere."),
               QT_TRANSLATE_NOOP("ImportPage", "Bring the documents that another program issued. They keep their "
                                               "numbers and are never changed.")));
}

QString importColumnTitle(const QString& kind)
{
    return importText(byKind(kind, QT_TRANSLATE_NOOP("ImportPage", "Customer"),
                             QT_TRANSLATE_NOOP("ImportPage", "Product"), QT_TRANSLATE_NOOP("ImportPage", "Document")));
}

QString importOutcomeSentence(const QString& kind, ImportOutcome outcome)
{
    switch (outcome) {
    case ImportOutcome::New:
        return importText(byKind(kind, QT_TRANSLATE_NOOP("ImportPage", "Customers added"),
                                 QT_TRANSLATE_NOOP("ImportPage", "Products added"),
                                 QT_TRANSLATE_NOOP("ImportPage", "Documents added")));
    case ImportOutcome::Updated:
        return importText(byKind(kind, QT_TRANSLATE_NOOP("ImportPage", "Customers changed"),
                                 QT_TRANSLATE_NOOP("ImportPage", "Products changed"),
                                 QT_TRANSLATE_NOOP("ImportPage", "Documents joined to a customer")));
    case ImportOutcome::Same: return importText(QT_TRANSLATE_NOOP("ImportPage", "Already the same"));
    case ImportOutcome::Rejected: return importText(QT_TRANSLATE_NOOP("ImportPage", "Rows left out"));
    }
    return {};
}

QString importOutcomeWord(ImportOutcome outcome)
{
    switch (outcome) {
    case ImportOutcome::New: return QCoreApplication::translate("ImportPage", "New", "outcome of an imported row");
    case ImportOutcome::Updated:
        return QCoreApplication::translate("ImportPage", "Update", "outcome of an imported row");
    case ImportOutcome::Same: return QCoreApplication::translate("ImportPage", "Same", "outcome of an imported row");
    case ImportOutcome::Rejected:
        return QCoreApplication::translate("ImportPage", "Rejected", "outcome of an imported row");
    }
    return {};
}

QString importOutcomeRows(ImportOutcome outcome)
{
    switch (outcome) {
    case ImportOutcome::New: return QCoreApplication::translate("ImportPage", "New", "rows with this outcome");
    case ImportOutcome::Updated: return QCoreApplication::translate("ImportPage", "Updates", "rows with this outcome");
    case ImportOutcome::Same: return QCoreApplication::translate("ImportPage", "Unchanged", "rows with this outcome");
    case ImportOutcome::Rejected:
        return QCoreApplication::translate("ImportPage", "Rejected", "rows with this outcome");
    }
    return {};
}

Status importOutcomeStatus(ImportOutcome outcome)
{
    switch (outcome) {
    case ImportOutcome::New: return Status::Good;
    case ImportOutcome::Updated: return Status::Open;
    case ImportOutcome::Same: return Status::Neutral;
    case ImportOutcome::Rejected: return Status::Late;
    }
    return Status::Neutral;
}

QString importKeyLabel(const QString& kind)
{
    return importText(byKind(kind, QT_TRANSLATE_NOOP("ImportPage", "A row is a known customer when it has the same"),
                             QT_TRANSLATE_NOOP("ImportPage", "A row is a known product when it has the same"),
                             QT_TRANSLATE_NOOP("ImportPage", "A row is a known document when it has the same")));
}

std::vector<ImportKey> importKeys(const QString& kind)
{
    if (kind == u"product")
        return {{{}, importText(QT_TRANSLATE_NOOP("ImportPage", "Code, else barcode or name"))},
                {QStringLiteral("code"), importText(QT_TRANSLATE_NOOP("ImportPage", "Code"))},
                {QStringLiteral("barcode"), importText(QT_TRANSLATE_NOOP("ImportPage", "Barcode"))},
                {QStringLiteral("name"), importText(QT_TRANSLATE_NOOP("ImportPage", "Name"))}};
    if (kind == u"document")
        return {{{}, importText(QT_TRANSLATE_NOOP("ImportPage", "Kind, number, year and customer"))}};
    return {{{}, importText(QT_TRANSLATE_NOOP("ImportPage", "Name with tax number, e-mail or phone"))},
            {QStringLiteral("tax_number"), importText(QT_TRANSLATE_NOOP("ImportPage", "Tax number"))},
            {QStringLiteral("email"), importText(QT_TRANSLATE_NOOP("ImportPage", "E-mail"))},
            {QStringLiteral("phone"), importText(QT_TRANSLATE_NOOP("ImportPage", "Phone"))},
            {QStringLiteral("name"), importText(QT_TRANSLATE_NOOP("ImportPage", "Name"))}};
}

QString importOtherKindSentence(const QString& likelyKind)
{
    return importText(byKind(likelyKind, QT_TRANSLATE_NOOP("ImportPage", "These columns look like those of customers."),
                             QT_TRANSLATE_NOOP("ImportPage", "These columns look like those of products."),
                             QT_TRANSLATE_NOOP("ImportPage", "These columns look like those of documents.")));
}

QString importedPage(const QString& kind)
{
    return kind + u's';
}

} // namespace clientela
