// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflows/import_look.h"
#include "ui/session/session.h"

#include <QAbstractTableModel>

namespace clientela {

/// The columns of a file: their heading, their first values, and where they go.
class ColumnsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { HeadingColumn, SamplesColumn, TargetColumn, ColumnCount };
    enum Role { PathRole = Qt::UserRole + 1, ProblemRole };

    explicit ColumnsModel(Session& session, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setLook(const QString& kind, const ImportLook& look);
    const QStringList& paths() const { return m_look.paths; }
    void setPaths(const QStringList& paths);
    /// Everything that can be chosen, the note and "left out" first.
    const std::vector<ImportTarget>& targets() const { return m_targets; }
    bool hasClash() const { return !m_clashes.empty(); }
    /// Whether any column goes to a field.
    bool hasTarget() const;

Q_SIGNALS:
    void pathsChanged();

private:
    void judge();
    QString targetLabel(const QString& path) const;

    Session& m_session;
    QString m_kind = QStringLiteral("customer");
    ImportLook m_look;
    std::vector<ImportTarget> m_targets;
    std::vector<ColumnClash> m_clashes;
};

} // namespace clientela
