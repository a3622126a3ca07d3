// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/records_editor.h"

#include "core/storage/record_query.h"
#include "core/workflows/save_record.h"
#include "ui/controls/buttons.h"
#include "ui/inputs/record_form.h"
#include "ui/theme/painters.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace clientela {

namespace {

constexpr int fewRecordsWidth = 248;

/// A name over what is said of it.
class FewRecordsDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {100, scaled(40)}; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& t = theme();
        const bool chosen = option.state & QStyle::State_Selected;
        const bool active = option.state & QStyle::State_Active && option.widget && option.widget->hasFocus();
        if (chosen || option.state & QStyle::State_MouseOver)
            paintPanel(*painter, option.rect, 6, !chosen ? t.hover : active ? t.soft : t.idle, Qt::transparent);
        const bool right = option.direction == Qt::RightToLeft;
        const QRect words = option.rect.adjusted(12, 0, -12, 0);
        const QString detail = index.data(FewRecordsModel::DetailRole).toString();
        const Qt::Alignment start = Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft);
        const int first = lineHeight(TextRole::Name);
        const int second = detail.isEmpty() ? 0 : lineHeight(TextRole::Second);
        const int top = words.y() + (words.height() - first - second) / 2;
        paintText(*painter, QRect(words.x(), top, words.width(), first), index.data().toString(), TextRole::Name, t.ink,
                  start);
        paintText(*painter, QRect(words.x(), top + first, words.width(), second), detail, TextRole::Second, t.ink3,
                  start);
    }
};

} // namespace

FewRecordsModel::FewRecordsModel(Session& session, const RecordType& type, Describe describe, QObject* parent)
    : QAbstractListModel(parent)
    , m_session(session)
    , m_type(type)
    , m_describe(std::move(describe))
{
    reload();
}

void FewRecordsModel::reload()
{
    m_session.perform([this] {
        ShopFile& shop = m_session.shop();
        const std::vector<qint64> ids = RecordQuery(shop.database(), shop.records()).ids(m_type, Filter{}, SortOrder{});
        std::vector<AnyRecord> records = shop.records().loadMany(m_type, ids, true);
        beginResetModel();
        m_records = std::move(records);
        endResetModel();
    });
}

int FewRecordsModel::rowOf(qint64 id) const
{
    for (std::size_t i = 0; i < m_records.size(); ++i) {
        if (m_records[i].base().id == id)
            return static_cast<int>(i);
    }
    return -1;
}

int FewRecordsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

QVariant FewRecordsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != DetailRole && role != Qt::AccessibleTextRole)
        return {};
    const auto [name, detail] = m_describe(record(index.row()));
    if (role == Qt::AccessibleTextRole)
        return detail.isEmpty() ? name : name + QStringLiteral(", ") + detail;
    return role == Qt::DisplayRole ? name : detail;
}

