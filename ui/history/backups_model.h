// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflows/automatic_backup.h"
#include "ui/session/session.h"

#include <QAbstractTableModel>
#include <QHash>

namespace clientela {

/// The backups of a folder: when, how large, and whether they were verified since the program was started.
class BackupsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhenColumn, SizeColumn, StateColumn, ColumnCount };

    explicit BackupsModel(Session& session, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setBackups(std::vector<BackupEntry> backups);
    const BackupEntry& backupAt(int row) const { return m_backups[static_cast<std::size_t>(row)]; }
    /// What is known of a backup, in words.
    void setState(const QString& path, const QString& words, bool isSound);

private:
    struct State
    {
        QString words;
        bool isSound = true;
    };
    Session& m_session;
    std::vector<BackupEntry> m_backups;
    QHash<QString, State> m_states;
};

} // namespace clientela
