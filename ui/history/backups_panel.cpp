// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/backups_panel.h"

#include "core/storage/document_storage.h"
#include "core/workflows/backup.h"
#include "ui/controls/buttons.h"
#include "ui/controls/form_field.h"
#include "ui/controls/text_label.h"
#include "ui/history/backups_model.h"
#include "ui/prompts/prompts.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

namespace clientela {

BackupsPanel::BackupsPanel(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new BackupsModel(session, this))
    , m_isOn(new QCheckBox(tr("Back up automatically every day"), this))
    , m_folder(new QLineEdit(this))
    , m_choose(
          makeButton(QStringLiteral("choose-backup-folder"), tr("Choose…"), "folder-open", ButtonLook::Plain, this))
    , m_keep(new QSpinBox(this))
    , m_table(new QTableView(this))
    , m_now(makeButton(QStringLiteral("back-up-now"), tr("Back up now"), "drive-harddisk", ButtonLook::Plain, this))
    , m_verify(makeButton(QStringLiteral("verify-backup"), tr("Verify"), "checkmark", ButtonLook::Plain, this))
    , m_restore(
          makeButton(QStringLiteral("restore-backup"), tr("Restore…"), "document-open-recent", ButtonLook::Plain, this))
{
    setObjectName(QStringLiteral("backups-panel"));
    m_isOn->setObjectName(QStringLiteral("backup-on"));
    m_folder->setObjectName(QStringLiteral("backup-folder"));
    m_folder->setReadOnly(true);
    m_keep->setObjectName(QStringLiteral("backup-keep"));
    m_keep->setRange(1, 1000);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_isOn);
    auto* rule = new QHBoxLayout;
    rule->setSpacing(12);
    auto* place = new QWidget(this);
    auto* placeLayout = new QHBoxLayout(place);
    placeLayout->setContentsMargins(0, 0, 0, 0);
    placeLayout->setSpacing(6);
    placeLayout->addWidget(m_folder, 1);
    placeLayout->addWidget(m_choose);
    rule->addWidget(new FormField(tr("Folder"), place, this), 1);
    rule->addWidget(new FormField(tr("Keep the newest"), m_keep, this));
    m_folder->setAccessibleName(tr("Folder of the backups"));
    layout->addLayout(rule);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    for (QPushButton* button : {m_now, m_verify, m_restore})
        buttons->addWidget(button);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    m_table->setObjectName(QStringLiteral("backups-table"));
    m_table->setAccessibleName(tr("Backups, the newest first"));
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setSelectionMode(QTableView::SingleSelection);
    m_table->setEditTriggers(QTableView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(scaled(32));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setMinimumSectionSize(scaled(120));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setMinimumHeight(scaled(160));
    layout->addWidget(m_table, 1);
    m_empty = new TextLabel(tr("There is no backup in this folder yet. Choose Back up now to make the first."),
                            TextRole::Body, Voice::Third, m_table->viewport());
    m_empty->setObjectName(QStringLiteral("backups-empty"));
    m_empty->move(8, 8);
    connect(m_isOn, &QCheckBox::clicked, this, &BackupsPanel::takeRule);
    connect(m_keep, &QSpinBox::valueChanged, this, &BackupsPanel::takeRule);
    connect(m_choose, &QPushButton::clicked, this, [this] { m_session.perform([this] { chooseFolder(); }); });
    connect(m_now, &QPushButton::clicked, this, [this] { m_session.perform([this] { backUpNow(); }); });
    connect(m_verify, &QPushButton::clicked, this, [this] { m_session.perform([this] { verify(); }); });
    connect(m_restore, &QPushButton::clicked, this, [this] { m_session.perform([this] { restore(); }); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BackupsPanel::showButtons);
    setRule({});
}

void BackupsPanel::setRule(const BackupRule& rule)
{
    m_rule = rule;
    const QSignalBlocker quiet(m_keep);
    m_isOn->setChecked(rule.isOn);
    m_keep->setValue(rule.keep);
    m_folder->setText(QDir::toNativeSeparators(rule.folder));
    m_folder->setPlaceholderText(tr("No folder is chosen yet"));
    reload();
}

void BackupsPanel::takeRule()
{
    BackupRule wanted = m_rule;
    wanted.isOn = m_isOn->isChecked();
    wanted.keep = m_keep->value();
    if (wanted == m_rule)
        return;
    m_rule = wanted;
    showButtons();
    Q_EMIT ruleChanged(m_rule);
}

void BackupsPanel::chooseFolder()
{
    const auto folder = prompts().folder(this, tr("Where backups are kept"), QStringLiteral("backup"));
    if (!folder || *folder == m_rule.folder)
        return;
    BackupRule wanted = m_rule;
    wanted.folder = *folder;
    setRule(wanted);
    Q_EMIT ruleChanged(m_rule);
}

void BackupsPanel::reload()
{
    const QString chosen = chosenPath();
    m_session.perform([this] {
        const ShopProfile profile = DocumentStorage(m_session.shop()).profile();
        m_model->setBackups(listBackupsOf(m_rule.folder, profile.uid, profile.name));
    });
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (row == 0 || m_model->backupAt(row).path == chosen)
            m_table->selectRow(row);
    }
    m_empty->adjustSize();
    m_empty->setVisible(m_model->rowCount() == 0);
    showButtons();
}

QString BackupsPanel::chosenPath() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : m_model->backupAt(rows.first().row()).path;
}

