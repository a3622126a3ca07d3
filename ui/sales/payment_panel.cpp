// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/payment_panel.h"

#include "core/base/formats.h"
#include "core/base/number_reading.h"
#include "core/sales/payment.h"
#include "core/storage/document_storage.h"
#include "core/storage/record_query.h"
#include "core/workflows/payment_choices.h"
#include "core/workflows/record_payment.h"
#include "ui/controls/buttons.h"
#include "ui/controls/form_field.h"
#include "ui/controls/text_label.h"
#include "ui/inputs/date_input.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace clientela {

namespace {

/// The payments that settle a part of a document, oldest first.
std::vector<Payment> paymentsOf(ShopFile& shop, const Document& document)
{
    std::vector<Payment> found;
    if (!document.customer.isValid())
        return found;
    const RecordType& type = shop.types().type(u"payment");
    const Filter filter = parseFilter(type, QStringLiteral("customer = %1").arg(document.customer.value()),
                                      shop.clock().today(), shop.defaults().currency);
    RecordQuery query(shop.database(), shop.records());
    const std::vector<qint64> ids = query.ids(type, filter, {});
    for (const AnyRecord& record : shop.records().loadMany(type, ids, true)) {
        const auto& payment = record.as<Payment>();
        for (const PaymentAllocation& allocation : payment.allocations) {
            if (allocation.document == document.documentId()) {
                found.push_back(payment);
                break;
            }
        }
    }
    return found;
}

Money partFor(const Payment& payment, DocumentId document)
{
    for (const PaymentAllocation& allocation : payment.allocations) {
        if (allocation.document == document)
            return Money::fromMinor(allocation.amount.minor(), payment.amount.currency());
    }
    return Money::fromMinor(0, payment.amount.currency());
}

} // namespace

