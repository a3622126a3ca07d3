// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/record_history_panel.h"

#include "ui/controls/buttons.h"
#include "ui/controls/text_label.h"
#include "ui/customers/customer_facts.h"
#include "ui/customers/customer_words.h"
#include "ui/prompts/prompts.h"
#include "ui/theme/painters.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtMath>

namespace clientela {

namespace {

/// What a stored list of small rows says, without the words that the program keeps for comparing.
QString listText(const ChildList& list, const QJsonArray& rows)
{
    QStringList lines;
    for (const QJsonValue& row : rows) {
        QStringList parts;
        for (const Field& field : list.fields) {
            const QString text = row.toObject().value(field.key).toVariant().toString();
            if (!field.isHidden && !text.isEmpty() && !parts.contains(text))
                parts.append(text);
        }
        lines.append(parts.join(QStringLiteral(" · ")));
    }
    return lines.join(u'\n');
}

/// A change in two lines: the field with when and by whom, and what it was and became.
class RecordHistoryDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {100, scaled(44)}; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& t = theme();
        const auto textIn = [&](int column) {
            return index.siblingAtColumn(column).data().toString().replace(u'\n', QStringLiteral(", "));
        };
        const bool isChosen = option.state & QStyle::State_Selected;
        const bool isActive = option.widget && option.widget->hasFocus();
        if (isChosen || option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, !isChosen ? t.hover : isActive ? t.soft : t.idle);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.rule);
        const bool right = option.direction == Qt::RightToLeft;
        const Qt::Alignment start = Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft);
        const Qt::Alignment end = Qt::AlignVCenter | (right ? Qt::AlignLeft : Qt::AlignRight);
        const QRect inside = option.rect.adjusted(24, 5, -16, -5);
        const QRect first(inside.x(), inside.y(), inside.width(), lineHeight(TextRole::Name));
        const QRect second(inside.x(), first.bottom() + 1, inside.width(), lineHeight(TextRole::Second));
        const QString who = textIn(RecordHistoryModel::Who);
        const QString when = who.isEmpty() ? textIn(RecordHistoryModel::When)
                                           : textIn(RecordHistoryModel::When) + QStringLiteral(" · ") + who;
        const int room = qCeil(textMetrics(TextRole::Caption).horizontalAdvance(when)) + 1;
        paintText(*painter, first, when, TextRole::Caption, t.ink3, end);
        paintText(*painter, first.adjusted(right ? room + 8 : 0, 0, right ? 0 : -room - 8, 0),
                  textIn(RecordHistoryModel::What), TextRole::Name, t.ink, start);
        const QString before = textIn(RecordHistoryModel::Before);
        const QString after = textIn(RecordHistoryModel::After);
        const QString arrow = right ? QStringLiteral(" ← ") : QStringLiteral(" → ");
        paintText(*painter, second,
                  before.isEmpty() ? after : before + arrow + (after.isEmpty() ? QStringLiteral("–") : after),
                  TextRole::Second, t.ink2, start, Qt::ElideMiddle);
    }
};

} // namespace

RecordHistoryModel::RecordHistoryModel(Session& session, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
}

int RecordHistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RecordHistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RecordHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case What: return tr("Field");
    case Before: return tr("Before");
    case After: return tr("After");
    case Who: return tr("Who");
    case When: return tr("When");
    default: return {};
    }
}

QVariant RecordHistoryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const QDateTime made = localMoment(row.set.madeAt);
    switch (index.column()) {
    case What: return row.what;
    case Before: return row.before;
    case After: return row.after;
    case Who: return row.set.author;
    case When:
        return role == Qt::ToolTipRole
                   ? row.set.label
                   : QStringLiteral("%1 %2").arg(shortDay(made.date(), m_session.today(), m_session.language()),
                                                 made.toString(QStringLiteral("HH:mm")));
    default: return {};
    }
}

QString RecordHistoryModel::textOf(const RecordType& type, const QString& key, const QJsonValue& value) const
{
    if (value.isUndefined() || value.isNull())
        return {};
    if (const ChildList* list = type.child(key))
        return listText(*list,
                        value.isArray() ? value.toArray() : QJsonDocument::fromJson(value.toString().toUtf8()).array());
    for (const Field& field : type.fields) {
        if (field.key != key && field.column != key)
            continue;
        const std::shared_ptr<void> record = type.create();
        field.setValue(record.get(), value.isString() ? Value(value.toString()) : Value(value.toInteger()));
        type.applyCurrency(record.get(), m_session.currency());
        return shownText(field, record.get(), m_session);
    }
    return value.toVariant().toString();
}

