// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/products_page.h"

#include "ui/catalog/product_card.h"
#include "ui/catalog/product_columns.h"
#include "ui/controls/buttons.h"
#include "ui/controls/page_header.h"
#include "ui/controls/text_label.h"
#include "ui/model_view/record_list.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace clientela {

namespace {

constexpr int productsSideBySideFrom = 1200;
constexpr int productFollowDelay = 16; // milliseconds: the arrows never wait for a card

QString newProductDetail()
{
    return QStringLiteral("new");
}

bool isNewProduct(const QString& detail)
{
    return detail == newProductDetail() || detail.startsWith(newProductDetail() + u':');
}

} // namespace

ProductsPage::ProductsPage(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_list(new RecordList(session, productListSpec(session), this))
    , m_side(new QStackedWidget(this))
    , m_card(new ProductCard(session, this))
    , m_nothing(new QWidget(this))
{
    setObjectName(QStringLiteral("products-page"));
    setAccessibleName(tr("Products"));
    auto* add = makeTool(QStringLiteral("add-product"), tr("New product"), "list-add", true, this);
    add->setToolTip(tooltipOf(tr("New product"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)));
    m_list->header()->addTool(add);
    auto* hint = new TextLabel(tr("Choose a product on the left, or write a new one with Ctrl+Shift+P."),
                               TextRole::Body, Voice::Third, m_nothing);
    hint->setWordWrap(true);
    hint->setAlignment(Qt::AlignCenter);
    auto* nothingLayout = new QVBoxLayout(m_nothing);
    nothingLayout->addWidget(hint);
    m_side->addWidget(m_nothing);
    m_side->addWidget(m_card);
    m_side->setMinimumWidth(400);
    m_list->setSide(m_side);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list);

    m_followTimer.setSingleShot(true);
    m_followTimer.setInterval(productFollowDelay);
    connect(&m_followTimer, &QTimer::timeout, this, [this] { showProduct(m_wanted); });
    connect(add, &QToolButton::clicked, this,
            [this] { this->session().navigator().go({QStringLiteral("products"), 0, newProductDetail()}); });
    connect(m_list, &RecordList::currentChanged, this, &ProductsPage::followList);
    connect(m_list, &RecordList::activated, this, &ProductsPage::goIntoCard);
    connect(m_list, &RecordList::filesDropped, this, [this](const QStringList& paths) {
        if (!paths.isEmpty())
            this->session().navigator().go({QStringLiteral("import"), 0, paths.first()});
    });
    connect(m_card, &ProductCard::closeWanted, this, &ProductsPage::closeCard);
    connect(m_card, &ProductCard::added, this, &ProductsPage::noteAdded);
    connect(m_card, &ProductCard::removed, this, &ProductsPage::noteRemoved);
    connect(&session, &Session::recordsChanged, this, &ProductsPage::recordsChanged);
    arrange();
}

void ProductsPage::open(const Place& place)
{
    if (!place.detail.isEmpty() && !isNewProduct(place.detail))
        m_list->setFilter(place.detail);
    if (isNewProduct(place.detail)) {
        m_followTimer.stop(); // what was passed by last does not come instead
        m_showsCard = true;
        arrange();
        m_card->beginNew(place.detail.mid(newProductDetail().size() + 1));
        return;
    }
    if (place.id > 0) {
        m_isFollowing = true;
        m_list->select(place.id);
        m_isFollowing = false;
        return showProduct(place.id);
    }
    m_showsCard = m_isWide && m_card->product() > 0;
    arrange();
    if (m_isWide && m_list->currentId() > 0)
        showProduct(m_list->currentId());
}

void ProductsPage::showProduct(qint64 id)
{
    m_followTimer.stop();
    if (id <= 0)
        return;
    if (id != m_card->product() && !m_card->settle()) {
        // the product stays until what is written there is put right
        m_isFollowing = true;
        m_list->select(m_card->product());
        m_isFollowing = false;
        const QString detail = m_card->isNew() ? newProductDetail() : QString();
        session().navigator().replace({QStringLiteral("products"), m_card->product(), detail});
        return;
    }
    session().perform([&] {
        m_showsCard = m_card->setProduct(id);
        arrange();
        if (!m_showsCard)
            throw Error(ErrorKind::NotFound, tr("This product was deleted."));
    });
}

void ProductsPage::followList(qint64 id)
{
    const bool isShown = m_showsCard && (m_card->isNew() || m_card->product() == id);
    if (m_isFollowing || !m_isWide || id == 0 || isShown)
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
    if (!m_card->settle())
        return;
    m_showsCard = m_isWide && m_card->product() > 0;
    arrange();
    if (isNewProduct(session().navigator().current().detail) || !m_isWide)
        session().navigator().replace({QStringLiteral("products"), 0, {}});
    m_list->focusList();
}

void ProductsPage::arrange()
{
    m_side->setCurrentWidget(m_showsCard ? static_cast<QWidget*>(m_card) : m_nothing);
    m_list->setShown(m_isWide      ? RecordList::Shown::Both
                     : m_showsCard ? RecordList::Shown::Side
                                   : RecordList::Shown::Rows,
                     m_showsCard);
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
    if (event->key() == Qt::Key_Escape)
        closeCard();
    else
        Page::keyPressEvent(event);
}

void ProductsPage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, m_list->header()->height(), width(), height()), theme().sheet);
}

void ProductsPage::noteAdded(qint64 id)
{
    session().navigator().replace({QStringLiteral("products"), id, {}});
    m_isFollowing = true;
    m_list->select(id);
    m_isFollowing = false;
    showProduct(id);
}

void ProductsPage::noteRemoved()
{
    m_followTimer.stop();
    m_showsCard = false;
    arrange();
    m_list->focusList();
}

void ProductsPage::recordsChanged(const std::vector<ChangedRecord>& changed)
{
    const qint64 shown = m_card->product();
    const bool concerns = shown > 0 && std::ranges::any_of(changed, [shown](const ChangedRecord& record) {
                              return record.type->key == u"product" && record.id == shown;
                          });
    if (!concerns)
        return;
    session().perform([this, shown] {
        if (session().shop().records().find(session().shop().types().type(u"product"), shown))
            return;
        // deleted in the list, undone, or taken away by somebody else
        session().navigator().forget(QStringLiteral("products"), shown);
        m_card->forget();
        m_showsCard = false;
        arrange();
    });
}

bool ProductsPage::settle()
{
    return m_card->settle();
}

void ProductsPage::focusStart()
{
    // a new product was stored while somebody writes in it
    const QWidget* focused = QApplication::focusWidget();
    if (m_showsCard && focused && m_card->isAncestorOf(focused))
        return;
    if (m_showsCard && (m_card->isNew() || !m_isWide))
        return m_card->focusFields();
    m_list->focusList();
}

void addProductCommands(Session& session, QObject* owner)
{
    session.commands().add(owner,
                           {"new-product", ProductsPage::tr("New product"), "view-barcode",
                            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), Commands::Group::New},
                           [&session] { session.navigator().go({QStringLiteral("products"), 0, newProductDetail()}); });
}

} // namespace clientela
