// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include <bitset>
#include <span>

namespace clientela {

/// Which records are ticked, by id; a million of them take 125 kB.
class TickSet
{
public:
    bool contains(qint64 id) const
    {
        const auto part = m_parts.constFind(id / partSize);
        return part != m_parts.constEnd() && part->test(static_cast<std::size_t>(id % partSize));
    }
    void set(qint64 id, bool isTicked)
    {
        if (contains(id) == isTicked)
            return;
        m_parts[id / partSize].set(static_cast<std::size_t>(id % partSize), isTicked);
        m_count += isTicked ? 1 : -1;
    }
    void clear()
    {
        m_parts.clear();
        m_count = 0;
    }
    qint64 count() const { return m_count; }
    bool isEmpty() const { return m_count == 0; }
    /// Forgets those that are not among the ids.
    void keepOnly(std::span<const qint64> ids)
    {
        TickSet kept;
        for (const qint64 id : ids) {
            if (contains(id))
                kept.set(id, true);
        }
        *this = kept;
    }

private:
    static constexpr qint64 partSize = 4096;

    QHash<qint64, std::bitset<partSize>> m_parts;
    qint64 m_count = 0;
};

} // namespace clientela
