// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/shop_file.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace clientela {

/// A value that is in use, and how often as far as it was counted.
struct FieldSuggestion
{
    QString text;
    qint64 uses = 0;
};

/// What an editor offers while somebody types into a field: the values that the shop uses already.
class FieldSuggestions
{
public:
    explicit FieldSuggestions(ShopFile& shop)
        : m_shop(shop)
    {
    }

    /// The values of a text field ("owner"), a plain list ("tags") or a field of a list ("phones.type") that begin
    /// with the prefix regardless of case and accents, the most used first, ties by alphabet. One value that is
    /// written in several ways comes in its most used form. Nothing for fields that hold no short text, and for the
    /// shop's own fields.
    ///
    /// Quick at any size: a field with an index is read value by value along it and counted up to 5,000 uses each;
    /// of any other the newest 20,000 rows are looked at.
    std::vector<FieldSuggestion> find(const RecordType& type, QStringView key, const QString& prefix, int limit);

    /// The statement behind find(), for looking at its plan; empty when there is nothing to suggest.
    static QString statement(const RecordType& type, QStringView key);

private:
    ShopFile& m_shop;
};

} // namespace clientela
