// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/record_form.h"

#include "core/workflows/save_record.h"
#include "ui/controls/form_field.h"
#include "ui/inputs/choice_input.h"
#include "ui/inputs/conflict_line.h"
#include "ui/inputs/known_words.h"
#include "ui/inputs/picture_input.h"
#include "ui/inputs/record_copy.h"
#include "ui/inputs/tags_input.h"
#include "ui/inputs/value_words.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace clientela {

namespace {

constexpr int formColumnGap = 12;
constexpr int formRowGap = 12;
constexpr int saveAfterMilliseconds = 1000;
constexpr int mostAttempts = 3;

int cellHeight(QWidget* cell, int width)
{
    QLayout* layout = cell->layout();
    return layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : layout->totalSizeHint().height();
}

} // namespace

RecordForm::RecordForm(Session& session, const RecordType& type, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_type(&type)
    , m_record(type)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(saveAfterMilliseconds);
    connect(&m_saveSoon, &QTimer::timeout, this, [this] {
        if (m_savesItself)
            save();
        else
            check();
    });
    connect(&session, &Session::recordsChanged, this, &RecordForm::noteChanged);
    connect(qApp, &QApplication::focusChanged, this, &RecordForm::leaveField);
    build();
}

RecordForm::~RecordForm()
{
    qApp->disconnect(this); // the window's last change of focus comes while the parts are gone already
}

void RecordForm::setFields(const QStringList& keys, bool withCustomFields)
{
    m_keys = keys;
    m_withCustomFields = withCustomFields;
    rebuild();
}

void RecordForm::setColumns(int most, int leastWidth)
{
    m_mostColumns = most;
    m_leastWidth = leastWidth;
    updateGeometry();
    arrange(width(), true);
}

void RecordForm::setWide(const QStringList& keys)
{
    m_wide = keys;
    for (const auto& each : m_parts)
        each->isWide = each->isWide || m_wide.contains(each->key);
    arrange(width(), true);
}

QStringList RecordForm::shownKeys() const
{
    QStringList keys = m_keys;
    const bool takesAll = keys.isEmpty();
    for (const Field& field : m_type->fields) {
        if (field.isHidden || field.isReadOnly || field.isComputed || keys.contains(field.key))
            continue;
        if (field.isCustom ? m_withCustomFields : takesAll)
            keys.append(field.key);
    }
    for (const ChildList& list : m_type->children) {
        if (takesAll && list.isPlain)
            keys.append(list.key);
    }
    return keys;
}

void RecordForm::build()
{
    const auto leaving = std::exchange(m_parts, {}); // who has the keyboard says so once more when it goes
    QString focused;
    for (const auto& each : leaving) {
        if (each->cell->isAncestorOf(QApplication::focusWidget()))
            focused = each->key;
        each->editor.reset();
        delete each->cell;
    }
    for (const QString& key : shownKeys()) {
        if (auto made = makePart(key))
            m_parts.push_back(std::move(made));
    }
    QWidget* before = nullptr;
    for (const auto& each : m_parts) {
        QWidget* widget = each->tags ? static_cast<QWidget*>(each->tags) : each->editor->widget();
        if (before)
            setTabOrder(before, widget);
        before = widget;
        each->start = valueIn(*each, m_record);
        showValue(*each, each->start);
        each->cell->show();
    }
    updateGeometry();
    arrange(width(), true);
    if (!focused.isEmpty())
        focusField(focused);
}

void RecordForm::rebuild()
{
    std::vector<std::pair<QString, Value>> typed;
    for (const auto& each : m_parts) {
        if (each->isTouched)
            typed.emplace_back(each->key, typedValue(*each));
    }
    build();
    for (const auto& [key, value] : typed) {
        if (Part* kept = part(key)) {
            showValue(*kept, value);
            kept->isTouched = true;
        }
    }
}

