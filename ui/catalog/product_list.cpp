// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/product_list.h"

#include "core/base/formats.h"
#include "core/storage/record_query.h"
#include "core/storage/search.h"
#include "ui/theme/painters.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>

#include <algorithm>

namespace clientela {

namespace {

constexpr int productRowHeight = 40;
constexpr int productRowsAtOnce = 60;
constexpr int mostProductsFound = 200;
constexpr int productListMargin = 24;

/// Monogram, name over code and category, the price with its unit.
class ProductRowDelegate final : public QStyledItemDelegate
{
public:
    explicit ProductRowDelegate(ProductList* list)
        : QStyledItemDelegate(list)
        , m_list(list)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {200, scaled(productRowHeight)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Product* product = m_list->products().productAt(index);
        if (!product)
            return;
        const Theme& t = theme();
        const QRect row = option.rect;
        const Qt::LayoutDirection direction = option.direction;
        const bool isCurrent = m_list->currentIndex() == index;
        const bool isActive = isCurrent && m_list->hasFocus();
        const auto place = [&](const QRect& rect) { return QStyle::visualRect(direction, row, rect); };
        const Qt::Alignment start = QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter;
        painter->save();
        painter->fillRect(row, isActive                                  ? t.soft
                               : isCurrent                               ? t.idle
                               : m_list->hoveredRow() == index.row()     ? t.hover
                                                                         : t.sheet);
        painter->fillRect(QRect(row.x(), row.bottom(), row.width(), 1), t.rule);
        if (isActive)
            painter->fillRect(place(QRect(row.x(), row.y(), 3, row.height())), t.ring);
        const int side = scaled(28);
        paintMonogram(*painter, place(QRect(row.x() + productListMargin, row.y() + (row.height() - side) / 2, side, side)),
                      monogramOf(product->name), MonogramShape::Company,
                      isActive ? Ground::Selected : Ground::Plain);
        const Language language = m_list->session().language();
        const QString price = formatUnitPrice(product->price, m_list->session().currency(), language);
        const QString unit = product->unit.isEmpty() ? QString() : QStringLiteral("/ %1").arg(product->unit);
        const int unitWidth = scaled(44);
        const int priceWidth = qMax(scaled(70), qCeil(figuresWidth(price, TextRole::Name)) + 2);
        const int right = row.right() + 1 - productListMargin;
        paintText(*painter, place(QRect(right - unitWidth + 6, row.y(), unitWidth - 6, row.height())), unit,
                  TextRole::Second, t.ink3, start);
        paintFigures(*painter, place(QRect(right - unitWidth - priceWidth, row.y(), priceWidth, row.height())), price,
                     TextRole::Name, product->price.isZero() ? t.ink3 : t.ink,
                     QStyle::visualAlignment(direction, Qt::AlignRight));
        const int left = row.x() + productListMargin + side + 12;
        const int words = right - unitWidth - priceWidth - 12 - left;
        QStringList parts{product->code, product->category};
        parts.removeAll(QString());
        const bool isOneLine = parts.isEmpty();
        const QRect name = isOneLine ? QRect(left, row.y(), words, row.height())
                                     : QRect(left, row.y() + 3, words, lineHeight(TextRole::Name));
        const QString searched = m_list->products().searched();
        if (searched.isEmpty() || direction == Qt::RightToLeft)
            paintText(*painter, place(name), product->name, TextRole::Name, t.ink, start);
        else
            paintMatches(*painter, name, product->name, searched, TextRole::Name, t.ink);
        if (!isOneLine)
            paintText(*painter, place(QRect(left, name.bottom() + 1, words, lineHeight(TextRole::Second))),
                      parts.join(QStringLiteral(" · ")), TextRole::Second, t.ink3, start);
        painter->restore();
    }

private:
    ProductList* m_list;
};

} // namespace

ProductListModel::ProductListModel(Session& session, QObject* parent)
    : QAbstractListModel(parent)
    , m_session(session)
{
}

int ProductListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

const Product* ProductListModel::productAt(const QModelIndex& index) const
{
    const qint64 id = idAt(index);
    if (const Product* known = m_cache.object(id))
        return known;
    const auto first = m_ids.begin() + qMax(0, index.row() - productRowsAtOnce / 3);
    const auto last = m_ids.end() - first > productRowsAtOnce ? first + productRowsAtOnce : m_ids.end();
    const RecordType& type = m_session.shop().types().type(u"product");
    m_session.perform([&] {
        std::vector<const Field*> shown;
        for (const char* key : {"code", "name", "unit", "price", "category"})
            shown.push_back(type.field(QString::fromLatin1(key)));
        for (const AnyRecord& record :
             m_session.shop().records().loadFields(type, std::span<const qint64>(first, last), shown))
            m_cache.insert(record.base().id, new Product(record.as<Product>()));
    });
    return m_cache.object(id);
}

QVariant ProductListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()
        || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole))
        return {};
    const Product* product = productAt(index);
    if (!product)
        return {};
    if (role != Qt::AccessibleTextRole)
        return product->name;
    return QStringList{product->name, product->code,
                       formatUnitPrice(product->price, m_session.currency(), m_session.language(),
                                       CurrencyDisplay::Symbol)}
        .join(QStringLiteral(", "));
}

