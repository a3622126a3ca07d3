// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/top_strip.h"

#include "core/storage/document_storage.h"
#include "ui/controls/buttons.h"
#include "ui/session/commands.h"
#include "ui/theme/icons.h"
#include "ui/theme/painters.h"

#include <QAbstractButton>
#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace clientela {

namespace {

/// The shop's name, which opens the main menu.
class ShopButton final : public QAbstractButton
{
public:
    explicit ShopButton(QWidget* parent)
        : QAbstractButton(parent)
    {
        setObjectName(QStringLiteral("shop-menu"));
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
    }

    QColor colour;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Theme& t = theme();
        if (isDown() || underMouse())
            paintPanel(painter, rect().adjusted(4, 6, -4, -6), 6, isDown() ? t.chromePress : t.chromeHover,
                       Qt::transparent);
        const bool right = isRightToLeft();
        const QRect tile(right ? width() - 36 : 12, (height() - 24) / 2, 24, 24);
        paintPanel(painter, tile, 6, colour.isValid() ? colour : t.accent, Qt::transparent);
        paintText(painter, tile, text().left(1).toUpper(), TextRole::Section, t.onAccent, Qt::AlignCenter,
                  Qt::ElideNone);
        const int room = width() - 44 - 32;
        const QString name = textMetrics(TextRole::Section).elidedText(text(), Qt::ElideRight, room);
        const int wide = qCeil(textMetrics(TextRole::Section).horizontalAdvance(name));
        const QRect words(right ? width() - 44 - wide : 44, 0, wide + 2, height());
        paintText(painter, words, name, TextRole::Section, t.ink, Qt::AlignVCenter, Qt::ElideNone);
        paintIcon(painter, "arrow-down", QRect(right ? words.left() - 22 : words.right() + 6, 0, 16, height()), t.ink2);
    }
};

/// Looks like a field and opens the palette; what is typed into it goes there.
class SearchButton final : public QAbstractButton
{
public:
    explicit SearchButton(TopStrip* strip)
        : QAbstractButton(strip)
        , m_strip(strip)
    {
        setObjectName(QStringLiteral("search-box"));
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::IBeamCursor);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Theme& t = theme();
        paintPanel(painter, rect(), 6, t.field, underMouse() ? t.edge : t.line2);
        if (hasFocus())
            paintInnerRing(painter, rect());
        const bool right = isRightToLeft();
        paintIcon(painter, "search", QRect(right ? width() - 28 : 12, 0, 16, height()), t.ink2);
        const QString key = keyText(QKeySequence(Qt::CTRL | Qt::Key_K));
        const int hint = keyHintWidth(key);
        const QRect hintRect(right ? 8 : width() - hint - 8, (height() - scaled(20)) / 2, hint, scaled(20));
        paintKeyHint(painter, hintRect, key);
        const QRect words = right ? rect().adjusted(hint + 16, 0, -38, 0) : rect().adjusted(38, 0, -hint - 16, 0);
        paintText(painter, words, text(), TextRole::Body, t.ink3,
                  Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft));
    }

    void keyPressEvent(QKeyEvent* event) override
    {
        if (!event->text().isEmpty() && event->text().at(0).isPrint() && event->key() != Qt::Key_Space) {
            Q_EMIT m_strip->searchWanted(event->text());
            return;
        }
        QAbstractButton::keyPressEvent(event);
    }

private:
    TopStrip* m_strip;
};

constexpr int stripHeight = 48;
constexpr int searchWidth = 520;

} // namespace

