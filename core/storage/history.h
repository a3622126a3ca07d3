// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/change_scope.h"

#include <QJsonObject>

#include <vector>

namespace clientela {

/// A change set as the history shows it.
struct ChangeSetEntry
{
    qint64 id = 0;
    QString label;
    QString author;
    QString madeAt;   ///< UTC, ISO 8601
    QString undoneAt; ///< empty while it holds
    bool isUndoable = true;
    qint64 changes = 0;
};

/// What happened to one record in one change set.
struct RecordChange
{
    ChangeSetEntry set;
    QString action;     ///< insert, update, remove; relink where a reference followed a merge
    QJsonObject before; ///< stored values of the fields that changed
    QJsonObject after;
};

/// One record in one change set, as its detail shows it.
struct SetChange
{
    qint64 id = 0;
    QString recordType;
    qint64 record = 0;
    QString action;     ///< insert, update, remove, relink
    QJsonObject before; ///< stored values of the fields that changed; of a removed record all
    QJsonObject after;
};

/// A change that could not go back because somebody changed the same thing later.
struct UndoConflict
{
    QString recordType;
    qint64 id = 0;
    QString title;
    QString field; ///< empty when it is the whole record
};

/// What an undo or redo did.
struct UndoResult
{
    ChangeSetEntry set;
    qint64 changes = 0;
    std::vector<UndoConflict> conflicts; ///< what stayed as it is, with Mode::WhatCan
};

/// The change sets of a shop: what was done, by whom, and back and forth between it. Survives a restart.
class History
{
public:
    /// AllOrNothing throws Error(Conflict) when anything cannot go back; WhatCan leaves that as it is.
    enum class Mode { AllOrNothing, WhatCan };

    explicit History(ShopFile& shop)
        : m_shop(shop)
    {
    }

    /// The newest change sets first; "before" is the id to go on from, 0 for the newest.
    std::vector<ChangeSetEntry> entries(int limit, qint64 before = 0);
    /// What happened to one record, newest first.
    std::vector<RecordChange> changesOf(const RecordType& type, qint64 id);
    ChangeSetEntry entry(qint64 changeSet);
    /// The records that a change set touched, in their order; "after" is the id to go on from, 0 for the first.
    std::vector<SetChange> changesIn(qint64 changeSet, int limit, qint64 after = 0);
    /// What could not go back (or be done again, of a set that is undone); leaves everything as it is.
    std::vector<UndoConflict> conflictsOf(qint64 changeSet);
    /// The change set that undo() would take back; id 0 when there is none.
    ChangeSetEntry nextUndo();
    /// The change set that redo() would do again; id 0 when there is none.
    ChangeSetEntry nextRedo();

    /// Takes back the last change set that holds, or the given one.
    /// Throws Error(Refused) for a change set with issued documents, Error(NotFound) when there is nothing.
    UndoResult undo(qint64 changeSet = 0, Mode mode = Mode::AllOrNothing);
    /// Does again what was undone last, or the given one.
    UndoResult redo(qint64 changeSet = 0, Mode mode = Mode::AllOrNothing);

private:
    struct StoredChange
    {
        qint64 id;
        const RecordType* type;
        qint64 recordId;
        QString action;
        QJsonObject before;
        QJsonObject after;
    };
    std::vector<StoredChange> changesOfSet(qint64 changeSet);
    UndoResult apply(const ChangeSetEntry& set, bool backwards, Mode mode);
    void applyOrSkip(const StoredChange& change, bool backwards, Mode mode, UndoResult& result);
    void applyChange(const StoredChange& change, bool backwards, UndoResult& result);
    void bringBack(const StoredChange& change, const QJsonObject& values);
    bool takeAway(const StoredChange& change, bool keepImage, UndoResult& result);
    bool changeFields(const StoredChange& change, const QJsonObject& from, const QJsonObject& to, UndoResult& result);

    ShopFile& m_shop;
};

} // namespace clientela
