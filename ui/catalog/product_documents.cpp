// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/product_documents.h"

#include "core/base/formats.h"
#include "ui/controls/document_status.h"
#include "ui/theme/painters.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>

namespace clientela {

namespace {

constexpr int documentRowHeight = 32;

/// Number and kind, customer, date, amount, status.
class ProductDocumentDelegate final : public QStyledItemDelegate
{
public:
    ProductDocumentDelegate(Session& session, QListView* view)
        : QStyledItemDelegate(view)
        , m_session(session)
        , m_view(view)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {200, scaled(documentRowHeight)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Document& document = static_cast<const ProductDocumentsModel*>(index.model())->documentAt(index.row());
        const Theme& t = theme();
        const QRect row = option.rect;
        const bool isFocused = m_view->hasFocus() && m_view->currentIndex() == index;
        if (option.state & QStyle::State_MouseOver)
            painter->fillRect(row, t.hover);
        painter->fillRect(QRect(row.x(), row.bottom(), row.width(), 1), t.rule);
        const auto place = [&](int x, int width) {
            return QStyle::visualRect(option.direction, row, QRect(row.x() + x, row.y(), width, row.height()));
        };
        const Qt::Alignment start = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter;
        const QString number = index.data().toString();
        const QString status = documentStatusText(document.status);
        const QString amount = formatMoney(document.total, m_session.language());
        const QString date = formatDate(document.date, m_session.language());
        const int chip = chipSize(status).width();
        const int money = qCeil(figuresWidth(amount, TextRole::Name)) + 2;
        const int day = qCeil(textMetrics(TextRole::Second).horizontalAdvance(date)) + 4;
        int right = row.width() - chip;
        paintChip(*painter, place(right, chip), colourOfDocumentStatus(document.status), status);
        right -= money + scaled(12);
        paintFigures(*painter, place(right, money), amount, TextRole::Name, t.ink);
        right -= day + scaled(12);
        paintText(*painter, place(right, day), date, TextRole::Second, t.ink3, start, Qt::ElideNone);
        const int name = qMin(right - scaled(12),
                              qCeil(textMetrics(TextRole::Name).horizontalAdvance(number)) + scaled(12));
        paintText(*painter, place(scaled(4), name), number, TextRole::Name, t.ink, start);
        const int left = scaled(4) + name + scaled(4);
        if (right - left > scaled(48))
            paintText(*painter, place(left, right - left - scaled(12)), document.customerName, TextRole::Second, t.ink2,
                      start);
        if (isFocused)
            paintInnerRing(*painter, row);
    }

private:
    Session& m_session;
    QListView* m_view;
};

} // namespace

ProductDocumentsModel::ProductDocumentsModel(Session& session, QObject* parent)
    : QAbstractListModel(parent)
    , m_session(session)
{
}

void ProductDocumentsModel::setDocuments(std::vector<Document> documents)
{
    beginResetModel();
    m_documents = std::move(documents);
    endResetModel();
}

int ProductDocumentsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_documents.size());
}

QVariant ProductDocumentsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Document& document = documentAt(index.row());
    const QString number = document.number.isEmpty() ? documentKindName(document.kind) : document.number;
    if (role == Qt::DisplayRole)
        return number;
    if (role == Qt::AccessibleTextRole)
        return QStringList{number, document.customerName, formatDate(document.date, m_session.language()),
                           formatMoney(document.total, m_session.language()), documentStatusText(document.status)}
            .join(QStringLiteral(", "));
    return {};
}

ProductDocuments::ProductDocuments(Session& session, QWidget* parent)
    : QListView(parent)
    , m_session(session)
    , m_model(new ProductDocumentsModel(session, this))
{
    setObjectName(QStringLiteral("product-documents"));
    setAccessibleName(tr("Last documents"));
    setModel(m_model);
    setItemDelegate(new ProductDocumentDelegate(session, this));
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QListView::clicked, this, &ProductDocuments::openRow);
}

void ProductDocuments::setDocuments(std::vector<Document> documents)
{
    m_model->setDocuments(std::move(documents));
    if (m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0));
    setVisible(m_model->rowCount() > 0);
    updateGeometry();
}

QSize ProductDocuments::sizeHint() const
{
    return {scaled(240), m_model->rowCount() * scaled(documentRowHeight)};
}

void ProductDocuments::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        openRow(currentIndex());
    else
        QListView::keyPressEvent(event);
}

void ProductDocuments::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

void ProductDocuments::openRow(const QModelIndex& index)
{
    if (index.isValid())
        m_session.navigator().go({QStringLiteral("document"), m_model->documentAt(index.row()).id, {}});
}

} // namespace clientela
