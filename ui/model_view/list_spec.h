// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model_view/field_cell.h"

#include <functional>
#include <vector>

namespace clientela {

/// A column that a list can show.
struct ListColumn
{
    QString key;   ///< a field's key, "phones.number", "tags", or a word of the spec's own ("margin")
    QString title; ///< "Last purchase"; the currency is added where it belongs
    CellKind kind = CellKind::Text;
    int width = 120; ///< at 100 % text size
    bool isShown = false;
    QStringList needs = {};                               ///< fields that the cell reads besides that of its key
    std::function<ListCell(const CellSource&)> cell = {}; ///< nothing for the field as it is
    QString sortKey = {};                                 ///< the field by which its head sorts, when not its own
    QString sumsPer = {};  ///< its sum means something only while the filter names one value of this field: "kind"
    bool canYield = false; ///< left out while the name would have no room; what is beside the list says it too
};

/// A filter that a list brings along.
struct ReadyFilter
{
    QString key;
    QString title;
    QString filter;
};

/// A way out of an empty list.
struct EmptyOption
{
    const char* command; ///< key of a command of the session; the option is left out while it is not there
    const char* icon;
    QString title;
    QString detail;
};

/// What stands on a list while there is nothing at all to show.
struct EmptyState
{
    QString title;
    QString sentence;
    std::vector<EmptyOption> options = {};
    QString dropSentence = {}; ///< empty where nothing can be dropped
};

/// What a list of a kind of record shows, and how.
struct ListSpec
{
    QString type;                         ///< key of the record type
    QString name;                         ///< under which its state is kept; the type's key for most
    QString title = {};                   ///< the type's plural when empty
    std::vector<ListColumn> columns = {}; ///< those that it describes itself, in their first order
    QString sort = {};                    ///< "name", "-date"
    std::vector<ReadyFilter> filters = {};
    EmptyState empty = {};
    QStringList follows = {};  ///< kinds whose changes show in this list: a payment in a customer's balance
    QString always = {};       ///< a filter that holds whatever else is chosen: the documents of one customer
    int widthBesideSide = 600; ///< of the list where something is shown at its side
    int widthOfSide = 600;     ///< what is at its side has so much before the list has its whole width
    bool canDelete = true;
    bool canBulkEdit = true;
};

/// A column for a field of the type's own, with the title and kind of cell that follow from it.
ListColumn fieldColumn(const RecordType& type, const char* key, int width, bool isShown = true);

/// All columns that a list can show: the spec's own, then every other field and child list of the type, custom fields
/// included. Those of the spec's that the type does not have are left out.
std::vector<ListColumn> allColumns(const ListSpec& spec, const RecordType& type);

/// What a column's key names: a field of the type, or a child list's.
struct ColumnField
{
    const ChildList* list = nullptr;
    const Field* field = nullptr;
};
ColumnField columnField(const RecordType& type, const QString& key);

} // namespace clientela
