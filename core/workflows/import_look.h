// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/file_kind.h"
#include "core/workflows/import_records.h"

namespace clientela {

/// What a file is and holds, before anything is imported from it.
struct ImportLook
{
    FileKind kind = FileKind::Csv;
    QString name;
    qint64 bytes = 0;
    QStringList sheets; ///< of a workbook, to choose from
    QString sheet;      ///< the one that is read
    QChar separator;    ///< of a text table
    QStringList headings;
    QStringList paths;          ///< where each column goes, as guessed or as the plan says
    QList<QStringList> samples; ///< for each column its first different values, at most three
    QString likelyKind;         ///< the kind of record that the columns speak of most

    /// Whether the file has columns that can be told where to go; cards and JSON have not.
    bool hasColumns() const { return !headings.isEmpty(); }
};

/// Looks at the file of a plan. Throws Error with one sentence for what cannot be imported: a folder, an empty or
/// too large file, one that another program has locked, one that is no table.
ImportLook lookAtImport(ShopFile& shop, const ImportPlan& plan);

/// Somewhere that a column can go.
struct ImportTarget
{
    QString path;
    QString label;
};

/// Where the columns of a file of this kind can go, in the order of the record's fields; also the paths in use that
/// are not among the usual ones. The note and "left out" are not among them.
std::vector<ImportTarget> importTargets(ShopFile& shop, const QString& kind, const QStringList& inUse = {});

/// What a path is called: "Phones (mobile): Number".
QString importTargetLabel(ShopFile& shop, const QString& kind, const QString& path);

/// Two columns that go to one place that holds one value.
struct ColumnClash
{
    qsizetype first = 0;
    qsizetype second = 0;
};
std::vector<ColumnClash> columnClashes(ShopFile& shop, const QString& kind, const QStringList& paths);

} // namespace clientela
