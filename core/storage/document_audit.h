// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QString>

#include <functional>
#include <vector>

namespace clientela {

/// What the chain of issued documents is checked by.
struct IssuedDocument
{
    qint64 id = 0;
    QString kind;
    QString series;
    qint64 year = 0;
    qint64 sequence = 0;
    QString number;
    QString snapshot;
    QString fingerprint;
};

/// What a series says of itself.
struct SeriesState
{
    QString kind;
    QString series;
    qint64 year = 0;
    qint64 nextSequence = 0;
    QString lastFingerprint;
};

/// What was paid and credited of a document by the records that say so, beside what it says itself; minor units.
struct SettledDocument
{
    qint64 id = 0;
    QString kind;
    QString state;
    QString number;
    qint64 total = 0;
    qint64 paid = 0;
    qint64 open = 0;
    qint64 allocated = 0; ///< by payments
    qint64 credited = 0;  ///< by credit notes when they were issued
    bool isImported = false;
};

/// A value that must be JSON and is not.
struct MalformedJson
{
    QString table;
    qint64 id = 0;
    QString column;
};

/// Reads what a check of documents needs, whatever is wrong with it.
class DocumentAudit
{
public:
    explicit DocumentAudit(Database& database)
        : m_database(database)
    {
    }

    /// Every document with a place in a series, by kind, series, year and sequence.
    void forEachIssued(const std::function<void(const IssuedDocument&)>& use);
    std::vector<SeriesState> series();
    /// Documents that say we issued them but have no place in a series.
    std::vector<qint64> issuedWithoutSequence();
    /// Every document that is past a draft.
    void forEachSettled(const std::function<void(const SettledDocument&)>& use);
    /// Payments whose open part is not their amount less what they settle: their ids.
    std::vector<qint64> paymentsOutOfBalance();
    std::vector<qint64> documentIds();
    std::vector<MalformedJson> malformedJson();
    /// Change sets without a change, and changes without a change set: a sentence's worth each.
    qint64 brokenHistoryEntries();

private:
    Database& m_database;
};

} // namespace clientela
