// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/new_customer_panel.h"

#include "core/base/phone_number.h"
#include "core/customers/company_form.h"
#include "core/storage/draft_storage.h"
#include "core/storage/duplicate_storage.h"
#include "core/workflows/save_record.h"
#include "ui/controls/buttons.h"
#include "ui/controls/form_field.h"
#include "ui/controls/text_label.h"
#include "ui/inputs/line_input.h"
#include "ui/theme/focus_ring.h"
#include "ui/theme/painters.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace clientela {

namespace {

constexpr int newCustomerDraftDelay = 600; // milliseconds
constexpr int newCustomerNextTry = 4000;   // milliseconds, while the disk is full or out of reach
constexpr int lookDelay = 120;
constexpr int mostDuplicatesShown = 3;
constexpr int panelWidth = 480;

QString newCustomerDraft()
{
    return QStringLiteral("customer/new");
}

bool isTelephoneNumber(const QString& text)
{
    constexpr int leastDigits = 6;
    return phoneDigits(text).value_or(QString()).size() >= leastDigits;
}

} // namespace

NewCustomerPanel::NewCustomerPanel(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_kind(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("new-customer-panel"));
    setAccessibleName(tr("New customer"));
    auto* column = new QVBoxLayout;
    column->setContentsMargins(ringRoom, ringRoom, ringRoom, ringRoom);
    column->setSpacing(12);
    column->addWidget(new TextLabel(tr("New customer"), TextRole::Title, Voice::First, this));
    m_name = addField("new-name", customerType().field(u"name")->label.text(), column);

    auto* kinds = new QHBoxLayout;
    kinds->setSpacing(4);
    m_person = makeButton(QStringLiteral("new-person"), tr("Person"), nullptr, ButtonLook::Pill, this);
    m_company = makeButton(QStringLiteral("new-company"), tr("Company"), nullptr, ButtonLook::Pill, this);
    for (QPushButton* button : {m_person, m_company}) {
        button->setCheckable(true);
        m_kind->addButton(button);
        kinds->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this] {
            m_isKindChosen = true;
            typedSomething();
        });
    }
    kinds->addStretch(1);
    m_person->setChecked(true);
    column->addLayout(kinds);

    m_duplicates = new QWidget(this);
    m_duplicates->setObjectName(QStringLiteral("new-duplicates"));
    m_duplicateRows = new QVBoxLayout(m_duplicates);
    m_duplicateRows->setContentsMargins(12, 8, 8, 8);
    m_duplicates->hide();
    column->addWidget(m_duplicates);

    m_phone = addField("new-phone", tr("Phone"), column);
    m_email = addField("new-email", tr("E-mail"), column);
    m_taxNumber = addField("new-tax-number", customerType().field(u"tax_number")->label.text(), column);
    m_city = addField("new-city", tr("City"), column);

    auto* actions = new QHBoxLayout;
    actions->setSpacing(8);
    m_save = makeButton(QStringLiteral("new-save"), tr("Add customer"), nullptr, ButtonLook::Filled, this);
    QPushButton* cancel = makeButton(QStringLiteral("new-cancel"), tr("Discard"), nullptr, ButtonLook::Quiet, this);
    actions->addWidget(m_save);
    actions->addWidget(cancel);
    actions->addStretch(1);
    column->addLayout(actions);
    column->addStretch(1);
    auto* content = new QWidget(this);
    content->setLayout(column);
    content->setMaximumWidth(scaled(panelWidth) + 2 * ringRoom);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(24 - ringRoom, 16 - ringRoom, 24 - ringRoom, 16 - ringRoom);
    layout->addWidget(content, 1);
    layout->addStretch(0);

    for (QTimer* timer : {&m_lookTimer, &m_draftTimer})
        timer->setSingleShot(true);
    m_lookTimer.setInterval(lookDelay);
    connect(&m_lookTimer, &QTimer::timeout, this, &NewCustomerPanel::showDuplicates);
    connect(&m_draftTimer, &QTimer::timeout, this, &NewCustomerPanel::keepDraft);
    connect(m_save, &QPushButton::clicked, this, &NewCustomerPanel::save);
    connect(cancel, &QPushButton::clicked, this, [this] {
        clear();
        m_session.perform([this] { DraftStorage(m_session.shop()).remove(newCustomerDraft()); });
        Q_EMIT cancelled();
    });
    typedSomething();
    m_draftTimer.stop(); // nobody typed: what was kept last time stays
    m_isDirty = false;
}

