// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customers_page.h"

#include "ui/controls/hint_bar.h"
#include "ui/controls/text_label.h"
#include "ui/customers/customer_card.h"
#include "ui/customers/customer_columns.h"
#include "ui/customers/new_customer_panel.h"
#include "ui/model_view/list_view.h"
#include "ui/model_view/record_list.h"

#include <QApplication>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace clientela {

namespace {

constexpr int sideBySideFrom = 1200;
constexpr int frameDelay = 16; // milliseconds: the arrows never wait for a card

bool isNewCustomer(const QString& detail)
{
    return detail == newCustomerDetail() || detail.startsWith(newCustomerDetail() + u':');
}

QString noteDetail()
{
    return QStringLiteral("note");
}

} // namespace

QString newCustomerDetail(const QString& typed)
{
    return typed.isEmpty() ? QStringLiteral("new") : QStringLiteral("new:") + typed;
}

CustomersPage::CustomersPage(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_list(new RecordList(session, customerListSpec(session), this))
    , m_side(new QStackedWidget(this))
    , m_card(new CustomerCard(session, this))
    , m_new(new NewCustomerPanel(session, this))
    , m_nothing(new QWidget(this))
{
    setObjectName(QStringLiteral("customers-page"));
    setAccessibleName(tr("Customers"));
    auto* hint = new TextLabel(tr("Choose a customer in the list, or write a new one with Ctrl+Shift+C."),
                               TextRole::Body, Voice::Third, m_nothing);
    hint->setWordWrap(true);
    hint->setAlignment(Qt::AlignCenter);
    auto* nothingLayout = new QVBoxLayout(m_nothing);
    nothingLayout->addWidget(hint);
    m_side->addWidget(m_nothing);
    m_side->addWidget(m_card);
    m_side->addWidget(m_new);
    m_side->setMinimumWidth(420);
    m_list->setSide(m_side);
    m_list->view()->installEventFilter(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    layout->addWidget(new HintBar(QStringLiteral("customers"),
                                  tr("Ctrl+K finds anyone by a part of the name or the telephone number, wherever the "
                                     "window stands."),
                                  this));

    m_followTimer.setSingleShot(true);
    m_followTimer.setInterval(frameDelay);
    const auto openInstead = [this](qint64 id) {
        this->session().navigator().replace({QStringLiteral("customers"), id, {}});
    };
    connect(&m_followTimer, &QTimer::timeout, this, [this] { showCustomer(m_wanted); });
    connect(m_list, &RecordList::currentChanged, this, &CustomersPage::followList);
    connect(m_list, &RecordList::activated, this, &CustomersPage::goIntoCard);
    connect(m_list, &RecordList::filesDropped, this, [this](const QStringList& paths) {
        if (!paths.isEmpty())
            this->session().navigator().go({QStringLiteral("import"), 0, paths.first()});
    });
    connect(m_card, &CustomerCard::closeWanted, this, &CustomersPage::closeCard);
    connect(m_card, &CustomerCard::customerGone, this, [this] {
        m_shown = Shown::Nothing;
        arrange();
    });
    connect(m_new, &NewCustomerPanel::saved, this, [this, openInstead](qint64 id) {
        openInstead(id);
        m_card->focusQuote();
    });
    connect(m_new, &NewCustomerPanel::openWanted, this, openInstead);
    connect(m_new, &NewCustomerPanel::cancelled, this, &CustomersPage::closeCard);
    // what the window does next is about the customer that stays in view
    connect(m_card, &CustomerCard::stayedOpen, this, [this](qint64 id) {
        Navigator& navigator = this->session().navigator();
        const Place here = navigator.current();
        if (here.page == u"customers" && here.id != id && !isNewCustomer(here.detail) && isVisible())
            navigator.replace({here.page, id, {}});
    });
    arrange();
}

void CustomersPage::open(const Place& place)
{
    if (isNewCustomer(place.detail)) {
        m_followTimer.stop(); // who was passed by last does not come instead
        m_shown = Shown::NewCustomer;
        arrange();
        m_new->begin(place.detail.mid(newCustomerDetail().size() + 1));
        return;
    }
    const bool writesNote = place.detail == noteDetail();
    if (!place.detail.isEmpty() && !writesNote)
        m_list->setFilter(place.detail);
    if (place.id > 0) {
        m_list->select(place.id);
        showCustomer(place.id);
        if (writesNote && m_card->customer() == CustomerId(place.id))
            m_card->startNote();
        return;
    }
    m_shown = Shown::Nothing;
    if (m_isWide && m_list->currentId() > 0)
        return showCustomer(m_list->currentId());
    arrange();
}

void CustomersPage::showCustomer(qint64 id)
{
    m_followTimer.stop();
    if (id <= 0)
        return;
    m_shown = Shown::Card;
    Navigator& navigator = session().navigator();
    if (navigator.current().page == u"customers" && isNewCustomer(navigator.current().detail))
        navigator.replace({QStringLiteral("customers"), id, {}}); // the form made way for the card
    if (!m_card->setCustomer(CustomerId(id))) {
        // the customer stays until what is written there is put right
        m_list->select(m_card->customer().value());
        session().navigator().replace({QStringLiteral("customers"), m_card->customer().value(), {}});
    }
    arrange();
}

void CustomersPage::followList(qint64 id)
{
    // a form that is being filled in makes way for who is chosen in the list, and for nobody else; it is kept
    const bool isChosen = m_list->view()->hasFocus();
    const bool isShown = m_shown == Shown::Card && m_card->customer() == CustomerId(id);
    if (!m_isWide || id <= 0 || isShown || (m_shown == Shown::NewCustomer && !isChosen))
        return;
    if (m_shown == Shown::NewCustomer && !m_new->keepDraft())
        return;
    m_wanted = id;
    m_followTimer.start();
}

void CustomersPage::goIntoCard(qint64 id)
{
    if (session().navigator().current().id != id)
        session().navigator().go({QStringLiteral("customers"), id, {}});
    showCustomer(id);
    m_card->focusFacts();
}

void CustomersPage::closeCard()
{
    m_new->keepDraft();
    if (!m_card->settle())
        return;
    m_shown = m_isWide && m_card->customer().isValid() ? Shown::Card : Shown::Nothing;
    arrange();
    if (isNewCustomer(session().navigator().current().detail) || !m_isWide)
        session().navigator().replace({QStringLiteral("customers"), 0, {}});
    m_list->focusList();
}

void CustomersPage::arrange()
{
    m_side->setCurrentWidget(m_shown == Shown::Card          ? static_cast<QWidget*>(m_card)
                             : m_shown == Shown::NewCustomer ? m_new
                                                             : m_nothing);
    m_list->setShown(m_isWide                    ? RecordList::Shown::Both
                     : m_shown == Shown::Nothing ? RecordList::Shown::Rows
                                                 : RecordList::Shown::Side,
                     m_shown != Shown::Nothing);
}

void CustomersPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const bool isWide = window()->width() >= sideBySideFrom;
    if (isWide == m_isWide)
        return;
    m_isWide = isWide;
    arrange();
}

void CustomersPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape)
        return Page::keyPressEvent(event);
    if (m_isWide && m_shown == Shown::Card)
        m_list->focusList();
    else
        closeCard();
}

