// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/import_look.h"

#include "core/base/error.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/past_document.h"
#include "core/exchange/record_columns.h"
#include "core/exchange/text_source.h"
#include "core/exchange/xlsx_reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace clientela {

namespace {

constexpr qint64 largestFile = 2LL * 1024 * 1024 * 1024;
constexpr int sampledRows = 200;
constexpr qsizetype shownSamples = 3;
constexpr qsizetype longestSample = 80;

[[noreturn]] void refuseFile(ErrorKind kind, const char* sentence, const QString& path, const QString& detail = {})
{
    throw Error(kind, QCoreApplication::translate("Import", sentence).arg(displayName(path)), detail);
}

/// Says in one sentence why a path cannot be read at all.
void requireReadable(const QString& path)
{
    const QFileInfo info(path);
    if (info.isDir())
        refuseFile(ErrorKind::File, QT_TRANSLATE_NOOP("Import", "“%1” is a folder. Choose one of the files in it."),
                   path);
    if (!info.exists())
        refuseFile(ErrorKind::File,
                   QT_TRANSLATE_NOOP("Import", "There is no file “%1” any more. Choose it again where it is now."),
                   path);
    if (info.size() > largestFile)
        refuseFile(ErrorKind::BadInput,
                   QT_TRANSLATE_NOOP("Import", "“%1” is larger than 2 GB. Divide it and import the parts."), path);
    QFile file(path);
    if (!info.isReadable() || Database::isOpenHere(path))
        refuseFile(ErrorKind::File,
                   QT_TRANSLATE_NOOP("Import", "“%1” may not be read. Ask its owner, or choose a copy of it."), path);
    if (!file.open(QIODevice::ReadOnly))
        refuseFile(
            ErrorKind::File,
            QT_TRANSLATE_NOOP("Import", "“%1” is open in another program. Close it there and choose the file again."),
            path, file.errorString());
}

RecordType importRowType(ShopFile& shop, const QString& kind)
{
    const RecordType& type = shop.types().type(kind);
    return kind == u"document" ? pastDocumentType(type) : type;
}

qsizetype knownColumns(const QStringList& paths)
{
    return std::ranges::count_if(paths, [](const QString& path) {
        return path != column_path::note && path != column_path::leftOut && !path.isEmpty();
    });
}

QString likelyKindOf(ShopFile& shop, const QString& asked, const QStringList& headings,
                     const QList<QStringList>& sample)
{
    const auto known = [&](const QString& kind) {
        return knownColumns(guessColumns(importRowType(shop, kind), headings, sample));
    };
    QString best = asked;
    qsizetype most = known(asked);
    for (const QString& kind : {QStringLiteral("customer"), QStringLiteral("product"), QStringLiteral("document")}) {
        if (const qsizetype columns = known(kind); columns > most) {
            best = kind;
            most = columns;
        }
    }
    return best;
}

void readSamples(TableReader& table, ImportLook& look, QList<QStringList>& sample)
{
    QStringList row;
    while (sample.size() < sampledRows && table.next(row))
        sample.append(row);
    for (qsizetype column = 0; column < look.headings.size(); ++column) {
        QStringList values;
        for (const QStringList& cells : sample) {
            const QString value = cells.value(column).simplified().left(longestSample);
            if (!value.isEmpty() && !values.contains(value))
                values.append(value);
            if (values.size() == shownSamples)
                break;
        }
        look.samples.append(values);
    }
}

} // namespace

ImportLook lookAtImport(ShopFile& shop, const ImportPlan& plan)
{
    requireReadable(plan.path);
    ImportLook look;
    look.kind = fileKind(plan.path);
    look.name = displayName(plan.path);
    look.bytes = QFileInfo(plan.path).size();
    look.likelyKind = plan.kind;
    std::unique_ptr<TableReader> table;
    if (look.kind == FileKind::Csv) {
        auto reader = std::make_unique<CsvReader>(openForReading(plan.path), look.name, plan.table);
        look.separator = reader->separator();
        table = std::move(reader);
    } else if (look.kind == FileKind::Xlsx) {
        auto reader = std::make_unique<XlsxReader>(openForReading(plan.path), look.name, plan.table);
        for (const XlsxSheet& sheet : reader->sheets()) {
            if (!sheet.hidden)
                look.sheets.append(sheet.name);
        }
        look.sheet = plan.table.sheet.isEmpty() ? look.sheets.value(0) : plan.table.sheet;
        table = std::move(reader);
    }
    if (!table) {
        previewImport(shop, plan, 1); // refuses what holds no records of the kind
        return look;
    }
    look.headings = table->headings();
    QList<QStringList> sample;
    readSamples(*table, look, sample);
    if (look.headings.isEmpty())
        refuseFile(ErrorKind::BadInput, QT_TRANSLATE_NOOP("Import", "“%1” is empty. Choose another file."), plan.path);
    if (sample.isEmpty())
        refuseFile(ErrorKind::BadInput,
                   QT_TRANSLATE_NOOP("Import", "“%1” has headings but no rows. Choose another file or sheet."),
                   plan.path);
    look.likelyKind = likelyKindOf(shop, plan.kind, look.headings, sample);
    look.paths = guessColumns(importRowType(shop, plan.kind), look.headings, sample);
    if (!plan.savedMapping.isEmpty())
        applyMapping(look.paths, look.headings, savedMapping(shop, plan.kind, plan.savedMapping), true);
    if (plan.paths.size() == look.paths.size())
        look.paths = plan.paths;
    return look;
}

