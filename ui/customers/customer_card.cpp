// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_card.h"

#include "core/storage/timeline_storage.h"
#include "ui/controls/buttons.h"
#include "ui/customers/card_head.h"
#include "ui/customers/customer_actions.h"
#include "ui/customers/customer_figures.h"
#include "ui/customers/customer_files.h"
#include "ui/customers/facts_view.h"
#include "ui/customers/figures_strip.h"
#include "ui/customers/note_composer.h"
#include "ui/customers/record_history_panel.h"
#include "ui/customers/timeline_filters.h"
#include "ui/customers/timeline_view.h"
#include "ui/theme/icons.h"
#include "ui/theme/painters.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace clientela {

namespace {

constexpr int factsWidth = 232;
constexpr int figuresFrom = 420;  ///< a lower card leaves its room to the timeline
constexpr int filtersFrom = 340;  ///< a still lower one to what is written and what happened last
constexpr int openedAfter = 1000; // milliseconds; a card that was only passed by is not remembered

/// The hairline between the timeline and the facts.
class VerticalRule final : public QWidget
{
public:
    explicit VerticalRule(QWidget* parent)
        : QWidget(parent)
    {
        setFixedWidth(1);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), theme().line);
    }
};

} // namespace

CustomerCard::CustomerCard(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_head(new CardHead(session, this))
    , m_figures(new FiguresStrip(this))
    , m_composer(new NoteComposer(session, this))
    , m_timeline(new TimelineView(session, this))
    , m_filters(new TimelineFilters(m_timeline->timeline().kinds(), this))
    , m_facts(new FactsView(session, this))
    , m_left(new QStackedWidget(this))
    , m_history(new RecordHistoryPanel(session, this))
{
    setObjectName(QStringLiteral("customer-card"));
    setAccessibleName(tr("Customer"));
    setAcceptDrops(true);
    auto* stream = new QWidget(m_left);
    auto* streamLayout = new QVBoxLayout(stream);
    streamLayout->setContentsMargins(0, 0, 0, 0);
    streamLayout->setSpacing(0);
    streamLayout->addWidget(m_composer);
    connect(m_filters, &TimelineFilters::changed, this, [this](const std::set<TimelineKind>& kinds) {
        m_session.perform([&] { m_timeline->timeline().setKinds(kinds); });
    });
    streamLayout->addWidget(m_filters);
    streamLayout->addWidget(m_timeline, 1);
    m_left->addWidget(stream);
    m_left->addWidget(m_history);
    auto* body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_left, 1);
    body->addWidget(new VerticalRule(this));
    body->addWidget(m_facts);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_figures);
    layout->addLayout(body, 1);

    m_openTimer.setSingleShot(true);
    m_openTimer.setInterval(openedAfter);
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(0);
    connect(&m_openTimer, &QTimer::timeout, this, &CustomerCard::noteOpened);
    connect(&m_refreshTimer, &QTimer::timeout, this, &CustomerCard::refresh);
    connect(&session, &Session::recordsChanged, this, &CustomerCard::recordsChanged);
    connect(m_figures, &FiguresStrip::opened, this, &CustomerCard::openFigure);
    connect(m_head, &CardHead::quoteWanted, this, &CustomerCard::newQuote);
    connect(m_head, &CardHead::noteWanted, this, &CustomerCard::startNote);
    connect(m_head, &CardHead::tagsWanted, this, [this] { m_facts->edit(QStringLiteral("tags")); });
    connect(m_head, &CardHead::actedOn, this, &CustomerCard::noteOpened);
    connect(m_head->closeButton(), &QToolButton::clicked, this, &CustomerCard::closeWanted);
    connect(m_facts, &FactsView::actedOn, this, &CustomerCard::noteOpened);
    connect(m_facts, &FactsView::customerWanted, this,
            [this](qint64 id) { m_session.navigator().go({QStringLiteral("customers"), id, {}}); });
    connect(m_timeline, &TimelineView::actedOn, this, &CustomerCard::noteOpened);
    connect(m_composer, &NoteComposer::noteAdded, this, &CustomerCard::noteOpened);
    connect(m_composer, &NoteComposer::fileWanted, this, &CustomerCard::chooseFiles);
    connect(m_history, &RecordHistoryPanel::closeWanted, this, [this] { m_left->setCurrentIndex(0); });
    fillMenu();
    restyle();
}

void CustomerCard::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_figures->setVisible(height() >= scaled(figuresFrom));
    m_filters->setVisible(height() >= scaled(filtersFrom));
    m_composer->setLow(height() < scaled(filtersFrom));
}

void CustomerCard::fillMenu()
{
    auto* menu = new QMenu(this);
    const auto add = [&](const char* name, const QString& text, const char* iconName, auto run) {
        QAction* action = menu->addAction(text, this, run);
        action->setObjectName(QLatin1String(name));
        if (iconName)
            action->setIcon(icon(iconName));
        return action;
    };
    add("card-rename", tr("Change the name"), "edit-rename", [this] { m_head->editName(); });
    add("card-tags", tr("Tags"), "tag", [this] { m_facts->edit(QStringLiteral("tags")); });
    add("card-attach", tr("Attach files…"), "mail-attachment", [this] { chooseFiles(); });
    menu->addSeparator();
    add("card-duplicates", tr("Check for duplicates"), "edit-copy", [this] { checkDuplicates(); });
    add("card-merge", tr("Merge with…"), "merge", [this] {
        m_session.navigator().go({QStringLiteral("duplicates"), m_customer.value(), QStringLiteral("merge")});
    });
    add("card-history", tr("History"), "view-history", [this] { showHistory(); });
    menu->addSeparator();
    add("card-export", tr("Export the person's data…"), "document-export",
        [this] { exportPersonData(m_session, this, m_customer); });
    add("card-erase", tr("Erase the person…"), nullptr, [this] { erasePerson(m_session, this, m_customer); });
    add("card-delete", tr("Delete"), "edit-delete", [this] {
        const CustomerId id = m_customer;
        removeCustomer(m_session, id);
    });
    m_head->menuButton()->setMenu(menu);
}

