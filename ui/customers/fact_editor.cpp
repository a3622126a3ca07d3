// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/fact_editor.h"

#include "core/base/error.h"
#include "core/storage/search.h"
#include "ui/controls/buttons.h"
#include "ui/controls/text_label.h"
#include "ui/inputs/conflict_line.h"
#include "ui/inputs/line_input.h"
#include "ui/theme/clientela_style.h"
#include "ui/theme/painters.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace clientela {

namespace {

constexpr int customerIdRole = Qt::UserRole + 1;
constexpr int mostSuggestions = 8;
constexpr int longestFact = 500; ///< characters of one line

} // namespace

FactEditor::FactEditor(Session& session, FactForm form, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_form(std::move(form))
{
    setObjectName(QStringLiteral("fact-editor"));
    auto* layout = new QVBoxLayout(this);
    const bool hasParts = m_form.inputs.size() > 1;
    const int padding = hasParts ? 8 : 0;
    layout->setContentsMargins(padding, padding, padding, padding);
    layout->setSpacing(2);
    m_fields.reserve(m_form.inputs.size());
    for (const FactInput& input : m_form.inputs) {
        EditedField& field = m_fields.emplace_back();
        field.input = input;
        field.customer = input.customer;
        field.customerText = input.text;
        field.widget = makeField(field);
        field.widget->setObjectName(QStringLiteral("fact-input-%1").arg(m_fields.size() - 1));
        field.widget->setAccessibleName(input.label);
        if (hasParts) {
            if (m_fields.size() > 1)
                layout->addSpacing(4);
            auto* label = new TextLabel(input.label, TextRole::Caption, Voice::Second, this);
            label->setBuddy(field.widget);
            layout->addWidget(label);
        }
        layout->addWidget(field.widget);
        field.widget->installEventFilter(this);
    }
    if (hasParts)
        addButtons(layout);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { watchFocus(now); });
}

/// For who works with the mouse; the keyboard has Enter and Esc.
void FactEditor::addButtons(QVBoxLayout* layout)
{
    auto* keep = makeButton(QStringLiteral("fact-save"), QCoreApplication::translate("CustomerFacts", "Save"), nullptr,
                            ButtonLook::Plain, this);
    auto* leave = makeButton(QStringLiteral("fact-leave"), QCoreApplication::translate("CustomerFacts", "Cancel"),
                             nullptr, ButtonLook::Quiet, this);
    for (QPushButton* button : {keep, leave}) {
        button->setFocusPolicy(Qt::ClickFocus); // Tab goes on to the next fact
        button->setFixedHeight(scaled(28));
    }
    connect(keep, &QPushButton::clicked, this, [this] {
        if (save())
            end(0);
    });
    connect(leave, &QPushButton::clicked, this, [this] { end(0); });
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    row->addStretch(1);
    row->addWidget(leave);
    row->addWidget(keep);
    layout->addSpacing(6);
    layout->addLayout(row);
}

FactEditor::~FactEditor()
{
    qApp->disconnect(this); // the last change of focus comes while the form is gone already
}

QWidget* FactEditor::makeField(EditedField& field)
{
    const FactInput& input = field.input;
    if (input.look == FactInput::Look::Choice) {
        auto* box = new QComboBox(this);
        box->addItems(input.choices);
        box->setCurrentText(input.text);
        box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        return box;
    }
    if (input.look == FactInput::Look::Lines) {
        auto* text = new QPlainTextEdit(input.text, this);
        text->setTabChangesFocus(true);
        text->setFixedHeight(scaled(isPanel() || m_form.inputs.size() > 1 ? 56 : 120));
        return text;
    }
    auto* line = new LineInput(this);
    line->setLongest(qMax(longestFact, static_cast<int>(input.text.size())));
    line->setText(input.text);
    connect(line, &LineInput::edited, this, [this, line] {
        if (const QString problem = line->problem(); !problem.isEmpty())
            m_session.tellProblem(Error(ErrorKind::BadInput, problem));
    });
    line->setPlaceholderText(input.placeholder);
    line->setMinimumWidth(0);
    if (input.look == FactInput::Look::Customer) {
        suggestCustomers(field, line);
    } else if (!input.choices.isEmpty()) {
        auto* completer = new QCompleter(input.choices, line);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        line->setCompleter(completer);
        if (input.placeholder.isEmpty())
            line->setPlaceholderText(input.choices.mid(0, 2).join(QStringLiteral(", ")) + QStringLiteral(" …"));
    }
    return line;
}

