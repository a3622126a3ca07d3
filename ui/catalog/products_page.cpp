// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/products_page.h"

#include "core/base/formats.h"
#include "ui/catalog/product_card.h"
#include "ui/catalog/product_list.h"
#include "ui/controls/buttons.h"
#include "ui/controls/page_header.h"
#include "ui/controls/text_label.h"
#include "ui/inputs/line_input.h"

#include <QKeyEvent>
#include <QPainter>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace clientela {

namespace {

constexpr int productsSideBySideFrom = 1200;
constexpr int productListWidth = 560;
constexpr int productFollowDelay = 16; // milliseconds: the arrows never wait for a card

QString newProductDetail()
{
    return QStringLiteral("new");
}

bool isNewProduct(const QString& detail)
{
    return detail == newProductDetail() || detail.startsWith(newProductDetail() + u':');
}

QString productSplitterKey()
{
    return QStringLiteral("products/splitter");
}

} // namespace

ProductsPage::ProductsPage(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_header(new PageHeader(this))
    , m_search(new LineInput(this))
    , m_splitter(new QSplitter(this))
    , m_list(new ProductList(session, this))
    , m_side(new QStackedWidget(this))
    , m_card(new ProductCard(session, this))
    , m_nothing(new QWidget(this))
{
    setObjectName(QStringLiteral("products-page"));
    setAccessibleName(tr("Products"));
    m_header->setTitle(tr("Products"));
    m_search->setObjectName(QStringLiteral("product-search"));
    m_search->setAccessibleName(tr("Search products"));
    m_search->setPlaceholderText(tr("Code, barcode or name"));
    m_search->setMinimumWidth(140);
    m_search->setMaximumWidth(280);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_header->addMiddle(m_search);
    auto* add = makeTool(QStringLiteral("add-product"), tr("New product"), "list-add", true, this);
    add->setToolTip(tooltipOf(tr("New product"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)));
    m_header->addTool(add);
    auto* hint = new TextLabel(tr("Choose a product at the left, or write a new one with Ctrl+Shift+P."),
                               TextRole::Body, Voice::Third, m_nothing);
    hint->setWordWrap(true);
    hint->setAlignment(Qt::AlignCenter);
    auto* nothingLayout = new QVBoxLayout(m_nothing);
    nothingLayout->addWidget(hint);
    m_side->addWidget(m_nothing);
    m_side->addWidget(m_card);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_side);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_list->setMinimumWidth(300);
    m_side->setMinimumWidth(400);
    if (!m_splitter->restoreState(QSettings().value(productSplitterKey()).toByteArray()))
        m_splitter->setSizes({productListWidth, productListWidth});
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { QSettings().setValue(productSplitterKey(), m_splitter->saveState()); });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_splitter, 1);

    m_followTimer.setSingleShot(true);
    m_followTimer.setInterval(productFollowDelay);
    connect(&m_followTimer, &QTimer::timeout, this, [this] { showProduct(m_wanted); });
    connect(add, &QToolButton::clicked, this,
            [this] { this->session().navigator().go({QStringLiteral("products"), 0, newProductDetail()}); });
    connect(m_search, &LineInput::edited, this, &ProductsPage::search);
    connect(m_list, &ProductList::currentProductChanged, this, &ProductsPage::followList);
    connect(m_list, &ProductList::entered, this, &ProductsPage::goIntoCard);
    connect(m_list, &ProductList::typed, this, [this](const QString& text) {
        m_search->setFocus(Qt::OtherFocusReason);
        m_search->setText(m_search->text() + text);
        search();
    });
    connect(m_list, &ProductList::removeWanted, this, [this](qint64 id) {
        this->session().perform([&] {
            if (m_card->setProduct(id))
                m_card->remove();
        });
    });
    connect(m_card, &ProductCard::closeWanted, this, &ProductsPage::closeCard);
    connect(m_card, &ProductCard::added, this, &ProductsPage::noteAdded);
    connect(m_card, &ProductCard::removed, this, &ProductsPage::noteRemoved);
    connect(&session, &Session::recordsChanged, this, &ProductsPage::recordsChanged);
}

void ProductsPage::open(const Place& place)
{
    if (m_isListStale || (!place.detail.isEmpty() && !isNewProduct(place.detail))) {
        m_list->products().setFilter(isNewProduct(place.detail) ? QString() : place.detail);
        m_search->setContent({});
        m_isListStale = false;
        showCount();
    }
    if (isNewProduct(place.detail)) {
        m_showsCard = true;
        arrange();
        m_card->beginNew(place.detail.mid(newProductDetail().size() + 1));
        return;
    }
    if (place.id > 0) {
        selectInList(place.id);
        return showProduct(place.id);
    }
    m_showsCard = false;
    if (m_isWide && m_list->currentIndex().isValid())
        return showProduct(m_list->products().idAt(m_list->currentIndex()));
    arrange();
}

