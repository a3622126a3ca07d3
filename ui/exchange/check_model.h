// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflows/import_check.h"
#include "ui/session/session.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>

namespace clientela {

/// How a piece of a row's values is said.
enum class CheckVoice { Plain, Quiet, Gone, Come, Problem };
struct CheckPiece
{
    CheckVoice voice;
    QString text;
};

/// The rows of a checked import: what becomes of each. Its words are made when a row is shown.
class CheckModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { RowColumn, OutcomeColumn, TitleColumn, ValuesColumn, ColumnCount };
    enum Role { OutcomeRole = Qt::UserRole + 1, SubtitleRole, CorrectableRole };

    explicit CheckModel(Session& session, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setCheck(const QString& kind, std::shared_ptr<const ImportCheck> check);
    /// Only the rows of one outcome (nothing for all) in which the text is found.
    void setFilter(std::optional<ImportOutcome> outcome, const QString& text);
    const CheckedRow& rowAt(int row) const { return m_check->rows[m_shown[static_cast<std::size_t>(row)]]; }
    /// The place of a row of the file among those shown; -1 when it is not.
    int placeOf(qint64 fileRow) const;
    /// Whether the cells of a rejected row are there to be corrected.
    bool isCorrectable(int row) const;
    /// What a row's values say, piece by piece.
    std::vector<CheckPiece> piecesOf(int row) const;

private:
    void refill();
    bool matches(const CheckedRow& row) const;

    Session& m_session;
    QString m_kind = QStringLiteral("customer");
    std::shared_ptr<const ImportCheck> m_check;
    std::vector<quint32> m_shown;
    std::optional<ImportOutcome> m_outcome;
    QString m_text;
};

} // namespace clientela
