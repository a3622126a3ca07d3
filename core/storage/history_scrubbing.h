// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"
#include "core/storage/shop_file.h"

#include <QSet>
#include <QStringList>

#include <vector>

namespace clientela {

/// Takes a person out of the history. What is scrubbed cannot go back any more: its change sets say so.
class HistoryScrubbing
{
public:
    explicit HistoryScrubbing(ShopFile& shop)
        : m_shop(shop)
    {
    }

    /// The customer and every removed one that was the same person: merged into it, or so alike that a duplicate hunt
    /// would have shown it.
    std::vector<qint64> formerSelves(const Customer& customer);

    /// Everything that the history holds of these customers as they were, oldest first; as far as it is known.
    std::vector<Customer> imagesOf(const std::vector<qint64>& customers);

    /// Empties what the history holds of these customers, takes the free text out of what it holds of records that
    /// named them, and the texts out of the labels of both. Returns how many changes were scrubbed.
    qint64 scrub(const std::vector<qint64>& customers, const QStringList& texts, const QString& replacement);

private:
    void scrubOwn(qint64 customer);
    void scrubNaming(qint64 customer);
    void scrubRecord(const RecordType& type, qint64 id);
    void scrubRow(qint64 change, qint64 changeSet, const RecordType& type, const QString& before, const QString& after);
    void write(qint64 change, qint64 changeSet, const QString& before, const QString& after);

    ShopFile& m_shop;
    QSet<qint64> m_scrubbedSets;
    QSet<qint64> m_namingSets;
    qint64 m_count = 0;
};

} // namespace clientela
