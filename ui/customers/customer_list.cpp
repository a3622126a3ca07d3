// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_list.h"

#include "core/base/formats.h"
#include "core/records/filter.h"
#include "core/storage/record_query.h"
#include "ui/theme/painters.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace clientela {

namespace {

constexpr int listRowHeight = 40;
constexpr int rowsAtOnce = 60;

Status stageColour(const QString& stage)
{
    return stage == u"prospect" ? Status::Open : Status::Neutral;
}

/// Monogram, name over subtitle, the stage where it is not the usual one, the balance.
class CustomerRowDelegate final : public QStyledItemDelegate
{
public:
    explicit CustomerRowDelegate(CustomerList* list)
        : QStyledItemDelegate(list)
        , m_list(list)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {200, scaled(listRowHeight)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Customer* customer = static_cast<const CustomerListModel*>(index.model())->customerAt(index);
        if (!customer)
            return;
        const Theme& t = theme();
        const QRect row = option.rect;
        const bool isCurrent = m_list->currentIndex() == index;
        const bool isActive = isCurrent && m_list->hasFocus();
        painter->save();
        painter->fillRect(row, isActive ? t.soft : isCurrent ? t.idle : m_list->hoveredRow() == index.row() ? t.hover
                                                                                                            : t.sheet);
        painter->fillRect(QRect(row.x(), row.bottom(), row.width(), 1), t.rule);
        const Qt::LayoutDirection direction = option.direction;
        if (isActive)
            painter->fillRect(QStyle::visualRect(direction, row, QRect(row.x(), row.y(), 3, row.height())), t.ring);
        const int side = scaled(28);
        const auto place = [&](const QRect& rect) { return QStyle::visualRect(direction, row, rect); };
        paintMonogram(*painter, place(QRect(row.x() + 24, row.y() + (row.height() - side) / 2, side, side)),
                      monogramOf(customer->name),
                      customer->kind == u"company" ? MonogramShape::Company : MonogramShape::Person,
                      isActive ? Ground::Selected : Ground::Plain);
        const QString balance = formatMoney(customer->balance, m_list->session().language(), CurrencyDisplay::None);
        const int balanceWidth = qMax(70, qRound(figuresWidth(balance, TextRole::Name)) + 4);
        paintFigures(*painter, place(QRect(row.right() - 24 - balanceWidth, row.y(), balanceWidth, row.height())),
                     balance, TextRole::Name, customer->balance.isZero() ? t.ink3 : t.ink,
                     QStyle::visualAlignment(direction, Qt::AlignRight));
        const QString stage = customerType().field(u"stage")->choiceLabel(customer->stage);
        const int stageWidth = chipSize(stage).width();
        const QRect stageRect = place(
            QRect(row.right() - 36 - balanceWidth - qMax(90, stageWidth), row.y(), qMax(90, stageWidth), row.height()));
        if (customer->stage == u"customer" || customer->stage.isEmpty())
            paintText(*painter, stageRect, stage, TextRole::Second, t.ink2,
                      QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter);
        else
            paintChip(*painter, stageRect, stageColour(customer->stage), stage,
                      isActive ? Ground::Selected : Ground::Plain);
        const int left = row.x() + 24 + side + 12;
        const int textWidth = row.right() - 36 - balanceWidth - qMax(90, stageWidth) - 12 - left;
        QStringList parts{customer->companyName.isEmpty() ? customer->phone : customer->companyName, customer->city};
        parts.removeAll(QString());
        const int top = row.y() + 3;
        const Qt::Alignment start = QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter;
        paintText(*painter, place(QRect(left, top, textWidth, lineHeight(TextRole::Name))), customer->name,
                  TextRole::Name, t.ink, start);
        paintText(*painter, place(QRect(left, top + lineHeight(TextRole::Name), textWidth,
                                        lineHeight(TextRole::Second))),
                  parts.join(QStringLiteral(" · ")), TextRole::Second, t.ink3, start);
        painter->restore();
    }

private:
    CustomerList* m_list;
};

} // namespace

CustomerListModel::CustomerListModel(Session& session, QObject* parent)
    : QAbstractListModel(parent)
    , m_session(session)
{
}

int CustomerListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

const Customer* CustomerListModel::customerAt(const QModelIndex& index) const
{
    const qint64 id = idAt(index);
    if (const Customer* known = m_cache.object(id))
        return known;
    const auto first = m_ids.begin() + qMax(0, index.row() - rowsAtOnce / 3);
    const auto last = std::min(m_ids.end(), first + rowsAtOnce);
    const RecordType& type = m_session.shop().types().type(u"customer");
    m_session.perform([&] {
        for (const AnyRecord& record :
             m_session.shop().records().loadMany(type, std::span<const qint64>(first, last), false))
            m_cache.insert(record.base().id, new Customer(record.as<Customer>()));
    });
    return m_cache.object(id);
}

QVariant CustomerListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || role != Qt::DisplayRole)
        return {};
    const Customer* customer = customerAt(index);
    return customer ? customer->name : QString();
}

void CustomerListModel::setFilter(const QString& filter)
{
    m_filter = filter;
    reload();
}

void CustomerListModel::reload()
{
    const RecordType& type = m_session.shop().types().type(u"customer");
    const Filter filter = parseFilter(type, m_filter, m_session.today(), m_session.currency());
    std::vector<qint64> ids = RecordQuery(m_session.shop().database(), m_session.shop().records())
                                  .ids(type, filter, parseSort(type, QStringLiteral("name")));
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

qint64 CustomerListModel::idAt(const QModelIndex& index) const
{
    return index.isValid() ? m_ids[static_cast<std::size_t>(index.row())] : 0;
}

QModelIndex CustomerListModel::indexOf(qint64 id) const
{
    const auto found = std::ranges::find(m_ids, id);
    return found == m_ids.end() ? QModelIndex() : index(static_cast<int>(found - m_ids.begin()));
}

CustomerList::CustomerList(Session& session, QWidget* parent)
    : QListView(parent)
    , m_session(session)
    , m_model(new CustomerListModel(session, this))
{
    setObjectName(QStringLiteral("customer-list"));
    setAccessibleName(tr("Customers"));
    setModel(m_model);
    setItemDelegate(new CustomerRowDelegate(this));
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

void CustomerList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    viewport()->update();
    if (current.isValid())
        Q_EMIT currentCustomerChanged(m_model->idAt(current));
}

void CustomerList::keyPressEvent(QKeyEvent* event)
{
    const int into = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const bool enters = event->key() == into || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enters && currentIndex().isValid())
        Q_EMIT entered(m_model->idAt(currentIndex()));
    else
        QListView::keyPressEvent(event);
}

void CustomerList::mouseMoveEvent(QMouseEvent* event)
{
    const int row = indexAt(event->position().toPoint()).row();
    if (row != m_hoveredRow) {
        m_hoveredRow = row;
        viewport()->update();
    }
}

void CustomerList::leaveEvent(QEvent* event)
{
    m_hoveredRow = -1;
    viewport()->update();
    QListView::leaveEvent(event);
}

} // namespace clientela
