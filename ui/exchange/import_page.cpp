// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_page.h"

#include "ui/controls/buttons.h"
#include "ui/controls/page_header.h"
#include "ui/controls/text_label.h"
#include "ui/exchange/check_step.h"
#include "ui/exchange/columns_model.h"
#include "ui/exchange/columns_step.h"
#include "ui/exchange/done_step.h"
#include "ui/exchange/file_step.h"
#include "ui/exchange/import_page_parts.h"
#include "ui/exchange/import_words.h"
#include "ui/exchange/steps_bar.h"

#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>

namespace clientela {

ImportPage::ImportPage(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_header(new PageHeader(this))
    , m_file(new FileChip(this))
    , m_steps(new StepsBar({tr("File"), tr("Columns"), tr("Check"), tr("Done", "last step of an import")}, this))
    , m_pages(new QStackedWidget(this))
    , m_fileStep(new FileStep(this))
    , m_columnsStep(new ColumnsStep(session, this))
    , m_checkStep(new CheckStep(session, this))
    , m_doneStep(new DoneStep(session, this))
    , m_progressPage(new QWidget(this))
    , m_foot(new ImportFoot(this))
{
    setObjectName(QStringLiteral("import-page"));
    setAcceptDrops(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_foot);
    m_header->addMiddle(m_file);
    m_header->addTool(m_steps);
    for (QWidget* page : {static_cast<QWidget*>(m_fileStep), static_cast<QWidget*>(m_columnsStep),
                          static_cast<QWidget*>(m_checkStep), static_cast<QWidget*>(m_doneStep), m_progressPage})
        m_pages->addWidget(page);

    auto* progress = new QVBoxLayout(m_progressPage);
    progress->setContentsMargins(24, 40, 24, 24);
    progress->setSpacing(10);
    m_progressWords = new TextLabel(TextRole::Body, Voice::First, m_progressPage);
    m_progressWords->setObjectName(QStringLiteral("progress-words"));
    m_progressBar = new QProgressBar(m_progressPage);
    m_progressBar->setTextVisible(false);
    m_progressBar->setFixedHeight(4);
    m_progressBar->setMaximumWidth(576);
    m_cancel = makeButton(QStringLiteral("cancel-import"), tr("Cancel"), nullptr, ButtonLook::Plain, m_progressPage);
    progress->addWidget(m_progressWords);
    progress->addWidget(m_progressBar);
    progress->addWidget(m_cancel, 0, Qt::AlignLeft);
    progress->addStretch(1);

    auto* foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(24, 8, 24, 8);
    foot->setSpacing(8);
    m_back = makeButton(QStringLiteral("import-back"), {}, "arrow-left", ButtonLook::Plain, m_foot);
    m_footWords = new TextLabel(TextRole::Body, Voice::Second, m_foot);
    m_footWords->setObjectName(QStringLiteral("foot-words"));
    m_footWords->setWordWrap(true);
    m_saveRejected = makeButton(QStringLiteral("save-rejected"), {}, "document-export", ButtonLook::Plain, m_foot);
    m_next = makeButton(QStringLiteral("import-next"), {}, "document-import", ButtonLook::Filled, m_foot);
    foot->addWidget(m_back);
    foot->addSpacing(8);
    foot->addWidget(m_footWords, 1);
    foot->addWidget(m_saveRejected);
    foot->addWidget(m_next);

    connect(m_fileStep, &FileStep::fileWanted, this, [this] { this->session().perform([this] { chooseFile(); }); });
    connect(m_fileStep, &FileStep::pasteWanted, this, [this] { this->session().perform([this] { paste(); }); });
    connect(m_columnsStep, &ColumnsStep::changed, this, &ImportPage::showFoot);
    connect(m_columnsStep, &ColumnsStep::tableWanted, this, [this](const TableReadOptions& table) {
        m_plan.table = table;
        m_plan.paths.clear();
        look();
    });
    connect(m_columnsStep, &ColumnsStep::kindWanted, this, [this](const QString& kind) {
        m_plan.kind = kind;
        m_plan.paths.clear();
        m_plan.key.clear();
        this->session().navigator().replace({QStringLiteral("import"), 0, kind});
        look();
    });
    connect(m_columnsStep, &ColumnsStep::mappingWanted, this, [this](const QString& name) {
        m_plan.savedMapping = name;
        m_plan.paths.clear();
        look();
    });
    connect(m_columnsStep, &ColumnsStep::mappingToSave, this, [this](const QString& name) {
        this->session().perform([&] {
            saveMapping(this->session().shop(), m_plan.kind, name,
                        mappingText(m_columnsStep->columns().paths(), m_look.headings));
            m_plan.savedMapping = name;
            this->session().tellUndoable(tr("The columns were saved as “%1”.").arg(name));
        });
    });
    connect(m_checkStep, &CheckStep::rulesChanged, this, [this](const QString& key, EmptyCells emptyCells) {
        m_plan.key = key;
        m_plan.emptyCells = emptyCells;
        check();
    });
    connect(m_checkStep, &CheckStep::corrected, this, &ImportPage::takeCorrection);
    connect(m_doneStep, &DoneStep::listWanted, this,
            [this] { this->session().navigator().go({importedPage(m_plan.kind), 0, {}}); });
    connect(m_doneStep, &DoneStep::undoWanted, this, [this] { this->session().perform([this] { undoImport(); }); });
    connect(m_doneStep, &DoneStep::rejectedWanted, this,
            [this] { this->session().perform([this] { saveRejected(); }); });
    connect(m_doneStep, &DoneStep::againWanted, this, [this] { begin(m_plan.kind); });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    connect(m_steps, &StepsBar::stepChosen, this, [this](int step) {
        if (!m_job && m_step != Step::Done && step < static_cast<int>(m_step)) {
            if (step == static_cast<int>(Step::File))
                begin(m_plan.kind);
            else if (m_look.hasColumns())
                showStep(Step::Columns);
        }
    });
    connect(m_back, &QPushButton::clicked, this, &ImportPage::goBack);
    connect(m_saveRejected, &QPushButton::clicked, this,
            [this] { this->session().perform([this] { saveRejected(); }); });
    connect(m_next, &QPushButton::clicked, this,
            [this] { this->session().perform([this] { m_step == Step::Columns ? check() : import(); }); });
    begin(QStringLiteral("customer"));
}

void ImportPage::open(const Place& place)
{
    // "product", "product /home/ana/prices.xlsx" or the path alone
    const QString first = place.detail.section(u' ', 0, 0);
    const bool isKind = session().shop().types().find(first) != nullptr;
    const QString kind = isKind ? first : QStringLiteral("customer");
    const QString path = isKind ? place.detail.section(u' ', 1) : place.detail;
    if (!m_job && (kind != m_plan.kind || m_step == Step::Done || !path.isEmpty()))
        begin(kind);
    if (!m_job && !path.isEmpty())
        takeFile(path);
}

void ImportPage::focusStart()
{
    switch (m_step) {
    case Step::File: m_fileStep->setFocus(Qt::OtherFocusReason); return;
    case Step::Columns: m_columnsStep->focusStart(); return;
    case Step::Check: m_checkStep->focusStart(); return;
    case Step::Done: m_doneStep->focusStart(); return;
    }
}

void ImportPage::begin(QString kind) // by value: it is often the plan's own
{
    m_plan = {};
    m_plan.kind = kind;
    m_look = {};
    m_checked.reset();
    m_fileStep->setKind(kind);
    m_fileStep->setProblem({});
    showStep(Step::File);
}

void ImportPage::showStep(Step step)
{
    m_step = step;
    m_header->setTitle(importTitle(m_plan.kind));
    m_steps->setCurrent(static_cast<int>(step));
    static_cast<FileChip*>(m_file)->setText(m_plan.path.isEmpty() ? QString() : fileWords());
    m_pages->setCurrentIndex(static_cast<int>(step));
    showFoot();
    if (isVisible())
        focusStart();
}

QString ImportPage::fileWords() const
{
    const QString name = displayedName(m_plan.path);
    if (m_look.sheets.size() > 1)
        return tr("%1, sheet “%2”").arg(name, m_look.sheet);
    switch (m_look.kind) {
    case FileKind::VCard: return tr("%1, contact cards").arg(name);
    case FileKind::Json: return tr("%1, export of Clientela").arg(name);
    default: return name;
    }
}

void ImportPage::showProgress()
{
    if (!m_job)
        return;
    QString words = m_job->title();
    if (const auto left = m_job->secondsLeft())
        words = *left >= 60 ? tr("%1, %n minute(s) left", nullptr, (*left + 59) / 60).arg(m_job->title())
                            : tr("%1, %n second(s) left", nullptr, *left).arg(m_job->title());
    m_progressWords->setText(words);
    m_progressBar->setRange(0, m_job->total() > 0 ? 1000 : 0);
    if (m_job->total() > 0)
        m_progressBar->setValue(static_cast<int>(1000 * m_job->done() / m_job->total()));
    m_progressBar->setAccessibleName(m_job->title());
}

void ImportPage::showFoot()
{
    const bool isRunning = !m_job.isNull();
    m_foot->setVisible((m_step == Step::Columns || m_step == Step::Check) && !isRunning);
    m_back->setText(m_step == Step::Check && m_look.hasColumns() ? tr("Columns") : tr("File"));
    m_back->setAccessibleName(m_back->text());
    m_saveRejected->setVisible(false);
    if (m_step == Step::Columns) {
        const QString problem = m_columnsStep->problem();
        m_footWords->setVoice(problem.isEmpty() ? Voice::Second : Voice::Problem);
        m_footWords->setText(problem.isEmpty() ? tr("Nothing is written yet. Next, every row is checked.") : problem);
        m_next->setText(tr("Check the rows"));
        m_next->setEnabled(problem.isEmpty());
        m_next->setToolTip(problem);
        setIconOnAccent(m_next, "checkmark");
    } else if (m_step == Step::Check && m_checked) {
        const ImportResult& result = m_checked->result;
        const qint64 rows = result.added + result.updated;
        m_footWords->setVoice(Voice::Second);
        m_footWords->setText(rows > 0 ? tr("Nothing is written yet. Afterwards the whole import can be undone.")
                                      : tr("No row of this file changes anything."));
        m_next->setText(rows > 0 ? importedRowsText(rows, session().language()) : tr("Nothing to import"));
        m_next->setEnabled(rows > 0);
        m_next->setToolTip(rows > 0 ? QString() : m_footWords->text());
        m_saveRejected->setVisible(result.rejected > 0);
        m_saveRejected->setText(tr("Save the %n rejected row(s)", nullptr, static_cast<int>(result.rejected)));
        m_saveRejected->setAccessibleName(m_saveRejected->text());
        setIconOnAccent(m_next, "document-import");
    }
    m_next->setAccessibleName(m_next->text());
}

void ImportPage::goBack()
{
    if (m_job)
        return;
    if (m_step == Step::Check && m_look.hasColumns())
        showStep(Step::Columns);
    else
        begin(m_plan.kind);
}

void ImportPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_job || (!event->mimeData()->hasUrls() && !event->mimeData()->hasText()))
        return;
    event->acceptProposedAction();
    m_fileStep->setDropPossible(true);
}

