// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/tax_table.h"
#include "core/exchange/record_source.h"
#include "core/storage/existing_records.h"
#include "core/storage/suppression_list.h"
#include "core/workflows/import_run.h"

#include <QJsonArray>

namespace clientela {

/// An import of customers or products.
class RecordImport final : public ImportRun
{
public:
    RecordImport(ShopFile& shop, const ImportPlan& plan, const RecordType& type, const RecordSource& source,
                 ChangeScope& scope);

    void finish() override;

private:
    ImportOutcome decide(const IncomingRecord& incoming) override;
    ImportOutcome addNew(const IncomingRecord& incoming, AnyRecord& record);
    ImportOutcome change(const IncomingRecord& incoming, AnyRecord& stored);
    std::optional<AnyRecord> findExisting(const IncomingRecord& incoming, const AnyRecord& candidate);
    std::optional<AnyRecord> confirmed(const MatchKey& key);
    void remarkLikelyDuplicate(const IncomingRecord& incoming, const AnyRecord& candidate);
    IncomingRecord prepared(const IncomingRecord& incoming, Problems& problems);
    void resolveCompany(IncomingRecord& incoming);
    void resolveRelations(IncomingRecord& incoming);
    std::optional<qint64> customerNamed(const QJsonValue& value);

    struct OpenReference
    {
        qint64 row;
        qint64 id;
        QString company;      ///< empty when the relations are what is open
        QJsonArray relations; ///< as the file has them
    };
    void noteOpenReferences(qint64 row, qint64 id);
    QStringList clearableKeys() const;
    void finishRelations(const OpenReference& open);

    ExistingRecords m_existing;
    SuppressionList m_suppressed;
    TaxTable m_taxes;
    std::optional<MatchBy> m_key;
    bool m_replaces = false; ///< the file's lists take the place of the record's, empty cells clear
    EmptyCells m_emptyCells = EmptyCells::ByKey;
    QStringList m_mappedKeys;
    QString m_openCompany; ///< of the record under way
    QJsonArray m_openRelations;
    std::vector<OpenReference> m_openReferences;
};

} // namespace clientela
