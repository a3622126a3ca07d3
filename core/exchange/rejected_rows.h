// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/record_rows.h"

namespace clientela {

/// Writes what could not be imported to a table, with the reason in a last column, to be mended and imported again.
/// A table keeps its own columns; cards and JSON get a column for each field that some of them have.
class RejectedRows
{
public:
    /// The headings of the table that the rows come from; none for cards and JSON.
    explicit RejectedRows(const QStringList& headings)
        : m_headings(headings)
    {
    }

    void add(const IncomingRecord& record, const QString& reason);
    bool isEmpty() const { return m_rows.empty(); }
    /// Writes a .csv or .xlsx file; nothing when no row was rejected. Throws Error.
    void write(const QString& path) const;

private:
    struct Row
    {
        QStringList cells;
        std::vector<std::pair<QString, QString>> fields; ///< path and text, of cards and JSON
        QString reason;
    };
    QStringList m_headings;
    std::vector<Row> m_rows;
};

} // namespace clientela