bool CustomersPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list->view() && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool goesIn = key->key() == (isRightToLeft() ? Qt::Key_Left : Qt::Key_Right)
                            && key->modifiers() == Qt::NoModifier;
        if (goesIn && m_list->currentId() > 0) {
            goIntoCard(m_list->currentId());
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

bool CustomersPage::settle()
{
    const bool hasDraft = m_new->keepDraft();
    return (!m_card->customer().isValid() || m_card->settle()) && hasDraft;
}

void CustomersPage::focusStart()
{
    if (m_shown == Shown::NewCustomer || isAncestorOf(QApplication::focusWidget()))
        return;
    if (!m_isWide && m_shown == Shown::Card)
        return m_card->focusFacts();
    m_list->focusList();
}

void addCustomerCommands(Session& session, QObject* owner)
{
    session.commands().add(
        owner,
        {"new-customer", CustomersPage::tr("New customer"), "list-add-user",
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), Commands::Group::New},
        [&session] { session.navigator().go({QStringLiteral("customers"), 0, newCustomerDetail()}); });
    session.commands().add(owner,
                           {"find-duplicates", CustomersPage::tr("Find duplicate customers"), "edit-copy",
                            QKeySequence(), Commands::Group::Shop},
                           [&session] { session.navigator().go({QStringLiteral("duplicates"), 0, {}}); });
}

} // namespace clientela
