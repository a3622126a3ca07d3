// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/document_kind.h"

#include <QCoreApplication>

#include <array>

namespace clientela {

namespace {

struct KindRow
{
    DocumentKind kind;
    QLatin1StringView key;
    const char* name;
    bool receivable;
};

constexpr std::array<DocumentKind, 7> kindsInOrder{DocumentKind::Quote,
                                                   DocumentKind::Order,
                                                   DocumentKind::DeliveryNote,
                                                   DocumentKind::ProForma,
                                                   DocumentKind::CommercialInvoice,
                                                   DocumentKind::Invoice,
                                                   DocumentKind::CreditNote};

const KindRow& kindRow(DocumentKind kind)
{
    static constexpr std::array<KindRow, 7> rows{{
        {DocumentKind::Quote, QLatin1StringView("quote"), QT_TRANSLATE_NOOP("DocumentKind", "Quote"), false},
        {DocumentKind::Order, QLatin1StringView("order"), QT_TRANSLATE_NOOP("DocumentKind", "Order"), false},
        {DocumentKind::DeliveryNote, QLatin1StringView("delivery_note"),
         QT_TRANSLATE_NOOP("DocumentKind", "Delivery note"), false},
        {DocumentKind::ProForma, QLatin1StringView("pro_forma"), QT_TRANSLATE_NOOP("DocumentKind", "Pro-forma invoice"),
         true},
        {DocumentKind::CommercialInvoice, QLatin1StringView("commercial_invoice"),
         QT_TRANSLATE_NOOP("DocumentKind", "Commercial invoice"), true},
        {DocumentKind::Invoice, QLatin1StringView("invoice"), QT_TRANSLATE_NOOP("DocumentKind", "Invoice"), true},
        {DocumentKind::CreditNote, QLatin1StringView("credit_note"), QT_TRANSLATE_NOOP("DocumentKind", "Credit note"),
         true},
    }};
    return rows[static_cast<std::size_t>(kind)];
}

} // namespace

std::span<const DocumentKind> allDocumentKinds()
{
    return kindsInOrder;
}

QString documentKindKey(DocumentKind kind)
{
    return kindRow(kind).key;
}

std::optional<DocumentKind> documentKindFromKey(QStringView key)
{
    for (const DocumentKind kind : kindsInOrder) {
        if (key == kindRow(kind).key)
            return kind;
    }
    return {};
}

QString documentKindName(DocumentKind kind)
{
    return QCoreApplication::translate("DocumentKind", kindRow(kind).name);
}

const char* documentKindSourceName(DocumentKind kind)
{
    return kindRow(kind).name;
}

bool isReceivable(DocumentKind kind)
{
    return kindRow(kind).receivable;
}

} // namespace clientela
