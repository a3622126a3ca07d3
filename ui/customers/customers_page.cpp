// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customers_page.h"

#include "core/base/formats.h"
#include "ui/controls/page_header.h"
#include "ui/controls/text_label.h"
#include "ui/customers/customer_card.h"
#include "ui/customers/customer_list.h"
#include "ui/customers/new_customer_panel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace clientela {

namespace {

constexpr int sideBySideFrom = 1200;
constexpr int listWidth = 600;
constexpr int frameDelay = 16; // milliseconds: the arrows never wait for a card

QString newDetail()
{
    return QStringLiteral("new");
}

QString splitterKey()
{
    return QStringLiteral("customers/splitter");
}

} // namespace

CustomersPage::CustomersPage(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_header(new PageHeader(this))
    , m_splitter(new QSplitter(this))
    , m_list(new CustomerList(session, this))
    , m_side(new QStackedWidget(this))
    , m_card(new CustomerCard(session, this))
    , m_new(new NewCustomerPanel(session, this))
    , m_nothing(new QWidget(this))
{
    setObjectName(QStringLiteral("customers-page"));
    setAccessibleName(tr("Customers"));
    m_header->setTitle(tr("Customers"));
    auto* hint = new TextLabel(tr("Choose a customer at the left, or write a new one with Ctrl+Shift+C."),
                               TextRole::Body, Voice::Third, m_nothing);
    hint->setWordWrap(true);
    hint->setAlignment(Qt::AlignCenter);
    auto* nothingLayout = new QVBoxLayout(m_nothing);
    nothingLayout->addWidget(hint);
    m_side->addWidget(m_nothing);
    m_side->addWidget(m_card);
    m_side->addWidget(m_new);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_side);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_list->setMinimumWidth(320);
    m_side->setMinimumWidth(420);
    if (!m_splitter->restoreState(QSettings().value(splitterKey()).toByteArray()))
        m_splitter->setSizes({listWidth, listWidth});
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { QSettings().setValue(splitterKey(), m_splitter->saveState()); });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_splitter, 1);

    m_followTimer.setSingleShot(true);
    m_followTimer.setInterval(frameDelay);
    connect(&m_followTimer, &QTimer::timeout, this, [this] { showCustomer(m_wanted); });
    connect(m_list, &CustomerList::currentCustomerChanged, this, &CustomersPage::followList);
    connect(m_list, &CustomerList::entered, this, &CustomersPage::goIntoCard);
    connect(m_card, &CustomerCard::closeWanted, this, &CustomersPage::closeCard);
    connect(m_card, &CustomerCard::customerGone, this, [this] {
        m_shown = Shown::Nothing;
        arrange();
    });
    connect(m_new, &NewCustomerPanel::saved, this,
            [this](qint64 id) { this->session().navigator().replace({QStringLiteral("customers"), id, {}}); });
    connect(m_new, &NewCustomerPanel::openWanted, this,
            [this](qint64 id) { this->session().navigator().replace({QStringLiteral("customers"), id, {}}); });
    connect(m_new, &NewCustomerPanel::cancelled, this, &CustomersPage::closeCard);
    // what the window does next is about the customer that stays in view
    connect(m_card, &CustomerCard::stayedOpen, this, [this](qint64 id) {
        Navigator& navigator = this->session().navigator();
        const Place here = navigator.current();
        if (here.page == u"customers" && here.id != id && here.detail != newDetail() && isVisible())
            navigator.replace({here.page, id, here.detail});
    });
    connect(&session, &Session::recordsChanged, this, &CustomersPage::recordsChanged);
}