PaymentPanel::PaymentPanel(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_form(new QWidget(this))
    , m_amount(new QLineEdit(this))
    , m_method(new QComboBox(this))
    , m_date(new DateInput(session.language(), session.clock(), this))
    , m_scope(new QComboBox(this))
    , m_rows(new QWidget(this))
    , m_rowsLayout(new QVBoxLayout(m_rows))
{
    setObjectName(QStringLiteral("payments"));
    m_form->setObjectName(QStringLiteral("payment-form"));
    m_amount->setObjectName(QStringLiteral("payment-amount"));
    m_method->setObjectName(QStringLiteral("payment-method"));
    m_date->setObjectName(QStringLiteral("payment-date"));
    m_scope->setObjectName(QStringLiteral("payment-scope"));
    m_amount->setAlignment(Qt::AlignRight);
    m_amountField = new FormField(tr("Amount"), m_amount, m_form);
    m_scopeField = new FormField(tr("For"), m_scope, m_form);
    auto* form = new QHBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(12);
    form->addWidget(m_amountField, 3);
    form->addWidget(new FormField(tr("How"), m_method, m_form), 4);
    form->addWidget(new FormField(tr("When"), m_date, m_form), 3);
    form->addWidget(m_scopeField, 5);
    auto* take = makeButton(QStringLiteral("payment-take"), tr("Take payment"), "checkmark", ButtonLook::Filled,
                            m_form);
    auto* leave = makeButton(QStringLiteral("payment-leave"), tr("Cancel"), nullptr, ButtonLook::Quiet, m_form);
    form->addWidget(take, 0, Qt::AlignBottom);
    form->addWidget(leave, 0, Qt::AlignBottom);
    m_rowsLayout->setContentsMargins(0, 0, 0, 0);
    m_rowsLayout->setSpacing(0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 8, 24, 8);
    layout->setSpacing(8);
    layout->addWidget(m_form);
    layout->addWidget(m_rows);
    connect(take, &QPushButton::clicked, this, &PaymentPanel::take);
    connect(leave, &QPushButton::clicked, this, &PaymentPanel::close);
    connect(m_scope, &QComboBox::activated, this, &PaymentPanel::showAmount);
    m_form->hide();
}

void PaymentPanel::setDocument(const Document& document)
{
    m_document = document;
    m_form->hide();
    showPayments();
}

void PaymentPanel::open()
{
    m_session.perform([this] {
        m_owed = DocumentStorage(m_session.shop()).openDocuments(m_document.customer, m_document.currency);
        m_scope->clear();
        m_scope->addItem(tr("this document"));
        if (m_owed.size() > 1)
            m_scope->addItem(tr("everything owed: %n document(s)", nullptr, static_cast<int>(m_owed.size())));
        m_scopeField->setVisible(m_scope->count() > 1);
        m_method->clear();
        for (const PaymentMethod& method : paymentMethods(m_session.shop()))
            m_method->addItem(method.name, method.code);
        m_date->setDate(m_session.today());
        m_amountField->setProblem({});
        m_form->show();
        setVisible(true);
        showAmount();
        m_amount->setFocus(Qt::OtherFocusReason);
        m_amount->selectAll();
        Q_EMIT opened();
    });
}

bool PaymentPanel::isFormOpen() const
{
    return m_form->isVisibleTo(this);
}

Money PaymentPanel::openOfAll() const
{
    Money sum = Money::fromMinor(0, m_document.currencyValue());
    for (const DocumentId id : m_owed)
        sum += DocumentStorage(m_session.shop()).load(id).open;
    return sum;
}

void PaymentPanel::showAmount()
{
    m_session.perform([this] {
        const Money open = m_scope->currentIndex() > 0 ? openOfAll() : m_document.open;
        m_amount->setText(formatMoney(open, m_session.language(), CurrencyDisplay::None));
    });
}

void PaymentPanel::take()
{
    const auto amount = readMoney(m_amount->text(), m_document.currencyValue(), numberStyleOf(m_session.language()));
    const bool isForThis = m_scope->currentIndex() <= 0;
    const bool isTooMuch = isForThis && amount && qAbs(amount->minor()) > qAbs(m_document.open.minor());
    if (!amount || amount->isZero() || isTooMuch) {
        const QString open = formatMoney(m_document.open, m_session.language());
        m_amountField->setProblem(isTooMuch ? tr("%1 is unpaid; write at most that.").arg(open)
                                            : tr("Write an amount such as %1.").arg(open));
        m_amount->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_amountField->setProblem({});
    const QString method = m_method->currentData().toString();
    const QDate date = m_date->date();
    const bool isTaken = m_session.perform([&] {
        if (!isForThis) {
            Payment payment;
            payment.customer = m_document.customer;
            payment.currency = m_document.currency;
            payment.amount = *amount;
            payment.method = method;
            payment.date = date;
            recordPayment(m_session.shop(), payment);
        } else {
            payDocument(m_session.shop(), m_document.documentId(), *amount, method, date);
        }
        m_session.tellUndoable(tr("%1 received.").arg(formatMoney(*amount, m_session.language())));
    });
    if (isTaken)
        close();
}

void PaymentPanel::close()
{
    m_form->hide();
    setVisible(m_rowsLayout->count() > 0);
    Q_EMIT closed();
}

void PaymentPanel::showPayments()
{
    while (QLayoutItem* item = m_rowsLayout->takeAt(0)) {
        if (QWidget* row = item->widget()) {
            row->hide();
            row->deleteLater(); // one of its buttons may be what asked for this
        }
        delete item;
    }
    m_session.perform([this] {
        if (!m_document.isDraft() && isReceivable(m_document.kind)) {
            for (const Payment& payment : paymentsOf(m_session.shop(), m_document)) {
                auto* row = new QWidget(m_rows);
                row->setObjectName(QStringLiteral("payment-row"));
                auto* layout = new QHBoxLayout(row);
                layout->setContentsMargins(0, 0, 0, 0);
                const QString how = paymentMethodName(m_session.shop(), payment.method);
                const QString amount = formatMoney(partFor(payment, m_document.documentId()), m_session.language());
                const QString day = formatDate(payment.date, m_session.language());
                layout->addWidget(
                    new TextLabel(tr("Received %1", "a date").arg(day), TextRole::Body, Voice::Second, row));
                layout->addWidget(new TextLabel(how, TextRole::Body, Voice::Third, row), 1);
                layout->addWidget(new TextLabel(amount, TextRole::Name, Voice::First, row));
                auto* remove = makeTool(QStringLiteral("payment-remove"), tr("Remove this payment"), "edit-delete",
                                        false, row);
                layout->addWidget(remove);
                connect(remove, &QToolButton::clicked, this, [this, id = payment.id, amount] {
                    m_session.perform([&] {
                        removePayment(m_session.shop(), id);
                        m_session.tellUndoable(tr("The payment of %1 was removed.").arg(amount));
                    });
                });
                m_rowsLayout->addWidget(row);
            }
        }
    });
    setVisible(m_rowsLayout->count() > 0 || m_form->isVisibleTo(this));
}

void PaymentPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().lane);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme().line);
}

void PaymentPanel::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isFormOpen() && event->key() == Qt::Key_Escape)
        close();
    else if (isFormOpen() && isEnter && event->modifiers() == Qt::NoModifier)
        take();
    else
        QWidget::keyPressEvent(event);
}

} // namespace clientela
