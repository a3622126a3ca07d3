// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/import_check.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace clientela {

namespace {

const QString changesKey = QStringLiteral("c");
const QString problemsKey = QStringLiteral("p");
const QString emptyKey = QStringLiteral("e");

QJsonArray packedChanges(const std::vector<ImportChange>& changes)
{
    QJsonArray packed;
    for (const ImportChange& change : changes)
        packed.append(QJsonArray{change.field, change.before, change.after, change.oldValue, change.newValue});
    return packed;
}

QJsonArray packedProblems(std::span<const ImportRemark> problems)
{
    QJsonArray packed;
    for (const ImportRemark& problem : problems)
        packed.append(QJsonArray{problem.field, problem.message});
    return packed;
}

/// The keys of the mapped columns (the first part of each path) that the row leaves empty.
QJsonArray emptyKeys(const IncomingRecord& incoming, const QStringList& mappedKeys)
{
    QJsonArray keys;
    const QJsonObject custom = incoming.values.value(u"custom").toObject();
    for (const QString& key : mappedKeys) {
        if (!incoming.values.contains(key) && !custom.contains(key))
            keys.append(key);
    }
    return keys;
}

QStringList mappedKeysOf(const QStringList& paths)
{
    static const QStringList nameParts{QStringLiteral("given_name"), QStringLiteral("middle_name"),
                                       QStringLiteral("family_name"), QStringLiteral("name_prefix"),
                                       QStringLiteral("name_suffix")};
    QStringList keys;
    for (const QString& path : paths) {
        const QStringList parts = path.split(u'.');
        const QString key = parts.first() == u"custom" ? parts.value(1) : parts.first();
        const bool isField = path != column_path::note && path != column_path::leftOut && key != u"uid";
        if (isField && !nameParts.contains(key) && !keys.contains(key))
            keys.append(key);
    }
    return keys;
}

QJsonObject unpacked(const CheckedRow& row)
{
    return QJsonDocument::fromJson(row.packed).object();
}

} // namespace

std::vector<ImportChange> ImportCheck::changesOf(const CheckedRow& row)
{
    std::vector<ImportChange> changes;
    const QJsonArray packed = unpacked(row).value(changesKey).toArray();
    for (const QJsonValue& each : packed) {
        const QJsonArray parts = each.toArray();
        changes.push_back({parts[0].toString(), parts[1].toString(), parts[2].toString(), parts[3], parts[4]});
    }
    return changes;
}

std::vector<ImportRemark> ImportCheck::problemsOf(const CheckedRow& row)
{
    std::vector<ImportRemark> problems;
    const QJsonArray packed = unpacked(row).value(problemsKey).toArray();
    for (const QJsonValue& each : packed)
        problems.push_back({0, each.toArray()[0].toString(), each.toArray()[1].toString()});
    return problems;
}

QStringList ImportCheck::emptyKeysOf(const CheckedRow& row)
{
    QStringList keys;
    const QJsonArray packed = unpacked(row).value(emptyKey).toArray();
    for (const QJsonValue& key : packed)
        keys.append(key.toString());
    return keys;
}

ImportCheck checkImport(ShopFile& shop, const ImportPlan& plan, Progress& progress)
{
    ImportPlan dry = plan;
    dry.isDryRun = true;
    dry.rejectedPath.clear();
    ImportCheck check;
    std::size_t further = 0; // rejected rows beyond the usual ones
    QStringList mappedKeys;
    const auto listener = [&](const ImportedRow& row) {
        if (row.outcome == ImportOutcome::Updated)
            check.changedValues += static_cast<qint64>(row.changes.size());
        const bool isRejected = row.outcome == ImportOutcome::Rejected;
        if (check.rows.size() >= ImportCheck::mostRows + further) {
            if (!isRejected || further == ImportCheck::mostRows)
                return;
            ++further;
        }
        QJsonObject packed;
        if (!row.changes.empty())
            packed.insert(changesKey, packedChanges(row.changes));
        if (isRejected)
            packed.insert(problemsKey, packedProblems(row.problems));
        if (row.record > 0)
            packed.insert(emptyKey, emptyKeys(row.incoming, mappedKeys));
        check.rows.push_back({row.incoming.row, row.record, row.outcome, row.title, row.subtitle,
                              QJsonDocument(packed).toJson(QJsonDocument::Compact)});
        if (!isRejected || row.incoming.cells.isEmpty())
            return;
        std::vector<SourceRow> rows{{row.incoming.row, row.incoming.cells}};
        for (qsizetype i = 0; i < row.incoming.moreCells.size(); ++i)
            rows.push_back({row.incoming.moreRows.value(i), row.incoming.moreCells[i]});
        check.rejectedRows.insert(row.incoming.row, std::move(rows));
    };
    const ImportOpening opening = [&](const QStringList& headings, const QStringList& paths) {
        check.headings = headings;
        check.paths = paths;
        mappedKeys = mappedKeysOf(paths);
    };
    check.result = importRecords(shop, dry, progress, listener, opening);
    return check;
}

} // namespace clientela
