// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/field.h"
#include "core/records/record.h"

#include <memory>
#include <vector>

namespace clientela {

/// Something wrong with a value: the field it belongs to and one sentence.
struct Problem
{
    QString field;
    QString message;
};
using Problems = std::vector<Problem>;

/// A list of small rows that belong to a record: phones, addresses, lines.
struct ChildList
{
    QString key;
    Label label;
    QString table;
    QString parentColumn;
    std::vector<Field> fields;
    bool isPlain = false; ///< one field only: written as a list of values ("tags": ["vip"])

    qsizetype (*count)(const void* record) = nullptr;
    const void* (*at)(const void* record, qsizetype index) = nullptr;
    void* (*mutableAt)(void* record, qsizetype index) = nullptr;
    void* (*append)(void* record) = nullptr; ///< adds an empty row at the end
    void (*clear)(void* record) = nullptr;

    const Field* field(QStringView fieldKey) const;
    /// Whether two records have the same rows in the same order.
    bool isSame(const void* record, const void* other) const;
};

/// Describes a vector member as a child list.
template<auto Member>
ChildList childList(const char* key, const char* label, const char* table, const char* parentColumn,
                    std::vector<Field> fields)
{
    using Pointer = decltype(internal::memberPointer(Member));
    using Struct = typename Pointer::StructType;
    ChildList list;
    list.key = QString::fromLatin1(key);
    list.label = Label("Field", label);
    list.table = QString::fromLatin1(table);
    list.parentColumn = QString::fromLatin1(parentColumn);
    list.fields = std::move(fields);
    list.count = [](const void* record) {
        return static_cast<qsizetype>((static_cast<const Struct*>(record)->*Member).size());
    };
    list.at = [](const void* record, qsizetype index) -> const void* {
        return &(static_cast<const Struct*>(record)->*Member)[static_cast<std::size_t>(index)];
    };
    list.mutableAt = [](void* record, qsizetype index) -> void* {
        return &(static_cast<Struct*>(record)->*Member)[static_cast<std::size_t>(index)];
    };
    list.append = [](void* record) -> void* { return &(static_cast<Struct*>(record)->*Member).emplace_back(); };
    list.clear = [](void* record) { (static_cast<Struct*>(record)->*Member).clear(); };
    return list;
}

/// What a record takes from the shop where it says nothing itself.
struct ShopDefaults
{
    QString country; ///< ISO 3166: how phones and tax numbers without a prefix are read
    Currency currency;
    QString language; ///< "pt-PT"
};

/// A kind of record, described once: its table, its fields, its child lists and what it must obey.
struct RecordType
{
    QString key; ///< "customer"; the KIND of the command line
    QString table;
    Label title; ///< "Customer"
    Label titlePlural;
    std::vector<Field> fields;
    std::vector<ChildList> children;
    QString titleField; ///< what a hit or a reference shows
    std::vector<QString> subtitleFields;

    std::shared_ptr<void> (*create)() = nullptr;
    /// A reference to the struct's Record part.
    Record& (*base)(void* record) = nullptr;
    /// Derives what the program keeps itself (normalised numbers, main city) before a record is stored.
    void (*derive)(void* record, const ShopDefaults& shop) = nullptr;
    /// The rules that a field alone does not know; optional.
    Problems (*validate)(const void* record) = nullptr;

    /// Why this change is not allowed (an issued document), as one sentence; empty when it is. Optional;
    /// "after" is null when the record is to be removed.
    QString (*refusal)(const void* before, const void* after) = nullptr;
    /// Whether an undo may take away what was added although a removal is refused (an imported document). Optional.
    bool (*mayTakeBack)(const void* record) = nullptr;

    const Field* field(QStringView fieldKey) const;
    const ChildList* child(QStringView childKey) const;
    const Record& baseOf(const void* record) const { return base(const_cast<void*>(record)); }
    QString titleOf(const void* record) const;
    QString subtitleOf(const void* record) const;
    /// The currency of the record's "currency" field, or the shop's where it has none.
    Currency currencyOf(const void* record, Currency shopCurrency) const;
    /// Gives every amount of the record the currency of its "currency" field, or the shop's.
    void applyCurrency(void* record, Currency shopCurrency) const;
    /// Everything that the record's fields and the type's rules object to.
    Problems problemsOf(const void* record) const;
    /// The folded words by which search finds the record.
    QString searchKeyOf(const void* record) const;
    /// Whether records of this type are found by the search box.
    bool isSearchable() const;
};

/// Fills in what follows from the struct's type.
template<class Struct>
void bindStruct(RecordType& type)
{
    type.create = [] { return std::static_pointer_cast<void>(std::make_shared<Struct>()); };
    type.base = [](void* record) -> Record& { return *static_cast<Struct*>(record); };
}

/// A record of any type, owned, with its description.
class AnyRecord
{
public:
    AnyRecord() = default;
    explicit AnyRecord(const RecordType& type)
        : m_type(&type)
        , m_data(type.create())
    {
    }

    explicit operator bool() const { return m_type != nullptr; }
    const RecordType& type() const { return *m_type; }
    const void* data() const { return m_data.get(); }
    void* data() { return m_data.get(); }
    const Record& base() const { return m_type->baseOf(m_data.get()); }
    Record& base() { return m_type->base(m_data.get()); }
    template<class Struct>
    Struct& as()
    {
        return *static_cast<Struct*>(m_data.get());
    }
    template<class Struct>
    const Struct& as() const
    {
        return *static_cast<const Struct*>(m_data.get());
    }

private:
    const RecordType* m_type = nullptr;
    std::shared_ptr<void> m_data;
};

} // namespace clientela
