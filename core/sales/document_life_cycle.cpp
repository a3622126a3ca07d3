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
    DocumentStatus::Draft,    DocumentStatus::Issued, DocumentStatus::Accepted, DocumentStatus::Declined,
    DocumentStatus::Expired,  DocumentStatus::PartPaid, DocumentStatus::Paid,   DocumentStatus::Overdue,
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
enum KindSet : unsigned {
    Quotes = 1u << static_cast<unsigned>(DocumentKind::Quote),
    Orders = 1u << static_cast<unsigned>(DocumentKind::Order),
    DeliveryNotes = 1u << static_cast<unsigned>(DocumentKind::DeliveryNote),
    ProFormas = 1u << static_cast<unsigned>(DocumentKind::ProForma),
    CommercialInvoices = 1u << static_cast<unsigned>(DocumentKind::CommercialInvoice),
    Invoices = 1u << static_cast<unsigned>(DocumentKind::Invoice),
    CreditNotes = 1u << static_cast<unsigned>(DocumentKind::CreditNote),
    Answered = Quotes | Orders | DeliveryNotes,
    Owed = ProFormas | CommercialInvoices | Invoices,
    Paying = Owed | CreditNotes,
    Creditable = CommercialInvoices | Invoices,
    All = Answered | Paying,
};

struct Move
{
    unsigned kinds;
    DocumentStatus from;
    DocumentStatus to;
};

/// The table of allowed moves. What was paid is paid back or credited, not cancelled.
constexpr Move moves[] = {
    {All, DocumentStatus::Draft, DocumentStatus::Issued},

    {Answered, DocumentStatus::Issued, DocumentStatus::Accepted},
    {Answered, DocumentStatus::Issued, DocumentStatus::Declined},
    {Quotes, DocumentStatus::Issued, DocumentStatus::Expired},
    {All, DocumentStatus::Issued, DocumentStatus::Cancelled},
    {Answered, DocumentStatus::Accepted, DocumentStatus::Declined},
    {Answered, DocumentStatus::Accepted, DocumentStatus::Cancelled},
    {Answered, DocumentStatus::Declined, DocumentStatus::Accepted},
    {Answered, DocumentStatus::Declined, DocumentStatus::Cancelled},
    {Quotes, DocumentStatus::Expired, DocumentStatus::Accepted},
    {Quotes, DocumentStatus::Expired, DocumentStatus::Declined},
    {Quotes, DocumentStatus::Expired, DocumentStatus::Cancelled},

    {Paying, DocumentStatus::Issued, DocumentStatus::PartPaid},
    {Paying, DocumentStatus::Issued, DocumentStatus::Paid},
    {Owed, DocumentStatus::Issued, DocumentStatus::Overdue},
    {Creditable, DocumentStatus::Issued, DocumentStatus::Credited},
    {Paying, DocumentStatus::PartPaid, DocumentStatus::Issued},
    {Paying, DocumentStatus::PartPaid, DocumentStatus::Paid},
    {Owed, DocumentStatus::PartPaid, DocumentStatus::Overdue},
    {Creditable, DocumentStatus::PartPaid, DocumentStatus::Credited},
    {Paying, DocumentStatus::Paid, DocumentStatus::Issued},
    {Paying, DocumentStatus::Paid, DocumentStatus::PartPaid},
    {Owed, DocumentStatus::Paid, DocumentStatus::Overdue},
    {Creditable, DocumentStatus::Paid, DocumentStatus::Credited},
    {Owed, DocumentStatus::Overdue, DocumentStatus::PartPaid},
    {Owed, DocumentStatus::Overdue, DocumentStatus::Paid},
    {Owed, DocumentStatus::Overdue, DocumentStatus::Cancelled},
    {Creditable, DocumentStatus::Overdue, DocumentStatus::Credited},
};

struct Conversion
{
    DocumentKind from;
    unsigned to;
};

constexpr Conversion conversions[] = {
    {DocumentKind::Quote, Orders | DeliveryNotes | Owed},
    {DocumentKind::Order, DeliveryNotes | Owed},
    {DocumentKind::DeliveryNote, Owed},
    {DocumentKind::ProForma, Orders | DeliveryNotes | CommercialInvoices | Invoices},
    {DocumentKind::CommercialInvoice, DeliveryNotes | CreditNotes},
    {DocumentKind::Invoice, DeliveryNotes | CreditNotes},
};

bool isAmong(unsigned kinds, DocumentKind kind)
{
    return (kinds & (1u << static_cast<unsigned>(kind))) != 0;
}

DocumentStatus shownByPayments(DocumentKind kind, const Money& total, const Money& paid, QDate dueDate, QDate today)
{
    const bool paysBack = total.isNegative();
    const Money due = paysBack ? -total : total;
    const Money settled = paysBack ? -paid : paid;
    if (settled >= due)
        return DocumentStatus::Paid;
    if (isAmong(Owed, kind) && !paysBack && dueDate.isValid() && today > dueDate)
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
    return std::ranges::any_of(moves, [&](const Move& move) {
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
    if (isAmong(Quotes, kind) && validUntil.isValid() && today > validUntil)
        return DocumentStatus::Expired;
    return stored;
}

std::vector<DocumentKind> conversionTargets(DocumentKind kind)
{
    std::vector<DocumentKind> targets;
    for (const Conversion& conversion : conversions) {
        if (conversion.from != kind)
            continue;
        std::ranges::copy_if(allDocumentKinds(), std::back_inserter(targets),
                             [&](DocumentKind to) { return isAmong(conversion.to, to); });
    }
    return targets;
}

} // namespace clientela
