// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customers/customer_facts.h"

#include <QAbstractListModel>

namespace clientela {

/// The facts of a customer as rows: headings, values, people.
class FactsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    /// Rows that stay where they are only change; the view keeps its place.
    void setFacts(std::vector<Fact> facts);
    const Fact& fact(const QModelIndex& index) const { return m_facts[static_cast<std::size_t>(index.row())]; }
    QModelIndex indexOf(const QString& key) const;

private:
    std::vector<Fact> m_facts;
};

} // namespace clientela
