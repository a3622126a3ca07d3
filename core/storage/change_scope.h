// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_type.h"
#include "core/storage/database.h"

#include <QHash>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace clientela {

class ShopFile;

/// A record that a change touched.
struct ChangedRecord
{
    const RecordType* type = nullptr;
    qint64 id = 0;
};

/// A transaction with a label ("Import contacts.csv"): everything written through it is one change set of the
/// history and can be undone as one. Rolls back unless committed. One inside another joins it.
class ChangeScope
{
public:
    enum class Undo { Possible, Never };

    ChangeScope(ShopFile& shop, const QString& label, Undo undo = Undo::Possible);
    ~ChangeScope();
    ChangeScope(const ChangeScope&) = delete;
    ChangeScope& operator=(const ChangeScope&) = delete;

    /// Derives, checks and inserts; throws Error(BadInput) with the first problem. Returns the new id.
    /// What fails, here and below, has written nothing; the scope may go on with other records.
    qint64 insert(const RecordType& type, void* record);
    /// Writes what differs from the stored record and says whether anything did. Throws Error(Conflict) when
    /// the stored record changed since this one was read, Error(Refused) when the type does not allow the change.
    bool update(const RecordType& type, void* record);
    void remove(const RecordType& type, qint64 id);
    /// Points a reference at another record because the one it names is merged into that one. The one change that
    /// a locked record (an issued document) takes as well: what was printed stays as it is.
    void moveReference(const RecordType& type, qint64 id, const Field& reference, qint64 target);
    /// Remembers in the history of a record what its fields do not show: {"merged_from": id}, {"erased": true}.
    void noteEvent(const RecordType& type, qint64 id, const QJsonObject& event);
    /// Names the change set once the name is known; an outer scope keeps its own.
    void setLabel(const QString& label) { m_label = label; }
    /// Search is brought up to date once, at the end; for imports.
    void deferSearch();
    /// Writes the change set; returns its id, or 0 when nothing was changed.
    qint64 commit();

private:
    void record(const RecordType& type, qint64 id, const char* action, const QString& before, const QString& after);
    void noteChanged(const RecordType& type, qint64 id);
    qint64 changeSetId();

    ShopFile& m_shop;
    ChangeScope* m_outer = nullptr;
    std::optional<Transaction> m_transaction;
    QString m_label;
    QString m_now;
    Undo m_undo;
    qint64 m_changeSetId = 0;
    bool m_searchDeferred = false;
    std::vector<ChangedRecord> m_changed;
};

} // namespace clientela
