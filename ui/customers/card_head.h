// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"
#include "ui/session/session.h"

#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace clientela {

class TextLabel;

/// The top of a customer's card: who it is, its tags, and what can be done.
class CardHead final : public QWidget
{
    Q_OBJECT

public:
    explicit CardHead(Session& session, QWidget* parent = nullptr);

    void setCustomer(const Customer& customer);
    /// Turns the name into its editor.
    void editName();
    bool settle();
    /// Puts the keyboard on what is done most: a new quote.
    void focusQuote();
    QToolButton* menuButton() const { return m_menu; }
    QToolButton* closeButton() const { return m_close; }

Q_SIGNALS:
    void quoteWanted();
    void noteWanted();
    void tagsWanted();
    void actedOn();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QPushButton* addAction(const char* objectName, const QString& text, const char* icon);
    bool isEditingName() const;
    void endName(bool saves);
    void fillTags(const Customer& customer);
    void fitActions();
    void chooseNumber(QPushButton* button, bool calls);
    void showLine(const Customer& customer);
    void restyle();

    Session& m_session;
    Customer m_customer;
    TextLabel* m_name;
    QLineEdit* m_nameEditor = nullptr;
    TextLabel* m_line;
    QHBoxLayout* m_tags;
    QHBoxLayout* m_actions;
    QPushButton* m_call;
    QPushButton* m_message;
    QPushButton* m_email;
    QPushButton* m_quote;
    QPushButton* m_note;
    QWidget* m_parting;
    QToolButton* m_menu;
    QToolButton* m_close;
};

} // namespace clientela
