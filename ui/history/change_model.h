// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/history.h"
#include "ui/session/session.h"

#include <QAbstractListModel>

namespace clientela {

/// What one change set did: every record that it touched, and under it each field before and after; page by page.
class ChangeModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { RecordRole = Qt::UserRole + 1, ActionRole, LabelRole, BeforeRole, AfterRole };

    explicit ChangeModel(Session& session, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    /// The records of a change set; 0 for none.
    void setChangeSet(qint64 id);
    /// Where the window shows the record of a row; an empty page where it does not.
    Place placeOf(int row) const;

private:
    struct Row
    {
        QString record; ///< its title: a heading; empty for a field
        QString action;
        QString label;
        QString before;
        QString after;
        QString recordType;
        qint64 id = 0;
    };
    void append(const SetChange& change, std::vector<Row>& rows) const;
    QString titleOf(const RecordType& type, const SetChange& change) const;

    Session& m_session;
    qint64 m_changeSet = 0;
    qint64 m_last = 0;
    bool m_isEnd = true;
    std::vector<Row> m_rows;
};

} // namespace clientela