void ProductListModel::setFilter(const QString& filter)
{
    const QString before = std::exchange(m_filter, filter);
    m_searched.clear();
    try {
        reload();
    } catch (...) {
        m_filter = before;
        throw;
    }
}

void ProductListModel::setSearched(const QString& text)
{
    m_searched = text.simplified();
    reload();
}

std::vector<qint64> ProductListModel::readIds()
{
    const RecordType& type = m_session.shop().types().type(u"product");
    if (!m_searched.isEmpty()) {
        std::vector<qint64> ids;
        for (const SearchHit& hit : searchKind(m_session.shop(), type, m_searched, mostProductsFound))
            ids.push_back(hit.id);
        return ids;
    }
    const Filter filter = parseFilter(type, m_filter, m_session.today(), m_session.currency());
    return RecordQuery(m_session.shop().database(), m_session.shop().records())
        .ids(type, filter, parseSort(type, QStringLiteral("name")));
}

void ProductListModel::reload()
{
    std::vector<qint64> ids = readIds();
    m_cache.clear();
    if (ids == m_ids) {
        if (!m_ids.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_ids = std::move(ids);
    endResetModel();
}

qint64 ProductListModel::idAt(const QModelIndex& index) const
{
    return index.isValid() && index.row() < rowCount() ? m_ids[static_cast<std::size_t>(index.row())] : 0;
}

QModelIndex ProductListModel::indexOf(qint64 id) const
{
    const auto found = std::ranges::find(m_ids, id);
    return found == m_ids.end() ? QModelIndex() : index(static_cast<int>(found - m_ids.begin()));
}

ProductList::ProductList(Session& session, QWidget* parent)
    : QListView(parent)
    , m_session(session)
    , m_model(new ProductListModel(session, this))
{
    setObjectName(QStringLiteral("product-list"));
    setAccessibleName(tr("Products"));
    setModel(m_model);
    setItemDelegate(new ProductRowDelegate(this));
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    connect(this, &QListView::doubleClicked, this,
            [this](const QModelIndex& index) { Q_EMIT entered(m_model->idAt(index)); });
}

void ProductList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    viewport()->update();
    if (current.isValid())
        Q_EMIT currentProductChanged(m_model->idAt(current));
}

void ProductList::keyPressEvent(QKeyEvent* event)
{
    const int into = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const bool enters = event->key() == into || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const QString text = event->text();
    if (enters && currentIndex().isValid())
        Q_EMIT entered(m_model->idAt(currentIndex()));
    else if (event->key() == Qt::Key_Delete && currentIndex().isValid())
        Q_EMIT removeWanted(m_model->idAt(currentIndex()));
    else if (!text.isEmpty() && text.at(0).isLetterOrNumber()
             && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)))
        Q_EMIT typed(text);
    else
        QListView::keyPressEvent(event);
}

void ProductList::mouseMoveEvent(QMouseEvent* event)
{
    const int row = indexAt(event->position().toPoint()).row();
    if (row != m_hoveredRow) {
        m_hoveredRow = row;
        viewport()->update();
    }
}

void ProductList::leaveEvent(QEvent* event)
{
    m_hoveredRow = -1;
    viewport()->update();
    QListView::leaveEvent(event);
}

void ProductList::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (m_model->rowCount() > 0)
        return;
    QPainter painter(viewport());
    const QRect words = viewport()->rect().adjusted(scaled(32), scaled(48), -scaled(32), 0);
    painter.setFont(textFont(TextRole::Body));
    painter.setPen(theme().ink3);
    painter.drawText(words, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                     m_model->searched().isEmpty()
                         ? tr("There are no products yet. Write the first one with Ctrl+Shift+P, or import a list.")
                         : tr("No product has “%1” in its code, barcode or name.").arg(m_model->searched()));
}

} // namespace clientela
