// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/change_many.h"

#include "core/base/error.h"
#include "core/base/text_folding.h"
#include "core/storage/change_scope.h"
#include "core/workflows/save_record.h"

namespace clientela {

namespace {

constexpr qint64 changesPerReport = 50;

/// Adds or removes the tag; says whether the record is another one now.
bool changeTag(const RecordType& type, AnyRecord& record, const ManyChange& change)
{
    const ChildList* tags = type.child(u"tags");
    if (!tags)
        return false;
    const Field& name = tags->fields.front();
    const QString wanted = folded(change.tag);
    QStringList kept;
    bool isThere = false;
    for (qsizetype i = 0; i < tags->count(record.data()); ++i) {
        const QString tag = name.value(tags->at(record.data(), i)).toString();
        isThere = isThere || folded(tag) == wanted;
        if (change.what == ManyChange::What::AddTag || folded(tag) != wanted)
            kept.append(tag);
    }
    if (isThere == (change.what == ManyChange::What::AddTag))
        return false;
    if (change.what == ManyChange::What::AddTag)
        kept.append(change.tag.simplified());
    tags->clear(record.data());
    for (const QString& tag : std::as_const(kept))
        name.setValue(tags->append(record.data()), Value(tag));
    return true;
}

/// Removes a record the way its kind goes; what refuses to go says so before anything is written.
void removeOne(ShopFile& shop, ChangeScope& scope, const RecordType& type, qint64 id)
{
    if (type.key != u"document" && type.key != u"payment")
        return scope.remove(type, id);
    const AnyRecord record = shop.records().load(type, id);
    const QString refusal = type.refusal ? type.refusal(record.data(), nullptr) : QString();
    if (!refusal.isEmpty())
        throw Error(ErrorKind::Refused, refusal);
    removeRecord(shop, type, id);
}

/// Says whether anything was to be changed.
bool changeOne(ShopFile& shop, ChangeScope& scope, const RecordType& type, qint64 id, const ManyChange& change)
{
    if (change.what == ManyChange::What::Remove) {
        removeOne(shop, scope, type, id);
        return true;
    }
    AnyRecord record = shop.records().load(type, id);
    if (change.what == ManyChange::What::SetField) {
        const Field* field = type.field(change.field);
        if (!field || field->isReadOnly || field->value(record.data()) == change.value)
            return false;
        field->setValue(record.data(), change.value);
    } else if (!changeTag(type, record, change)) {
        return false;
    }
    return scope.update(type, record.data());
}

} // namespace

ManyResult changeMany(ShopFile& shop, const RecordType& type, std::span<const qint64> ids, const ManyChange& change,
                      const QString& label, Progress& progress)
{
    shop.requireWritable();
    ManyResult result;
    ChangeScope scope(shop, label);
    const auto total = static_cast<qint64>(ids.size());
    for (qint64 done = 0; done < total; ++done) {
        if (done % changesPerReport == 0)
            reportOrThrow(progress, done, total);
        const qint64 id = ids[static_cast<std::size_t>(done)];
        try {
            if (changeOne(shop, scope, type, id, change))
                result.changed.push_back(id);
        } catch (const Error& error) {
            if (error.isOfStorage() || error.kind() == ErrorKind::Cancelled)
                throw;
            ++result.refused;
            if (result.firstRefusal.isEmpty())
                result.firstRefusal = error.sentence();
        }
    }
    result.changeSet = scope.commit();
    return result;
}

} // namespace clientela
