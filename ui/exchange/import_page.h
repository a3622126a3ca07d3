// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflows/import_check.h"
#include "core/workflows/import_look.h"
#include "ui/session/page.h"

#include <QPointer>
#include <QTemporaryDir>

#include <memory>

class QMimeData;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace clientela {

class CheckStep;
class ColumnsStep;
class DoneStep;
class FileStep;
class PageHeader;
class StepsBar;
class TextLabel;

/// Brings customers, products or past documents from a file: where from, which column goes where, what every row
/// would do, and what was done. Nothing is written before the last button.
class ImportPage final : public Page
{
    Q_OBJECT

public:
    explicit ImportPage(Session& session, QWidget* parent = nullptr);

    /// The place's detail is the kind of record, and behind a space the path of a file to begin with.
    void open(const Place& place) override;
    void focusStart() override;
    /// Begins with a file, as if it had been chosen.
    void takeFile(const QString& path);
    enum class Step { File, Columns, Check, Done };
    Step step() const { return m_step; }

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    using Answer = std::function<void(const QVariant& result)>;

    void begin(QString kind);
    void chooseFile();
    void paste();
    void takeData(const QMimeData& rows);
    void look();
    void check();
    void import();
    void undoImport();
    void saveRejected();
    void takeCorrection(const std::vector<SourceRow>& rows);
    /// Runs work beside the window with its progress in the page; the answer comes when it is done.
    void run(const QString& sentence, BackgroundJob::Work work, const Answer& answer);
    void noteEnd(const QString& problem);
    void announce(qint64 changeSet);
    void showStep(Step step);
    void showFoot();
    void showProgress();
    void goBack();
    QString fileWords() const;

    ImportPlan m_plan;
    ImportLook m_look;
    std::shared_ptr<const ImportCheck> m_checked;
    ImportResult m_result;
    std::unique_ptr<QTemporaryDir> m_pasted;
    QPointer<Job> m_job;
    Step m_step = Step::File;
    PageHeader* m_header;
    QWidget* m_file;
    StepsBar* m_steps;
    QStackedWidget* m_pages;
    FileStep* m_fileStep;
    ColumnsStep* m_columnsStep;
    CheckStep* m_checkStep;
    DoneStep* m_doneStep;
    QWidget* m_progressPage;
    TextLabel* m_progressWords;
    QProgressBar* m_progressBar;
    QPushButton* m_cancel;
    QWidget* m_foot;
    QPushButton* m_back;
    TextLabel* m_footWords;
    QPushButton* m_saveRejected;
    QPushButton* m_next;
};

/// Adds the commands that open the import of each kind of record.
void addImportCommands(Session& session, QObject* owner);

} // namespace clientela
