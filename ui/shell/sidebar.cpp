// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidebar.h"

#include "core/storage/record_query.h"
#include "ui/controls/text_label.h"
#include "ui/model_view/list_loader.h"
#include "ui/theme/icons.h"
#include "ui/theme/painters.h"

#include <QCoreApplication>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace clientela {

namespace {

enum SidebarRole { PageRole = Qt::UserRole + 1, IconRole, CountRole, LateRole, CurrentRole, IdRole, QuietRole };

constexpr int entryHeight = 34;
constexpr int recentHeight = 28;
constexpr qsizetype mostRecent = 5;
constexpr int countDelay = 1000; ///< milliseconds; the first page is painted first

/// Draws an entry of the sidebar: a tile for the open page, icon, name and count.
class NavigationDelegate final : public QStyledItemDelegate
{
public:
    explicit NavigationDelegate(Sidebar* sidebar)
        : QStyledItemDelegate(sidebar)
        , m_sidebar(sidebar)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        return {60, scaled(index.data(QuietRole).toBool() ? recentHeight : entryHeight)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& t = theme();
        const bool quiet = index.data(QuietRole).toBool();
        const bool current = index.data(CurrentRole).toBool();
        const QRect tile = option.rect.adjusted(8, quiet ? 0 : 1, -8, quiet ? 0 : -1);
        if (current)
            paintPanel(*painter, tile, 6, t.sheet, t.line);
        else if (option.state & QStyle::State_MouseOver)
            paintPanel(*painter, tile, 6, t.chromeHover, Qt::transparent);
        if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
            paintInnerRing(*painter, tile, 6);
        const QByteArray iconName = index.data(IconRole).toByteArray();
        const bool right = option.direction == Qt::RightToLeft;
        const int iconX = m_sidebar->isNarrow() ? tile.center().x() - 8 : right ? tile.right() - 26 : tile.left() + 11;
        const QColor ink = current ? t.accentText : quiet ? t.ink3 : t.ink2;
        paintIcon(*painter, iconOf(iconName), QRect(iconX, tile.y(), 16, tile.height()), ink);
        const int count = index.data(CountRole).toInt();
        if (m_sidebar->isNarrow()) {
            if (index.data(LateRole).toBool() && count > 0)
                paintPanel(*painter, QRectF(tile.right() - 12, tile.top() + 6, 6, 6), 3, t.badge, Qt::transparent);
            return;
        }
        QRect text = right ? tile.adjusted(10, 0, -36, 0) : tile.adjusted(36, 0, -10, 0);
        if (count > 0) {
            const bool late = index.data(LateRole).toBool();
            const QString words = QString::number(count);
            paintText(*painter, text, words, late ? TextRole::Section : TextRole::Body,
                      late ? t.status(Status::Late).text : t.ink3,
                      Qt::AlignVCenter | (right ? Qt::AlignLeft : Qt::AlignRight), Qt::ElideNone);
            const int room = qCeil(textMetrics(TextRole::Section).horizontalAdvance(words)) + 8;
            text.adjust(right ? room : 0, 0, right ? 0 : -room, 0);
        }
        paintText(*painter, text, index.data().toString(),
                  current ? TextRole::Section
                  : quiet ? TextRole::Second
                          : TextRole::Body,
                  quiet && !current ? t.ink2 : t.ink, Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft));
    }

private:
    /// Icon names live as long as the program, as the entries that hold them do not.
    static const char* iconOf(const QByteArray& name)
    {
        static QSet<QByteArray> kept;
        return kept.insert(name)->constData();
    }

    Sidebar* m_sidebar;
};

QListView* makeList(const QString& objectName, QStandardItemModel* model, Sidebar* sidebar)
{
    auto* list = new QListView(sidebar);
    list->setObjectName(objectName);
    list->setModel(model);
    list->setItemDelegate(new NavigationDelegate(sidebar));
    list->setFrameShape(QFrame::NoFrame);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setMouseTracking(true);
    list->viewport()->setAutoFillBackground(false);
    return list;
}

const char* iconOfKind(const QString& kind)
{
    return kind == u"customer" ? "im-user" : kind == u"product" ? "view-barcode" : "document-multiple";
}

QString accessibleTextOf(const QStandardItem& item)
{
    const int count = item.data(CountRole).toInt();
    if (count == 0)
        return item.text();
    const QString pattern = item.data(LateRole).toBool() ? QCoreApplication::translate("Sidebar", "%1, %2 late")
                                                         : QCoreApplication::translate("Sidebar", "%1, %2 open");
    return pattern.arg(item.text()).arg(count);
}

} // namespace

