// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/page.h"

#include <QTimer>

class QSplitter;
class QStackedWidget;

namespace clientela {

class CustomerCard;
class CustomerList;
class NewCustomerPanel;
class PageHeader;

/// The page "customers": the list and the card of the customer that is chosen in it, side by side where there is room;
/// else the card takes the list's place and Esc goes back. Place::id is the customer, Place::detail a filter, or "new".
class CustomersPage final : public Page
{
    Q_OBJECT

public:
    explicit CustomersPage(Session& session, QWidget* parent = nullptr);

    void open(const Place& place) override;
    void settle() override;
    void focusStart() override;

    CustomerCard* card() const { return m_card; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    enum class Shown { Nothing, Card, NewCustomer };

    void showCustomer(qint64 id);
    void followList(qint64 id);
    void goIntoCard(qint64 id);
    void closeCard();
    void arrange();
    void recordsChanged(const std::vector<ChangedRecord>& changed);
    void showCount();

    PageHeader* m_header;
    QSplitter* m_splitter;
    CustomerList* m_list;
    QStackedWidget* m_side;
    CustomerCard* m_card;
    NewCustomerPanel* m_new;
    QWidget* m_nothing;
    QTimer m_followTimer;
    qint64 m_wanted = 0;
    QString m_filter;
    Shown m_shown = Shown::Nothing;
    bool m_isWide = true;
    bool m_isFollowing = false;
    bool m_isListStale = true;
};

/// Adds the commands about customers that the window always has ("new-customer", "find-duplicates").
void addCustomerCommands(Session& session, QObject* owner);

} // namespace clientela
