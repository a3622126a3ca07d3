// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflows/automatic_backup.h"
#include "ui/session/session.h"

#include <QDateTime>
#include <QTimer>

namespace clientela {

/// The rule by which this computer backs the shop up; without one every day into a folder beside the user's documents.
BackupRule savedBackupRule();
void saveBackupRule(const BackupRule& rule);

/// Makes the automatic backups of the open shop when they are due, as a job beside the window.
class BackupKeeper final : public QObject
{
    Q_OBJECT

public:
    explicit BackupKeeper(Session& session, QObject* parent = nullptr);

    /// When the last backup was made and verified; invalid when there is none.
    const QDateTime& lastMade() const { return m_lastMade; }
    /// Looks whether one is due, and makes it.
    void look();

Q_SIGNALS:
    /// A backup was verified, one of an earlier day was found, or one could not be made (then the problem says why).
    void made(const QDateTime& at);
    void failed(const QString& problem);

private:
    void lookBack();

    Session& m_session;
    QTimer m_look;
    QDateTime m_lastMade;
    bool m_isMaking = false;
};

} // namespace clientela
