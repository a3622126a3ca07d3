// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/card_head.h"

#include "core/base/error.h"
#include "core/base/phone_number.h"
#include "ui/controls/buttons.h"
#include "ui/controls/chip_label.h"
#include "ui/controls/text_label.h"
#include "ui/customers/customer_actions.h"
#include "ui/customers/customer_words.h"
#include "ui/inputs/conflict_line.h"
#include "ui/inputs/line_input.h"
#include "ui/theme/painters.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace clientela {

namespace {

constexpr int headMargin = 24;
constexpr int headTop = 16;
constexpr int monogramSide = 48;
constexpr int mostTags = 4;
constexpr int longestName = 500; ///< characters

/// The hairline between two groups of buttons.
class Parting final : public QWidget
{
public:
    explicit Parting(QWidget* parent)
        : QWidget(parent)
    {
        setFixedSize(13, 20);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(QRect(width() / 2, 0, 1, height()), theme().line);
    }
};

} // namespace

CardHead::CardHead(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_name(new TextLabel(TextRole::Title, this))
    , m_line(new TextLabel(TextRole::Body, Voice::Second, this))
    , m_tags(new QHBoxLayout)
    , m_actions(new QHBoxLayout)
    , m_menu(makeTool(QStringLiteral("customer-menu"), tr("More for this customer"), "overflow-menu", false, this))
    , m_close(makeTool(QStringLiteral("close-card"), tr("Close the card"), "view-right-close", false, this))
{
    setObjectName(QStringLiteral("card-head"));
    m_name->setObjectName(QStringLiteral("customer-name"));
    m_name->setTextFormat(Qt::PlainText);
    m_name->setMinimumWidth(0);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_name->setCursor(Qt::IBeamCursor);
    m_name->setToolTip(tr("Click to change the name"));
    m_name->installEventFilter(this);
    m_line->setTextFormat(Qt::PlainText);
    m_line->setObjectName(QStringLiteral("customer-line"));
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_tags->setSpacing(6);

    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_line);
    line->addLayout(m_tags);
    line->addStretch(1);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(m_name);
    words->addLayout(line);
    words->addStretch(1);
    auto* top = new QHBoxLayout;
    top->setSpacing(6);
    top->addStrut(monogramSide);
    top->addSpacing(monogramSide + 12);
    top->addLayout(words, 1);
    top->addWidget(m_menu, 0, Qt::AlignTop);
    top->addWidget(m_close, 0, Qt::AlignTop);

    m_actions->setSpacing(6);
    m_call = addAction("customer-call", tr("Call"), "call-start");
    m_message = addAction("customer-message", tr("Message"), "dialog-messages");
    m_email = addAction("customer-email", tr("E-mail"), "mail-message");
    m_parting = new Parting(this);
    m_actions->addWidget(m_parting);
    m_quote = addAction("customer-quote", tr("Quote"), "document-new");
    m_note = addAction("customer-note", tr("Note"), "note");
    m_actions->addStretch(1);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(headMargin, headTop, 12, 12);
    layout->setSpacing(12);
    layout->addLayout(top);
    layout->addLayout(m_actions);

    connect(m_call, &QPushButton::clicked, this, [this] { chooseNumber(m_call, true); });
    connect(m_message, &QPushButton::clicked, this, [this] { chooseNumber(m_message, false); });
    connect(m_email, &QPushButton::clicked, this, [this] {
        Q_EMIT actedOn();
        if (m_customer.emails.size() == 1)
            return writeEmail(m_customer.emails.front().address);
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (const CustomerEmail& email : m_customer.emails)
            menu->addAction(email.address, this, [address = email.address] { writeEmail(address); });
        menu->popup(m_email->mapToGlobal(QPoint(0, m_email->height())));
    });
    connect(m_quote, &QPushButton::clicked, this, &CardHead::quoteWanted);
    connect(m_note, &QPushButton::clicked, this, &CardHead::noteWanted);
    restyle();
}

QPushButton* CardHead::addAction(const char* objectName, const QString& text, const char* icon)
{
    QPushButton* button = makeButton(QLatin1String(objectName), text, icon, ButtonLook::Plain, this);
    button->setProperty("wholeText", text);
    m_actions->addWidget(button);
    return button;
}

void CardHead::setCustomer(const Customer& customer)
{
    if (customer.id != m_customer.id)
        endName(false);
    if (isEditingName() && customer.name != m_customer.name)
        m_session.tell(changedElsewhereSentence(customer.name));
    m_customer = customer;
    m_name->setText(customer.name);
    m_name->setAccessibleName(customer.name);
    showLine(customer);
    fillTags(customer);
    const bool hasPhone = !customer.phones.empty();
    for (QPushButton* button : {m_call, m_message})
        button->setEnabled(hasPhone);
    const QString noPhone = tr("There is no telephone number. Add one on the right.");
    m_call->setToolTip(hasPhone ? tr("Call %1").arg(customer.phones.front().number) : noPhone);
    m_message->setToolTip(hasPhone ? tr("Write a message to %1").arg(customer.phones.front().number) : noPhone);
    m_email->setEnabled(!customer.emails.empty());
    m_email->setToolTip(customer.emails.empty() ? tr("There is no e-mail address. Add one on the right.")
                                                : tr("Write to %1").arg(customer.emails.front().address));
    m_quote->setToolTip(tr("New quote for this customer"));
    m_note->setToolTip(tr("Write a note about this customer"));
    fitActions();
    update();
}