std::vector<SidebarEntry> sidebarEntries()
{
    return {{"customers", "im-user", QCoreApplication::translate("Sidebar", "Customers")},
            {"documents", "document-multiple", QCoreApplication::translate("Sidebar", "Documents")},
            {"products", "view-barcode", QCoreApplication::translate("Sidebar", "Products")},
            {"history", "view-history", QCoreApplication::translate("Sidebar", "History")},
            {"settings", "configure", QCoreApplication::translate("Sidebar", "Settings")}};
}

QString sidebarPageOf(const Place& place)
{
    if (place.page == u"document")
        return QStringLiteral("documents");
    if (place.page == u"import")
        return place.detail.isEmpty() ? QStringLiteral("customers") : place.detail + u's';
    if (place.page == u"duplicates")
        return QStringLiteral("customers");
    return place.page;
}

Sidebar::Sidebar(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_entries(new QStandardItemModel(this))
    , m_recent(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("sidebar"));
    setAccessibleName(QCoreApplication::translate("Sidebar", "Pages"));
    auto* settings = new QStandardItemModel(this);
    for (const SidebarEntry& entry : sidebarEntries()) {
        auto* item = new QStandardItem(entry.text);
        item->setData(QLatin1String(entry.page), PageRole);
        item->setData(QByteArray(entry.icon), IconRole);
        item->setToolTip(entry.text);
        item->setAccessibleText(entry.text);
        (QLatin1String(entry.page) == u"settings" ? settings : m_entries)->appendRow(item);
    }
    m_list = makeList(QStringLiteral("sidebar-pages"), m_entries, this);
    m_list->setAccessibleName(QCoreApplication::translate("Sidebar", "Pages"));
    m_settings = makeList(QStringLiteral("sidebar-settings"), settings, this);
    m_settings->setAccessibleName(QCoreApplication::translate("Sidebar", "Settings"));
    m_recentList = makeList(QStringLiteral("sidebar-recent"), m_recent, this);
    m_recentList->setAccessibleName(QCoreApplication::translate("Sidebar", "Recent"));
    m_recentHeading = new TextLabel(QCoreApplication::translate("Sidebar", "Recent"), TextRole::Second, Voice::Third,
                                    this);
    m_recentHeading->setContentsMargins(18, 20, 0, 4);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, scaled(28));
    layout->setSpacing(0);
    layout->addWidget(m_list);
    layout->addWidget(m_recentHeading);
    layout->addWidget(m_recentList, 1);
    layout->addStretch(0); // keeps the settings at the foot while the recent records are hidden
    layout->addWidget(m_settings);

    const auto openPage = [this](const QModelIndex& index) {
        m_session.navigator().go({index.data(PageRole).toString(), 0, {}});
    };
    connect(m_list, &QListView::clicked, this, openPage);
    connect(m_list, &QListView::activated, this, openPage);
    connect(m_settings, &QListView::clicked, this, openPage);
    connect(m_settings, &QListView::activated, this, openPage);
    const auto openRecent = [this](const QModelIndex& index) {
        m_session.navigator().go({index.data(PageRole).toString(), index.data(IdRole).toLongLong(), {}});
    };
    connect(m_recentList, &QListView::clicked, this, openRecent);
    connect(m_recentList, &QListView::activated, this, openRecent);
    connect(&m_session, &Session::openedChanged, this, &Sidebar::fillRecent);
    connect(&m_session, &Session::recordsChanged, this, &Sidebar::fillRecent);
    m_countSoon.setSingleShot(true);
    m_countSoon.setInterval(countDelay);
    connect(&m_countSoon, &QTimer::timeout, this, &Sidebar::countLate);
    connect(&m_session, &Session::recordsChanged, this, [this](const std::vector<ChangedRecord>& changed) {
        const auto isDocument = [](const ChangedRecord& record) { return record.type->key == u"document"; };
        if (std::ranges::any_of(changed, isDocument))
            m_countSoon.start();
    });
    m_countSoon.start();
    setFoot(QCoreApplication::translate("Sidebar", "Everything is saved"), {});
    fillRecent();
    restyle();
}

