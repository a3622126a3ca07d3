// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sales/document_draft.h"
#include "ui/session/session.h"

#include <QWidget>

class QComboBox;
class QGridLayout;

namespace clientela {

class CustomerPicker;
class DateInput;
class FormField;
class LineInput;
class QuickAdd;

/// The head of a document: for whom, when, until when, on what terms, in which language. Every key is taken at once.
class DocumentHeadForm final : public QWidget
{
    Q_OBJECT

public:
    DocumentHeadForm(Session& session, DocumentDraft& draft, QWidget* parent);

    /// Puts the keyboard where work begins: at the customer.
    void focusCustomer();
    bool isAtCustomer() const;

Q_SIGNALS:
    /// The customer was chosen with the keyboard; the lines come next.
    void customerChosen();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void showHead();
    void addCustomer();
    void takeDate(DateInput* input, QDate Document::* member, FormField* field, const QString& step);
    void fillTerms();
    void showUntil();

    Session& m_session;
    DocumentDraft& m_draft;
    CustomerPicker* m_customer;
    QuickAdd* m_newCustomer;
    DateInput* m_date;
    DateInput* m_until;
    LineInput* m_reference;
    QComboBox* m_terms;
    QComboBox* m_language;
    FormField* m_customerField;
    FormField* m_dateField;
    FormField* m_untilField;
    FormField* m_referenceField;
    FormField* m_termsField;
    FormField* m_languageField;
    QGridLayout* m_grid;
    bool m_isWide = true;
    bool m_isShowing = false;
};

} // namespace clientela
