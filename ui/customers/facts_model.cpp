// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/facts_model.h"

#include <algorithm>

namespace clientela {

int FactsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_facts.size());
}

QVariant FactsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Fact& shown = fact(index);
    QStringList parts{shown.label, shown.value, shown.problem};
    parts.removeAll(QString());
    switch (role) {
    case Qt::DisplayRole: return parts.mid(0, 2).join(QStringLiteral(": "));
    case Qt::AccessibleTextRole:
        if (shown.look == FactLook::Heading && !shown.additions.isEmpty())
            parts.append(tr("add"));
        return parts.join(QStringLiteral(": "));
    case Qt::ToolTipRole:
        return !shown.problem.isEmpty()   ? shown.problem
               : !shown.tooltip.isEmpty() ? shown.tooltip
               : shown.isMiddleCut        ? shown.value
                                          : QString();
    default: return {};
    }
}

void FactsModel::setFacts(std::vector<Fact> facts)
{
    const bool hasSameRows = std::ranges::equal(facts, m_facts, {}, &Fact::key, &Fact::key);
    if (!hasSameRows)
        beginResetModel();
    m_facts = std::move(facts);
    if (!hasSameRows)
        endResetModel();
    else if (!m_facts.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QModelIndex FactsModel::indexOf(const QString& key) const
{
    const auto found = std::ranges::find(m_facts, key, &Fact::key);
    return found == m_facts.end() ? QModelIndex() : index(static_cast<int>(found - m_facts.begin()));
}

} // namespace clientela
