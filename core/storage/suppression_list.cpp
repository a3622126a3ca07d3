// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/suppression_list.h"

#include "core/customers/duplicates.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace clientela {

namespace {

QString saltKey()
{
    return QStringLiteral("privacy.salt");
}

QByteArray newSalt()
{
    std::array<quint32, 8> words;
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return QByteArray(reinterpret_cast<const char*>(words.data()), sizeof words).toHex();
}

} // namespace

SuppressionList::SuppressionList(ShopFile& shop)
    : m_shop(shop)
    , m_salt(
          shop.database().single(QStringLiteral("SELECT value FROM setting WHERE key = ?"), {saltKey()}).toByteArray())
{
    Rows rows = shop.database().select(QStringLiteral("SELECT digest FROM suppressed_person"));
    while (rows.next())
        m_digests.insert(rows.text(0));
}

QStringList SuppressionList::digestsOf(const Customer& customer) const
{
    Customer derived = customer;
    m_shop.types().type(u"customer").derive(&derived, m_shop.defaults());
    QStringList digests;
    const auto append = [&](const char* kind, const QString& value) {
        if (!value.isEmpty())
            digests.append(
                QString::fromLatin1(QMessageAuthenticationCode::hash(QByteArray(kind) + '\n' + value.toUtf8(), m_salt,
                                                                     QCryptographicHash::Sha256)
                                        .toHex()));
    };
    for (const CustomerEmail& email : derived.emails)
        append("email", email.normalized);
    for (const CustomerPhone& phone : derived.phones)
        append("phone", phone.e164);
    if (isTellingTaxNumber(derived.taxNumberKey))
        append("tax_number", derived.country + u' ' + derived.taxNumberKey);
    return digests;
}

bool SuppressionList::holds(const Customer& customer) const
{
    if (m_digests.isEmpty())
        return false;
    const QStringList digests = digestsOf(customer);
    return std::ranges::any_of(digests, [&](const QString& digest) { return m_digests.contains(digest); });
}

void SuppressionList::add(const Customer& customer)
{
    m_shop.requireWritable();
    if (m_salt.isEmpty()) {
        m_salt = newSalt();
        m_shop.database().run(QStringLiteral("INSERT INTO setting (key, value) VALUES (?, ?)"),
                              {saltKey(), QString::fromLatin1(m_salt)});
    }
    for (const QString& digest : digestsOf(customer)) {
        m_shop.database().run(
            QStringLiteral("INSERT INTO suppressed_person (digest, added_at) VALUES (?, ?) ON CONFLICT DO NOTHING"),
            {digest, m_shop.timestamp()});
        m_digests.insert(digest);
    }
}

bool isSuppressed(ShopFile& shop, const Customer& customer)
{
    return SuppressionList(shop).holds(customer);
}

} // namespace clientela