QString importTargetLabel(ShopFile& shop, const QString& kind, const QString& path)
{
    const RecordType type = importRowType(shop, kind);
    const QStringList parts = path.split(u'.');
    static const QHash<QString, const char*> special{
        {QStringLiteral("given_name"), QT_TRANSLATE_NOOP("Import", "First name")},
        {QStringLiteral("middle_name"), QT_TRANSLATE_NOOP("Import", "Middle name")},
        {QStringLiteral("family_name"), QT_TRANSLATE_NOOP("Import", "Family name")},
        {QStringLiteral("name_prefix"), QT_TRANSLATE_NOOP("Import", "Title before the name")},
        {QStringLiteral("name_suffix"), QT_TRANSLATE_NOOP("Import", "Title after the name")},
        {QStringLiteral("uid"), QT_TRANSLATE_NOOP("Import", "Identifier (UID)")},
        {QStringLiteral("price_with_tax"), QT_TRANSLATE_NOOP("Import", "Price with tax")},
        {QStringLiteral("formatted"), QT_TRANSLATE_NOOP("Import", "whole address")}};
    if (const auto found = special.constFind(path); found != special.constEnd())
        return QCoreApplication::translate("Import", found.value());
    if (const ChildList* list = type.child(parts.first())) {
        if (list->isPlain || parts.size() < 2)
            return list->label.text();
        const Field* field = list->field(parts.value(2));
        const QString word = parts[1];
        bool isNumber = false;
        const int number = word.toInt(&isNumber);
        const QString what = isNumber && number == 1 ? list->label.text()
                             : isNumber              ? QStringLiteral("%1 %2").arg(list->label.text()).arg(number)
                                                     : QStringLiteral("%1 (%2)").arg(list->label.text(), word);
        if (!field && !special.contains(parts.value(2)))
            return parts.size() == 2 && list->field(word)
                       ? QStringLiteral("%1: %2").arg(list->label.text(), list->field(word)->label.text())
                       : what;
        return QStringLiteral("%1: %2").arg(
            what, field ? field->label.text() : QCoreApplication::translate("Import", special.value(parts[2])));
    }
    const Field* field = type.field(parts.first() == u"custom" ? parts.value(1) : path);
    return field ? field->label.text() : path;
}

std::vector<ImportTarget> importTargets(ShopFile& shop, const QString& kind, const QStringList& inUse)
{
    const RecordType type = importRowType(shop, kind);
    std::vector<ImportTarget> targets;
    const auto add = [&](const QString& path) {
        const bool isThere = std::ranges::any_of(targets,
                                                 [&](const ImportTarget& target) { return target.path == path; });
        if (!isThere)
            targets.push_back({path, importTargetLabel(shop, kind, path)});
    };
    QHash<QString, int> lengths;
    for (const ChildList& list : type.children)
        lengths.insert(list.key, list.key == u"phones" || list.key == u"emails" ? 2 : 1);
    for (const RecordColumn& column : recordColumns(type, lengths)) {
        if (column.field->isReadOnly || column.path == u"uid")
            continue;
        add(column.path);
        if (kind == u"customer" && column.path == u"name") {
            for (const char* part : {"given_name", "middle_name", "family_name", "name_prefix", "name_suffix"})
                add(QString::fromLatin1(part));
        } else if (kind == u"product" && column.path == u"price") {
            add(QStringLiteral("price_with_tax"));
        }
    }
    for (const QString& path : inUse) {
        if (path != column_path::note && path != column_path::leftOut && !path.isEmpty())
            add(path);
    }
    add(QStringLiteral("uid"));
    return targets;
}

std::vector<ColumnClash> columnClashes(ShopFile& shop, const QString& kind, const QStringList& paths)
{
    const RecordType type = importRowType(shop, kind);
    const auto holdsSeveral = [&](const QString& path) {
        if (path == column_path::note || path == column_path::leftOut || path.isEmpty())
            return true;
        static const QStringList joined{QStringLiteral("given_name"), QStringLiteral("middle_name"),
                                        QStringLiteral("family_name"), QStringLiteral("name_prefix"),
                                        QStringLiteral("name_suffix")};
        const QStringList parts = path.split(u'.');
        if (const ChildList* list = type.child(parts.first()))
            return list->isPlain || list->key == u"phones" || list->key == u"emails" || parts.value(2) == u"street";
        const Field* field = type.field(parts.first() == u"custom" ? parts.value(1) : path);
        return joined.contains(path) || (field && field->kind == FieldKind::LongText);
    };
    std::vector<ColumnClash> clashes;
    for (qsizetype second = 0; second < paths.size(); ++second) {
        const qsizetype first = paths.indexOf(paths[second]);
        if (first < second && !holdsSeveral(paths[second]))
            clashes.push_back({first, second});
    }
    return clashes;
}

} // namespace clientela