void RecordHistoryModel::append(const RecordType& type, const RecordChange& change)
{
    const QString action = change.action;
    if (action == u"insert") {
        m_rows.push_back({tr("Created"), {}, change.set.label, change.set});
        return;
    }
    if (action == u"remove") {
        m_rows.push_back({tr("Deleted"), change.set.label, {}, change.set});
        return;
    }
    QStringList keys = change.before.keys();
    for (const QString& key : change.after.keys()) {
        if (!keys.contains(key))
            keys.append(key);
    }
    for (const QString& key : std::as_const(keys)) {
        if (key == u"custom") {
            const auto objectOf = [](const QJsonValue& value) {
                return value.isObject() ? value.toObject()
                                        : QJsonDocument::fromJson(value.toString().toUtf8()).object();
            };
            const QJsonObject before = objectOf(change.before.value(key));
            const QJsonObject after = objectOf(change.after.value(key));
            for (const Field& field : type.fields) {
                if (field.isCustom && before.value(field.key) != after.value(field.key))
                    m_rows.push_back({field.label.text(), textOf(type, field.key, before.value(field.key)),
                                      textOf(type, field.key, after.value(field.key)), change.set});
            }
            continue;
        }
        const ChildList* list = type.child(key);
        const Field* field = nullptr;
        for (const Field& candidate : type.fields) {
            if (candidate.key == key || candidate.column == key)
                field = &candidate;
        }
        if (key == u"merged_from") {
            m_rows.push_back({tr("Merged"), {}, change.set.label, change.set});
            continue;
        }
        if (!list && (!field || field->isReadOnly))
            continue;
        m_rows.push_back({list ? list->label.text() : field->label.text(), textOf(type, key, change.before.value(key)),
                          textOf(type, key, change.after.value(key)), change.set});
    }
}

void RecordHistoryModel::setRecord(const RecordType& type, qint64 id)
{
    beginResetModel();
    m_rows.clear();
    for (const RecordChange& change : m_session.shop().history().changesOf(type, id))
        append(type, change);
    endResetModel();
}

RecordHistoryPanel::RecordHistoryPanel(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new RecordHistoryModel(session, this))
    , m_table(new QListView(this))
    , m_bringBack(
          makeButton(QStringLiteral("history-bring-back"), tr("Undo this"), "edit-undo", ButtonLook::Plain, this))
{
    setObjectName(QStringLiteral("record-history"));
    auto* close = makeTool(QStringLiteral("history-close"), tr("Back to the timeline"), "arrow-left", false, this);
    m_table->setObjectName(QStringLiteral("history-table"));
    m_table->setAccessibleName(tr("History"));
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setMouseTracking(true);
    m_table->setItemDelegate(new RecordHistoryDelegate(m_table));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(20, 8, 16, 8);
    head->addWidget(close);
    head->addWidget(new TextLabel(tr("History"), TextRole::Section, Voice::First, this));
    head->addStretch(1);
    head->addWidget(m_bringBack);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);
    connect(close, &QToolButton::clicked, this, &RecordHistoryPanel::closeWanted);
    connect(m_bringBack, &QPushButton::clicked, this, &RecordHistoryPanel::bringBack);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &RecordHistoryPanel::showButtons);
    showButtons();
}

void RecordHistoryPanel::setRecord(const RecordType& type, qint64 id)
{
    m_type = &type;
    m_id = id;
    reload();
}

void RecordHistoryPanel::reload()
{
    if (!m_type || m_id == 0)
        return;
    m_session.perform([this] { m_model->setRecord(*m_type, m_id); });
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    showButtons();
}

void RecordHistoryPanel::showButtons()
{
    const QModelIndex current = m_table->currentIndex();
    const bool mayUndo = current.isValid() && m_model->changeSet(current.row()).isUndoable
                         && m_model->changeSet(current.row()).undoneAt.isEmpty();
    m_bringBack->setEnabled(mayUndo);
    m_bringBack->setToolTip(current.isValid() && !m_model->changeSet(current.row()).undoneAt.isEmpty()
                                ? tr("This was undone already.")
                                : tr("Undoes what was changed with it"));
}

void RecordHistoryPanel::bringBack()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const ChangeSetEntry set = m_model->changeSet(current.row());
    m_session.perform([&] {
        try {
            m_session.shop().history().undo(set.id);
            m_session.tellUndoable(tr("Undone: %1").arg(set.label));
            return;
        } catch (const Error& error) {
            if (error.kind() != ErrorKind::Conflict)
                throw;
            const Question question{tr("Something was changed later"),
                                    error.sentence() + QStringLiteral("\n\n")
                                        + tr("What nobody changed since can still be undone."),
                                    tr("Undo what can be"), false};
            if (prompts().ask(this, question) != Reply::Action)
                return;
        }
        const UndoResult result = m_session.shop().history().undo(set.id, History::Mode::WhatCan);
        QStringList kept;
        for (const UndoConflict& conflict : result.conflicts) {
            const RecordType& type = m_session.shop().types().type(conflict.recordType);
            const Field* field = type.field(conflict.field);
            const ChildList* list = type.child(conflict.field);
            kept.append(field ? field->label.text() : list ? list->label.text() : conflict.title);
        }
        m_session.tellUndoable(tr("Undone, except: %1").arg(kept.join(QStringLiteral(", "))));
    });
}

void RecordHistoryPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange)
        m_table->doItemsLayout();
    QWidget::changeEvent(event);
}

} // namespace clientela