void ProductsPage::showProduct(qint64 id)
{
    m_followTimer.stop();
    if (id <= 0)
        return;
    session().perform([&] {
        m_showsCard = m_card->setProduct(id);
        arrange();
        if (!m_showsCard)
            throw Error(ErrorKind::NotFound, tr("This product was deleted."));
    });
}

void ProductsPage::followList(qint64 id)
{
    if (m_isFollowing || !m_isWide)
        return;
    m_wanted = id;
    m_followTimer.start();
}

void ProductsPage::goIntoCard(qint64 id)
{
    if (session().navigator().current() != Place{QStringLiteral("products"), id, {}})
        session().navigator().go({QStringLiteral("products"), id, {}});
    showProduct(id);
    m_card->focusFields();
}

void ProductsPage::closeCard()
{
    m_card->settle();
    m_showsCard = m_isWide && m_card->product() > 0;
    arrange();
    if (isNewProduct(session().navigator().current().detail) || !m_isWide)
        session().navigator().replace({QStringLiteral("products"), 0, {}});
    m_list->setFocus(Qt::OtherFocusReason);
}

void ProductsPage::arrange()
{
    m_side->setCurrentWidget(m_showsCard ? static_cast<QWidget*>(m_card) : m_nothing);
    m_list->setVisible(m_isWide || !m_showsCard);
    m_side->setVisible(m_isWide || m_showsCard);
}

void ProductsPage::search()
{
    session().perform([this] {
        m_list->products().setSearched(m_search->content());
        showCount();
        m_isFollowing = true;
        m_list->setCurrentIndex(m_list->products().index(0));
        m_isFollowing = false;
        if (m_isWide && m_list->currentIndex().isValid())
            followList(m_list->products().idAt(m_list->currentIndex()));
    });
}

bool ProductsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Down:
        m_list->setFocus(Qt::OtherFocusReason);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_list->currentIndex().isValid())
            goIntoCard(m_list->products().idAt(m_list->currentIndex()));
        return true;
    case Qt::Key_Escape:
        if (m_search->content().isEmpty())
            return false;
        m_search->setContent({});
        search();
        return true;
    default: return false;
    }
}

void ProductsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const bool isWide = window()->width() >= productsSideBySideFrom;
    if (isWide == m_isWide)
        return;
    m_isWide = isWide;
    arrange();
}

void ProductsPage::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Find)) {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    } else if (event->key() == Qt::Key_Escape) {
        closeCard();
    } else {
        Page::keyPressEvent(event);
    }
}

void ProductsPage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, m_header->height(), width(), height() - m_header->height()), theme().sheet);
}

void ProductsPage::selectInList(qint64 id)
{
    m_isFollowing = true;
    m_list->setCurrentIndex(m_list->products().indexOf(id));
    m_isFollowing = false;
}

void ProductsPage::noteAdded(qint64 id)
{
    reloadList();
    session().navigator().replace({QStringLiteral("products"), id, {}});
    selectInList(id);
    showProduct(id);
}

void ProductsPage::noteRemoved()
{
    const int row = m_list->currentIndex().row();
    session().navigator().forget(QStringLiteral("products"), m_card->product());
    reloadList();
    m_showsCard = false;
    const int rows = m_list->products().rowCount();
    if (rows > 0)
        m_list->setCurrentIndex(m_list->products().index(qBound(0, row, rows - 1)));
    arrange();
    m_list->setFocus(Qt::OtherFocusReason);
}

void ProductsPage::reloadList()
{
    session().perform([this] {
        const qint64 current = m_list->products().idAt(m_list->currentIndex());
        m_list->products().reload();
        selectInList(current);
        showCount();
    });
}

void ProductsPage::recordsChanged(const std::vector<ChangedRecord>& changed)
{
    const bool concerns = std::ranges::any_of(
        changed, [](const ChangedRecord& record) { return record.type->key == u"product"; });
    if (!concerns || m_isListStale)
        return;
    reloadList();
    if (m_card->isNew() || m_card->product() == 0)
        return;
    session().perform([this] {
        if (session().shop().records().find(session().shop().types().type(u"product"), m_card->product()))
            return;
        // an undo or somebody else took it away
        m_showsCard = false;
        arrange();
    });
}

void ProductsPage::showCount()
{
    m_header->setRemark(formatInteger(m_list->products().rowCount(), session().language()));
}

void ProductsPage::settle()
{
    m_card->settle();
}

void ProductsPage::focusStart()
{
    if (m_showsCard && (m_card->isNew() || !m_isWide))
        return m_card->focusFields();
    if (!m_list->currentIndex().isValid() && m_list->products().rowCount() > 0)
        m_list->setCurrentIndex(m_list->products().index(0));
    m_list->setFocus(Qt::OtherFocusReason);
}

void addProductCommands(Session& session, QObject* owner)
{
    session.commands().add(owner,
                           {"new-product", ProductsPage::tr("New product"), "view-barcode",
                            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), Commands::Group::New},
                           [&session] { session.navigator().go({QStringLiteral("products"), 0, newProductDetail()}); });
}

} // namespace clientela
