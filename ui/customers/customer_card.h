// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"
#include "ui/session/session.h"

#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace clientela {

class CardHead;
class FactsView;
class FiguresStrip;
class NoteComposer;
class RecordHistoryPanel;
class TimelineFilters;
class TimelineView;

/// Everything about one customer: who it is, its figures, what happened, and its facts, all of which are changed here.
class CustomerCard final : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerCard(Session& session, QWidget* parent = nullptr);

    /// Shows a customer; 0 for none. Cheap enough to follow the arrow keys. False when something written about the one
    /// shown could not be saved; then that one stays.
    bool setCustomer(CustomerId customer);
    CustomerId customer() const { return m_customer; }
    /// Saves what is half typed; false when some of it cannot be, which is told and stays.
    bool settle();
    /// Puts the keyboard on the facts.
    void focusFacts();
    /// Puts the keyboard on what is done first with a new customer: a quote.
    void focusQuote();
    void startNote();
    void showHistory();

Q_SIGNALS:
    void closeWanted();
    /// The customer is gone: removed here or elsewhere.
    void customerGone();
    /// The card was not only passed by.
    void stayedOpen(qint64 id);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fillMenu();
    void refresh();
    void openFigure(const QString& key);
    void noteOpened();
    void newQuote();
    void recordsChanged(const std::vector<ChangedRecord>& changed);
    void checkDuplicates();
    void chooseFiles();
    void restyle();

    Session& m_session;
    CustomerId m_customer;
    CardHead* m_head;
    FiguresStrip* m_figures;
    NoteComposer* m_composer;
    TimelineView* m_timeline;
    TimelineFilters* m_filters;
    FactsView* m_facts;
    QStackedWidget* m_left;
    RecordHistoryPanel* m_history;
    QTimer m_openTimer;
    QTimer m_refreshTimer;
    bool m_isDropping = false;
};

} // namespace clientela
