// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/shop_file.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace clientela {

/// What an editor holds that was not saved as a record yet.
struct Draft
{
    QString key; ///< the editor's own name for it: "customer/12", "document/new-1"
    QString recordType;
    QJsonObject content;
    QString savedAt; ///< UTC, ISO 8601
};

/// Half-typed work, kept so that a power cut loses at most a second of it. Outside the history: nothing to undo.
class DraftStorage
{
public:
    explicit DraftStorage(ShopFile& shop)
        : m_shop(shop)
    {
    }

    /// Keeps a draft, in place of the one of the same key.
    void save(const QString& key, const QString& recordType, const QJsonObject& content);
    std::optional<Draft> load(const QString& key);
    /// All drafts, or those of one record type, the newest first.
    std::vector<Draft> list(const QString& recordType = {});
    void remove(const QString& key);

private:
    ShopFile& m_shop;
};

} // namespace clientela
