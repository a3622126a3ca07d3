// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/removed_records.h"
#include "ui/session/session.h"

#include <QAbstractListModel>

namespace clientela {

/// What was done in the shop, the newest first, under a heading for each day; read page by page as it is scrolled.
/// Or the records that were removed and can be brought back.
class HistoryModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { HeadingRole = Qt::UserRole + 1, AuthorRole, TimeRole, CountRole, UndoneRole, FinalRole, IdRole };

    explicit HistoryModel(Session& session, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    /// Shows the change sets, read again from the newest.
    void reload();
    void showRemoved(std::vector<RemovedRecord> records);
    bool showsRemoved() const { return m_showsRemoved; }
    bool isHeading(int row) const { return !m_rows[static_cast<std::size_t>(row)].heading.isEmpty(); }
    const ChangeSetEntry& entryAt(int row) const { return m_rows[static_cast<std::size_t>(row)].entry; }
    const RemovedRecord& removedAt(int row) const { return m_rows[static_cast<std::size_t>(row)].removed; }
    /// The row of a change set, or of a removal; -1 when it is not loaded.
    int rowOf(qint64 id) const;

private:
    struct Row
    {
        QString heading;
        ChangeSetEntry entry;
        RemovedRecord removed;
    };
    void appendEntries(const std::vector<ChangeSetEntry>& entries, std::vector<Row>& rows) const;
    QString headingFor(const QString& madeAt, const std::vector<Row>& rows) const;

    Session& m_session;
    std::vector<Row> m_rows;
    qint64 m_last = 0;
    bool m_isEnd = false;
    bool m_showsRemoved = false;
};

} // namespace clientela
