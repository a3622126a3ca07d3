// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/history.h"

#include "core/base/error.h"
#include "core/records/record_json.h"
#include "core/storage/shop_file.h"

#include <QCoreApplication>

#include <algorithm>

namespace clientela {

namespace {

constexpr const char* entryColumns =
    "SELECT change_set.id, label, author, made_at, undone_at, is_undoable,"
    " (SELECT count(*) FROM change WHERE change.change_set_id = change_set.id) FROM change_set";

QString entryQuery(const char* rest)
{
    return QString::fromLatin1(entryColumns) + QString::fromLatin1(rest);
}

ChangeSetEntry readEntry(const Rows& rows)
{
    return {rows.integer(0), rows.text(1),         rows.text(2),   rows.text(3),
            rows.text(4),    rows.integer(5) != 0, rows.integer(6)};
}

QJsonObject jsonOf(const QString& text)
{
    return ValueConversion<QJsonObject>::fromValue(Value(text));
}

QString textOf(const QJsonObject& json)
{
    return ValueConversion<QJsonObject>::toValue(json).toString();
}

QString conflictList(const std::vector<UndoConflict>& conflicts)
{
    QStringList parts;
    for (const UndoConflict& conflict : conflicts) {
        if (parts.size() == 5) {
            parts.append(QStringLiteral("…"));
            break;
        }
        parts.append(conflict.field.isEmpty()
                         ? QStringLiteral("%1 (%2 %3)").arg(conflict.title, conflict.recordType).arg(conflict.id)
                         : QStringLiteral("%1: %2").arg(conflict.title, conflict.field));
    }
    return parts.join(QStringLiteral("; "));
}

void requireReversible(const ChangeSetEntry& set)
{
    if (!set.isUndoable)
        throw Error(ErrorKind::Refused,
                    QCoreApplication::translate(
                        "History",
                        "“%1” is final and cannot be undone. A document that was issued can be cancelled or credited.")
                        .arg(set.label));
}

} // namespace

std::vector<ChangeSetEntry> History::entries(int limit, qint64 before)
{
    std::vector<ChangeSetEntry> entries;
    Rows rows = before > 0
                    ? m_shop.database().select(entryQuery(" WHERE id < ? ORDER BY id DESC LIMIT ?"), {before, limit})
                    : m_shop.database().select(entryQuery(" ORDER BY id DESC LIMIT ?"), {limit});
    while (rows.next())
        entries.push_back(readEntry(rows));
    return entries;
}

std::vector<RecordChange> History::changesOf(const RecordType& type, qint64 id)
{
    std::vector<RecordChange> changes;
    Rows rows = m_shop.database().select(
        QStringLiteral("SELECT change_set.id, label, author, made_at, undone_at, is_undoable, 1, action, before, after"
                       " FROM change JOIN change_set ON change_set.id = change_set_id"
                       " WHERE record_type = ? AND record_id = ? ORDER BY change.id DESC"),
        {type.key, id});
    while (rows.next())
        changes.push_back({readEntry(rows), rows.text(7), jsonOf(rows.text(8)), jsonOf(rows.text(9))});
    return changes;
}

ChangeSetEntry History::entry(qint64 changeSet)
{
    Rows rows = m_shop.database().select(entryQuery(" WHERE id = ?"), {changeSet});
    if (!rows.next())
        throw Error(ErrorKind::NotFound,
                    QCoreApplication::translate("History", "There is no change %1 in the history.").arg(changeSet));
    return readEntry(rows);
}

std::vector<SetChange> History::changesIn(qint64 changeSet, int limit, qint64 after)
{
    std::vector<SetChange> changes;
    Rows rows = m_shop.database().select(
        QStringLiteral("SELECT id, record_type, record_id, action, before, after FROM change"
                       " WHERE change_set_id = ? AND id > ? ORDER BY id LIMIT ?"),
        {changeSet, after, limit});
    while (rows.next())
        changes.push_back(
            {rows.integer(0), rows.text(1), rows.integer(2), rows.text(3), jsonOf(rows.text(4)), jsonOf(rows.text(5))});
    return changes;
}

std::vector<UndoConflict> History::conflictsOf(qint64 changeSet)
{
    UndoResult result;
    result.set = entry(changeSet);
    requireReversible(result.set);
    m_shop.requireWritable();
    const bool backwards = result.set.undoneAt.isEmpty();
    const Transaction transaction(m_shop.database()); // never committed
    std::vector<StoredChange> changes = changesOfSet(changeSet);
    if (backwards)
        std::ranges::reverse(changes);
    m_shop.search().pause();
    try {
        for (const StoredChange& change : changes)
            applyOrSkip(change, backwards, Mode::WhatCan, result);
    } catch (...) {
        m_shop.search().discard();
        throw;
    }
    m_shop.search().discard();
    return std::move(result.conflicts);
}

ChangeSetEntry History::nextUndo()
{
    Rows rows = m_shop.database().select(entryQuery(" WHERE undone_at = '' ORDER BY id DESC LIMIT 1"));
    return rows.next() ? readEntry(rows) : ChangeSetEntry();
}

ChangeSetEntry History::nextRedo()
{
    Rows rows = m_shop.database().select(
        entryQuery(" WHERE undone_at <> '' AND id > (SELECT coalesce(max(id), 0) FROM change_set WHERE undone_at = '')"
                   " ORDER BY id LIMIT 1"));
    return rows.next() ? readEntry(rows) : ChangeSetEntry();
}

UndoResult History::undo(qint64 changeSet, Mode mode)
{
    const ChangeSetEntry set = changeSet > 0 ? entry(changeSet) : nextUndo();
    if (set.id == 0)
        throw Error(ErrorKind::NotFound, QCoreApplication::translate("History", "There is nothing to undo."));
    if (!set.undoneAt.isEmpty())
        throw Error(ErrorKind::Refused,
                    QCoreApplication::translate("History", "“%1” is undone already.").arg(set.label));
    requireReversible(set);
    return apply(set, true, mode);
}

UndoResult History::redo(qint64 changeSet, Mode mode)
{
    const ChangeSetEntry set = changeSet > 0 ? entry(changeSet) : nextRedo();
    if (set.id == 0)
        throw Error(ErrorKind::NotFound, QCoreApplication::translate("History", "There is nothing to redo."));
    if (set.undoneAt.isEmpty())
        throw Error(ErrorKind::Refused, QCoreApplication::translate("History", "“%1” is not undone.").arg(set.label));
    requireReversible(set);
    return apply(set, false, mode);
}

std::vector<History::StoredChange> History::changesOfSet(qint64 changeSet)
{
    std::vector<StoredChange> changes;
    Rows rows = m_shop.database().select(
        QStringLiteral(
            "SELECT id, record_type, record_id, action, before, after FROM change WHERE change_set_id = ? ORDER BY id"),
        {changeSet});
    while (rows.next()) {
        changes.push_back({rows.integer(0), &m_shop.types().type(rows.text(1)), rows.integer(2), rows.text(3),
                           jsonOf(rows.text(4)), jsonOf(rows.text(5))});
    }
    return changes;
}

UndoResult History::apply(const ChangeSetEntry& set, bool backwards, Mode mode)
{
    m_shop.requireWritable();
    UndoResult result;
    result.set = set;
    Transaction transaction(m_shop.database());
    std::vector<StoredChange> changes = changesOfSet(set.id);
    if (backwards)
        std::ranges::reverse(changes);
    m_shop.search().pause();
    try {
        for (const StoredChange& change : changes)
            applyOrSkip(change, backwards, mode, result);
        if (!result.conflicts.empty() && mode == Mode::AllOrNothing)
            throw Error(ErrorKind::Conflict,
                        QCoreApplication::translate("History", "“%1” was changed again later (%2); nothing was undone. "
                                                               "What is not affected can still go back on its own.")
                            .arg(set.label, conflictList(result.conflicts)));
        m_shop.search().resume();
    } catch (...) {
        m_shop.search().discard();
        throw;
    }
    const QString undoneAt = backwards ? m_shop.timestamp() : QStringLiteral("");
    m_shop.database().run(QStringLiteral("UPDATE change_set SET undone_at = ? WHERE id = ?"), {undoneAt, set.id});
    transaction.commit();
    m_shop.noteOwnUndo(set.id, undoneAt);
    m_shop.reloadCustomFields();
    std::vector<ChangedRecord> touched;
    for (const StoredChange& change : changes)
        touched.push_back({change.type, change.recordId});
    m_shop.announce(touched);
    return result;
}

void History::applyOrSkip(const StoredChange& change, bool backwards, Mode mode, UndoResult& result)
{
    if (mode == Mode::AllOrNothing) {
        applyChange(change, backwards, result);
        return;
    }
    try {
        Savepoint part(m_shop.database());
        applyChange(change, backwards, result);
        part.keep();
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::Conflict && error.kind() != ErrorKind::Refused)
            throw;
        const auto current = m_shop.records().find(*change.type, change.recordId);
        result.conflicts.push_back({change.type->key,
                                    change.recordId,
                                    current ? change.type->titleOf(current->data()) : change.type->title.text(),
                                    {}});
    }
}

