// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/document.h"
#include "ui/session/session.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace clientela {

class DateInput;
class FormField;

/// Money for an issued document, in the page: how much (what is open to begin with), how, when, for this document or
/// for everything the customer owes. Below it the payments that came, each of which can be taken back.
class PaymentPanel final : public QWidget
{
    Q_OBJECT

public:
    PaymentPanel(Session& session, QWidget* parent);

    /// Shows the payments of a document; the form stays closed.
    void setDocument(const Document& document);
    /// Opens the form.
    void open();
    bool isFormOpen() const;

Q_SIGNALS:
    void opened();
    /// The form was closed, or a payment taken.
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showPayments();
    void showAmount();
    void take();
    void close();
    Money openOfAll() const;

    Session& m_session;
    Document m_document;
    std::vector<DocumentId> m_owed;
    QWidget* m_form;
    QLineEdit* m_amount;
    FormField* m_amountField;
    QComboBox* m_method;
    DateInput* m_date;
    QComboBox* m_scope;
    FormField* m_scopeField;
    QWidget* m_rows;
    QVBoxLayout* m_rowsLayout;
};

} // namespace clientela
