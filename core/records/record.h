// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace clientela {

/// What every record has: its key, its identity across copies of a shop, when it came and changed,
/// and the values of the fields that the shop itself added.
struct Record
{
    qint64 id = 0;      ///< the key in this file; 0 for a record not stored yet
    QString uid;        ///< UUIDv7, also the UID of vCard and iCalendar
    QString createdAt;  ///< UTC, ISO 8601
    QString changedAt;  ///< UTC, ISO 8601
    QJsonObject custom; ///< custom fields: key to stored value
};

} // namespace clientela
