// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customers/facts_model.h"

#include <QListView>

namespace clientela {

class FactEditor;

/// The facts of a customer at the right of its card, each of which turns into its editor in place.
class FactsView final : public QListView
{
    Q_OBJECT

public:
    explicit FactsView(Session& session, QWidget* parent = nullptr);

    void setFacts(CustomerFacts facts);
    const CustomerFacts& facts() const { return m_facts; }
    /// Opens the editor of a fact, also of one to be added ("phones/new").
    void edit(const QString& key);
    /// Saves what is half typed; false when it was refused.
    bool settle();
    bool isEditing() const { return m_editor != nullptr; }
    int hoveredRow() const { return m_hoveredRow; }

Q_SIGNALS:
    void customerWanted(qint64 id);
    /// Something was done with the customer.
    void actedOn();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void open(const Fact& fact);
    void offerAdditions(const QModelIndex& heading);
    void remove(const QModelIndex& index);
    void placeEditor();
    void endEditing(int step);
    void setHoveredRow(int row);
    bool hasTool(const Fact& fact) const;

    Session& m_session;
    FactsModel* m_model;
    CustomerFacts m_facts;
    FactEditor* m_editor = nullptr;
    int m_hoveredRow = -1;
};

} // namespace clientela