void History::applyChange(const StoredChange& change, bool backwards, UndoResult& result)
{
    bool done = true;
    if (change.action == u"update" || change.action == u"relink")
        done = changeFields(change, backwards ? change.after : change.before, backwards ? change.before : change.after,
                            result);
    else if ((change.action == u"remove") == backwards)
        bringBack(change, backwards ? change.before : change.after);
    else
        done = takeAway(change, backwards, result);
    result.changes += done ? 1 : 0;
}

void History::bringBack(const StoredChange& change, const QJsonObject& values)
{
    AnyRecord record(*change.type);
    readStoredJson(*change.type, values, record.data());
    record.base().id = change.recordId;
    m_shop.records().insert(*change.type, record.data());
    if (change.type->isSearchable())
        m_shop.search().insert(*change.type, change.recordId, change.type->searchKeyOf(record.data()));
}

bool History::takeAway(const StoredChange& change, bool keepImage, UndoResult& result)
{
    const auto current = m_shop.records().find(*change.type, change.recordId);
    if (!current) {
        result.conflicts.push_back({change.type->key, change.recordId, change.type->title.text(), {}});
        return false;
    }
    const qint64 later = m_shop.database()
                             .single(QStringLiteral(
                                         "SELECT count(*) FROM change JOIN change_set ON change_set.id = change_set_id"
                                         " WHERE record_type = ? AND record_id = ? AND change.id > ? AND undone_at = "
                                         "'' AND change_set_id <> ?"),
                                     {change.type->key, change.recordId, change.id, result.set.id})
                             .toLongLong();
    const bool mayTakeBack = change.type->mayTakeBack && change.type->mayTakeBack(current->data());
    const bool isRefused = !mayTakeBack && change.type->refusal
                           && !change.type->refusal(current->data(), nullptr).isEmpty();
    if (later > 0 || isRefused) {
        result.conflicts.push_back({change.type->key, change.recordId, change.type->titleOf(current->data()), {}});
        return false;
    }
    if (keepImage)
        m_shop.database().run(QStringLiteral("UPDATE change SET after = ? WHERE id = ?"),
                              {textOf(recordToStoredJson(*change.type, current->data())), change.id});
    m_shop.records().remove(*change.type, change.recordId);
    if (change.type->isSearchable())
        m_shop.search().remove(*change.type, change.recordId, change.type->searchKeyOf(current->data()));
    return true;
}