void Sidebar::showPlace(const Place& place)
{
    const QString page = sidebarPageOf(place);
    for (QListView* list : {m_list, m_settings}) {
        auto* model = static_cast<QStandardItemModel*>(list->model());
        for (int row = 0; row < model->rowCount(); ++row) {
            QStandardItem* item = model->item(row);
            const bool isCurrent = item->data(PageRole).toString() == page;
            item->setData(isCurrent, CurrentRole);
            if (isCurrent)
                list->setCurrentIndex(item->index());
        }
    }
}

void Sidebar::setCount(const QString& page, int count, bool isLate)
{
    for (int row = 0; row < m_entries->rowCount(); ++row) {
        QStandardItem* item = m_entries->item(row);
        if (item->data(PageRole).toString() != page)
            continue;
        item->setData(count, CountRole);
        item->setData(isLate, LateRole);
        item->setAccessibleText(accessibleTextOf(*item));
    }
}

void Sidebar::setFoot(const QString& text, const QString& tooltip, Status status)
{
    m_foot = text;
    m_footStatus = status;
    setToolTip(tooltip);
    setAccessibleDescription(tooltip.isEmpty() ? text : QStringLiteral("%1: %2").arg(text, tooltip));
    update();
}

void Sidebar::setNarrow(bool isNarrow)
{
    m_isNarrow = isNarrow;
    m_recentHeading->setVisible(!isNarrow && m_recent->rowCount() > 0);
    restyle();
}

void Sidebar::fillRecent()
{
    m_session.perform([this] {
        m_recent->clear();
        const std::vector<SearchHit> hits = searchEverything(m_session.shop(), {}, static_cast<int>(mostRecent),
                                                             m_session.recent());
        for (const SearchHit& hit : hits) {
            if (m_session.recent().placeOf(hit.kind, hit.id) < 0)
                continue;
            const QString whose = hit.subtitle.section(QStringLiteral(" · "), 0, 0);
            const QString title = hit.isUntitled && !whose.isEmpty() ? QStringLiteral("%1 · %2").arg(hit.title, whose)
                                                                     : hit.title;
            auto* item = new QStandardItem(title);
            item->setData(hit.kind == u"document" ? QStringLiteral("document") : hit.kind + u's', PageRole);
            item->setData(hit.id, IdRole);
            item->setData(QByteArray(iconOfKind(hit.kind)), IconRole);
            item->setData(true, QuietRole);
            item->setToolTip(title);
            m_recent->appendRow(item);
        }
        m_recentHeading->setVisible(!m_isNarrow && m_recent->rowCount() > 0);
        restyle();
    });
}

/// What is overdue stands behind Documents, in red.
void Sidebar::countLate()
{
    ListLoader::of(m_session).ask(this, ListLoader::Question::Counts, [this](ShopFile& shop, ListLoader::Task& task) {
        const RecordType& type = shop.types().type(u"document");
        const Filter late = parseFilter(type, QStringLiteral("status = \"overdue\""), shop.clock().today(),
                                        shop.defaults().currency);
        const qint64 count = RecordQuery(shop.database(), shop.records()).count(type, late);
        task.deliver([this, count] { setCount(QStringLiteral("documents"), static_cast<int>(count), true); });
    });
}

void Sidebar::restyle()
{
    setFixedWidth(m_isNarrow ? narrowWidth : scaled(width));
    m_list->setFixedHeight(m_entries->rowCount() * scaled(entryHeight) + 2);
    m_settings->setFixedHeight(scaled(entryHeight) + 6);
    m_recentList->setVisible(!m_isNarrow);
    update();
}

void Sidebar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRect foot(0, QWidget::height() - scaled(28), QWidget::width(), scaled(28));
    painter.fillRect(QRect(foot.x(), foot.y(), foot.width(), 1), theme().line);
    const bool right = isRightToLeft();
    const QRect iconRect(m_isNarrow ? foot.center().x() - 8
                         : right    ? foot.right() - 34
                                    : 18,
                         foot.y(), 16, foot.height());
    const bool isWell = m_footStatus == Status::Neutral;
    const QColor ink = isWell ? theme().ink3 : theme().status(m_footStatus).text;
    paintIcon(painter, isWell ? "checkmark" : "dialog-warning", iconRect, ink);
    if (!m_isNarrow)
        paintText(painter, right ? foot.adjusted(8, 0, -42, 0) : foot.adjusted(42, 0, -8, 0), m_foot, TextRole::Caption,
                  ink, Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft));
}

void Sidebar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange)
        restyle();
    QWidget::changeEvent(event);
}

} // namespace clientela
