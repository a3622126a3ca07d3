// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/page.h"

#include <QTimer>

class QStackedWidget;

namespace clientela {

class CustomerCard;
class NewCustomerPanel;
class RecordList;

/// The page "customers": the list and the card of the customer that is chosen in it, side by side where there is room;
/// else the card takes the list's place and Esc goes back. Place::id is the customer, Place::detail a filter, "note" to
/// write one, or what newCustomerDetail() gives.
class CustomersPage final : public Page
{
    Q_OBJECT

public:
    explicit CustomersPage(Session& session, QWidget* parent = nullptr);

    void open(const Place& place) override;
    bool settle() override;
    void focusStart() override;

    CustomerCard* card() const { return m_card; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Shown { Nothing, Card, NewCustomer };

    void showCustomer(qint64 id);
    void followList(qint64 id);
    void goIntoCard(qint64 id);
    void closeCard();
    void arrange();

    RecordList* m_list;
    QStackedWidget* m_side;
    CustomerCard* m_card;
    NewCustomerPanel* m_new;
    QWidget* m_nothing;
    QTimer m_followTimer;
    qint64 m_wanted = 0;
    Shown m_shown = Shown::Nothing;
    bool m_isWide = true;
};

/// Place::detail of the empty card; with what was typed in search of the customer, a name or a telephone number.
QString newCustomerDetail(const QString& typed = {});

/// Adds the commands about customers that the window always has ("new-customer", "find-duplicates").
void addCustomerCommands(Session& session, QObject* owner);

} // namespace clientela
