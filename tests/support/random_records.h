// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_type.h"

#include <QStringList>

#include <functional>
#include <optional>
#include <random>

namespace clientela::test {

/// Gives an id of an existing record of a type, or nothing.
using RandomReference = std::function<std::optional<qint64>(const QString& targetType)>;

/// Fills records of any described type with values that its rules allow and that are hard to keep: quotes, percent
/// signs, accents, other scripts, the largest numbers.
class RandomRecords
{
public:
    RandomRecords(quint64 seed, RandomReference reference)
        : m_random(seed)
        , m_reference(std::move(reference))
    {
    }

    /// A record with every field and list filled.
    AnyRecord record(const RecordType& type);
    /// Changes one to three fields, or one list.
    void change(AnyRecord& record);
    /// Any value of a field's kind; never one that a required field refuses.
    Value value(const Field& field);
    QString text();
    quint64 below(quint64 limit) { return m_random() % limit; }

private:
    void fillField(const RecordType& type, const Field& field, void* record);
    void fillList(const ChildList& list, void* record);

    std::mt19937_64 m_random;
    RandomReference m_reference;
    quint64 m_unique = 0;
};

/// Whether the field may be filled by a person or an import: neither kept by the program nor computed.
bool isFillable(const RecordType& type, const Field& field);

} // namespace clientela::test
