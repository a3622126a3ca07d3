// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"
#include "ui/session/session.h"

#include <QAbstractListModel>
#include <QCache>
#include <QListView>

namespace clientela {

/// All customers by name: the ids at once, the rows as they are looked at.
class CustomerListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit CustomerListModel(Session& session, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    /// Reads the ids that pass the filter; throws Error(BadInput) for a filter that is none.
    void setFilter(const QString& filter);
    void reload();
    qint64 idAt(const QModelIndex& index) const;
    QModelIndex indexOf(qint64 id) const;
    /// The row's customer, without its lists; null when it is gone.
    const Customer* customerAt(const QModelIndex& index) const;

private:
    Session& m_session;
    QString m_filter;
    std::vector<qint64> m_ids;
    mutable QCache<qint64, Customer> m_cache{2000};
};

/// The list beside the card: Up and Down move, the card follows; Right and Enter go into it.
class CustomerList final : public QListView
{
    Q_OBJECT

public:
    explicit CustomerList(Session& session, QWidget* parent = nullptr);

    CustomerListModel& customers() { return *m_model; }
    Session& session() { return m_session; }
    int hoveredRow() const { return m_hoveredRow; }

Q_SIGNALS:
    void currentCustomerChanged(qint64 id);
    /// Enter, Right or a double click: into the card.
    void entered(qint64 id);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    Session& m_session;
    CustomerListModel* m_model;
    int m_hoveredRow = -1;
};

} // namespace clientela
