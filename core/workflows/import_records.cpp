// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/import_records.h"

#include "core/base/error.h"
#include "core/catalog/country_preset.h"
#include "core/exchange/past_document.h"
#include "core/exchange/rejected_rows.h"
#include "core/exchange/text_source.h"
#include "core/records/saved_records.h"
#include "core/storage/record_query.h"
#include "core/workflows/import_documents.h"
#include "core/workflows/record_import.h"

#include <QCoreApplication>

namespace clientela {

namespace {

constexpr int reportEvery = 64;
constexpr int wholeProgress = 1000;
constexpr int rowsProgress = 850;      ///< what is left is the search index
constexpr qint64 previewedRows = 5000; ///< among which the rows of one document are looked for

const RecordType& importedType(ShopFile& shop, const QString& kind)
{
    const QStringList importable{QStringLiteral("customer"), QStringLiteral("product"), QStringLiteral("document")};
    if (!importable.contains(kind))
        throw Error(ErrorKind::Usage,
                    QCoreApplication::translate("Import", "“%1” cannot be imported; choose one of %2.")
                        .arg(kind, importable.join(QStringLiteral(", "))));
    return shop.types().type(kind);
}

SourceOptions sourceOptions(ShopFile& shop, const ImportPlan& plan)
{
    SourceOptions options;
    if (!plan.savedMapping.isEmpty())
        options.saved = savedMapping(shop, plan.kind, plan.savedMapping);
    options.chosen = plan.mapping;
    options.paths = plan.paths;
    options.corrections = plan.corrections;
    options.table = plan.table;
    const CountryPreset preset = countryPreset(shop.defaults().country);
    options.style.numbers = numberStyleOf(preset.language);
    options.style.dates = preset.dateOrder;
    options.style.language = languageFromCode(shop.defaults().language).value_or(preset.language);
    options.style.currency = shop.defaults().currency;
    return options;
}

/// A file that is open, and the run that takes its records.
class OpenImport
{
public:
    OpenImport(ShopFile& shop, const ImportPlan& plan, ChangeScope& scope, Progress& progress, qint64 mostRows = 0)
    {
        const RecordType& type = importedType(shop, plan.kind);
        const bool isDocument = type.key == u"document";
        m_rowType = isDocument ? pastDocumentType(type) : type;
        source = openRecords(m_rowType, plan.path, sourceOptions(shop, plan));
        if (isDocument) {
            source = std::make_unique<UnitedDocuments>(std::move(source), m_rowType, progress, mostRows);
            run = std::make_unique<DocumentImport>(shop, plan, m_rowType, scope);
        } else {
            run = std::make_unique<RecordImport>(shop, plan, type, *source, scope);
        }
    }

private:
    RecordType m_rowType; // outlives the source that reads by it

public:
    std::unique_ptr<RecordSource> source;
    std::unique_ptr<ImportRun> run;
};

QString labelOf(const ImportPlan& plan)
{
    return QCoreApplication::translate("Import", "Import %1").arg(displayName(plan.path));
}

/// A table of which nothing is understood is refused as a whole instead of row by row.
void requireKnownColumn(const RecordSource& source, const ImportPlan& plan)
{
    const QStringList headings = source.headings();
    if (headings.isEmpty() || !source.mappedKeys().isEmpty() || source.isOwnFormat())
        return;
    constexpr qsizetype named = 6;
    throw Error(
        ErrorKind::BadInput,
        QCoreApplication::translate("Import",
                                    "None of the columns of “%1” is known (%2); say which column holds which field.")
            .arg(displayName(plan.path), headings.first(qMin(headings.size(), named)).join(QStringLiteral(", "))));
}

QString reasonsSince(const ImportResult& result, std::size_t first)
{
    QStringList reasons;
    for (std::size_t i = first; i < result.problems.size(); ++i)
        reasons.append(result.problems[i].message);
    return reasons.join(u' ');
}

Filter equalTo(const RecordType& type, QStringView key, const QString& text)
{
    Filter test;
    test.kind = Filter::Kind::Test;
    test.field = type.field(key);
    test.values = {Value(text)};
    return test;
}

std::optional<AnyRecord> findMapping(ShopFile& shop, const QString& kind, const QString& name)
{
    const RecordType& type = shop.types().type(u"import_mapping");
    Filter both;
    both.kind = Filter::Kind::And;
    both.parts = {equalTo(type, u"record_type", kind), equalTo(type, u"name", name)};
    const std::vector<qint64> ids = RecordQuery(shop.database(), shop.records()).ids(type, both, {});
    return ids.empty() ? std::nullopt : shop.records().find(type, ids.front());
}

} // namespace

std::vector<ColumnChoice> savedMapping(ShopFile& shop, const QString& kind, const QString& name)
{
    if (const auto found = findMapping(shop, kind, name))
        return readMapping(found->as<ImportMapping>().mapping + u'\n');
    throw Error(ErrorKind::NotFound,
                QCoreApplication::translate("Import", "There is no mapping called “%1”.").arg(name));
}

QStringList savedMappings(ShopFile& shop, const QString& kind)
{
    const RecordType& type = shop.types().type(u"import_mapping");
    const std::vector<qint64> ids = RecordQuery(shop.database(), shop.records())
                                        .ids(type, equalTo(type, u"record_type", kind), {type.field(u"name"), false});
    QStringList names;
    for (const AnyRecord& mapping : shop.records().loadMany(type, ids, false))
        names.append(mapping.as<ImportMapping>().name);
    return names;
}

void saveMapping(ShopFile& shop, const QString& kind, const QString& name, const QString& mapping)
{
    const RecordType& type = shop.types().type(u"import_mapping");
    ChangeScope scope(shop, QCoreApplication::translate("Import", "Save mapping %1").arg(name));
    if (auto found = findMapping(shop, kind, name)) {
        found->as<ImportMapping>().mapping = mapping;
        scope.update(type, found->data());
    } else {
        ImportMapping record;
        record.name = name;
        record.recordType = kind;
        record.mapping = mapping;
        scope.insert(type, &record);
    }
    scope.commit();
}

ImportPreview previewImport(ShopFile& shop, const ImportPlan& plan, int rows)
{
    ChangeScope scope(shop, labelOf(plan)); // never committed
    scope.deferSearch();
    NoProgress progress;
    const OpenImport opened(shop, plan, scope, progress, previewedRows);
    const auto& source = opened.source;
    ImportRun& run = *opened.run;
    ImportPreview preview{source->headings(), source->paths(), {}};
    run.keepsChanges = true;
    IncomingRecord incoming;
    while (preview.rows.size() < static_cast<std::size_t>(rows) && source->next(incoming)) {
        const std::size_t problemsBefore = run.result.problems.size();
        const ImportOutcome outcome = run.take(incoming);
        preview.rows.push_back(
            {incoming.row,
             outcome,
             run.lastTitle,
             run.lastChanges,
             {run.result.problems.begin() + static_cast<std::ptrdiff_t>(problemsBefore), run.result.problems.end()}});
    }
    return preview;
}

ImportResult importRecords(ShopFile& shop, const ImportPlan& plan, Progress& progress, const ImportListener& listener,
                           const ImportOpening& opening)
{
    ChangeScope scope(shop, labelOf(plan));
    scope.deferSearch();
    const OpenImport opened(shop, plan, scope, progress);
    const auto& source = opened.source;
    requireKnownColumn(*source, plan);
    if (opening)
        opening(source->headings(), source->paths());
    ImportRun& run = *opened.run;
    run.keepsChanges = static_cast<bool>(listener);
    RejectedRows rejected(source->headings());
    IncomingRecord incoming;
    while (source->next(incoming)) {
        const std::size_t problemsBefore = run.result.problems.size();
        const ImportOutcome outcome = run.take(incoming);
        if (listener)
            listener({incoming, outcome, run.lastRecord, run.lastTitle, run.lastSubtitle, run.lastChanges,
                      std::span(run.result.problems).subspan(problemsBefore)});
        if (outcome == ImportOutcome::Rejected && !plan.rejectedPath.isEmpty())
            rejected.add(incoming, reasonsSince(run.result, problemsBefore));
        if (run.result.read % reportEvery == 0)
            reportOrThrow(progress, static_cast<qint64>(source->progress() * rowsProgress), wholeProgress);
    }
    run.finish();
    reportOrThrow(progress, rowsProgress, wholeProgress);
    ImportResult result = std::move(run.result);
    if (!plan.rejectedPath.isEmpty())
        rejected.write(plan.rejectedPath);
    result.isSaved = !plan.isDryRun && (result.rejected == 0 || !plan.allOrNothing);
    if (result.isSaved) {
        if (!plan.saveMappingAs.isEmpty() && !source->headings().isEmpty())
            saveMapping(shop, importedType(shop, plan.kind).key, plan.saveMappingAs,
                        mappingText(source->paths(), source->headings()));
        result.changeSet = scope.commit();
    }
    progress.report(wholeProgress, wholeProgress);
    return result;
}

} // namespace clientela
