// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"
#include "core/storage/shop_file.h"

#include <QByteArray>
#include <QSet>
#include <QStringList>

namespace clientela {

/// Who was erased and shall not come back with the next import, as salted digests of e-mail addresses, telephone
/// and tax numbers: it can be asked whether somebody is on it, not who is. Reads the list once; for a whole import.
class SuppressionList
{
public:
    explicit SuppressionList(ShopFile& shop);

    /// Whether the customer shares an address or number with somebody who was erased.
    bool holds(const Customer& customer) const;
    bool isEmpty() const { return m_digests.isEmpty(); }
    /// Adds a customer's addresses and numbers; call inside the transaction that erases it.
    void add(const Customer& customer);

private:
    QStringList digestsOf(const Customer& customer) const;

    ShopFile& m_shop;
    QByteArray m_salt;
    QSet<QString> m_digests;
};

/// Whether one customer that is being entered or imported was erased before.
bool isSuppressed(ShopFile& shop, const Customer& customer);

} // namespace clientela