bool CustomerCard::setCustomer(CustomerId customer)
{
    if (customer == m_customer)
        return true;
    if (m_customer.isValid() && !settle() && m_customer.isValid())
        return false;
    m_openTimer.stop();
    m_customer = customer;
    m_left->setCurrentIndex(0);
    if (!customer.isValid())
        return true;
    m_session.perform([&] {
        m_composer->setCustomer(customer);
        m_timeline->setCustomer(customer);
    });
    refresh();
    m_openTimer.start();
    return true;
}

void CustomerCard::refresh()
{
    if (!m_customer.isValid())
        return;
    m_session.perform([this] {
        ShopFile& shop = m_session.shop();
        if (!shop.records().find(shop.types().type(u"customer"), m_customer.value())) {
            m_customer = {};
            Q_EMIT customerGone();
            return;
        }
        CustomerFacts facts = readCustomerFacts(shop, m_customer);
        m_head->setCustomer(facts.customer);
        m_figures->setFigures(customerFigures(m_session, facts.customer));
        m_facts->setFacts(std::move(facts));
    });
}

void CustomerCard::recordsChanged(const std::vector<ChangedRecord>& changed)
{
    if (!m_customer.isValid())
        return;
    static const QStringList shown{
        QStringLiteral("customer"),   QStringLiteral("document"),     QStringLiteral("payment"), QStringLiteral("note"),
        QStringLiteral("attachment"), QStringLiteral("custom_field"), QStringLiteral("consent")};
    const bool isShown = std::ranges::any_of(
        changed, [&](const ChangedRecord& record) { return shown.contains(record.type->key); });
    if (!isShown)
        return;
    m_session.perform([this] {
        m_timeline->timeline().reload();
        if (m_left->currentWidget() == m_history)
            m_history->reload();
    });
    refresh();
}

void CustomerCard::openFigure(const QString& key)
{
    noteOpened();
    m_session.navigator().go({QStringLiteral("documents"), 0, figureRows(key, m_customer)});
}

void CustomerCard::noteOpened()
{
    m_openTimer.stop();
    if (!m_customer.isValid())
        return;
    m_session.noteOpened(QStringLiteral("customer"), m_customer.value());
    Q_EMIT stayedOpen(m_customer.value());
}

void CustomerCard::newQuote()
{
    noteOpened();
    m_session.navigator().go({QStringLiteral("document"), 0, QStringLiteral("quote/%1").arg(m_customer.value())});
}

void CustomerCard::startNote()
{
    m_left->setCurrentIndex(0);
    m_composer->startWriting();
}

void CustomerCard::showHistory()
{
    m_session.perform([this] {
        m_history->setRecord(m_session.shop().types().type(u"customer"), m_customer.value());
        m_left->setCurrentWidget(m_history);
        m_history->setFocus();
    });
}

void CustomerCard::checkDuplicates()
{
    m_session.navigator().go({QStringLiteral("duplicates"), m_customer.value(), {}});
}

void CustomerCard::chooseFiles()
{
    clientela::chooseFiles(m_session, this, m_customer);
}

bool CustomerCard::settle()
{
    const bool hasDraft = m_composer->keepDraft();
    const bool hasName = m_head->settle();
    const bool hasNote = m_timeline->settle();
    return m_facts->settle() && hasDraft && hasName && hasNote;
}

void CustomerCard::focusQuote()
{
    m_head->focusQuote();
}

void CustomerCard::focusFacts()
{
    m_facts->setFocus(Qt::OtherFocusReason);
}

void CustomerCard::dragEnterEvent(QDragEnterEvent* event)
{
    if (!event->mimeData()->hasUrls())
        return;
    event->acceptProposedAction();
    m_isDropping = true;
    update();
}

void CustomerCard::dragLeaveEvent(QDragLeaveEvent*)
{
    m_isDropping = false;
    update();
}

void CustomerCard::dropEvent(QDropEvent* event)
{
    m_isDropping = false;
    update();
    event->acceptProposedAction();
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    if (paths.isEmpty())
        m_session.tellProblem(Error(
            ErrorKind::BadInput, tr("This is no file on this computer; save it here first, then drop it once more.")));
    if (attachFiles(m_session, m_customer, paths) > 0)
        noteOpened();
}

void CustomerCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().sheet);
    if (m_isDropping)
        paintInnerRing(painter, QRectF(rect()).adjusted(2, 2, -2, -2));
}

void CustomerCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange)
        restyle();
    QWidget::changeEvent(event);
}

void CustomerCard::restyle()
{
    m_facts->setFixedWidth(scaled(factsWidth));
}

} // namespace clientela