std::unique_ptr<RecordForm::Part> RecordForm::makePart(const QString& key)
{
    auto made = std::make_unique<Part>();
    made->key = key;
    made->field = m_type->field(key);
    const ChildList* list = m_type->child(key);
    if (!made->field && (!list || !list->isPlain))
        return nullptr;
    made->cell = new QWidget(this);
    auto* layout = new QVBoxLayout(made->cell);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    QWidget* widget = nullptr;
    if (made->field) {
        made->editor = editorForField(m_session, *m_type, *made->field, made->cell);
        widget = made->editor->widget();
        connect(made->editor.get(), &ValueEditor::edited, this, [this, key] { noteEdited(key); });
        made->isWide = made->field->kind == FieldKind::LongText && !qobject_cast<PictureInput*>(widget);
    } else {
        made->tags = new TagsInput(made->cell);
        made->tags->setObjectName(QStringLiteral("input-") + key);
        made->tags->setSource(knownTagsSource(m_session, *m_type, *list));
        connect(made->tags, &TagsInput::edited, this, [this, key] { noteEdited(key); });
        widget = made->tags;
    }
    made->isWide = made->isWide || m_wide.contains(key);
    const QString label = made->field ? made->field->label.text() : list->label.text();
    // a check box says itself what it is about
    const bool saysItself = qobject_cast<CheckInput*>(widget) != nullptr;
    made->form = new FormField(saysItself ? QString() : label, widget, made->cell);
    widget->setAccessibleName(label);
    made->conflict = new ConflictLine(made->cell);
    layout->addWidget(made->form);
    layout->addWidget(made->conflict);
    layout->addStretch(1);
    connect(made->conflict, &ConflictLine::theirsWanted, this, [this, key] { settleConflict(key, true); });
    connect(made->conflict, &ConflictLine::mineWanted, this, [this, key] { settleConflict(key, false); });
    return made;
}

RecordForm::Part* RecordForm::part(const QString& key) const
{
    const auto found = std::ranges::find_if(m_parts, [&](const auto& each) { return each->key == key; });
    return found == m_parts.end() ? nullptr : found->get();
}

Value RecordForm::valueIn(const Part& part, const AnyRecord& record) const
{
    if (part.field)
        return part.field->value(record.data());
    return Value(wordsOfList(*m_type->child(part.key), record.data()).join(u'\n'));
}

void RecordForm::putValue(const Part& part, AnyRecord& record, const Value& value) const
{
    if (part.field)
        part.field->setValue(record.data(), value);
    else
        setWordsOfList(*m_type->child(part.key), record.data(), value.toString().split(u'\n', Qt::SkipEmptyParts));
}

Value RecordForm::typedValue(const Part& part) const
{
    return part.tags ? Value(part.tags->tags().join(u'\n')) : part.editor->value();
}

QString RecordForm::problemIn(const Part& part) const
{
    return part.tags ? part.tags->problem() : part.editor->problem();
}

void RecordForm::showValue(Part& part, const Value& value)
{
    const bool wasShowing = std::exchange(m_isShowing, true);
    if (part.tags)
        part.tags->setTags(value.toString().split(u'\n', Qt::SkipEmptyParts));
    else
        part.editor->setValue(value);
    m_isShowing = wasShowing;
}

void RecordForm::setRecord(const AnyRecord& record)
{
    m_saveSoon.stop();
    m_record = copyOf(record);
    for (const auto& each : m_parts) {
        each->isTouched = each->hasConflict = false;
        each->conflict->hide();
        each->form->setProblem({});
        each->start = valueIn(*each, m_record);
        showValue(*each, each->start);
    }
}

AnyRecord RecordForm::record() const
{
    AnyRecord copy = copyOf(m_record);
    for (const auto& each : m_parts) {
        if (each->isTouched && problemIn(*each).isEmpty())
            putValue(*each, copy, typedValue(*each));
    }
    return copy;
}

qint64 RecordForm::id() const
{
    return m_record.base().id;
}

QStringList RecordForm::touched() const
{
    QStringList keys;
    for (const auto& each : m_parts) {
        if (each->isTouched)
            keys.append(each->key);
    }
    return keys;
}

bool RecordForm::check()
{
    bool isGood = true;
    AnyRecord whole = record();
    m_type->applyCurrency(whole.data(), m_session.currency());
    const Problems problems = m_type->problemsOf(whole.data());
    for (const auto& each : m_parts) {
        QString problem = problemIn(*each);
        const auto objection = std::ranges::find(problems, each->key, &Problem::field);
        if (problem.isEmpty() && objection != problems.end())
            problem = objection->message;
        each->form->setProblem(problem);
        isGood = isGood && problem.isEmpty();
    }
    return isGood;
}

bool RecordForm::save()
{
    m_saveSoon.stop();
    if (m_isSaving)
        return false;
    bool isWhole = false;
    m_isSaving = true;
    const bool isDone = m_session.perform([&] { isWhole = storeTouched(); });
    m_isSaving = false;
    return isDone && isWhole;
}

