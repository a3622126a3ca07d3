// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/change_scope.h"

#include "core/base/error.h"
#include "core/records/record_json.h"
#include "core/storage/shop_file.h"

#include <QCoreApplication>

namespace clientela {

namespace {

struct StoredDifference
{
    QJsonObject before;
    QJsonObject after;
};

StoredDifference differenceOf(const QJsonObject& before, const QJsonObject& after)
{
    StoredDifference difference;
    for (auto it = after.begin(); it != after.end(); ++it) {
        const QJsonValue old = before.value(it.key());
        if (old == it.value())
            continue;
        difference.before.insert(it.key(), old);
        difference.after.insert(it.key(), it.value());
    }
    return difference;
}

void throwFirst(const Problems& problems)
{
    if (!problems.empty())
        throw Error(ErrorKind::BadInput, problems.front().message, problems.front().field);
}

} // namespace

ChangeScope::ChangeScope(ShopFile& shop, const QString& label, Undo undo)
    : m_shop(shop)
    , m_outer(shop.m_scope)
    , m_label(label)
    , m_undo(undo)
{
    shop.requireWritable();
    m_transaction.emplace(shop.database());
    m_now = m_outer ? m_outer->m_now : shop.timestamp();
    if (!m_outer)
        shop.m_scope = this;
    else if (undo == Undo::Never)
        m_outer->m_undo = Undo::Never;
}

ChangeScope::~ChangeScope()
{
    if (!m_transaction || m_outer)
        return;
    m_shop.m_scope = nullptr;
    m_shop.search().discard();
}

qint64 ChangeScope::changeSetId()
{
    if (m_outer)
        return m_outer->changeSetId();
    if (m_changeSetId == 0)
        m_changeSetId = m_shop.database().insert(QStringLiteral("INSERT INTO change_set (uid, label, author, made_at, "
                                                                "is_undoable, undone_at) VALUES (?, ?, ?, ?, ?, '')"),
                                                 {m_shop.nextUid(), m_label, m_shop.author(), m_now, qint64(1)});
    return m_changeSetId;
}

void ChangeScope::record(const RecordType& type, qint64 id, const char* action, const QString& before,
                         const QString& after)
{
    m_shop.database().run(QStringLiteral("INSERT INTO change (change_set_id, record_type, record_id, action, before, "
                                         "after) VALUES (?, ?, ?, ?, ?, ?)"),
                          {changeSetId(), type.key, id, QString::fromLatin1(action), before, after});
}

void ChangeScope::noteChanged(const RecordType& type, qint64 id)
{
    if (m_outer)
        m_outer->noteChanged(type, id);
    else
        m_changed.push_back({&type, id});
}

qint64 ChangeScope::insert(const RecordType& type, void* record)
{
    Record& base = type.base(record);
    type.applyCurrency(record, m_shop.defaults().currency);
    if (type.derive)
        type.derive(record, m_shop.defaults());
    throwFirst(type.problemsOf(record));
    if (base.uid.isEmpty())
        base.uid = m_shop.nextUid();
    if (base.createdAt.isEmpty())
        base.createdAt = m_now;
    base.changedAt = m_now;
    changeSetId();
    const qint64 givenId = base.id;
    try {
        Savepoint whole(m_shop.database());
        m_shop.records().insert(type, record);
        this->record(type, base.id, "insert", QStringLiteral(""), QStringLiteral(""));
        if (type.isSearchable())
            m_shop.search().insert(type, base.id, type.searchKeyOf(record));
        whole.keep();
    } catch (...) {
        base.id = givenId;
        throw;
    }
    noteChanged(type, base.id);
    return base.id;
}

bool ChangeScope::update(const RecordType& type, void* record)
{
    Record& base = type.base(record);
    const AnyRecord before = m_shop.records().load(type, base.id);
    if (before.base().changedAt != base.changedAt)
        throw Error(
            ErrorKind::Conflict,
            QCoreApplication::translate(
                "Storage", "“%1” was changed by somebody else in the meantime; look at it again and repeat the change.")
                .arg(type.titleOf(before.data())));
    type.applyCurrency(record, m_shop.defaults().currency);
    if (type.derive)
        type.derive(record, m_shop.defaults());
    throwFirst(type.problemsOf(record));
    const QJsonObject oldValues = recordToStoredJson(type, before.data());
    if (differenceOf(oldValues, recordToStoredJson(type, record)).after.isEmpty())
        return false;
    if (type.refusal) {
        if (const QString why = type.refusal(before.data(), record); !why.isEmpty())
            throw Error(ErrorKind::Refused, why);
    }
    changeSetId();
    base.changedAt = ShopFile::timeAfter(before.base().changedAt, m_now);
    try {
        Savepoint whole(m_shop.database());
        const StoredDifference difference = differenceOf(oldValues, recordToStoredJson(type, record));
        m_shop.records().update(type, before.data(), record);
        this->record(type, base.id, "update", ValueConversion<QJsonObject>::toValue(difference.before).toString(),
                     ValueConversion<QJsonObject>::toValue(difference.after).toString());
        if (type.isSearchable())
            m_shop.search().update(type, base.id, type.searchKeyOf(before.data()), type.searchKeyOf(record));
        whole.keep();
    } catch (...) {
        base.changedAt = before.base().changedAt;
        throw;
    }
    noteChanged(type, base.id);
    return true;
}

void ChangeScope::remove(const RecordType& type, qint64 id)
{
    const AnyRecord before = m_shop.records().load(type, id);
    if (type.refusal) {
        if (const QString why = type.refusal(before.data(), nullptr); !why.isEmpty())
            throw Error(ErrorKind::Refused, why);
    }
    changeSetId();
    Savepoint whole(m_shop.database());
    m_shop.records().remove(type, id);
    record(type, id, "remove",
           ValueConversion<QJsonObject>::toValue(recordToStoredJson(type, before.data())).toString(),
           QStringLiteral(""));
    if (type.isSearchable())
        m_shop.search().remove(type, id, type.searchKeyOf(before.data()));
    whole.keep();
    noteChanged(type, id);
}

void ChangeScope::moveReference(const RecordType& type, qint64 id, const Field& reference, qint64 target)
{
    Q_ASSERT(reference.kind == FieldKind::Reference);
    const AnyRecord before = m_shop.records().load(type, id);
    AnyRecord after = m_shop.records().load(type, id);
    reference.setValue(after.data(), target);
    after.base().changedAt = ShopFile::timeAfter(before.base().changedAt, m_now);
    const StoredDifference difference = differenceOf(recordToStoredJson(type, before.data()),
                                                     recordToStoredJson(type, after.data()));
    changeSetId();
    Savepoint whole(m_shop.database());
    m_shop.records().update(type, before.data(), after.data());
    record(type, id, "relink", ValueConversion<QJsonObject>::toValue(difference.before).toString(),
           ValueConversion<QJsonObject>::toValue(difference.after).toString());
    whole.keep();
    noteChanged(type, id);
}

void ChangeScope::noteEvent(const RecordType& type, qint64 id, const QJsonObject& event)
{
    record(type, id, "update", QStringLiteral(""), ValueConversion<QJsonObject>::toValue(event).toString());
    noteChanged(type, id);
}

void ChangeScope::deferSearch()
{
    m_searchDeferred = true;
    m_shop.search().pause();
}

qint64 ChangeScope::commit()
{
    if (m_searchDeferred)
        m_shop.search().resume();
    if (m_outer) {
        m_transaction->commit();
        m_transaction.reset();
        return m_outer->m_changeSetId;
    }
    if (m_changeSetId != 0 && m_changed.empty()) {
        m_shop.database().run(QStringLiteral("DELETE FROM change_set WHERE id = ?"), {m_changeSetId});
        m_changeSetId = 0;
    }
    if (m_changeSetId != 0)
        m_shop.database().run(QStringLiteral("UPDATE change_set SET label = ?, is_undoable = ? WHERE id = ?"),
                              {m_label, qint64(m_undo == Undo::Possible ? 1 : 0), m_changeSetId});
    m_transaction->commit();
    m_transaction.reset();
    m_shop.m_scope = nullptr;
    if (m_changeSetId != 0)
        m_shop.noteOwnChangeSet(m_changeSetId);
    m_shop.announce(m_changed);
    return m_changeSetId;
}

} // namespace clientela
