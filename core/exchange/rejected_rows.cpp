// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rejected_rows.h"

#include "core/exchange/table.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace clientela {

namespace {

using PathTexts = std::vector<std::pair<QString, QString>>;

QString plainText(const QJsonValue& value)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    return value.toString();
}

void addPaths(PathTexts& paths, const QString& path, const QJsonValue& value)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            addPaths(paths, path.isEmpty() ? it.key() : path + u'.' + it.key(), it.value());
    } else if (value.isArray()) {
        const QJsonArray rows = value.toArray();
        QStringList words;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (rows[i].isObject())
                addPaths(paths, QStringLiteral("%1.%2").arg(path).arg(i + 1), rows[i]);
            else
                words.append(plainText(rows[i]));
        }
        if (!words.isEmpty())
            paths.emplace_back(path, words.join(QStringLiteral(", ")));
    } else if (const QString text = plainText(value); !text.isEmpty()) {
        paths.emplace_back(path, text);
    }
}

} // namespace

void RejectedRows::add(const IncomingRecord& record, const QString& reason)
{
    Row row{record.cells, {}, reason};
    if (m_headings.isEmpty()) {
        if (!record.uid.isEmpty())
            row.fields.emplace_back(QStringLiteral("uid"), record.uid);
        QJsonObject values = record.values;
        if (!record.notes.isEmpty()) {
            const QString notes = values.value(u"notes").toString();
            values.insert(QStringLiteral("notes"),
                          notes + (notes.isEmpty() ? QString() : QStringLiteral("\n")) + record.notes.join(u'\n'));
        }
        addPaths(row.fields, {}, values);
    }
    m_rows.push_back(std::move(row));
    for (const QStringList& cells : record.moreCells)
        m_rows.push_back({cells, {}, reason});
}

void RejectedRows::write(const QString& path) const
{
    if (m_rows.empty())
        return;
    QStringList headings = m_headings;
    for (const Row& row : m_rows) {
        while (headings.size() < row.cells.size())
            headings.append(QString());
        for (const auto& field : row.fields) {
            if (!headings.contains(field.first))
                headings.append(field.first);
        }
    }
    QList<ExportColumn> columns;
    for (const QString& heading : headings)
        columns.append({heading, ColumnKind::Text, 0});
    columns.append({QCoreApplication::translate("Import", "Problem"), ColumnKind::Text, 0});
    const auto table = createTable(path, columns);
    for (const Row& row : m_rows) {
        QList<ExportCell> cells(columns.size(), ExportCell());
        for (qsizetype i = 0; i < row.cells.size(); ++i)
            cells[i] = row.cells[i];
        for (const auto& [heading, text] : row.fields)
            cells[headings.indexOf(heading)] = text;
        cells.last() = row.reason;
        table->writeRow(cells);
    }
    table->finish();
}

} // namespace clientela
