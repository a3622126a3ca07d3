// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model_view/bulk_bar.h"

#include "core/base/formats.h"
#include "ui/controls/buttons.h"
#include "ui/controls/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace clientela {

namespace {

bool canChange(const Field& field)
{
    return !field.isReadOnly && !field.isHidden && !field.isUnique && field.kind != FieldKind::Json
           && field.kind != FieldKind::LongText;
}

} // namespace

BulkBar::BulkBar(Session& session, const RecordType& type, bool canEdit, bool canDelete, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_type(type)
    , m_count(new TextLabel(TextRole::Name, this))
    , m_steps(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("bulk-bar"));
    m_count->setObjectName(QStringLiteral("bulk-count"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_count);
    layout->addWidget(m_steps, 1);

    auto* actions = new QWidget(m_steps);
    auto* actionLayout = new QHBoxLayout(actions);
    m_actions = actionLayout;
    actionLayout->setContentsMargins(0, 0, 0, 0);
    actionLayout->setSpacing(4);
    const auto addTool = [&](const char* name, const QString& text, const char* toolIcon, auto run) {
        QToolButton* tool = makeTool(QLatin1String(name), text, toolIcon, true, actions);
        connect(tool, &QToolButton::clicked, this, run);
        actionLayout->addWidget(tool);
    };
    if (canEdit) {
        addTool("bulk-change", tr("Change a field…"), "document-edit", [this] { begin(FieldStep); });
        if (type.child(u"tags")) {
            addTool("bulk-tag", tr("Add a tag…"), "tag", [this] {
                m_isAdding = true;
                begin(TagStep);
            });
            addTool("bulk-untag", tr("Remove a tag…"), "list-remove", [this] {
                m_isAdding = false;
                begin(TagStep);
            });
        }
    }
    addTool("bulk-export", tr("Export…"), "document-export", [this] { Q_EMIT exportWanted(); });
    if (canDelete)
        addTool("bulk-delete", tr("Delete"), "edit-delete", [this] {
            ManyChange change;
            change.what = ManyChange::What::Remove;
            Q_EMIT changeWanted(change);
        });
    actionLayout->addStretch(1);
    auto* clear = makeButton(QStringLiteral("bulk-clear"), tr("Clear"), nullptr, ButtonLook::Quiet, actions);
    connect(clear, &QPushButton::clicked, this, &BulkBar::clearWanted);
    actionLayout->addWidget(clear);
    m_steps->addWidget(actions);

    const auto addStep = [&](QWidget* step, QHBoxLayout* stepLayout, const QString& action, const char* name,
                             auto run) {
        auto* apply = makeButton(QLatin1String(name), action, nullptr, ButtonLook::Plain, step);
        auto* cancel = makeButton(QLatin1String(name) + QStringLiteral("-cancel"), tr("Cancel"), nullptr,
                                  ButtonLook::Quiet, step);
        connect(apply, &QPushButton::clicked, this, run);
        connect(cancel, &QPushButton::clicked, this, [this] { begin(ActionStep); });
        stepLayout->addWidget(apply);
        stepLayout->addWidget(cancel);
        stepLayout->addStretch(1);
        m_steps->addWidget(step);
    };
    auto* fieldStep = new QWidget(m_steps);
    auto* fieldLayout = new QHBoxLayout(fieldStep);
    fieldLayout->setContentsMargins(0, 0, 0, 0);
    fieldLayout->setSpacing(8);
    m_field = new QComboBox(fieldStep);
    m_field->setObjectName(QStringLiteral("bulk-field"));
    m_field->setAccessibleName(tr("Field"));
    m_field->setMaxVisibleItems(16);
    fieldLayout->addWidget(m_field);
    m_editorPlace = new QHBoxLayout;
    fieldLayout->addLayout(m_editorPlace, 1);
    connect(m_field, &QComboBox::activated, this, &BulkBar::makeEditor);
    addStep(fieldStep, fieldLayout, tr("Change"), "bulk-apply", [this] { applyField(); });

    auto* tagStep = new QWidget(m_steps);
    auto* tagLayout = new QHBoxLayout(tagStep);
    tagLayout->setContentsMargins(0, 0, 0, 0);
    tagLayout->setSpacing(8);
    m_tag = new QLineEdit(tagStep);
    m_tag->setObjectName(QStringLiteral("bulk-tag-name"));
    m_tag->setAccessibleName(tr("Tag"));
    m_tag->setPlaceholderText(tr("Tag"));
    connect(m_tag, &QLineEdit::returnPressed, this, &BulkBar::applyTag);
    tagLayout->addWidget(m_tag);
    addStep(tagStep, tagLayout, tr("Apply"), "bulk-apply-tag", [this] { applyTag(); });
}

void BulkBar::addTool(QWidget* tool)
{
    m_actions->insertWidget(m_ownTools++, tool);
}

void BulkBar::setCount(qint64 count)
{
    m_count->setText(tr("%1 ticked").arg(formatInteger(count, m_session.language())));
    if (count == 0)
        m_steps->setCurrentIndex(ActionStep);
}

void BulkBar::begin(Step step)
{
    if (step == FieldStep) {
        fillFields();
        makeEditor();
        m_field->setFocus();
    }
    m_steps->setCurrentIndex(step);
    if (step == TagStep) {
        m_tag->clear();
        m_tag->setFocus();
    }
}

void BulkBar::fillFields()
{
    const QString before = m_field->currentData().toString();
    m_field->clear();
    for (const Field& field : m_type.fields) {
        if (canChange(field) && field.key != m_type.titleField)
            m_field->addItem(field.label.text(), field.key);
    }
    m_field->setCurrentIndex(qMax(0, m_field->findData(before)));
}

void BulkBar::makeEditor()
{
    m_editor.reset();
    while (QLayoutItem* item = m_editorPlace->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    const Field* field = m_type.field(m_field->currentData().toString());
    if (!field)
        return;
    m_editor = editorForField(m_session, m_type, *field, m_steps->widget(FieldStep));
    m_editorPlace->addWidget(m_editor->widget());
}

void BulkBar::applyField()
{
    if (!m_editor)
        return;
    if (const QString problem = m_editor->problem(); !problem.isEmpty()) {
        m_session.tellProblem(Error(ErrorKind::BadInput, problem));
        return;
    }
    ManyChange change;
    change.what = ManyChange::What::SetField;
    change.field = m_field->currentData().toString();
    change.value = m_editor->value();
    m_steps->setCurrentIndex(ActionStep);
    Q_EMIT changeWanted(change);
}

void BulkBar::applyTag()
{
    const QString tag = m_tag->text().simplified();
    if (tag.isEmpty())
        return;
    ManyChange change;
    change.what = m_isAdding ? ManyChange::What::AddTag : ManyChange::What::RemoveTag;
    change.tag = tag;
    m_steps->setCurrentIndex(ActionStep);
    Q_EMIT changeWanted(change);
}

} // namespace clientela