RecordsEditor::RecordsEditor(Session& session, const RecordType& type, const QStringList& fields, const Words& words,
                             FewRecordsModel::Describe describe, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_type(type)
    , m_model(new FewRecordsModel(session, type, std::move(describe), this))
    , m_list(new QListView(this))
    , m_form(new RecordForm(session, type, this))
    , m_remove(makeButton(QStringLiteral("remove-") + type.key, words.remove, "edit-delete", ButtonLook::Danger, this))
    , m_removeWords(words.remove)
{
    setObjectName(type.key + QStringLiteral("-editor"));
    m_list->setObjectName(type.key + QStringLiteral("-list"));
    m_list->setAccessibleName(type.titlePlural.text());
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FewRecordsDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedWidth(scaled(fewRecordsWidth));
    m_form->setFields(fields, false);
    m_form->setColumns(2);
    m_form->setSavesItself(true);
    auto* add = makeButton(QStringLiteral("add-") + type.key, words.add, "list-add", ButtonLook::Plain, this);

    auto* left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(add);
    left->addWidget(m_list, 1);
    auto* right = new QVBoxLayout;
    right->setSpacing(16);
    right->addWidget(m_form);
    right->addWidget(m_remove, 0, Qt::AlignLeft);
    right->addStretch(1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(24);
    layout->addLayout(left);
    layout->addLayout(right, 1);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) { choose(current.row()); });
    connect(add, &QPushButton::clicked, this, &RecordsEditor::addNew);
    connect(m_remove, &QPushButton::clicked, this, &RecordsEditor::removeChosen);
    connect(m_form, &RecordForm::saved, this, [this](qint64 id) { m_chosen = id; });
    connect(&session, &Session::recordsChanged, this, [this](const std::vector<ChangedRecord>& changed) {
        const bool concerns = std::ranges::any_of(
            changed, [this](const ChangedRecord& record) { return record.type && record.type->key == m_type.key; });
        if (!concerns)
            return;
        const qint64 chosen = m_chosen;
        {
            const QSignalBlocker quiet(m_list->selectionModel());
            m_model->reload();
            const int row = m_model->rowOf(chosen);
            if (row >= 0)
                m_list->setCurrentIndex(m_model->index(row));
        }
        if (chosen > 0 && m_model->rowOf(chosen) < 0)
            choose(-1);
        m_list->viewport()->update();
        showButtons();
    });
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
    else
        choose(-1);
}

void RecordsEditor::choose(int row)
{
    if (row < 0 || row >= m_model->rowCount()) {
        m_chosen = 0;
        m_form->setVisible(false);
        showButtons();
        return;
    }
    if (m_model->record(row).base().id != m_chosen && !settle()) {
        // what is written there is put right first
        const QSignalBlocker quiet(m_list->selectionModel());
        const int stays = m_model->rowOf(m_chosen);
        m_list->setCurrentIndex(stays >= 0 ? m_model->index(stays) : QModelIndex());
        m_list->viewport()->update();
        return;
    }
    m_chosen = m_model->record(row).base().id;
    m_form->setRecord(m_model->record(row));
    m_form->setVisible(true);
    showButtons();
}

void RecordsEditor::addNew()
{
    if (!settle())
        return;
    AnyRecord record(m_type);
    if (m_begin)
        m_begin(record);
    {
        const QSignalBlocker quiet(m_list->selectionModel());
        m_list->setCurrentIndex({}); // so that the row that was chosen can be chosen again
        m_list->viewport()->update();
    }
    m_chosen = 0;
    m_form->setRecord(record);
    m_form->setVisible(true);
    showButtons();
    m_form->setFocus(Qt::OtherFocusReason);
}

void RecordsEditor::removeChosen()
{
    if (m_chosen <= 0) {
        m_form->setRecord(AnyRecord(m_type)); // what was begun and not stored is given up
        const QModelIndex first = m_model->index(0);
        m_list->setCurrentIndex(first);
        choose(first.row());
        return;
    }
    m_session.perform([this] {
        const QString name = m_type.titleOf(m_model->record(m_model->rowOf(m_chosen)).data());
        removeRecord(m_session.shop(), m_type, m_chosen);
        m_session.tellUndoable(tr("“%1” was removed").arg(name));
    });
}

bool RecordsEditor::settle()
{
    if (m_form->isHidden() || m_form->touched().isEmpty() || m_form->save())
        return true;
    if (const QString problem = m_form->firstProblem(); !problem.isEmpty()) {
        m_form->focusFirstProblem();
        m_session.tellProblem(Error(ErrorKind::BadInput, problem));
    }
    return false;
}

void RecordsEditor::showButtons()
{
    const bool isNew = m_chosen <= 0;
    m_remove->setVisible(!m_form->isHidden());
    m_remove->setText(isNew ? tr("Discard") : m_removeWords);
    m_remove->setAccessibleName(m_remove->text());
}

} // namespace clientela
