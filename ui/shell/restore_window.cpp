// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/restore_window.h"

#include "core/workflows/backup.h"
#include "ui/controls/buttons.h"
#include "ui/controls/text_label.h"
#include "ui/theme/theme.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace clientela {

namespace {

constexpr int showAfterMilliseconds = 300;

} // namespace

RestoreWindow::RestoreWindow(const QString& backup, const QString& location, QWidget* parent)
    : QWidget(parent)
    , m_bar(new QProgressBar(this))
    , m_stop(makeButton(QStringLiteral("stop-restoring"), tr("Cancel"), nullptr, ButtonLook::Plain, this))
    , m_work([backup, location](Progress& progress) {
        restore(backup, location, progress);
        return QVariant();
    })
{
    setObjectName(QStringLiteral("restore-window"));
    setWindowTitle(tr("Restoring a backup"));
    auto* sentence = new TextLabel(tr("“%1” is read, checked and put in its place.").arg(QFileInfo(backup).fileName()),
                                   TextRole::Body, Voice::Second, this);
    sentence->setWordWrap(true);
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(windowTitle());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(new TextLabel(windowTitle(), TextRole::Heading, Voice::First, this));
    layout->addWidget(sentence);
    layout->addWidget(m_bar);
    layout->addStretch(1);
    layout->addWidget(m_stop, 0, Qt::AlignRight);
    setFixedWidth(scaled(440));
    m_showSoon.setSingleShot(true);
    connect(&m_showSoon, &QTimer::timeout, this, &QWidget::show);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stop->setEnabled(false);
        m_work.cancel();
    });
    connect(&m_work, &BackgroundJob::progressed, this, [this](qint64 done, qint64 total) {
        m_bar->setValue(total > 0 ? static_cast<int>(done * 1000 / total) : 0);
    });
    connect(&m_work, &BackgroundJob::finished, this, [this] { Q_EMIT ended(true, {}); });
    connect(&m_work, &BackgroundJob::cancelled, this, [this] { Q_EMIT ended(false, {}); });
    connect(&m_work, &BackgroundJob::failed, this,
            [this](const Error& error) { Q_EMIT ended(false, error.sentence()); });
}

void RestoreWindow::start()
{
    m_showSoon.start(showAfterMilliseconds);
    m_work.start();
}

void RestoreWindow::closeEvent(QCloseEvent* event)
{
    event->ignore(); // it ends by itself
    m_stop->click();
}

void RestoreWindow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().sheet);
}

} // namespace clientela
