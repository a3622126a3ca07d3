// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/shop_file.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace clientela {

/// What a shop remembers beside its records: a text or a JSON object by its key, outside of the history, copied with
/// the shop. A key names whose it is and what, with a "/" between: "window/customers/columns". Keys without one are
/// the file's own (its version, its salt) and are not reached from here.
class SettingStorage
{
public:
    explicit SettingStorage(ShopFile& shop)
        : m_shop(shop)
    {
    }

    /// Nothing when it was never set.
    std::optional<QString> text(const QString& key);
    /// Empty when it was never set or is no JSON object.
    QJsonObject object(const QString& key);
    /// The keys that begin with the prefix, in order; all with an empty one.
    QStringList keys(const QString& prefix = {});

    /// Says whether anything was written: the same value again is not. Here and below a read-only shop is refused.
    bool setText(const QString& key, const QString& value);
    bool setObject(const QString& key, const QJsonObject& value);
    /// Says whether it was there.
    bool remove(const QString& key);

private:
    ShopFile& m_shop;
};

} // namespace clientela
