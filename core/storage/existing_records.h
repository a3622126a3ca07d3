// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/shop_file.h"

#include <QHash>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace clientela {

/// By what an incoming record is recognised.
enum class MatchBy {
    Uid,
    Code, ///< a product's
    Barcode,
    Name,             ///< folded
    TaxNumber,        ///< normalised
    Email,            ///< normalised
    Phone,            ///< in international form
    TaxNumberAndName, ///< the key and the folded name, joined by matchText
    EmailAndName,
    PhoneAndName,
    NameAndPlace, ///< folded name, city and street of the first address
};

/// One text to look for.
struct MatchKey
{
    MatchBy by = MatchBy::Uid;
    QString text;
};

/// Two texts that have to agree together.
QString matchText(const QString& first, const QString& second);

/// The keys by which a stored or derived record can be found; of customers and products.
std::vector<MatchKey> matchKeysOf(const RecordType& type, const void* record);

/// Finds the record that an incoming one is about. The first questions go to the database's indexes; a long import
/// reads all keys into memory once (16 bytes each, as hashes) and then asks the database no more. What it finds is to
/// be confirmed against matchKeysOf the loaded record, as two texts may have the same hash.
class ExistingRecords
{
public:
    /// The type is customer or product.
    ExistingRecords(ShopFile& shop, const RecordType& type);

    /// The record with the key; the oldest when there are several.
    std::optional<qint64> find(const MatchKey& key);
    /// Remembers a record that was just written, so that a later row of the same file finds it.
    void add(qint64 id, const void* record);

private:
    std::optional<qint64> ask(const MatchKey& key);
    void readAll();
    void readCustomers();
    void readProducts();
    void remember(const MatchKey& key, qint64 id);

    ShopFile& m_shop;
    const RecordType& m_type;
    int m_questions = 0;
    bool m_isRead = false;
    std::vector<std::pair<quint64, qint64>> m_stored; ///< sorted by hash, then id
    QHash<quint64, qint64> m_added;
};

} // namespace clientela
