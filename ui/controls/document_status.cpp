// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/document_status.h"

namespace clientela {

Status colourOf(DocumentStatus status)
{
    switch (status) {
    case DocumentStatus::Draft:
    case DocumentStatus::Cancelled:
    case DocumentStatus::Credited:
    case DocumentStatus::Declined: return Status::Neutral;
    case DocumentStatus::Issued: return Status::Open;
    case DocumentStatus::Accepted:
    case DocumentStatus::Paid: return Status::Good;
    case DocumentStatus::Expired:
    case DocumentStatus::PartPaid: return Status::Soon;
    case DocumentStatus::Overdue: return Status::Late;
    }
    return Status::Neutral;
}

Status colourOfDocumentStatus(QStringView key)
{
    const auto status = documentStatusFromKey(key);
    return status ? colourOf(*status) : Status::Neutral;
}

QString documentStatusText(const QString& key)
{
    const auto status = documentStatusFromKey(key);
    return status ? documentStatusName(*status) : key;
}

} // namespace clientela