bool RecordForm::storeTouched()
{
    if (touched().isEmpty() && id() != 0)
        return true;
    const bool isGood = check();
    if (id() == 0 && !isGood)
        return false;
    for (int attempt = 1;; ++attempt) {
        AnyRecord stored = id() != 0 ? m_session.shop().records().load(*m_type, id()) : copyOf(m_record);
        QStringList going; // by key: saving may make the parts anew
        for (const auto& each : m_parts) {
            if (!each->isTouched || each->hasConflict || !each->form->problem().isEmpty())
                continue;
            const Value now = valueIn(*each, stored);
            const Value typed = typedValue(*each);
            if (!isSameValue(each->field, now, each->start) && !isSameValue(each->field, now, typed)) {
                showConflict(*each, now);
                continue;
            }
            putValue(*each, stored, typed);
            going.append(each->key);
        }
        if (going.isEmpty() && id() != 0) {
            followStored(stored);
            return touched().isEmpty();
        }
        try {
            saveRecord(m_session.shop(), stored);
        } catch (const Error& error) {
            if (error.kind() == ErrorKind::Conflict && attempt < mostAttempts)
                continue;
            if (placeError(error))
                return false;
            throw;
        }
        const bool isNew = id() == 0;
        m_record.base().id = stored.base().id;
        const AnyRecord fresh = m_session.shop().records().load(*m_type, stored.base().id);
        for (const QString& key : std::as_const(going)) {
            if (Part* each = part(key))
                each->isTouched = false;
        }
        if (isNew)
            m_record = copyOf(fresh);
        followStored(fresh);
        Q_EMIT saved(id());
        return touched().isEmpty();
    }
}

bool RecordForm::placeError(const Error& error)
{
    Part* wrong = error.kind() == ErrorKind::BadInput ? part(error.detail()) : nullptr;
    if (wrong)
        wrong->form->setProblem(error.sentence());
    return wrong != nullptr;
}

void RecordForm::followStored(const AnyRecord& stored)
{
    m_record = copyOf(stored);
    for (const auto& each : m_parts) {
        const Value now = valueIn(*each, m_record);
        if (each->isTouched) {
            if (each->hasConflict && isSameValue(each->field, now, typedValue(*each)))
                settleConflict(each->key, true);
            else if (each->hasConflict && !isSameValue(each->field, now, each->theirs))
                showConflict(*each, now);
            else if (!each->hasConflict && !isSameValue(each->field, now, each->start)
                     && !isSameValue(each->field, now, typedValue(*each)))
                showConflict(*each, now);
            continue;
        }
        each->start = now;
        // what is written in this moment keeps its form and the cursor its place
        QWidget* widget = each->tags ? static_cast<QWidget*>(each->tags) : each->editor->widget();
        if (!isSameValue(each->field, now, typedValue(*each)) || !widget->hasFocus())
            showValue(*each, now);
    }
}

void RecordForm::refresh()
{
    if (id() == 0)
        return;
    m_session.perform([this] {
        if (const auto stored = m_session.shop().records().find(*m_type, id()))
            followStored(*stored);
    });
}

void RecordForm::noteChanged(const std::vector<ChangedRecord>& changed)
{
    const bool hasOtherFields = std::ranges::any_of(
        changed, [](const ChangedRecord& each) { return each.type && each.type->key == u"custom_field"; });
    if (hasOtherFields)
        rebuild(); // the descriptions of all fields may have moved
    const bool isOurs = std::ranges::any_of(
        changed, [this](const ChangedRecord& each) { return each.type == m_type && each.id == id(); });
    if (isOurs && !m_isSaving)
        refresh();
}

void RecordForm::noteEdited(const QString& key)
{
    Part* edited = part(key);
    if (!edited || m_isShowing)
        return;
    edited->isTouched = true;
    if (edited->hasConflict)
        settleConflict(key, false);
    // while somebody writes, a problem goes away at once but comes only with a pause
    if (problemIn(*edited).isEmpty())
        edited->form->setProblem({});
    else if (edited->tags || qobject_cast<PictureInput*>(edited->editor->widget()))
        edited->form->setProblem(problemIn(*edited));
    m_saveSoon.start();
    Q_EMIT changed(key);
}

void RecordForm::showConflict(Part& part, const Value& theirs)
{
    part.hasConflict = true;
    part.theirs = theirs;
    QString shown = part.field ? valueWords(m_session, *part.field, theirs, m_session.currency()) : theirs.toString();
    if (part.tags)
        shown.replace(u'\n', QStringLiteral(", "));
    if (shown.isEmpty())
        shown = tr("empty");
    part.conflict->showTheirs(shown);
}

