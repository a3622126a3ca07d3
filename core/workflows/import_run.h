// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/record_rows.h"
#include "core/storage/change_scope.h"
#include "core/workflows/import_records.h"

#include <QJsonObject>

namespace clientela {

/// One import under way: decides for each incoming record what becomes of it and writes it through a scope.
class ImportRun
{
public:
    ImportRun(ShopFile& shop, const RecordType& type, ChangeScope& scope)
        : m_shop(shop)
        , m_type(type)
        , m_scope(scope)
    {
    }
    ImportRun(const ImportRun&) = delete;
    ImportRun& operator=(const ImportRun&) = delete;
    virtual ~ImportRun() = default;

    /// Writes one record and counts it.
    ImportOutcome take(const IncomingRecord& incoming);
    /// Does what could only be done when all rows were there.
    virtual void finish() {}

    ImportResult result;
    /// Of the record taken last, for a preview.
    QString lastTitle;
    QString lastSubtitle;
    qint64 lastRecord = 0; ///< the stored record that it is about; 0 for a new one
    std::vector<ImportChange> lastChanges;
    bool keepsChanges = false; ///< whether lastChanges is filled

protected:
    virtual ImportOutcome decide(const IncomingRecord& incoming) = 0;
    ImportOutcome reject(const IncomingRecord& incoming, const Problems& problems);
    void noteChanges(const QJsonObject& before, const QJsonObject& after);

    ShopFile& m_shop;
    const RecordType& m_type;
    ChangeScope& m_scope;
};

} // namespace clientela
