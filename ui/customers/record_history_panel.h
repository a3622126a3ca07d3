// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/history.h"
#include "ui/session/session.h"

#include <QAbstractTableModel>
#include <QWidget>

class QPushButton;
class QListView;

namespace clientela {

/// What happened to every field of one record: field, before, after, who, when; the newest first.
class RecordHistoryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Before, After, Who, When, ColumnCount };

    explicit RecordHistoryModel(Session& session, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setRecord(const RecordType& type, qint64 id);
    /// The change set of a row, and whether it can be taken back.
    const ChangeSetEntry& changeSet(int row) const { return m_rows[static_cast<std::size_t>(row)].set; }

private:
    struct Row
    {
        QString what;
        QString before;
        QString after;
        ChangeSetEntry set;
    };
    void append(const RecordType& type, const RecordChange& change);
    QString textOf(const RecordType& type, const QString& key, const QJsonValue& value) const;

    Session& m_session;
    std::vector<Row> m_rows;
};

/// The history of a record beside it, with "Undo this" for each change.
class RecordHistoryPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit RecordHistoryPanel(Session& session, QWidget* parent = nullptr);

    void setRecord(const RecordType& type, qint64 id);
    /// Reads it again, after something changed.
    void reload();

Q_SIGNALS:
    void closeWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void bringBack();
    void showButtons();

    Session& m_session;
    const RecordType* m_type = nullptr;
    qint64 m_id = 0;
    RecordHistoryModel* m_model;
    QListView* m_table;
    QPushButton* m_bringBack;
};

} // namespace clientela