QLineEdit* NewCustomerPanel::addField(const char* objectName, const QString& label, QVBoxLayout* layout)
{
    auto* line = new LineInput(this);
    line->setObjectName(QLatin1String(objectName));
    auto* field = new FormField(label, line, this);
    layout->addWidget(field);
    connect(line, &LineInput::edited, this, [this, line, field] {
        field->setProblem(line->problem());
        typedSomething();
    });
    connect(line, &QLineEdit::returnPressed, this, &NewCustomerPanel::save);
    return line;
}

AnyRecord NewCustomerPanel::typed() const
{
    AnyRecord record(m_session.shop().types().type(u"customer"));
    Customer& customer = record.as<Customer>();
    customer.name = m_name->text().simplified();
    customer.kind = m_company->isChecked() ? QStringLiteral("company") : QStringLiteral("person");
    customer.taxNumber = m_taxNumber->text().simplified();
    if (const QString phone = m_phone->text().simplified(); !phone.isEmpty()) {
        const PhoneNumber number = PhoneNumber::read(phone, m_session.shop().defaults().country);
        const bool isMobile = !number.isValid() || number.mayBeMobile();
        const QString type = isMobile                 ? QStringLiteral("mobile")
                             : m_company->isChecked() ? QStringLiteral("work")
                                                      : QStringLiteral("home");
        customer.phones.push_back({type, phone, {}, {}});
    }
    if (const QString email = m_email->text().simplified(); !email.isEmpty())
        customer.emails.push_back({{}, email, {}});
    if (const QString city = m_city->text().simplified(); !city.isEmpty())
        customer.addresses.push_back({QStringLiteral("main"), {}, {}, city, {}, {}});
    return record;
}

void NewCustomerPanel::begin(const QString& searched)
{
    if (!keepDraft())
        return m_name->setFocus(Qt::OtherFocusReason); // what stands there could not be kept yet
    m_session.perform([&] {
        m_isFilling = true;
        const auto draft = DraftStorage(m_session.shop()).load(newCustomerDraft());
        const QJsonObject content = draft ? draft->content : QJsonObject();
        m_name->setText(content.value(QStringLiteral("name")).toString());
        m_phone->setText(content.value(QStringLiteral("phone")).toString());
        m_email->setText(content.value(QStringLiteral("email")).toString());
        m_taxNumber->setText(content.value(QStringLiteral("tax_number")).toString());
        m_city->setText(content.value(QStringLiteral("city")).toString());
        m_isKindChosen = content.contains(QStringLiteral("kind"));
        (content.value(QStringLiteral("kind")).toString() == u"company" ? m_company : m_person)->setChecked(true);
        if (content.isEmpty() && !searched.isEmpty())
            (isTelephoneNumber(searched) ? m_phone : m_name)->setText(searched);
        m_isFilling = false;
    });
    typedSomething(); // what was searched for is half typed
    if (searched.isEmpty()) {
        m_draftTimer.stop();
        m_isDirty = false;
    }
    const bool hasName = !searched.isEmpty() && m_name->text() == searched;
    (hasName ? m_phone : m_name)->setFocus(Qt::OtherFocusReason);
}

void NewCustomerPanel::typedSomething()
{
    if (m_isFilling)
        return;
    const bool hasName = !m_name->text().simplified().isEmpty();
    m_save->setEnabled(hasName);
    m_save->setToolTip(hasName ? QString() : tr("Write the name first."));
    if (!m_isKindChosen) {
        const AnyRecord record = typed();
        (looksLikeCompany(record.as<Customer>()) ? m_company : m_person)->setChecked(true);
    }
    m_lookTimer.start();
    m_isDirty = true;
    m_draftTimer.start(newCustomerDraftDelay);
}

