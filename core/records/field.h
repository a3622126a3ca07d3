// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/value.h"

#include <QString>

#include <type_traits>
#include <vector>

namespace clientela {

/// What a field holds; decides its column's type, its editor, its alignment and how it is written in files.
enum class FieldKind {
    Text,
    LongText,
    Integer,
    Number, ///< up to three decimals: quantities, and the shop's own number fields
    Price,  ///< UnitPrice: up to six decimals, currency of the shop or document
    Money,
    Percent,
    Boolean,
    Date,
    Timestamp, ///< UTC, ISO 8601 with milliseconds
    Choice,    ///< one of Field::choices, by key
    Reference, ///< the id of a record of the type Field::target
    Discount,  ///< "10%" or an amount
    Json,      ///< for the program itself; neither filtered nor listed
};

/// A word that is shown: source text and context, translated at use; or the shop's own word, shown as typed.
class Label
{
public:
    Label() = default;
    /// A word of the program; mark it with QT_TRANSLATE_NOOP(context, …).
    Label(const char* context, const char* source)
        : m_context(context)
        , m_source(source)
    {
    }
    /// A word of the shop's.
    explicit Label(QString text)
        : m_text(std::move(text))
    {
    }

    QString text() const;
    const char* source() const { return m_source; }
    const char* context() const { return m_context; }

private:
    const char* m_context = nullptr;
    const char* m_source = nullptr;
    QString m_text;
};

/// One of the values that a choice field can hold.
struct Choice
{
    QString key;
    Label label;
};

/// One field of a kind of record: what it is called, holds, must obey, and how it is reached in the struct.
/// Storage, search, filters, lists, forms, files and paper read this and nothing else.
struct Field
{
    QString key;
    QString column;
    Label label;
    FieldKind kind = FieldKind::Text;

    Value (*read)(const void* record) = nullptr;
    void (*write)(void* record, const Value& value) = nullptr;
    void (*writeCurrency)(void* record, Currency currency) = nullptr; ///< Money only

    std::vector<Choice> choices;
    QString target; ///< key of the referenced record type
    bool isRequired = false;
    bool isSearchable = false; ///< part of the search key, as words
    bool isSearchCode = false; ///< part of the search key, also with its separators dropped
    bool isUnique = false;
    bool hasFoldedKey = false; ///< a column <column>_key holds the folded text: sorted and compared by it
    bool isSortable = false;   ///< has an index: a million rows sort at once
    bool isReadOnly = false;   ///< kept by the program; not taken from input
    bool isComputed = false;   ///< has no column: storage works it out when the record is read
    bool isHidden = false;     ///< not shown in lists, forms and files
    bool isCustom = false;     ///< added by the shop; kept in Record::custom

    Value value(const void* record) const;
    void setValue(void* record, const Value& value) const;
    QString foldedColumn() const { return column + QStringLiteral("_key"); }
    /// The label of a choice's key; the key itself when it is not known.
    QString choiceLabel(const QString& choiceKey) const;

    Field& required()
    {
        isRequired = true;
        return *this;
    }
    Field& searchable()
    {
        isSearchable = true;
        return *this;
    }
    Field& searchCode()
    {
        isSearchable = isSearchCode = true;
        return *this;
    }
    Field& unique()
    {
        isUnique = true;
        return *this;
    }
    Field& foldedKey()
    {
        hasFoldedKey = true;
        return *this;
    }
    Field& sortable()
    {
        isSortable = true;
        return *this;
    }
    Field& readOnly()
    {
        isReadOnly = true;
        return *this;
    }
    Field& hidden()
    {
        isHidden = isReadOnly = true;
        return *this;
    }
    Field& computed()
    {
        isComputed = isReadOnly = true;
        return *this;
    }
    Field& as(FieldKind newKind)
    {
        kind = newKind;
        return *this;
    }
    Field& oneOf(std::vector<Choice> allowed)
    {
        kind = FieldKind::Choice;
        choices = std::move(allowed);
        return *this;
    }
    Field& inColumn(const char* name)
    {
        column = QString::fromLatin1(name);
        return *this;
    }
    Field& refersTo(const char* type);
};

/// The kind that a member's type has unless said otherwise.
template<class T>
constexpr FieldKind defaultFieldKind()
{
    if constexpr (std::is_same_v<T, Quantity>)
        return FieldKind::Number;
    else if constexpr (std::is_same_v<T, UnitPrice>)
        return FieldKind::Price;
    else if constexpr (std::is_same_v<T, Rate>)
        return FieldKind::Percent;
    else if constexpr (std::is_same_v<T, Money>)
        return FieldKind::Money;
    else if constexpr (std::is_same_v<T, bool>)
        return FieldKind::Boolean;
    else if constexpr (std::is_same_v<T, QDate>)
        return FieldKind::Date;
    else if constexpr (std::is_integral_v<T>)
        return FieldKind::Integer;
    else if constexpr (std::is_same_v<T, QJsonObject>)
        return FieldKind::Json;
    else
        return FieldKind::Text;
}

namespace internal {

template<class Struct, class Member>
struct MemberPointer
{
    using StructType = Struct;
    using MemberType = Member;
};
template<class Struct, class Member>
MemberPointer<Struct, Member> memberPointer(Member Struct::*);

} // namespace internal

/// Describes a member: field<&Customer::name>("name", QT_TRANSLATE_NOOP("Field", "Name")).
template<auto Member>
Field field(const char* key, const char* label)
{
    using Pointer = decltype(internal::memberPointer(Member));
    using Struct = typename Pointer::StructType;
    using Type = typename Pointer::MemberType;
    Field description;
    description.key = QString::fromLatin1(key);
    description.column = description.key;
    description.label = Label("Field", label);
    description.kind = defaultFieldKind<Type>();
    description.read = [](const void* record) {
        return ValueConversion<Type>::toValue(static_cast<const Struct*>(record)->*Member);
    };
    if constexpr (std::is_same_v<Type, Money>) {
        description.write = [](void* record, const Value& value) {
            Money& money = static_cast<Struct*>(record)->*Member;
            money = Money::fromMinor(value.toLongLong(), money.currency());
        };
        description.writeCurrency = [](void* record, Currency currency) {
            Money& money = static_cast<Struct*>(record)->*Member;
            money = Money::fromMinor(money.minor(), currency);
        };
    } else {
        description.write = [](void* record, const Value& value) {
            static_cast<Struct*>(record)->*Member = ValueConversion<Type>::fromValue(value);
        };
    }
    return description;
}

} // namespace clientela
