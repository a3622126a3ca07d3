// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/document_head_form.h"

#include "core/workflows/payment_choices.h"
#include "core/workflows/save_record.h"
#include "ui/controls/form_field.h"
#include "ui/inputs/date_input.h"
#include "ui/inputs/record_picker.h"
#include "ui/sales/quick_add.h"
#include "ui/theme/clientela_style.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

namespace clientela {

namespace {

constexpr int wideFrom = 600;

} // namespace

DocumentHeadForm::DocumentHeadForm(Session& session, DocumentDraft& draft, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_draft(draft)
    , m_customer(new CustomerPicker(session, this))
    , m_newCustomer(new QuickAdd(QStringLiteral("new-customer"), tr("Name of the new customer"), tr("Phone"),
                                 tr("Add customer"), this))
    , m_date(new DateInput(session.language(), session.clock(), this))
    , m_until(new DateInput(session.language(), session.clock(), this))
    , m_reference(new LineInput(this))
    , m_terms(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_grid(new QGridLayout)
{
    setObjectName(QStringLiteral("document-head"));
    m_customer->setObjectName(QStringLiteral("customer"));
    m_date->setObjectName(QStringLiteral("document-date"));
    m_until->setObjectName(QStringLiteral("valid-until"));
    m_reference->setObjectName(QStringLiteral("reference"));
    m_terms->setObjectName(QStringLiteral("payment-terms"));
    m_language->setObjectName(QStringLiteral("paper-language"));
    m_customerField = new FormField(tr("Customer"), m_customer, this);
    m_dateField = new FormField(tr("Date"), m_date, this);
    m_untilField = new FormField(tr("Valid until"), m_until, this);
    m_referenceField = new FormField(tr("Work or reference"), m_reference, this);
    m_termsField = new FormField(tr("Payment"), m_terms, this);
    m_languageField = new FormField(tr("Language on paper"), m_language, this);

    m_terms->setEditable(true);
    m_terms->setInsertPolicy(QComboBox::NoInsert);
    m_terms->lineEdit()->setAccessibleName(tr("Payment"));
    fillTerms();
    connect(&session, &Session::recordsChanged, this, [this](const std::vector<ChangedRecord>& changed) {
        if (std::ranges::any_of(changed, [](const ChangedRecord& each) { return each.type->key == u"payment_term"; }))
            m_session.perform([this] { fillTerms(); });
    });
    for (const Language language : allLanguages())
        m_language->addItem(languageName(language), languageCode(language));
    for (QComboBox* box : {m_terms, m_language})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_grid->setContentsMargins(24, 8, 24, 12);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    layout->addLayout(m_grid);
    layout->addWidget(m_newCustomer);
    arrange();

    connect(m_customer, &RecordPicker::picked, this, [this](qint64 id) {
        m_session.perform([&] { m_draft.setCustomer(CustomerId(id)); });
        Q_EMIT customerChosen();
    });
    connect(m_customer, &LineInput::edited, this, [this] {
        if (m_customer->content().isEmpty())
            m_session.perform([&] { m_draft.setCustomer({}); });
    });
    connect(m_customer, &RecordPicker::newWanted, this, [this](const QString& name) { m_newCustomer->open(name); });
    connect(m_newCustomer, &QuickAdd::wanted, this, &DocumentHeadForm::addCustomer);
    connect(m_newCustomer, &QuickAdd::left, this, &DocumentHeadForm::focusCustomer);
    connect(m_date, &LineInput::edited, this,
            [this] { takeDate(m_date, &Document::date, m_dateField, QStringLiteral("date")); });
    connect(m_until, &LineInput::edited, this,
            [this] { takeDate(m_until, endOf(m_draft.head()), m_untilField, QStringLiteral("until")); });
    connect(m_reference, &LineInput::edited, this, [this] {
        m_referenceField->setProblem(m_reference->problem());
        m_draft.change(QStringLiteral("reference"),
                       [&](Document& document) { document.customerReference = m_reference->text(); });
    });
    connect(m_terms, &QComboBox::editTextChanged, this, [this](const QString& text) {
        if (m_isShowing || text == m_draft.head().paymentTerms)
            return;
        m_session.perform([&] {
            m_draft.changeWithEnd(QStringLiteral("terms"), [&](Document& document) { document.paymentTerms = text; });
            showUntil();
        });
    });
    connect(m_language, &QComboBox::activated, this, [this] {
        m_draft.change({}, [&](Document& document) { document.language = m_language->currentData().toString(); });
    });
    connect(&m_draft, &DocumentDraft::headReplaced, this, &DocumentHeadForm::showHead);
}

void DocumentHeadForm::focusCustomer()
{
    m_customer->setFocus(Qt::OtherFocusReason);
}

bool DocumentHeadForm::isAtCustomer() const
{
    return m_customer->hasFocus();
}

/// Two rows of three as in a wide window, else three rows of two.
void DocumentHeadForm::arrange()
{
    FormField* fields[] = {m_customerField, m_dateField, m_untilField, m_referenceField, m_termsField, m_languageField};
    for (FormField* field : fields)
        m_grid->removeWidget(field);
    for (int column = 0; column < 4; ++column)
        m_grid->setColumnStretch(column, 0);
    if (m_isWide) {
        m_grid->addWidget(m_customerField, 0, 0);
        m_grid->addWidget(m_dateField, 0, 1);
        m_grid->addWidget(m_untilField, 0, 2);
        m_grid->addWidget(m_referenceField, 1, 0);
        m_grid->addWidget(m_termsField, 1, 1);
        m_grid->addWidget(m_languageField, 1, 2);
        m_grid->setColumnStretch(0, 11);
        m_grid->setColumnStretch(1, 4);
        m_grid->setColumnStretch(2, 4);
    } else {
        m_grid->addWidget(m_customerField, 0, 0, 1, 2);
        m_grid->addWidget(m_dateField, 1, 0);
        m_grid->addWidget(m_untilField, 1, 1);
        m_grid->addWidget(m_termsField, 2, 0);
        m_grid->addWidget(m_languageField, 2, 1);
        m_grid->addWidget(m_referenceField, 3, 0, 1, 2);
        m_grid->setColumnStretch(0, 1);
        m_grid->setColumnStretch(1, 1);
    }
    QWidget* before = nullptr;
    for (FormField* field : fields) {
        if (before)
            setTabOrder(before, field->editor());
        before = field->editor();
    }
}

void DocumentHeadForm::fillTerms()
{
    const QSignalBlocker quiet(m_terms);
    const QString typed = m_terms->currentText();
    m_terms->clear();
    for (const PaymentTerm& term : paymentTerms(m_session.shop()))
        m_terms->addItem(term.name);
    m_terms->setEditText(typed);
}

void DocumentHeadForm::showHead()
{
    const Document& head = m_draft.head();
    const bool isLocked = m_draft.lines().isReadOnly();
    m_isShowing = true;
    if (m_customer->id() != head.customer.value())
        m_customer->setId(head.customer.value());
    if (!head.customer.isValid() && !head.customerName.isEmpty())
        m_customer->setContent(head.customerName);
    if (m_date->date() != head.date)
        m_date->setDate(head.date);
    showUntil();
    m_untilField->setLabel(isReceivable(head.kind) ? tr("Due on") : tr("Valid until"));
    m_untilField->setVisible(isReceivable(head.kind) || head.kind == DocumentKind::Quote);
    m_reference->setContent(head.customerReference);
    m_referenceField->setProblem({});
    if (m_terms->currentText() != head.paymentTerms) {
        m_terms->setEditText(head.paymentTerms);
        m_terms->lineEdit()->setCursorPosition(0); // a long one shows its beginning
    }
    m_language->setCurrentIndex(m_language->findData(head.language));
    m_isShowing = false;
    for (QWidget* field :
         std::initializer_list<QWidget*>{m_customer, m_date, m_until, m_reference, m_terms, m_language})
        setFieldLocked(field, isLocked);
    for (FormField* field : {m_dateField, m_untilField})
        field->setProblem({});
    m_newCustomer->hide();
}

void DocumentHeadForm::addCustomer()
{
    m_session.perform([this] {
        AnyRecord record(m_session.shop().types().type(u"customer"));
        auto& customer = record.as<Customer>();
        customer.name = m_newCustomer->name();
        customer.country = m_session.shop().defaults().country;
        if (!m_newCustomer->second().isEmpty())
            customer.phones.push_back({QStringLiteral("mobile"), m_newCustomer->second(), {}, {}});
        const qint64 id = saveRecord(m_session.shop(), record);
        m_newCustomer->hide();
        m_draft.setCustomer(CustomerId(id));
        m_session.tellUndoable(tr("%1 is a customer now.").arg(customer.name));
        Q_EMIT customerChosen();
    });
}

void DocumentHeadForm::takeDate(DateInput* input, QDate Document::* member, FormField* field, const QString& step)
{
    const QString problem = input->problem();
    field->setProblem(input->hasFocus() ? QString() : problem);
    if (!problem.isEmpty() || m_draft.head().*member == input->date())
        return;
    if (member != &Document::date) {
        m_draft.change(step, [&](Document& document) { document.*member = input->date(); });
        return;
    }
    m_session.perform([&] {
        m_draft.changeWithEnd(step, [&](Document& document) { document.date = input->date(); });
        showUntil();
    });
}

void DocumentHeadForm::showUntil()
{
    const QDate until = m_draft.head().*endOf(m_draft.head());
    if (m_until->date() != until)
        m_until->setDate(until);
}

void DocumentHeadForm::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool isWide = width() >= scaled(wideFrom);
    if (isWide != m_isWide) {
        m_isWide = isWide;
        arrange();
    }
}

} // namespace clientela
