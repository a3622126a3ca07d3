// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/document_steps.h"

#include <QCoreApplication>

#include <algorithm>

namespace clientela {

namespace {

using Kind = DocumentStep::Kind;

/// The kinds a document can be turned into where the country has its word, what it offers instead included.
std::vector<DocumentKind> offeredTargets(DocumentKind kind, const CountryPreset& preset)
{
    const std::vector<DocumentKind> possible = conversionTargets(kind);
    std::vector<DocumentKind> offered;
    for (const DocumentKind target : possible) {
        const auto instead = preset.insteadOf(target);
        if (instead && *instead != kind && preset.offers(*instead) && *instead != DocumentKind::CreditNote
            && std::ranges::find(possible, *instead) != possible.end()
            && std::ranges::find(offered, *instead) == offered.end())
            offered.push_back(*instead);
    }
    return offered;
}

} // namespace

std::vector<DocumentStep> stepsOf(const Document& document, const CountryPreset& preset)
{
    std::vector<DocumentStep> steps;
    if (document.isDraft()) {
        if (preset.offers(document.kind))
            steps.push_back({Kind::Issue, document.kind});
        steps.push_back({Kind::Duplicate, document.kind});
        steps.push_back({Kind::Remove, document.kind});
        return steps;
    }
    const auto status = documentStatusFromKey(document.status).value_or(DocumentStatus::Issued);
    const bool isOver = status == DocumentStatus::Cancelled || status == DocumentStatus::Declined
                        || status == DocumentStatus::Credited;
    const bool isOwed = isReceivable(document.kind) && !isOver && document.open.minor() != 0
                        && document.customer.isValid();
    if (isOwed)
        steps.push_back({Kind::TakePayment, document.kind});
    if (!isOver && !document.isImported) {
        std::vector<DocumentKind> targets = offeredTargets(document.kind, preset);
        for (const DocumentKind target : targets)
            steps.push_back({Kind::Convert, target});
    }
    if (!document.isImported) {
        if (mayMove(document.kind, status, DocumentStatus::Accepted))
            steps.push_back({Kind::Accept, document.kind});
        if (mayMove(document.kind, status, DocumentStatus::Declined))
            steps.push_back({Kind::Decline, document.kind});
        if (mayMove(document.kind, status, DocumentStatus::Credited) && preset.offers(DocumentKind::CreditNote))
            steps.push_back({Kind::Credit, document.kind});
        if (document.kind == DocumentKind::Quote && mayMove(document.kind, status, DocumentStatus::Cancelled))
            steps.push_back({Kind::NewVersion, document.kind});
        if (mayMove(document.kind, status, DocumentStatus::Cancelled) && document.paid.isZero())
            steps.push_back({Kind::Cancel, document.kind});
    }
    steps.push_back({Kind::Duplicate, document.kind});
    return steps;
}

bool hasNextStep(const std::vector<DocumentStep>& steps)
{
    if (steps.empty())
        return false;
    const Kind first = steps.front().kind;
    return first == Kind::Issue || first == Kind::TakePayment || first == Kind::Convert;
}

QString stepText(const DocumentStep& step)
{
    const auto say = [](const char* text) { return QCoreApplication::translate("DocumentStep", text); };
    switch (step.kind) {
    case Kind::Issue: return say(QT_TRANSLATE_NOOP("DocumentStep", "Issue"));
    case Kind::TakePayment: return say(QT_TRANSLATE_NOOP("DocumentStep", "Take payment"));
    case Kind::Convert:
        return say(QT_TRANSLATE_NOOP("DocumentStep", "Convert to %1")).arg(documentKindName(step.target).toLower());
    case Kind::Accept: return say(QT_TRANSLATE_NOOP("DocumentStep", "The customer accepted"));
    case Kind::Decline: return say(QT_TRANSLATE_NOOP("DocumentStep", "The customer declined"));
    case Kind::Cancel: return say(QT_TRANSLATE_NOOP("DocumentStep", "Cancel this document"));
    case Kind::Credit: return say(QT_TRANSLATE_NOOP("DocumentStep", "Credit it all"));
    case Kind::Duplicate: return say(QT_TRANSLATE_NOOP("DocumentStep", "Duplicate"));
    case Kind::NewVersion: return say(QT_TRANSLATE_NOOP("DocumentStep", "New version, cancelling this one"));
    case Kind::Remove: return say(QT_TRANSLATE_NOOP("DocumentStep", "Remove draft"));
    }
    return {};
}

const char* stepIcon(const DocumentStep& step)
{
    switch (step.kind) {
    case Kind::Issue:
    case Kind::Accept: return "checkmark";
    case Kind::TakePayment: return "checkmark";
    case Kind::Convert: return "arrow-right";
    case Kind::Duplicate:
    case Kind::NewVersion: return "document-duplicate";
    case Kind::Remove: return "edit-delete";
    case Kind::Credit: return "edit-undo";
    case Kind::Decline:
    case Kind::Cancel: return "list-remove";
    }
    return nullptr;
}

DocumentKind invoiceKindOf(const CountryPreset& preset)
{
    return preset.insteadOf(DocumentKind::Invoice).value_or(DocumentKind::ProForma);
}

} // namespace clientela
