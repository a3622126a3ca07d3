// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/columns_view.h"

#include "ui/exchange/columns_model.h"
#include "ui/theme/clientela_style.h"
#include "ui/theme/icons.h"
#include "ui/theme/painters.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>

namespace clientela {

namespace {

constexpr int columnRowHeight = 48;
constexpr int columnFieldHeight = 32;
constexpr int columnPageMargin = 24;

/// Paints a column of the file and opens the choices of where it goes.
class ColumnsDelegate final : public QStyledItemDelegate
{
public:
    explicit ColumnsDelegate(ColumnsView* view)
        : QStyledItemDelegate(view)
        , m_view(view)
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& t = theme();
        const QRect cell = option.rect;
        const bool isCurrent = m_view->currentIndex().row() == index.row() && m_view->hasFocus();
        const bool right = option.direction == Qt::RightToLeft;
        const Qt::Alignment side = right ? Qt::AlignRight : Qt::AlignLeft;
        painter->save();
        painter->fillRect(cell, isCurrent ? t.soft : t.sheet);
        painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), t.rule);
        const bool isUnused = isLeftOut(index) || index.data(ColumnsModel::PathRole).toString() == column_path::note;
        switch (index.column()) {
        case ColumnsModel::HeadingColumn:
            paintText(
                *painter, right ? cell.adjusted(6, 0, -columnPageMargin, 0) : cell.adjusted(columnPageMargin, 0, -6, 0),
                index.data().toString(), TextRole::Name, isLeftOut(index) ? t.ink3 : t.ink, Qt::AlignVCenter | side);
            break;
        case ColumnsModel::SamplesColumn:
            paintText(*painter, cell.adjusted(6, 0, -6, 0), index.data().toString(), TextRole::Second,
                      isLeftOut(index) ? t.ink3 : t.ink2, Qt::AlignVCenter | side);
            break;
        default: paintTarget(*painter, cell, index, isUnused, right); break;
        }
        painter->restore();
    }

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        auto* combo = new QComboBox(parent);
        combo->setObjectName(QStringLiteral("target-choice"));
        combo->setAccessibleName(ColumnsModel::tr("Where “%1” goes")
                                     .arg(index.siblingAtColumn(ColumnsModel::HeadingColumn).data().toString()));
        combo->setMaxVisibleItems(14);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        const auto* model = static_cast<const ColumnsModel*>(index.model());
        for (const ImportTarget& target : model->targets())
            combo->addItem(target.label, target.path);
        combo->insertSeparator(2);
        auto* self = const_cast<ColumnsDelegate*>(this);
        connect(combo, &QComboBox::activated, self, [self, combo] {
            Q_EMIT self->commitData(combo);
            Q_EMIT self->closeEditor(combo);
        });
        QTimer::singleShot(0, combo, [combo] { combo->showPopup(); });
        return combo;
    }

    void setEditorData(QWidget* editor, const QModelIndex& index) const override
    {
        auto* combo = static_cast<QComboBox*>(editor);
        combo->setCurrentIndex(combo->findData(index.data(Qt::EditRole)));
    }

    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override
    {
        model->setData(index, static_cast<QComboBox*>(editor)->currentData(), Qt::EditRole);
    }

    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        editor->setGeometry(fieldOf(option.rect, option.direction == Qt::RightToLeft));
    }

private:
    static bool isLeftOut(const QModelIndex& index)
    {
        return index.data(ColumnsModel::PathRole).toString() == column_path::leftOut;
    }

    static QRect fieldOf(const QRect& cell, bool right)
    {
        const int high = scaled(columnFieldHeight);
        return QRect(cell.left() + (right ? columnPageMargin : 6), cell.top() + (cell.height() - high) / 2,
                     cell.width() - 6 - columnPageMargin, high);
    }

    static void paintTarget(QPainter& painter, const QRect& cell, const QModelIndex& index, bool isUnused, bool right)
    {
        const Theme& t = theme();
        const QRect field = fieldOf(cell, right);
        const QString problem = index.data(ColumnsModel::ProblemRole).toString();
        painter.setRenderHint(QPainter::Antialiasing);
        paintPanel(painter, field, 6, t.field, problem.isEmpty() ? t.edge : t.status(Status::Late).dot);
        paintIcon(painter, "arrow-down",
                  QRect(right ? field.left() + 6 : field.right() - 22, field.top(), 16, field.height()), t.ink2);
        const QRect text = right ? field.adjusted(28, 0, -10, 0) : field.adjusted(10, 0, -28, 0);
        const QString label = index.data().toString();
        const Qt::Alignment side = Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft);
        if (problem.isEmpty()) {
            paintText(painter, text, label, TextRole::Body, isUnused ? t.ink3 : t.ink, side);
            return;
        }
        const int wide = qMin(text.width() / 2, qCeil(textMetrics(TextRole::Body).horizontalAdvance(label)) + 10);
        paintText(painter,
                  right ? QRect(text.right() - wide, text.top(), wide, text.height())
                        : QRect(text.left(), text.top(), wide, text.height()),
                  label, TextRole::Body, t.ink, side);
        paintText(painter, right ? text.adjusted(0, 0, -wide, 0) : text.adjusted(wide, 0, 0, 0), problem,
                  TextRole::Second, t.status(Status::Late).text, side);
    }

    ColumnsView* m_view;
};

} // namespace

ColumnsView::ColumnsView(QWidget* parent)
    : QTableView(parent)
{
    setObjectName(QStringLiteral("columns-table"));
    setAccessibleName(tr("Columns of the file and where they go"));
    setItemDelegate(new ColumnsDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(NoSelection);
    setEditTriggers(EditKeyPressed);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setPageEdges(horizontalHeader());
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    restyle();
}

void ColumnsView::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    fitColumns();
}

void ColumnsView::restyle()
{
    verticalHeader()->setDefaultSectionSize(scaled(columnRowHeight));
    horizontalHeader()->setFixedHeight(scaled(28));
    fitColumns();
}

void ColumnsView::fitColumns()
{
    if (!model())
        return;
    const int all = viewport()->width();
    const int target = qBound(scaled(180), all * 36 / 100, scaled(440));
    const int heading = qBound(scaled(120), all * 26 / 100, scaled(300));
    setColumnWidth(ColumnsModel::HeadingColumn, heading);
    setColumnWidth(ColumnsModel::SamplesColumn, qMax(scaled(80), all - heading - target));
    setColumnWidth(ColumnsModel::TargetColumn, target);
}

void ColumnsView::mouseReleaseEvent(QMouseEvent* event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid() && index.column() == ColumnsModel::TargetColumn)
        edit(index);
}

void ColumnsView::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() & Qt::ControlModifier && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        event->ignore(); // the page's next step
        return;
    }
    const QModelIndex target = currentIndex().siblingAtColumn(ColumnsModel::TargetColumn);
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2
                       || event->key() == Qt::Key_Space;
    if (opens && target.isValid()) {
        setCurrentIndex(target);
        edit(target);
        return;
    }
    if (event->key() == Qt::Key_Delete && target.isValid()) {
        model()->setData(target, column_path::leftOut.toString(), Qt::EditRole);
        return;
    }
    QTableView::keyPressEvent(event);
}

void ColumnsView::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, ColumnsModel::TargetColumn));
    viewport()->update();
}

void ColumnsView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
}

void ColumnsView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void ColumnsView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        restyle();
}

} // namespace clientela
