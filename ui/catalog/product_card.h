// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/product.h"
#include "core/records/record_type.h"
#include "ui/session/session.h"

#include <QTimer>
#include <QWidget>

class QScrollArea;
class QToolButton;

namespace clientela {

class FiguresStrip;
class ProductDocuments;
class RecordForm;
class TextLabel;

/// Everything about a product, edited in place and saved as it is typed; below it what it was sold on.
class ProductCard final : public QWidget
{
    Q_OBJECT

public:
    explicit ProductCard(Session& session, QWidget* parent = nullptr);

    qint64 product() const;
    bool isNew() const { return m_isNew; }
    /// Shows a stored product; false when there is none of that id.
    bool setProduct(qint64 id);
    /// Begins a new one; it is stored as soon as it has a name.
    void beginNew(const QString& name = {});
    /// Shows nothing; for a product that is gone.
    void forget();
    /// Stores what is half typed; false when some of it cannot be, which is told and stays.
    bool settle();
    void focusFields();
    /// Stores a copy without code and barcode and shows it.
    void duplicate();
    void remove();
    RecordForm* form() const { return m_form; }

Q_SIGNALS:
    /// A new product or a copy is stored.
    void added(qint64 id);
    void removed(qint64 id);
    void closeWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void noteSaved(qint64 id);
    void showHead();
    void showFigures();
    void showSales();

    Session& m_session;
    const RecordType& m_type;
    TextLabel* m_title;
    TextLabel* m_subtitle;
    QToolButton* m_duplicate;
    QToolButton* m_remove;
    FiguresStrip* m_figures;
    RecordForm* m_form;
    TextLabel* m_documentsTitle;
    ProductDocuments* m_documents;
    QScrollArea* m_scroll;
    QTimer m_salesTimer;
    QString m_sold;
    QString m_soldFor;
    bool m_isNew = false;
};

} // namespace clientela
