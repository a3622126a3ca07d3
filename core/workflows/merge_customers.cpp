// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/merge_customers.h"

#include "core/base/error.h"
#include "core/base/text_folding.h"
#include "core/sales/document.h"
#include "core/storage/reference_storage.h"

#include <QCoreApplication>

#include <algorithm>

namespace clientela {

namespace {

Customer loadMergeable(ShopFile& shop, CustomerId id)
{
    const Customer customer = shop.records().load(shop.types().type(u"customer"), id.value()).as<Customer>();
    if (!customer.anonymisedAt.isEmpty())
        throw Error(ErrorKind::Refused, QCoreApplication::translate(
                                            "Merge", "The data of “%1” were erased; there is nothing left to merge.")
                                            .arg(customer.name));
    return customer;
}

/// The names that are copied beside a link follow it where nothing was printed yet.
void followName(const ReferencePlace& place, AnyRecord& record, const Customer& keep, const Customer& other)
{
    if (place.type->key == u"customer" && folded(record.as<Customer>().companyName) == folded(other.name))
        record.as<Customer>().companyName = keep.name;
    if (place.type->key == u"document" && record.as<Document>().isDraft())
        record.as<Document>().customerName = keep.name;
}

void moveInList(const ReferencePlace& place, AnyRecord& record, qint64 keep, qint64 other)
{
    for (qsizetype i = 0; i < place.list->count(record.data()); ++i) {
        void* row = place.list->mutableAt(record.data(), i);
        if (place.field->value(row).toLongLong() == other)
            place.field->setValue(row, keep);
    }
}

/// A relation that both had to somebody would now stand there twice.
void dropDoubleRelations(Customer& customer)
{
    std::vector<CustomerRelation> relations;
    for (const CustomerRelation& relation : customer.relations) {
        const bool isKnown = std::ranges::any_of(relations, [&](const CustomerRelation& known) {
            return known.other == relation.other && known.kind == relation.kind;
        });
        if (!isKnown)
            relations.push_back(relation);
    }
    customer.relations = std::move(relations);
}

void moveLinks(ShopFile& shop, ChangeScope& scope, const Customer& keep, const Customer& other)
{
    for (const ReferencePlace& place : placesNaming(shop.types(), u"customer")) {
        for (const qint64 id : recordsNaming(shop.database(), place, other.id)) {
            // what the two said of each other is settled with the kept customer's own fields
            if (place.type->key == u"customer" && (id == keep.id || id == other.id))
                continue;
            const AnyRecord before = shop.records().load(*place.type, id);
            AnyRecord record = shop.records().load(*place.type, id);
            if (place.list) {
                moveInList(place, record, keep.id, other.id);
                if (place.type->key == u"customer")
                    dropDoubleRelations(record.as<Customer>());
            } else {
                place.field->setValue(record.data(), keep.id);
                followName(place, record, keep, other);
            }
            const bool isLocked = place.type->refusal && !place.type->refusal(before.data(), record.data()).isEmpty();
            if (isLocked && !place.list)
                scope.moveReference(*place.type, id, *place.field, keep.id);
            else
                scope.update(*place.type, record.data());
        }
    }
}

} // namespace

MergePlan planMerge(ShopFile& shop, CustomerId keep, CustomerId other, const MergeChoices& choices)
{
    if (keep == other)
        throw Error(ErrorKind::Refused,
                    QCoreApplication::translate("Merge", "This is one customer; choose another one to merge with."));
    MergePlan plan;
    plan.keep = loadMergeable(shop, keep);
    plan.other = loadMergeable(shop, other);
    plan.rows = mergeRows(shop.types().type(u"customer"), plan.keep, plan.other, choices, shop.defaults().currency);
    for (const ReferencePlace& place : placesNaming(shop.types(), u"customer")) {
        const auto count = static_cast<qint64>(recordsNaming(shop.database(), place, other.value()).size());
        if (count == 0)
            continue;
        if (!plan.links.empty() && plan.links.back().type == place.type)
            plan.links.back().count += count;
        else
            plan.links.push_back({place.type, count});
    }
    return plan;
}

qint64 mergeCustomers(ShopFile& shop, CustomerId keep, CustomerId other, const MergeChoices& choices)
{
    const MergePlan plan = planMerge(shop, keep, other, choices);
    const RecordType& type = shop.types().type(u"customer");
    Customer merged = mergedCustomer(type, plan.keep, plan.other, choices);
    ChangeScope scope(shop, QCoreApplication::translate("Merge", "Merge %1 into %2").arg(plan.other.name, merged.name));
    Customer named = plan.keep;
    named.name = merged.name;
    moveLinks(shop, scope, named, plan.other);
    scope.update(type, &merged);
    scope.noteEvent(type, keep.value(), {{QStringLiteral("merged_from"), other.value()}});
    scope.remove(type, other.value());
    return scope.commit();
}

} // namespace clientela
