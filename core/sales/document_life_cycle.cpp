// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/document_life_cycle.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <iterator>

namespace clientela {

namespace {

struct StatusRow
{
    DocumentStatus status;
    QLatin1StringView key;
    const char* name;
    bool stored;
};

constexpr std::array<DocumentStatus, 10> statusesInOrder{
    DocumentStatus::Draft,     DocumentStatus::Issued,   DocumentStatus::Accepted, DocumentStatus::Declined,
    DocumentStatus::Expired,   DocumentStatus::PartPaid, DocumentStatus::Paid,     DocumentStatus::Overdue,
    DocumentStatus::Cancelled, DocumentStatus::Credited};

const StatusRow& statusRow(DocumentStatus status)
{
    static constexpr std::array<StatusRow, 10> rows{{
        {DocumentStatus::Draft, QLatin1StringView("draft"), QT_TRANSLATE_NOOP("DocumentStatus", "Draft"), true},
        {DocumentStatus::Issued, QLatin1StringView("issued"), QT_TRANSLATE_NOOP("DocumentStatus", "Issued"), true},
        {DocumentStatus::Accepted, QLatin1StringView("accepted"), QT_TRANSLATE_NOOP("DocumentStatus", "Accepted"),
         true},
        {DocumentStatus::Declined, QLatin1StringView("declined"), QT_TRANSLATE_NOOP("DocumentStatus", "Declined"),
         true},
        {DocumentStatus::Expired, QLatin1StringView("expired"), QT_TRANSLATE_NOOP("DocumentStatus", "Expired"), false},
        {DocumentStatus::PartPaid, QLatin1StringView("part_paid"), QT_TRANSLATE_NOOP("DocumentStatus", "Part-paid"),
         false},
        {DocumentStatus::Paid, QLatin1StringView("paid"), QT_TRANSLATE_NOOP("DocumentStatus", "Paid"), false},
        {DocumentStatus::Overdue, QLatin1StringView("overdue"), QT_TRANSLATE_NOOP("DocumentStatus", "Overdue"), false},
        {DocumentStatus::Cancelled, QLatin1StringView("cancelled"), QT_TRANSLATE_NOOP("DocumentStatus", "Cancelled"),
         true},
        {DocumentStatus::Credited, QLatin1StringView("credited"), QT_TRANSLATE_NOOP("DocumentStatus", "Credited"),
         true},
    }};
    return rows[static_cast<std::size_t>(status)];
}

/// Kinds with the same life, as bits.
namespace kind_sets {

constexpr unsigned only(DocumentKind kind)
{
    return 1u << static_cast<unsigned>(kind);
}

constexpr unsigned quotes = only(DocumentKind::Quote);
constexpr unsigned orders = only(DocumentKind::Order);
constexpr unsigned deliveryNotes = only(DocumentKind::DeliveryNote);
constexpr unsigned proFormas = only(DocumentKind::ProForma);
constexpr unsigned commercialInvoices = only(DocumentKind::CommercialInvoice);
constexpr unsigned invoices = only(DocumentKind::Invoice);
constexpr unsigned creditNotes = only(DocumentKind::CreditNote);
constexpr unsigned answered = quotes | orders | deliveryNotes;
constexpr unsigned owed = proFormas | commercialInvoices | invoices;
constexpr unsigned paying = owed | creditNotes;
constexpr unsigned creditable = commercialInvoices | invoices;
constexpr unsigned all = answered | paying;

} // namespace kind_sets

struct DocumentMove
{
    unsigned kinds;
    DocumentStatus from;
    DocumentStatus to;
};

/// The table of allowed moves. What was paid is paid back or credited, not cancelled.
constexpr DocumentMove documentMoves[] = {
    {kind_sets::all, DocumentStatus::Draft, DocumentStatus::Issued},

    {kind_sets::answered, DocumentStatus::Issued, DocumentStatus::Accepted},
    {kind_sets::answered, DocumentStatus::Issued, DocumentStatus::Declined},
    {kind_sets::quotes, DocumentStatus::Issued, DocumentStatus::Expired},
    {kind_sets::all, DocumentStatus::Issued, DocumentStatus::Cancelled},
    {kind_sets::answered, DocumentStatus::Accepted, DocumentStatus::Declined},
    {kind_sets::answered, DocumentStatus::Accepted, DocumentStatus::Cancelled},
    {kind_sets::answered, DocumentStatus::Declined, DocumentStatus::Accepted},
    {kind_sets::answered, DocumentStatus::Declined, DocumentStatus::Cancelled},
    {kind_sets::quotes, DocumentStatus::Expired, DocumentStatus::Accepted},
    {kind_sets::quotes, DocumentStatus::Expired, DocumentStatus::Declined},
    {kind_sets::quotes, DocumentStatus::Expired, DocumentStatus::Cancelled},

    {kind_sets::paying, DocumentStatus::Issued, DocumentStatus::PartPaid},
    {kind_sets::paying, DocumentStatus::Issued, DocumentStatus::Paid},
    {kind_sets::owed, DocumentStatus::Issued, DocumentStatus::Overdue},
    {kind_sets::creditable, DocumentStatus::Issued, DocumentStatus::Credited},
    {kind_sets::paying, DocumentStatus::PartPaid, DocumentStatus::Issued},
    {kind_sets::paying, DocumentStatus::PartPaid, DocumentStatus::Paid},
    {kind_sets::owed, DocumentStatus::PartPaid, DocumentStatus::Overdue},
    {kind_sets::creditable, DocumentStatus::PartPaid, DocumentStatus::Credited},
    {kind_sets::paying, DocumentStatus::Paid, DocumentStatus::Issued},
    {kind_sets::paying, DocumentStatus::Paid, DocumentStatus::PartPaid},
    {kind_sets::owed, DocumentStatus::Paid, DocumentStatus::Overdue},
    {kind_sets::creditable, DocumentStatus::Paid, DocumentStatus::Credited},
    {kind_sets::owed, DocumentStatus::Overdue, DocumentStatus::PartPaid},
    {kind_sets::owed, DocumentStatus::Overdue, DocumentStatus::Paid},
    {kind_sets::owed, DocumentStatus::Overdue, DocumentStatus::Cancelled},
    {kind_sets::creditable, DocumentStatus::Overdue, DocumentStatus::Credited},
};

struct DocumentConversion
{
    DocumentKind from;
    unsigned to;
};

constexpr DocumentConversion documentConversions[] = {
    {DocumentKind::Quote, kind_sets::orders | kind_sets::deliveryNotes | kind_sets::owed},
    {DocumentKind::Order, kind_sets::deliveryNotes | kind_sets::owed},
    {DocumentKind::DeliveryNote, kind_sets::owed},
    {DocumentKind::ProForma,
     kind_sets::orders | kind_sets::deliveryNotes | kind_sets::commercialInvoices | kind_sets::invoices},
    {DocumentKind::CommercialInvoice, kind_sets::deliveryNotes | kind_sets::creditNotes},
    {DocumentKind::Invoice, kind_sets::deliveryNotes | kind_sets::creditNotes},
};

bool isAmong(unsigned kinds, DocumentKind kind)
{
    return (kinds & kind_sets::only(kind)) != 0;
}

DocumentStatus shownByPayments(DocumentKind kind, const Money& total, const Money& paid, QDate dueDate, QDate today)
{
    const bool paysBack = total.isNegative();
    const Money due = paysBack ? -total : total;
    const Money settled = paysBack ? -paid : paid;
    if (settled >= due)
        return DocumentStatus::Paid;
    if (isAmong(kind_sets::owed, kind) && !paysBack && dueDate.isValid() && today > dueDate)
        return DocumentStatus::Overdue;
    return settled.minor() > 0 ? DocumentStatus::PartPaid : DocumentStatus::Issued;
}

} // namespace

std::span<const DocumentStatus> allDocumentStatuses()
{
    return statusesInOrder;
}

QString documentStatusKey(DocumentStatus status)
{
    return statusRow(status).key;
}

std::optional<DocumentStatus> documentStatusFromKey(QStringView key)
{
    for (const DocumentStatus status : statusesInOrder) {
        if (key == statusRow(status).key)
            return status;
    }
    return {};
}

QString documentStatusName(DocumentStatus status)
{
    return QCoreApplication::translate("DocumentStatus", statusRow(status).name);
}

bool isStored(DocumentStatus status)
{
    return statusRow(status).stored;
}

bool mayMove(DocumentKind kind, DocumentStatus from, DocumentStatus to)
{
    return std::ranges::any_of(documentMoves, [&](const DocumentMove& move) {
        return move.from == from && move.to == to && isAmong(move.kinds, kind);
    });
}

std::vector<DocumentStatus> allowedMoves(DocumentKind kind, DocumentStatus from)
{
    std::vector<DocumentStatus> targets;
    std::ranges::copy_if(statusesInOrder, std::back_inserter(targets),
                         [&](DocumentStatus to) { return mayMove(kind, from, to); });
    return targets;
}

DocumentStatus shownStatus(DocumentKind kind, DocumentStatus stored, const Money& total, const Money& paid,
                           QDate dueDate, QDate validUntil, QDate today)
{
    if (stored != DocumentStatus::Issued)
        return stored;
    if (isReceivable(kind))
        return shownByPayments(kind, total, paid, dueDate, today);
    if (isAmong(kind_sets::quotes, kind) && validUntil.isValid() && today > validUntil)
        return DocumentStatus::Expired;
    return stored;
}

std::vector<DocumentKind> conversionTargets(DocumentKind kind)
{
    std::vector<DocumentKind> targets;
    for (const DocumentConversion& conversion : documentConversions) {
        if (conversion.from != kind)
            continue;
        std::ranges::copy_if(allDocumentKinds(), std::back_inserter(targets),
                             [&](DocumentKind to) { return isAmong(conversion.to, to); });
    }
    return targets;
}

} // namespace clientela
