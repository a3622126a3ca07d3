// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/jobs_corner.h"

#include "ui/controls/buttons.h"
#include "ui/controls/text_label.h"
#include "ui/theme/painters.h"

#include <QGridLayout>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace clientela {

namespace {

constexpr int cornerWidth = 360;
constexpr int unnoticedMilliseconds = 400; ///< what is done sooner is not shown at all
constexpr int finishedStayMilliseconds = 4000;

/// One job: its sentence, a thin bar, and Cancel.
class JobLine final : public QWidget
{
public:
    JobLine(Job& job, QWidget* parent)
        : QWidget(parent)
        , m_job(job)
        , m_title(new TextLabel(TextRole::Body, Voice::First, this))
        , m_state(new TextLabel(TextRole::Caption, Voice::Third, this))
        , m_bar(new QProgressBar(this))
        , m_cancel(makeButton(QStringLiteral("cancel-job"), JobsCorner::tr("Cancel"), nullptr, ButtonLook::Plain, this))
    {
        auto* layout = new QGridLayout(this);
        layout->setContentsMargins(16, 10, 12, 12);
        layout->setHorizontalSpacing(12);
        layout->setVerticalSpacing(2);
        layout->addWidget(m_title, 0, 0);
        layout->addWidget(m_state, 1, 0);
        layout->addWidget(m_cancel, 0, 1, 2, 1, Qt::AlignVCenter);
        layout->addWidget(m_bar, 2, 0, 1, 2);
        layout->setColumnStretch(0, 1);
        m_bar->setTextVisible(false);
        m_bar->setFixedHeight(8);
        m_bar->setRange(0, 1000);
        m_bar->setAccessibleName(job.title());
        m_title->setText(job.title());
        m_title->setToolTip(job.title());
        m_title->setMinimumWidth(1);
        connect(m_cancel, &QPushButton::clicked, &job, &Job::cancel);
        connect(&job, &Job::changed, this, [this] { refresh(); });
        refresh();
    }

private:
    void refresh()
    {
        switch (m_job.state()) {
        case Job::State::Running:
            m_state->setText(timeLeftText(m_job.secondsLeft()));
            m_bar->setValue(m_job.total() > 0 ? static_cast<int>(1000 * m_job.done() / m_job.total()) : 0);
            break;
        case Job::State::Finished:
            m_state->setText(JobsCorner::tr("Done"));
            m_bar->setValue(1000);
            break;
        case Job::State::Failed: m_state->setText(JobsCorner::tr("Stopped; nothing was changed")); break;
        case Job::State::Cancelled: m_state->setText(JobsCorner::tr("Cancelled; nothing was changed")); break;
        }
        m_cancel->setVisible(m_job.state() == Job::State::Running);
    }

    Job& m_job;
    TextLabel* m_title;
    TextLabel* m_state;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
};

/// The panel around a line.
class JobPanel final : public QWidget
{
public:
    JobPanel(Job& job, QWidget* parent)
        : QWidget(parent)
    {
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(new JobLine(job, this));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintPanel(painter, rect(), 8, theme().raised, theme().line2);
    }
};

} // namespace

QString timeLeftText(std::optional<int> seconds)
{
    if (!seconds)
        return {};
    return *seconds < 60 ? JobsCorner::tr("%1 s left").arg(*seconds)
                         : JobsCorner::tr("%1 min left").arg((*seconds + 30) / 60);
}

JobsCorner::JobsCorner(Jobs& jobs, QWidget* parent)
    : QWidget(parent)
    , m_jobs(jobs)
{
    setObjectName(QStringLiteral("jobs-corner"));
    setAccessibleName(tr("Work in the background"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    connect(&jobs, &Jobs::changed, this, &JobsCorner::refresh);
    hide();
}

void JobsCorner::refresh()
{
    const auto& jobs = m_jobs.all();
    for (auto line = m_lines.begin(); line != m_lines.end();) {
        if (std::ranges::find(jobs, line.key()) == jobs.end()) {
            line.value()->hide();
            line.value()->deleteLater();
            line = m_lines.erase(line);
        } else {
            ++line;
        }
    }
    for (Job* job : std::vector<Job*>(jobs)) {
        const bool isRunning = job->state() == Job::State::Running;
        if (!m_lines.contains(job) && (job->isShownByPage() || !isRunning || job->elapsed() < unnoticedMilliseconds)) {
            if (!isRunning) // what failed is told by the session
                QTimer::singleShot(0, job, [this, job] { m_jobs.dismiss(job); });
            else if (isRunning && !job->isShownByPage() && job->elapsed() < unnoticedMilliseconds)
                QTimer::singleShot(unnoticedMilliseconds, this, &JobsCorner::refresh);
        } else if (!m_lines.contains(job)) {
            auto* panel = new JobPanel(*job, this);
            layout()->addWidget(panel);
            m_lines.insert(job, panel);
        } else if (job->state() != Job::State::Running) {
            QTimer::singleShot(finishedStayMilliseconds, job, [this, job] { m_jobs.dismiss(job); });
        }
    }
    setVisible(!m_lines.isEmpty());
    place();
}

void JobsCorner::place()
{
    if (!isVisible())
        return;
    const int wide = qMin(scaled(cornerWidth), parentWidget()->width() - 48);
    setFixedWidth(wide);
    layout()->invalidate(); // lines that came or went just now
    layout()->activate();
    resize(wide, sizeHint().height());
    const int x = isRightToLeft() ? 24 : parentWidget()->width() - wide - 24;
    move(x, parentWidget()->height() - height() - 24);
    raise();
}

} // namespace clientela