TopStrip::TopStrip(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_shop(new ShopButton(this))
    , m_search(new SearchButton(this))
    , m_back(makeTool(QStringLiteral("go-back"), tr("Back"), "arrow-left", false, this))
    , m_forward(makeTool(QStringLiteral("go-forward"), tr("Forward"), "arrow-right", false, this))
    , m_new(new QToolButton(this))
    , m_shopMenu(new QMenu(this))
    , m_newMenu(new QMenu(this))
{
    setObjectName(QStringLiteral("top-strip"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 12, 0);
    layout->setSpacing(4);
    layout->addWidget(m_shop);
    layout->addSpacing(8);
    layout->addWidget(m_back);
    layout->addWidget(m_forward);
    layout->addSpacing(8);
    layout->addWidget(m_search, 1);
    layout->addStretch(0);
    layout->addSpacing(12);
    layout->addWidget(m_new);

    auto* search = static_cast<SearchButton*>(m_search);
    search->setText(tr("Search customers, documents, products or actions"));
    search->setAccessibleName(search->text());
    connect(search, &QAbstractButton::pressed, this, [this] { Q_EMIT searchWanted({}); });

    m_new->setObjectName(QStringLiteral("new-button"));
    m_new->setText(tr("New"));
    m_new->setAccessibleName(tr("New"));
    m_new->setIcon(icon("list-add"));
    m_new->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_new->setPopupMode(QToolButton::MenuButtonPopup);
    m_new->setMenu(m_newMenu);
    m_new->setFocusPolicy(Qt::TabFocus);
    setButtonLook(m_new, ButtonLook::Plain);
    connect(m_new, &QToolButton::clicked, m_new, &QToolButton::showMenu);

    auto* shop = static_cast<ShopButton*>(m_shop);
    connect(shop, &QAbstractButton::clicked, this,
            [this] { m_shopMenu->popup(m_shop->mapToGlobal(QPoint(8, m_shop->height() - 4))); });
    connect(m_back, &QToolButton::clicked, &m_session.navigator(), &Navigator::back);
    connect(m_forward, &QToolButton::clicked, &m_session.navigator(), &Navigator::forward);
    const auto showWays = [this] {
        m_back->setEnabled(m_session.navigator().canGoBack());
        m_forward->setEnabled(m_session.navigator().canGoForward());
    };
    connect(&m_session.navigator(), &Navigator::moved, this, showWays);
    connect(&m_session, &Session::recordsChanged, this, [this](const std::vector<ChangedRecord>& changed) {
        for (const ChangedRecord& record : changed) {
            if (record.type->key == u"shop")
                showProfile();
        }
    });
    showWays();
    showProfile();
    restyle();
}

void TopStrip::showProfile()
{
    m_session.perform([this] {
        const ShopProfile profile = DocumentStorage(m_session.shop()).profile();
        auto* shop = static_cast<ShopButton*>(m_shop);
        shop->setText(profile.name.isEmpty() ? tr("My shop") : profile.name);
        shop->setAccessibleName(tr("%1, main menu").arg(shop->text()));
        shop->setToolTip(shop->text());
        shop->colour = QColor(profile.accentColour);
        shop->update();
    });
}

void TopStrip::fillMenus()
{
    Commands& commands = m_session.commands();
    m_newMenu->clear();
    for (QAction* action : commands.inGroup(Commands::Group::New))
        m_newMenu->addAction(action);
    m_shopMenu->clear();
    for (QAction* action : commands.inGroup(Commands::Group::Shop))
        m_shopMenu->addAction(action);
    m_shopMenu->addSeparator();
    for (QAction* action : commands.inGroup(Commands::Group::Program))
        m_shopMenu->addAction(action);
}

QRect TopStrip::searchRect() const
{
    return m_search->geometry();
}

void TopStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().chrome);
}

void TopStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_shop->setFixedWidth(width() < 1100 ? scaled(168) : scaled(208));
}

void TopStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange)
        restyle();
    QWidget::changeEvent(event);
}

void TopStrip::restyle()
{
    setFixedHeight(scaled(stripHeight));
    m_shop->setFixedHeight(scaled(stripHeight));
    m_search->setFixedHeight(scaled(32));
    m_search->setMaximumWidth(scaled(searchWidth));
    m_search->setMinimumWidth(scaled(200));
}

} // namespace clientela