void ImportPage::dragLeaveEvent(QDragLeaveEvent*)
{
    m_fileStep->setDropPossible(false);
}

void ImportPage::dropEvent(QDropEvent* event)
{
    m_fileStep->setDropPossible(false);
    event->acceptProposedAction();
    session().perform([&] { takeData(*event->mimeData()); });
}

void ImportPage::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Paste) && m_step == Step::File && !m_job) {
        session().perform([this] { paste(); });
        return;
    }
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers() == Qt::ControlModifier && m_next->isVisible() && m_next->isEnabled()) {
        m_next->click();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        if (m_job)
            m_job->cancel();
        else if (m_step == Step::Columns || (m_step == Step::Check && !m_checkStep->leaveCorrection()))
            goBack();
        return;
    }
    Page::keyPressEvent(event);
}

void ImportPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange)
        showFoot();
    Page::changeEvent(event);
}

void addImportCommands(Session& session, QObject* owner)
{
    Navigator& navigator = session.navigator();
    const auto add = [&](const char* key, const QString& text, const QString& kind, const QKeySequence& shortcut) {
        session.commands().add(owner, {key, text, "document-import", shortcut, Commands::Group::Shop},
                               [&navigator, kind] { navigator.go({QStringLiteral("import"), 0, kind}); });
    };
    add("import-customers", importTitle(QStringLiteral("customer")), QStringLiteral("customer"),
        QKeySequence(Qt::CTRL | Qt::Key_I));
    add("import-products", importTitle(QStringLiteral("product")), QStringLiteral("product"), {});
    add("import-documents", importTitle(QStringLiteral("document")), QStringLiteral("document"), {});
}

} // namespace clientela
