// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/setting_storage.h"

#include "core/base/error.h"

#include <QCoreApplication>

namespace clientela {

namespace {

void requireSettingKey(const QString& key)
{
    const auto slash = key.indexOf(u'/');
    if (slash < 1 || slash == key.size() - 1)
        throw Error(ErrorKind::BadInput,
                    QCoreApplication::translate(
                        "Storage", "“%1” is not the name of a setting; write one such as window/customers.")
                        .arg(key));
}

} // namespace

std::optional<QString> SettingStorage::text(const QString& key)
{
    requireSettingKey(key);
    Rows rows = m_shop.database().select(QStringLiteral("SELECT value FROM setting WHERE key = ?"), {key});
    return rows.next() ? std::optional(rows.text(0)) : std::nullopt;
}

QJsonObject SettingStorage::object(const QString& key)
{
    return ValueConversion<QJsonObject>::fromValue(text(key).value_or(QString()));
}

QStringList SettingStorage::keys(const QString& prefix)
{
    QStringList keys;
    Rows rows = m_shop.database().select(QStringLiteral("SELECT key FROM setting"));
    while (rows.next()) {
        const QString key = rows.text(0);
        if (key.contains(u'/') && key.startsWith(prefix))
            keys.append(key);
    }
    keys.sort();
    return keys;
}

bool SettingStorage::setText(const QString& key, const QString& value)
{
    m_shop.requireWritable();
    if (const auto stored = text(key); stored && *stored == value)
        return false;
    Transaction transaction(m_shop.database());
    m_shop.database().run(QStringLiteral("INSERT INTO setting (key, value) VALUES (?, ?)"
                                         " ON CONFLICT (key) DO UPDATE SET value = excluded.value"),
                          {key, value.isNull() ? QStringLiteral("") : value});
    transaction.commit();
    return true;
}

bool SettingStorage::setObject(const QString& key, const QJsonObject& value)
{
    return setText(key, ValueConversion<QJsonObject>::toValue(value).toString());
}

bool SettingStorage::remove(const QString& key)
{
    m_shop.requireWritable();
    requireSettingKey(key);
    Transaction transaction(m_shop.database());
    const bool wasThere = m_shop.database().run(QStringLiteral("DELETE FROM setting WHERE key = ?"), {key}) > 0;
    transaction.commit();
    return wasThere;
}

} // namespace clientela