void RecordForm::settleConflict(const QString& key, bool takesTheirs)
{
    Part* settled = part(key);
    if (!settled || !settled->hasConflict)
        return;
    settled->hasConflict = false;
    settled->start = settled->theirs;
    settled->conflict->hide();
    settled->form->setProblem({});
    if (takesTheirs) {
        settled->isTouched = false;
        showValue(*settled, settled->theirs);
        focusField(key);
    } else {
        m_saveSoon.start();
    }
}

void RecordForm::setSavesItself(bool saves)
{
    m_savesItself = saves;
}

void RecordForm::leaveField(QWidget* left, QWidget* entered)
{
    if (!left || !isAncestorOf(left) || m_isSaving)
        return;
    for (const auto& each : m_parts) {
        if (!each->isTouched || !each->cell->isAncestorOf(left) || (entered && each->cell->isAncestorOf(entered)))
            continue;
        each->form->setProblem(problemIn(*each));
        if (m_savesItself)
            save();
        return;
    }
}

ValueEditor* RecordForm::editor(const QString& key) const
{
    const Part* found = part(key);
    return found ? found->editor.get() : nullptr;
}

FormField* RecordForm::field(const QString& key) const
{
    const Part* found = part(key);
    return found ? found->form : nullptr;
}

void RecordForm::setProblem(const QString& key, const QString& problem)
{
    if (const Part* found = part(key))
        found->form->setProblem(problem);
}

const RecordForm::Part* RecordForm::firstWrong() const
{
    const auto found = std::ranges::find_if(
        m_parts, [](const auto& each) { return each->hasConflict || !each->form->problem().isEmpty(); });
    return found == m_parts.end() ? nullptr : found->get();
}

QString RecordForm::firstProblem() const
{
    const Part* wrong = firstWrong();
    if (!wrong)
        return {};
    if (!wrong->form->problem().isEmpty())
        return wrong->form->problem();
    return tr("Somebody else changed the same; choose which of the two stays.");
}

void RecordForm::focusFirstProblem()
{
    if (const Part* wrong = firstWrong())
        wrong->form->editor()->setFocus(Qt::OtherFocusReason);
}

void RecordForm::focusField(const QString& key)
{
    if (const Part* found = part(key))
        found->form->editor()->setFocus(Qt::OtherFocusReason);
}

int RecordForm::arrange(int width, bool moves) const
{
    const int gap = scaled(formColumnGap);
    const int columns = qBound(1, (width + gap) / (scaled(m_leastWidth) + gap), qMax(1, m_mostColumns));
    const int columnWidth = (width - (columns - 1) * gap) / columns;
    int y = 0;
    int column = 0;
    int rowHeight = 0;
    const auto breakRow = [&] {
        if (column > 0)
            y += rowHeight + scaled(formRowGap);
        column = 0;
        rowHeight = 0;
    };
    for (const auto& each : m_parts) {
        if (each->cell->isHidden())
            continue;
        if (column >= columns || (each->isWide && column > 0))
            breakRow();
        const int cellWidth = each->isWide ? width : columnWidth;
        const int height = cellHeight(each->cell, cellWidth);
        if (moves)
            each->cell->setGeometry(
                QStyle::visualRect(layoutDirection(), QRect(0, 0, width, 1),
                                   QRect(each->isWide ? 0 : column * (columnWidth + gap), y, cellWidth, height)));
        rowHeight = qMax(rowHeight, height);
        column = each->isWide ? columns : column + 1;
    }
    return y + rowHeight;
}

int RecordForm::heightForWidth(int width) const
{
    return arrange(width, false);
}

QSize RecordForm::sizeHint() const
{
    const int wide = qMax(width(), scaled(m_leastWidth));
    return {scaled(m_leastWidth) * m_mostColumns + scaled(formColumnGap) * (m_mostColumns - 1), arrange(wide, false)};
}

QSize RecordForm::minimumSizeHint() const
{
    return {scaled(140), arrange(qMax(width(), scaled(140)), false)};
}

void RecordForm::resizeEvent(QResizeEvent*)
{
    arrange(width(), true);
}

bool RecordForm::event(QEvent* event)
{
    const bool isTold = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::StyleChange
        || event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        arrange(width(), true);
    }
    return isTold;
}

} // namespace clientela
