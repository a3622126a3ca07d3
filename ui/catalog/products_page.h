// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/page.h"

#include <QTimer>

class QStackedWidget;

namespace clientela {

class ProductCard;
class RecordList;

/// The page "products": the list and the card of the product that is chosen in it, side by side where there is room;
/// else the card takes the list's place and Esc goes back. Place::id is the product, Place::detail a filter, "new", or
/// "new:" and a name.
class ProductsPage final : public Page
{
    Q_OBJECT

public:
    explicit ProductsPage(Session& session, QWidget* parent = nullptr);

    void open(const Place& place) override;
    bool settle() override;
    void focusStart() override;

    ProductCard* card() const { return m_card; }
    RecordList* list() const { return m_list; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void showProduct(qint64 id);
    void followList(qint64 id);
    void goIntoCard(qint64 id);
    void closeCard();
    void arrange();
    void noteAdded(qint64 id);
    void noteRemoved();
    void recordsChanged(const std::vector<ChangedRecord>& changed);

    RecordList* m_list;
    QStackedWidget* m_side;
    ProductCard* m_card;
    QWidget* m_nothing;
    QTimer m_followTimer;
    qint64 m_wanted = 0;
    bool m_showsCard = false;
    bool m_isWide = true;
    bool m_isFollowing = false;
};

/// Adds the command that begins a product from anywhere ("new-product").
void addProductCommands(Session& session, QObject* owner);

} // namespace clientela
