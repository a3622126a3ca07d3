// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/check_step.h"
#include "ui/exchange/columns_model.h"
#include "ui/exchange/columns_step.h"
#include "ui/exchange/done_step.h"
#include "ui/exchange/file_step.h"
#include "ui/exchange/import_page.h"
#include "ui/exchange/import_page_parts.h"
#include "ui/exchange/import_words.h"
#include "ui/prompts/prompts.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QMimeData>
#include <QStackedWidget>
#include <QUrl>

// The work of the import's page: each piece runs beside the window and ends in the next step.

namespace clientela {

namespace {

constexpr int mostAnnounced = 2000;

} // namespace

void ImportPage::chooseFile()
{
    const auto path = prompts().fileToOpen(
        this, importTitle(m_plan.kind), QStringLiteral("import"),
        {{tr("Tables, cards and exports"),
          {QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("txt"), QStringLiteral("xlsx"),
           QStringLiteral("xlsm"), QStringLiteral("vcf"), QStringLiteral("json"), QStringLiteral("jsonl")}},
         {tr("All files"), {QStringLiteral("*")}}});
    if (path)
        takeFile(*path);
}

void ImportPage::takeFile(const QString& path)
{
    if (m_job)
        return;
    begin(m_plan.kind);
    m_plan.path = path;
    look();
}

void ImportPage::paste()
{
    const QMimeData* clipboard = QApplication::clipboard()->mimeData();
    const QMimeData nothing;
    takeData(clipboard ? *clipboard : nothing);
}

/// What was dropped or pasted: a file, or rows as text, which become a file of this computer's own.
void ImportPage::takeData(const QMimeData& rows)
{
    if (rows.hasUrls()) {
        const QUrl url = rows.urls().value(0);
        if (!url.isLocalFile())
            throw Error(ErrorKind::File, tr("Only files of this computer can be taken. Save it here first."));
        takeFile(url.toLocalFile());
        return;
    }
    const QString text = rows.text();
    if (text.trimmed().isEmpty()) {
        m_fileStep->setProblem(tr("There is nothing to paste. Copy the rows in the spreadsheet first."));
        return;
    }
    auto folder = std::make_unique<QTemporaryDir>();
    const bool isCards = text.trimmed().startsWith(QStringLiteral("BEGIN:VCARD"), Qt::CaseInsensitive);
    const QString path = folder->filePath(isCards ? tr("Pasted cards") + QStringLiteral(".vcf")
                                                  : tr("Pasted rows") + QStringLiteral(".csv"));
    QFile file(path);
    if (!folder->isValid() || !file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        throw Error(ErrorKind::File, tr("The pasted rows could not be kept. Save them as a file and choose that."),
                    file.errorString());
    file.close();
    m_pasted = std::move(folder);
    takeFile(path);
}

void ImportPage::look()
{
    const ImportPlan plan = m_plan;
    run(
        tr("Reading %1").arg(displayedName(plan.path)),
        [plan](ShopFile& shop, Progress&) {
            return QVariant::fromValue(std::make_shared<ImportLook>(lookAtImport(shop, plan)));
        },
        [this](const QVariant& result) {
            m_look = *result.value<std::shared_ptr<ImportLook>>();
            m_plan.table.separator = m_look.separator;
            if (!m_look.hasColumns()) {
                check();
                return;
            }
            m_columnsStep->setLook(m_plan.kind, m_look);
            showStep(Step::Columns);
        });
}

void ImportPage::check()
{
    if (m_look.hasColumns()) {
        if (!m_columnsStep->problem().isEmpty())
            return;
        const QStringList paths = m_columnsStep->columns().paths();
        if (paths != m_plan.paths)
            m_plan.corrections.clear();
        m_plan.paths = paths;
        if (m_plan.emptyCells == EmptyCells::ByKey && !paths.contains(QStringLiteral("uid")))
            m_plan.emptyCells = EmptyCells::Keep;
    }
    const ImportPlan plan = m_plan;
    run(
        tr("Checking %1").arg(displayedName(plan.path)),
        [plan](ShopFile& shop, Progress& progress) {
            return QVariant::fromValue(std::make_shared<ImportCheck>(checkImport(shop, plan, progress)));
        },
        [this](const QVariant& result) {
            m_checked = result.value<std::shared_ptr<ImportCheck>>();
            m_checkStep->setCheck(m_plan, m_checked);
            showStep(Step::Check);
        });
}

void ImportPage::import()
{
    const ImportPlan plan = m_plan;
    run(
        tr("Importing %1").arg(displayedName(plan.path)),
        [plan](ShopFile& shop, Progress& progress) {
            return QVariant::fromValue(std::make_shared<ImportResult>(importRecords(shop, plan, progress)));
        },
        [this](const QVariant& result) {
            m_result = *result.value<std::shared_ptr<ImportResult>>();
            m_doneStep->setResult(m_plan.kind, m_result);
            showStep(Step::Done);
            announce(m_result.changeSet);
        });
}

void ImportPage::undoImport()
{
    const qint64 changeSet = m_result.changeSet;
    run(
        tr("Undoing the import"),
        [changeSet](ShopFile& shop, Progress&) {
            shop.history().undo(changeSet);
            return QVariant();
        },
        [this, changeSet](const QVariant&) {
            showStep(Step::Done);
            m_doneStep->setUndone();
            announce(changeSet);
            session().tell(tr("The import was undone."));
        });
}

void ImportPage::saveRejected()
{
    const auto path = prompts().fileToSave(
        this, tr("Save the rejected rows"), QStringLiteral("import"), tr("rejected rows") + QStringLiteral(".xlsx"),
        {{tr("Excel workbook"), {QStringLiteral("xlsx")}}, {tr("CSV table"), {QStringLiteral("csv")}}});
    if (!path)
        return;
    ImportPlan plan = m_plan;
    plan.isDryRun = true;
    plan.rejectedPath = *path;
    const Step back = m_step;
    run(
        tr("Saving the rejected rows"),
        [plan](ShopFile& shop, Progress& progress) {
            importRecords(shop, plan, progress);
            return QVariant();
        },
        [this, back, saved = *path](const QVariant&) {
            showStep(back);
            session().tell(tr("The rejected rows are in %1.").arg(displayedName(saved)));
        });
}

void ImportPage::takeCorrection(const std::vector<SourceRow>& rows)
{
    for (const SourceRow& row : rows)
        m_plan.corrections.insert(row.row, row.cells);
    check();
}

void ImportPage::run(const QString& sentence, BackgroundJob::Work work, const Answer& answer)
{
    if (m_job)
        return;
    Job* job = session().jobs().start(sentence, session().shop().location(), session().clock(),
                                      session().shop().author(), std::move(work));
    job->setShownByPage();
    m_job = job;
    const auto end = [this, job] {
        if (m_job == job)
            m_job = nullptr;
    };
    connect(job, &Job::changed, this, &ImportPage::showProgress);
    connect(job, &Job::finished, this, [this, end, answer](const QVariant& result) {
        end();
        if (!session().perform([&] { answer(result); }))
            showStep(m_step);
    });
    connect(job, &Job::failed, this, [this, end](const Error& error) {
        end();
        noteEnd(error.sentence());
    });
    connect(job, &Job::cancelled, this, [this, end] {
        end();
        noteEnd({});
    });
    showProgress();
    m_pages->setCurrentWidget(m_progressPage);
    showFoot();
}

/// Back to the step from which the work was started; what went wrong is said there.
void ImportPage::noteEnd(const QString& problem)
{
    showStep(m_step);
    if (m_step == Step::File)
        m_fileStep->setProblem(problem);
    else if (!problem.isEmpty())
        session().tellProblem(Error(ErrorKind::File, problem));
    else if (m_step == Step::Check)
        session().tell(tr("Cancelled; nothing was written."));
}

/// The window's own lists do not see what another connection wrote.
void ImportPage::announce(qint64 changeSet)
{
    if (changeSet == 0)
        return;
    std::vector<ChangedRecord> changed;
    for (const SetChange& change : session().shop().history().changesIn(changeSet, mostAnnounced))
        changed.push_back({&session().shop().types().type(change.recordType), change.record});
    session().announceElsewhere(changed);
}

} // namespace clientela