void CardHead::showLine(const Customer& customer)
{
    QStringList parts;
    if (customer.kind == u"company")
        parts.append(customerType().field(u"kind")->choiceLabel(customer.kind));
    else if (!customer.role.isEmpty() || !customer.companyName.isEmpty())
        parts.append(customer.role.isEmpty() ? customer.companyName : customer.role);
    else
        parts.append(customerType().field(u"kind")->choiceLabel(customer.kind));
    if (!customer.city.isEmpty())
        parts.append(customer.city);
    if (!customer.owner.isEmpty())
        //: who looks after the customer, as "Company · Porto · with Rita"
        parts.append(tr("with %1").arg(customer.owner));
    m_line->setText(parts.join(QStringLiteral(" · ")));
}

void CardHead::fillTags(const Customer& customer)
{
    while (QLayoutItem* item = m_tags->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const int count = static_cast<int>(customer.tags.size());
    QStringList names;
    for (const CustomerTag& tag : customer.tags)
        names.append(tag.name);
    for (int i = 0; i < qMin(count, mostTags); ++i) {
        const bool isRest = i == mostTags - 1 && count > mostTags;
        auto* chip = new ChipLabel(Status::Neutral, isRest ? QStringLiteral("+%1").arg(count - i) : names.at(i), this);
        chip->setToolTip(names.join(QStringLiteral(", ")));
        chip->setCursor(Qt::PointingHandCursor);
        chip->installEventFilter(this);
        m_tags->addWidget(chip);
    }
}

void CardHead::chooseNumber(QPushButton* button, bool calls)
{
    Q_EMIT actedOn();
    if (m_customer.phones.size() == 1)
        return calls ? callNumber(m_customer.phones.front().number) : writeMessage(m_customer.phones.front().number);
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("number-menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString home = m_session.shop().defaults().country;
    for (const CustomerPhone& phone : m_customer.phones) {
        const QString number = PhoneNumber::read(phone.number, m_customer.country).formattedFor(home);
        const QString type = contactTypeName(phone.type, {});
        menu->addAction(type.isEmpty() ? number : QStringLiteral("%1  %2").arg(number, type), this,
                        [calls, typed = phone.number] { calls ? callNumber(typed) : writeMessage(typed); });
    }
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
}

void CardHead::editName()
{
    if (!m_nameEditor) {
        auto* editor = new LineInput(this);
        connect(editor, &LineInput::edited, this, [this, editor] {
            if (const QString problem = editor->problem(); !problem.isEmpty())
                m_session.tellProblem(Error(ErrorKind::BadInput, problem));
        });
        m_nameEditor = editor;
        m_nameEditor->setObjectName(QStringLiteral("name-editor"));
        m_nameEditor->setAccessibleName(customerType().field(u"name")->label.text());
        m_nameEditor->installEventFilter(this);
    }
    m_nameEditor->setMaxLength(qMax(longestName, static_cast<int>(m_customer.name.size())));
    m_nameEditor->setText(m_customer.name);
    m_nameEditor->setFont(textFont(TextRole::Title));
    m_nameEditor->setGeometry(m_name->geometry().adjusted(-11, -6, 0, 3));
    m_nameEditor->show();
    m_nameEditor->setFocus(Qt::OtherFocusReason);
    m_nameEditor->selectAll();
}

void CardHead::focusQuote()
{
    m_quote->setFocus(Qt::OtherFocusReason);
}

bool CardHead::settle()
{
    endName(true);
    return !isEditingName();
}

bool CardHead::isEditingName() const
{
    return m_nameEditor && !m_nameEditor->isHidden();
}

void CardHead::endName(bool saves)
{
    if (!isEditingName())
        return;
    const QString name = m_nameEditor->text().simplified();
    m_nameEditor->hide();
    if (!saves || name == m_customer.name || name.isEmpty())
        return;
    Q_EMIT actedOn();
    const bool isSaved = changeCustomer(m_session, m_customer.customerId(), tr("Name changed."),
                                        [&](Customer& customer) { customer.name = name; });
    m_nameEditor->setVisible(!isSaved); // what could not be saved stays to be saved again
}

bool CardHead::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        if (watched == m_name)
            editName();
        else if (qobject_cast<ChipLabel*>(watched))
            Q_EMIT tagsWanted();
    }
    if (watched == m_nameEditor) {
        if (event->type() == QEvent::FocusOut)
            endName(true);
        if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape)
            event->accept();
        if (event->type() == QEvent::KeyPress) {
            const int key = static_cast<QKeyEvent*>(event)->key();
            if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape) {
                endName(key != Qt::Key_Escape);
                m_call->setFocus(Qt::OtherFocusReason);
                return true;
            }
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CardHead::fitActions()
{
    // where the words do not fit, the icons stay
    int needed = headMargin + 24;
    const std::vector<QPushButton*> buttons{m_call, m_message, m_email, m_quote, m_note};
    for (QPushButton* button : buttons) {
        button->setText(button->property("wholeText").toString());
        needed += button->sizeHint().width() + 6;
    }
    if (needed + m_parting->width() > width()) {
        for (QPushButton* button : buttons)
            button->setText({});
    }
}

void CardHead::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRect row = rect();
    const QRect monogram = QStyle::visualRect(layoutDirection(), row,
                                              QRect(headMargin, headTop, monogramSide, monogramSide));
    paintMonogram(painter, monogram, monogramOf(m_customer.name),
                  m_customer.kind == u"company" ? MonogramShape::Company : MonogramShape::Person, Ground::Plain, true);
}

void CardHead::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitActions();
}

void CardHead::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange)
        restyle();
    QWidget::changeEvent(event);
}

void CardHead::restyle()
{
    for (QPushButton* button : {m_call, m_message, m_email, m_quote, m_note})
        button->setFixedHeight(scaled(28));
    m_name->setFixedHeight(lineHeight(TextRole::Title));
    fitActions();
}

} // namespace clientela
