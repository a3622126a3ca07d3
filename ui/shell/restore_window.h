// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflows/background_job.h"

#include <QTimer>
#include <QWidget>

class QProgressBar;
class QPushButton;

namespace clientela {

/// What is seen while a backup is put in the place of a shop that no window has open: how far it is, and a way to stop
/// it. A small shop is back before the window would show.
class RestoreWindow final : public QWidget
{
    Q_OBJECT

public:
    RestoreWindow(const QString& backup, const QString& location, QWidget* parent = nullptr);

    void start();

Q_SIGNALS:
    /// Where it is not restored, the shop's file is as it was; the problem is empty when it was stopped.
    void ended(bool isRestored, const QString& problem);

protected:
    void closeEvent(QCloseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QProgressBar* m_bar;
    QPushButton* m_stop;
    QTimer m_showSoon;
    BackgroundJob m_work;
};

} // namespace clientela