bool NewCustomerPanel::keepDraft()
{
    m_draftTimer.stop();
    if (!m_isDirty || m_session.shop().isReadOnly())
        return true;
    m_isDirty = !m_session.perform([this] {
        QJsonObject content;
        const auto keep = [&](const char* key, const QLineEdit* line) {
            if (!line->text().isEmpty())
                content.insert(QLatin1String(key), line->text());
        };
        keep("name", m_name);
        keep("phone", m_phone);
        keep("email", m_email);
        keep("tax_number", m_taxNumber);
        keep("city", m_city);
        DraftStorage drafts(m_session.shop());
        if (content.isEmpty())
            return drafts.remove(newCustomerDraft());
        if (m_isKindChosen)
            content.insert(QStringLiteral("kind"),
                           m_company->isChecked() ? QStringLiteral("company") : QStringLiteral("person"));
        drafts.save(newCustomerDraft(), QStringLiteral("customer"), content);
    });
    if (m_isDirty)
        m_draftTimer.start(newCustomerNextTry);
    return !m_isDirty;
}

void NewCustomerPanel::showDuplicates()
{
    m_session.perform([this] {
        while (QLayoutItem* item = m_duplicateRows->takeAt(0)) {
            if (item->widget())
                item->widget()->deleteLater();
            delete item;
        }
        AnyRecord record = typed();
        std::vector<DuplicateCandidate> likely;
        if (!record.as<Customer>().name.isEmpty() || !record.as<Customer>().phones.empty()
            || !record.as<Customer>().emails.empty() || !record.as<Customer>().taxNumber.isEmpty()) {
            record.type().derive(record.data(), m_session.shop().defaults());
            likely = DuplicateStorage(m_session.shop()).likelyDuplicates(record.as<Customer>(), mostDuplicatesShown);
        }
        for (const DuplicateCandidate& other : likely) {
            auto* row = new QWidget(m_duplicates);
            auto* layout = new QHBoxLayout(row);
            layout->setContentsMargins(0, 0, 0, 0);
            QStringList reasons;
            for (const DuplicateReason reason : other.score.reasons)
                reasons.append(duplicateReasonName(reason));
            auto* words = new QVBoxLayout;
            words->setSpacing(0);
            auto* name = new TextLabel(tr("%1 is likely there already").arg(other.customer.name), TextRole::Name,
                                       Voice::First, row);
            name->setWordWrap(true);
            name->setTextFormat(Qt::PlainText);
            words->addWidget(name);
            words->addWidget(new TextLabel(reasons.join(QStringLiteral(", ")), TextRole::Second, Voice::Second, row));
            layout->addLayout(words, 1);
            QPushButton* open = makeButton(QStringLiteral("open-duplicate-%1").arg(other.customer.id),
                                           tr("Open this one"), nullptr, ButtonLook::Plain, row);
            connect(open, &QPushButton::clicked, this, [this, id = other.customer.id] {
                clear();
                m_session.perform([this] { DraftStorage(m_session.shop()).remove(newCustomerDraft()); });
                Q_EMIT openWanted(id);
            });
            layout->addWidget(open, 0, Qt::AlignTop);
            m_duplicateRows->addWidget(row);
        }
        m_duplicates->setVisible(!likely.empty());
        m_duplicates->setAccessibleName(likely.empty() ? QString() : tr("Likely there already"));
        update();
    });
}

void NewCustomerPanel::save()
{
    if (m_name->text().simplified().isEmpty()) {
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    qint64 id = 0;
    m_session.perform([&] {
        AnyRecord record = typed();
        id = saveRecord(m_session.shop(), record);
        DraftStorage(m_session.shop()).remove(newCustomerDraft());
        m_session.tellUndoable(tr("%1 was added.").arg(record.as<Customer>().name));
    });
    if (id == 0)
        return;
    clear();
    Q_EMIT saved(id);
}

void NewCustomerPanel::clear()
{
    m_isFilling = true;
    for (QLineEdit* line : {m_name, m_phone, m_email, m_taxNumber, m_city})
        line->clear();
    m_isKindChosen = false;
    m_person->setChecked(true);
    m_isFilling = false;
    m_isDirty = false;
    m_lookTimer.stop();
    m_draftTimer.stop();
    m_duplicates->hide();
}

void NewCustomerPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        keepDraft();
        Q_EMIT cancelled();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
               && event->modifiers() & Qt::ControlModifier) {
        save();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void NewCustomerPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().sheet);
    if (m_duplicates->isVisible())
        paintPanel(painter, QRect(m_duplicates->mapTo(this, QPoint(0, 0)), m_duplicates->size()), 8,
                   theme().status(Status::Soon).tint, Qt::transparent);
}

} // namespace clientela