void BackupsPanel::showButtons()
{
    const bool isChosen = !chosenPath().isEmpty();
    m_verify->setEnabled(isChosen);
    m_restore->setEnabled(isChosen);
    const QString why = isChosen ? QString() : tr("Choose a backup first.");
    m_verify->setToolTip(why);
    m_restore->setToolTip(why);
}

void BackupsPanel::backUpNow()
{
    if (m_rule.folder.isEmpty())
        chooseFolder();
    if (m_rule.folder.isEmpty())
        return;
    const BackupRule rule = m_rule;
    Job* job = m_session.startJob(tr("Backing up"), [rule](ShopFile& shop, Progress& progress) {
        return QVariant(makeAutomaticBackup(shop, rule, progress).report.path);
    });
    m_now->setEnabled(false);
    connect(job, &Job::changed, this, [this, job] { m_now->setEnabled(job->state() != Job::State::Running); });
    connect(job, &Job::finished, this, [this](const QVariant& saved) {
        m_model->setState(saved.toString(),
                          tr("verified %1").arg(QTime::currentTime().toString(QStringLiteral("HH:mm"))), true);
        reload();
        m_session.tell(tr("The backup was saved and verified."));
    });
}

void BackupsPanel::verify()
{
    const QString path = chosenPath();
    if (path.isEmpty())
        return;
    Job* job = m_session.jobs().start(
        tr("Verifying %1").arg(QFileInfo(path).fileName()), m_session.shop().location(), m_session.clock(),
        m_session.shop().author(),
        [path](ShopFile&, Progress& progress) { return QVariant(verifyBackup(path, progress).isSealed); });
    connect(job, &Job::finished, this, [this, path](const QVariant&) {
        m_model->setState(path, tr("verified %1").arg(QTime::currentTime().toString(QStringLiteral("HH:mm"))), true);
        m_session.tell(tr("The backup is sound."));
    });
    connect(job, &Job::failed, this, [this, path](const Error& error) {
        m_model->setState(path, tr("damaged"), false);
        m_session.tellProblem(error);
    });
}

void BackupsPanel::restore()
{
    const QString path = chosenPath();
    if (path.isEmpty())
        return;
    const QModelIndex row = m_table->selectionModel()->selectedRows().first();
    const QString when = row.siblingAtColumn(BackupsModel::WhenColumn).data().toString();
    const Reply reply = prompts().ask(
        this, {tr("Restore this backup"),
               tr("The shop becomes what it was on %1. What it is now is kept beside it, as a file that ends in "
                  ".before-restore.")
                   .arg(when),
               tr("Restore"), true});
    if (reply == Reply::Action)
        Q_EMIT restoreWanted(path);
}

} // namespace clientela
