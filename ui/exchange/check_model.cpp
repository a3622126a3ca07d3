// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/check_model.h"

#include "core/base/formats.h"
#include "core/base/text_folding.h"
#include "ui/exchange/import_words.h"
#include "ui/history/change_words.h"

#include <algorithm>

namespace clientela {

namespace {

constexpr std::size_t mostPieces = 12;

/// Fields that say little of a new record beside its name.
bool isPlainStart(const QString& key)
{
    static const QStringList keys{QStringLiteral("name"),     QStringLiteral("kind"),      QStringLiteral("country"),
                                  QStringLiteral("language"), QStringLiteral("stage"),     QStringLiteral("currency"),
                                  QStringLiteral("number"),   QStringLiteral("is_active"), QStringLiteral("lines"),
                                  QStringLiteral("taxes"),    QStringLiteral("status"),    QStringLiteral("state")};
    return keys.contains(key);
}

} // namespace

CheckModel::CheckModel(Session& session, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
}

int CheckModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int CheckModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CheckModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole)
        return QVariant(section == RowColumn ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RowColumn: return tr("Row");
    case OutcomeColumn: return tr("Result");
    case TitleColumn: return importColumnTitle(m_kind);
    case ValuesColumn: return tr("Values, old and new");
    default: return {};
    }
}

QVariant CheckModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const CheckedRow& row = rowAt(index.row());
    switch (role) {
    case OutcomeRole: return static_cast<int>(row.outcome);
    case SubtitleRole: return row.subtitle;
    case CorrectableRole: return isCorrectable(index.row());
    case Qt::TextAlignmentRole:
        return QVariant(index.column() == RowColumn ? Qt::AlignRight | Qt::AlignVCenter
                                                    : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::DisplayRole:
    case Qt::ToolTipRole: break;
    default: return {};
    }
    switch (index.column()) {
    case RowColumn:
        return role == Qt::DisplayRole ? QVariant(formatInteger(row.row, m_session.language())) : QVariant();
    case OutcomeColumn: return role == Qt::DisplayRole ? QVariant(importOutcomeWord(row.outcome)) : QVariant();
    case TitleColumn: return row.title.isEmpty() ? tr("empty") : row.title;
    case ValuesColumn: {
        QString text;
        for (const CheckPiece& piece : piecesOf(index.row()))
            text += (text.isEmpty() ? QString() : QStringLiteral(" ")) + piece.text;
        return text;
    }
    default: return {};
    }
}

void CheckModel::setCheck(const QString& kind, std::shared_ptr<const ImportCheck> check)
{
    beginResetModel();
    m_kind = kind;
    m_check = std::move(check);
    refill();
    endResetModel();
}

void CheckModel::setFilter(std::optional<ImportOutcome> outcome, const QString& text)
{
    beginResetModel();
    m_outcome = outcome;
    m_text = folded(text);
    refill();
    endResetModel();
}

void CheckModel::refill()
{
    m_shown.clear();
    if (!m_check)
        return;
    for (std::size_t i = 0; i < m_check->rows.size(); ++i) {
        if (matches(m_check->rows[i]))
            m_shown.push_back(static_cast<quint32>(i));
    }
}

bool CheckModel::matches(const CheckedRow& row) const
{
    if (m_outcome && row.outcome != *m_outcome)
        return false;
    return m_text.isEmpty() || folded(row.title).contains(m_text) || folded(row.subtitle).contains(m_text)
           || QString::number(row.row) == m_text || folded(QString::fromUtf8(row.packed)).contains(m_text);
}

int CheckModel::placeOf(qint64 fileRow) const
{
    const auto found = std::ranges::find_if(m_shown,
                                            [&](quint32 place) { return m_check->rows[place].row == fileRow; });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

bool CheckModel::isCorrectable(int row) const
{
    return m_check->rejectedRows.contains(rowAt(row).row);
}

std::vector<CheckPiece> CheckModel::piecesOf(int row) const
{
    const CheckedRow& checked = rowAt(row);
    std::vector<CheckPiece> pieces;
    if (checked.outcome == ImportOutcome::Rejected) {
        for (const ImportRemark& problem : ImportCheck::problemsOf(checked))
            pieces.push_back({CheckVoice::Problem, problem.message});
        return pieces;
    }
    if (checked.outcome == ImportOutcome::Same)
        return {{CheckVoice::Quiet, tr("Nothing changes")}};
    const RecordType& type = m_session.shop().types().type(m_kind);
    const auto separate = [&] {
        if (!pieces.empty())
            pieces.push_back({CheckVoice::Quiet, QStringLiteral("·")});
    };
    for (const WordChange& change : importWords(m_session, type, ImportCheck::changesOf(checked))) {
        if (pieces.size() > mostPieces)
            break;
        if (checked.outcome == ImportOutcome::New) {
            const QString words = change.after.join(QStringLiteral(", "));
            if (isPlainStart(change.key) || words.isEmpty() || words == checked.title)
                continue;
            separate();
            pieces.push_back({CheckVoice::Plain, words});
            continue;
        }
        separate();
        const WordDifference difference = differenceOf(change);
        pieces.push_back({CheckVoice::Quiet, change.label});
        if (!difference.gone.isEmpty())
            pieces.push_back({CheckVoice::Gone, difference.gone.join(QStringLiteral(", ")).simplified()});
        if (!difference.come.isEmpty())
            pieces.push_back({CheckVoice::Come, difference.come.join(QStringLiteral(", ")).simplified()});
    }
    if (pieces.empty())
        pieces.push_back({CheckVoice::Quiet,
                          checked.outcome == ImportOutcome::New ? tr("Only a name") : tr("Joined to a customer")});
    return pieces;
}

} // namespace clientela
