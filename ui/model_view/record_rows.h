// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model_view/list_spec.h"
#include "ui/session/session.h"

#include <QCache>

#include <memory>
#include <optional>
#include <span>

namespace clientela {

/// The rows of a list that were read, kept by id; read a page at a time with nothing but the fields that are shown.
class RecordRows
{
public:
    explicit RecordRows(Session& session)
        : m_session(session)
    {
    }

    /// A record that was read, and its cells as far as they were asked for. Gone records have no data.
    struct Row
    {
        AnyRecord record;
        std::vector<std::optional<ListCell>> cells;
        std::shared_ptr<ReferenceTitles> titles;
    };

    /// What the rows are to hold from now on; forgets what was read when it is more than before.
    void setColumns(const RecordType& type, const std::vector<ListColumn>& columns, const std::vector<bool>& isShown);
    /// The row of an id; the others of its page are read with it. Null when it could not be read.
    Row* row(std::span<const qint64> page, qint64 id);
    void forget(qint64 id) { m_rows.remove(id); }
    void forgetAll() { m_rows.clear(); }
    /// A cell of the row, worked out when it is first asked for.
    const ListCell& cell(Row& row, std::size_t column);

private:
    bool refreshFields();
    void read(std::span<const qint64> ids);

    static constexpr int keptRows = 4096;

    Session& m_session;
    const RecordType* m_type = nullptr;
    std::vector<ListColumn> m_columns;
    QStringList m_keys;                  ///< of the fields that are read
    bool m_needsAll = false;             ///< a custom field is shown
    bool m_needsLists = false;           ///< a child list is shown
    const Field* m_fieldsSeen = nullptr; ///< where the type's fields stood when the pointers below were taken
    std::vector<const Field*> m_fields;
    std::vector<ColumnField> m_columnFields;
    QCache<qint64, Row> m_rows{keptRows};
};

} // namespace clientela
