// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/product.h"
#include "ui/session/session.h"

#include <QAbstractListModel>
#include <QCache>
#include <QListView>

namespace clientela {

/// The products by name, or those that a text finds: the ids at once, the rows as they are looked at.
class ProductListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit ProductListModel(Session& session, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    /// Shows what passes the filter; throws Error(BadInput) for a filter that is none.
    void setFilter(const QString& filter);
    /// Shows what the search finds instead; empty for all.
    void setSearched(const QString& text);
    const QString& searched() const { return m_searched; }
    void reload();
    qint64 idAt(const QModelIndex& index) const;
    QModelIndex indexOf(qint64 id) const;
    /// The row's product; null when it is gone.
    const Product* productAt(const QModelIndex& index) const;

private:
    std::vector<qint64> readIds();

    Session& m_session;
    QString m_filter;
    QString m_searched;
    std::vector<qint64> m_ids;
    mutable QCache<qint64, Product> m_cache{2000};
};

/// The list beside the card: Up and Down move, the card follows; Right and Enter go into it.
class ProductList final : public QListView
{
    Q_OBJECT

public:
    explicit ProductList(Session& session, QWidget* parent = nullptr);

    ProductListModel& products() { return *m_model; }
    Session& session() { return m_session; }
    int hoveredRow() const { return m_hoveredRow; }

Q_SIGNALS:
    void currentProductChanged(qint64 id);
    /// Enter, Right or a double click: into the card.
    void entered(qint64 id);
    void removeWanted(qint64 id);
    /// Something was typed: it is meant for the search.
    void typed(const QString& text);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    Session& m_session;
    ProductListModel* m_model;
    int m_hoveredRow = -1;
};

} // namespace clientela