void CustomersPage::open(const Place& place)
{
    const QString filter = place.detail == newDetail() ? QString() : place.detail;
    if (m_isListStale || (filter != m_filter && (place.id == 0 || !filter.isEmpty()))) {
        m_list->customers().setFilter(filter);
        m_filter = filter;
        m_isListStale = false;
        showCount();
    }
    if (place.detail == newDetail()) {
        m_shown = Shown::NewCustomer;
        arrange();
        m_new->begin();
        return;
    }
    if (place.id > 0) {
        m_isFollowing = true;
        if (const QModelIndex index = m_list->customers().indexOf(place.id); index.isValid())
            m_list->setCurrentIndex(index);
        m_isFollowing = false;
        return showCustomer(place.id);
    }
    m_shown = Shown::Nothing;
    if (m_isWide && m_list->currentIndex().isValid())
        return showCustomer(m_list->customers().idAt(m_list->currentIndex()));
    arrange();
}

void CustomersPage::showCustomer(qint64 id)
{
    m_followTimer.stop();
    if (id <= 0)
        return;
    m_shown = Shown::Card;
    m_card->setCustomer(CustomerId(id));
    arrange();
}

void CustomersPage::followList(qint64 id)
{
    if (m_isFollowing || !m_isWide)
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
    m_card->settle();
    m_shown = m_isWide && m_card->customer().isValid() ? Shown::Card : Shown::Nothing;
    arrange();
    if (session().navigator().current().detail == newDetail() || !m_isWide)
        session().navigator().replace({QStringLiteral("customers"), 0, {}});
    m_list->setFocus(Qt::OtherFocusReason);
}

void CustomersPage::arrange()
{
    m_side->setCurrentWidget(m_shown == Shown::Card          ? static_cast<QWidget*>(m_card)
                             : m_shown == Shown::NewCustomer ? m_new
                                                             : m_nothing);
    const bool replaces = !m_isWide && m_shown != Shown::Nothing;
    m_list->setVisible(m_isWide || !replaces);
    m_side->setVisible(m_isWide || replaces);
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
        m_list->setFocus(Qt::OtherFocusReason);
    else
        closeCard();
}

void CustomersPage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, m_header->height(), width(), height() - m_header->height()), theme().sheet);
}

void CustomersPage::recordsChanged(const std::vector<ChangedRecord>& changed)
{
    const bool concerns = std::ranges::any_of(changed, [](const ChangedRecord& record) {
        return record.type->key == u"customer" || record.type->key == u"document" || record.type->key == u"payment";
    });
    if (!concerns)
        return;
    session().perform([this] {
        const qint64 current = m_list->customers().idAt(m_list->currentIndex());
        m_list->customers().reload();
        m_isFollowing = true;
        if (const QModelIndex index = m_list->customers().indexOf(current); index.isValid())
            m_list->setCurrentIndex(index);
        m_isFollowing = false;
        showCount();
    });
}

void CustomersPage::showCount()
{
    m_header->setRemark(formatInteger(m_list->customers().rowCount(), session().language()));
}

void CustomersPage::settle()
{
    m_new->keepDraft();
    m_card->settle();
}

void CustomersPage::focusStart()
{
    if (m_shown == Shown::NewCustomer || isAncestorOf(QApplication::focusWidget()))
        return;
    if (!m_isWide && m_shown == Shown::Card)
        return m_card->focusFacts();
    if (!m_list->currentIndex().isValid() && m_list->customers().rowCount() > 0)
        m_list->setCurrentIndex(m_list->customers().index(0));
    m_list->setFocus(Qt::OtherFocusReason);
}

void addCustomerCommands(Session& session, QObject* owner)
{
    session.commands().add(owner,
                           {"new-customer", CustomersPage::tr("New customer"), "list-add-user",
                            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), Commands::Group::New},
                           [&session] { session.navigator().go({QStringLiteral("customers"), 0, newDetail()}); });
    session.commands().add(owner,
                           {"find-duplicates", CustomersPage::tr("Find duplicate customers"), "edit-copy",
                            QKeySequence(), Commands::Group::Shop},
                           [&session] { session.navigator().go({QStringLiteral("duplicates"), 0, {}}); });
}

} // namespace clientela