bool History::changeFields(const StoredChange& change, const QJsonObject& from, const QJsonObject& to,
                           UndoResult& result)
{
    const auto current = m_shop.records().find(*change.type, change.recordId);
    if (!current) {
        result.conflicts.push_back({change.type->key, change.recordId, change.type->title.text(), {}});
        return false;
    }
    const QJsonObject values = recordToStoredJson(*change.type, current->data());
    QJsonObject wanted;
    qsizetype fields = 0;
    for (auto it = to.begin(); it != to.end(); ++it) {
        if (!values.contains(it.key()))
            continue; // an event, not a field
        ++fields;
        const bool isUnchanged = values.value(it.key()) == from.value(it.key());
        if (isUnchanged)
            wanted.insert(it.key(), it.value());
        else if (it.key() != u"changed_at")
            result.conflicts.push_back(
                {change.type->key, change.recordId, change.type->titleOf(current->data()), it.key()});
    }
    const bool onlyTime = std::ranges::all_of(wanted.keys(), [](const QString& key) { return key == u"changed_at"; });
    if (onlyTime)
        return fields == wanted.size();
    AnyRecord changed(*change.type);
    readStoredJson(*change.type, values, changed.data());
    readStoredJson(*change.type, wanted, changed.data());
    changed.base().id = change.recordId;
    if (!wanted.contains(u"changed_at"))
        changed.base().changedAt = ShopFile::timeAfter(current->base().changedAt, m_shop.timestamp());
    if (change.type->refusal && change.action != u"relink") {
        if (const QString why = change.type->refusal(current->data(), changed.data()); !why.isEmpty())
            throw Error(ErrorKind::Refused, why);
    }
    m_shop.records().update(*change.type, current->data(), changed.data());
    if (change.type->isSearchable())
        m_shop.search().update(*change.type, change.recordId, change.type->searchKeyOf(current->data()),
                               change.type->searchKeyOf(changed.data()));
    return true;
}

} // namespace clientela
