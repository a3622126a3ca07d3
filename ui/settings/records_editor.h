// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QAbstractListModel>
#include <QWidget>

class QListView;
class QPushButton;

namespace clientela {

class RecordForm;

/// The few records of a kind that a shop keeps (taxes, units, custom fields), by name.
class FewRecordsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    /// The lines that a record takes: its name and what is said below it.
    using Describe = std::function<std::pair<QString, QString>(const AnyRecord& record)>;

    FewRecordsModel(Session& session, const RecordType& type, Describe describe, QObject* parent = nullptr);

    void reload();
    int rowOf(qint64 id) const;
    const AnyRecord& record(int row) const { return m_records[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    static constexpr int DetailRole = Qt::UserRole + 1;

private:
    Session& m_session;
    const RecordType& m_type;
    Describe m_describe;
    std::vector<AnyRecord> m_records;
};

/// Edits the few records of a kind: the list at the left, the chosen one as a form at the right, Add and Remove.
class RecordsEditor final : public QWidget
{
    Q_OBJECT

public:
    struct Words
    {
        QString add;    ///< "Add a tax"
        QString remove; ///< "Remove this tax"
    };
    /// The fields in the order of the form; empty for all that can be edited.
    RecordsEditor(Session& session, const RecordType& type, const QStringList& fields, const Words& words,
                  FewRecordsModel::Describe describe, QWidget* parent = nullptr);

    /// What a new record has before anything is typed.
    void setBeginning(std::function<void(AnyRecord&)> begin) { m_begin = std::move(begin); }
    RecordForm& form() { return *m_form; }
    /// Stores what is half typed; false when some of it cannot be, which is told and stays.
    bool settle();

private:
    void choose(int row);
    void addNew();
    void removeChosen();
    void showButtons();

    Session& m_session;
    const RecordType& m_type;
    FewRecordsModel* m_model;
    QListView* m_list;
    RecordForm* m_form;
    QPushButton* m_remove;
    QString m_removeWords; ///< for what is stored; what is new is discarded
    std::function<void(AnyRecord&)> m_begin;
    qint64 m_chosen = 0;
};

} // namespace clientela
