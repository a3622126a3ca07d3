// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/document.h"
#include "ui/session/session.h"

#include <QAbstractListModel>
#include <QListView>

namespace clientela {

/// The documents that a product was on lately; Enter or a click opens one.
class ProductDocumentsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit ProductDocumentsModel(Session& session, QObject* parent = nullptr);

    void setDocuments(std::vector<Document> documents);
    const Document& documentAt(int row) const { return m_documents[static_cast<std::size_t>(row)]; }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    Session& m_session;
    std::vector<Document> m_documents;
};

/// As high as its rows.
class ProductDocuments final : public QListView
{
    Q_OBJECT

public:
    explicit ProductDocuments(Session& session, QWidget* parent = nullptr);

    void setDocuments(std::vector<Document> documents);
    QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void openRow(const QModelIndex& index);

    Session& m_session;
    ProductDocumentsModel* m_model;
};

} // namespace clientela
