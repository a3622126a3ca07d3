// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model_view/list_spec.h"

#include <QSet>

namespace clientela {

namespace {

int usualWidth(CellKind kind)
{
    switch (kind) {
    case CellKind::Name: return 240;
    case CellKind::Chip: return 104;
    case CellKind::Text: return 144;
    case CellKind::Date: return 112;
    case CellKind::Money: return 112;
    case CellKind::Number: return 88;
    case CellKind::Check: return 88;
    }
    return 120;
}

bool isListed(const Field& field)
{
    return !field.isHidden && field.kind != FieldKind::Json;
}

} // namespace

ColumnField columnField(const RecordType& type, const QString& key)
{
    const qsizetype point = key.indexOf(u'.');
    if (point > 0) {
        const ChildList* list = type.child(key.left(point));
        return {list, list ? list->field(key.mid(point + 1)) : nullptr};
    }
    if (const Field* field = type.field(key))
        return {nullptr, field};
    const ChildList* list = type.child(key);
    if (list && list->isPlain)
        return {list, &list->fields.front()};
    return {};
}

ListColumn fieldColumn(const RecordType& type, const char* key, int width, bool isShown)
{
    ListColumn column;
    column.key = QString::fromLatin1(key);
    column.width = width;
    column.isShown = isShown;
    const ColumnField named = columnField(type, column.key);
    if (named.field) {
        column.title = (named.list && named.list->isPlain ? named.list->label : named.field->label).text();
        column.kind = named.list ? CellKind::Text : cellKindOf(*named.field);
    }
    return column;
}

std::vector<ListColumn> allColumns(const ListSpec& spec, const RecordType& type)
{
    std::vector<ListColumn> columns;
    QSet<QString> known;
    for (const ListColumn& column : spec.columns) {
        if (!column.cell && !columnField(type, column.key).field)
            continue;
        columns.push_back(column);
        known.insert(column.key);
    }
    const auto append = [&](const QString& key, const QString& title, CellKind kind) {
        if (known.contains(key))
            return;
        ListColumn column;
        column.key = key;
        column.title = title;
        column.kind = kind;
        column.width = usualWidth(kind);
        columns.push_back(column);
    };
    for (const Field& field : type.fields) {
        if (isListed(field))
            append(field.key, field.label.text(), cellKindOf(field));
    }
    for (const ChildList& list : type.children) {
        if (list.isPlain) {
            append(list.key, list.label.text(), CellKind::Text);
            continue;
        }
        for (const Field& field : list.fields) {
            if (isListed(field))
                append(list.key + u'.' + field.key, QStringLiteral("%1: %2").arg(list.label.text(), field.label.text()),
                       CellKind::Text);
        }
    }
    return columns;
}

} // namespace clientela