void FactEditor::suggestCustomers(EditedField& field, QLineEdit* line)
{
    auto* found = new QStandardItemModel(line);
    auto* completer = new QCompleter(found, line);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->popup()->setObjectName(QStringLiteral("fact-suggestions"));
    line->setCompleter(completer);
    line->setPlaceholderText(QCoreApplication::translate("CustomerFacts", "Name or part of it"));
    connect(line, &QLineEdit::textEdited, this, [this, found](const QString& typed) {
        m_session.perform([&] {
            found->clear();
            const RecordType& type = m_session.shop().types().type(u"customer");
            for (const SearchHit& hit :
                 searchKind(m_session.shop(), type, typed, mostSuggestions, m_session.recent())) {
                auto* item = new QStandardItem(hit.title);
                item->setToolTip(hit.subtitle);
                item->setData(hit.id, customerIdRole);
                found->appendRow(item);
            }
        });
    });
    EditedField* edited = &field;
    connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [edited](const QModelIndex& chosen) {
                edited->customer = chosen.data(customerIdRole).toLongLong();
                edited->customerText = chosen.data().toString();
            });
}

QString FactEditor::textOf(const EditedField& field) const
{
    if (const auto* box = qobject_cast<QComboBox*>(field.widget))
        return box->currentText();
    if (const auto* text = qobject_cast<QPlainTextEdit*>(field.widget))
        return text->toPlainText();
    const QString text = static_cast<QLineEdit*>(field.widget)->text();
    if (field.input.look == FactInput::Look::Customer && field.customer && text == field.customerText)
        return customerText(field.customer);
    return text;
}

void FactEditor::start()
{
    QWidget* first = m_fields.front().widget;
    first->setFocus(Qt::OtherFocusReason);
    auto* line = qobject_cast<QLineEdit*>(first);
    if (line && line->text().endsWith(QStringLiteral(", ")))
        line->end(false); // a list is added to, not written anew
    else if (line)
        line->selectAll();
}

bool FactEditor::save()
{
    if (m_isOver)
        return true;
    QStringList texts;
    for (const EditedField& field : m_fields)
        texts.append(textOf(field));
    // what saving makes others do must not save again
    m_isOver = true;
    if (m_form.save(texts))
        return true;
    m_isOver = false;
    for (const EditedField& field : m_fields)
        setFieldProblem(field.widget, field.widget->hasFocus());
    return false;
}

void FactEditor::noteElsewhere(const FactForm& stored)
{
    if (m_isOver || stored.inputs.size() != m_form.inputs.size())
        return;
    QStringList texts;
    for (std::size_t i = 0; i < stored.inputs.size(); ++i) {
        if (stored.inputs[i].text != m_form.inputs[i].text)
            texts.append(stored.inputs[i].text);
        m_form.inputs[i].text = stored.inputs[i].text;
    }
    if (!texts.isEmpty())
        m_session.tell(changedElsewhereSentence(texts.join(QStringLiteral(" · "))));
}

void FactEditor::end(int step)
{
    m_isOver = true;
    Q_EMIT ended(step);
}

void FactEditor::watchFocus(QWidget* now)
{
    if (m_isOver || !now || isAncestorOf(now) || QApplication::activePopupWidget())
        return;
    if (save())
        end(0);
}

bool FactEditor::handleKey(QWidget* field, QKeyEvent* event)
{
    const bool isFirst = field == m_fields.front().widget;
    const bool isLast = field == m_fields.back().widget;
    const bool isText = qobject_cast<QPlainTextEdit*>(field) != nullptr;
    switch (event->key()) {
    case Qt::Key_Escape: end(0); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isText && !(event->modifiers() & Qt::ControlModifier))
            return false;
        if (save())
            end(0);
        return true;
    case Qt::Key_Tab:
        if (isLast && save())
            end(1);
        return isLast;
    case Qt::Key_Backtab:
        if (isFirst && save())
            end(-1);
        return isFirst;
    default: return false;
    }
}

bool FactEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
            event->accept();
    }
    if (event->type() == QEvent::KeyPress && !m_isOver)
        return handleKey(static_cast<QWidget*>(watched), static_cast<QKeyEvent*>(event));
    return QWidget::eventFilter(watched, event);
}

void FactEditor::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (isPanel())
        paintPanel(painter, rect(), 8, theme().raised, theme().line2);
    else
        painter.fillRect(rect(), theme().sheet);
}

} // namespace clientela
