// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model_view/filter_bar.h"

#include "core/records/field_text.h"
#include "ui/controls/buttons.h"
#include "ui/controls/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace clientela {

namespace {

constexpr int typingPause = 150; ///< milliseconds from the last key to the result

} // namespace

/// The widgets of one line.
struct FilterBar::Line
{
    QWidget* row = nullptr;
    QComboBox* field = nullptr;
    QComboBox* comparison = nullptr;
    QHBoxLayout* place = nullptr;
    std::unique_ptr<ValueEditor> editor;
    QLineEdit* words = nullptr; ///< in place of an editor: a part of a text, a day that moves
};

FilterBar::FilterBar(Session& session, const RecordType& type, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_type(type)
    , m_rows(new QVBoxLayout)
    , m_match(new QComboBox(this))
    , m_add(makeTool(QStringLiteral("filter-add"), tr("Add a condition"), "list-add", true, this))
    , m_text(new QLineEdit(this))
    , m_problem(new TextLabel(TextRole::Second, Voice::Problem, this))
{
    setObjectName(QStringLiteral("filter-bar"));
    setAccessibleName(tr("Filter"));
    m_match->setObjectName(QStringLiteral("filter-match"));
    m_match->setAccessibleName(tr("Which conditions have to hold"));
    m_match->addItems({tr("All of these"), tr("Any of these")});
    m_text->setObjectName(QStringLiteral("filter-text"));
    m_text->setAccessibleName(tr("The filter as text"));
    m_text->setPlaceholderText(tr("The filter as text, as in city = \"Porto\" and balance > 100"));
    m_text->setClearButtonEnabled(true);
    m_problem->setObjectName(QStringLiteral("filter-problem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* close = makeTool(QStringLiteral("filter-close"), tr("Close the filter"), "edit-delete", false, this);
    auto* below = new QHBoxLayout;
    below->setSpacing(8);
    below->addWidget(m_match);
    below->addWidget(m_add);
    below->addWidget(m_text, 1);
    below->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    m_rows->setSpacing(8);
    layout->addLayout(m_rows);
    layout->addLayout(below);
    layout->addWidget(m_problem);
    m_changeSoon.setSingleShot(true);
    m_changeSoon.setInterval(typingPause);
    connect(&m_changeSoon, &QTimer::timeout, this, &FilterBar::takeLines);
    connect(m_add, &QToolButton::clicked, this, [this] {
        addLine({filterFields(m_type).front().path, Comparison::Contains, {}});
        m_lines.back()->field->setFocus();
    });
    connect(m_match, &QComboBox::activated, this, [this] { takeLines(); });
    connect(m_text, &QLineEdit::textEdited, this, [this] { setProblem({}); });
    connect(m_text, &QLineEdit::editingFinished, this, &FilterBar::takeText);
    connect(close, &QToolButton::clicked, this, &FilterBar::closeWanted);
    restyle();
    showLines();
}

FilterBar::~FilterBar() = default;

void FilterBar::restyle()
{
    layout()->setContentsMargins(scaled(24), scaled(8), scaled(16), scaled(8));
}

void FilterBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange)
        restyle();
    QWidget::changeEvent(event);
}

void FilterBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().lane);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme().line);
}

void FilterBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeWanted();
    else
        QWidget::keyPressEvent(event);
}

void FilterBar::setFilter(const QString& text)
{
    setProblem({});
    if (text == m_filter)
        return;
    m_filter = text;
    showLines();
}

void FilterBar::begin()
{
    if (m_lines.empty() && m_filter.isEmpty())
        m_add->click();
    else if (!m_lines.empty())
        m_lines.front()->field->setFocus();
    else
        m_text->setFocus();
}

void FilterBar::setProblem(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    setFieldProblem(m_text, !problem.isEmpty());
}

void FilterBar::showLines()
{
    m_isShowing = true;
    while (!m_lines.empty()) {
        delete m_lines.back()->row;
        m_lines.pop_back();
    }
    m_text->setText(m_filter);
    std::optional<FilterLines> lines;
    try {
        lines = filterLines(m_type, m_filter, m_session.today(), m_session.currency());
    } catch (const Error& error) {
        setProblem(error.sentence());
    }
    const bool isSimple = lines.has_value();
    m_match->setVisible(isSimple && lines->lines.size() > 1);
    m_add->setVisible(isSimple);
    if (isSimple) {
        m_match->setCurrentIndex(lines->isAny ? 1 : 0);
        for (const FilterLine& line : lines->lines)
            addLine(line);
    }
    m_isShowing = false;
}

std::optional<FilterField> FilterBar::fieldOf(const Line& line) const
{
    const std::vector<FilterField> fields = filterFields(m_type);
    const auto found = std::ranges::find(fields, line.field->currentData().toString(), &FilterField::path);
    return found == fields.end() ? std::nullopt : std::optional(*found);
}

void FilterBar::addLine(const FilterLine& wanted)
{
    m_lines.push_back(std::make_unique<Line>());
    Line* line = m_lines.back().get();
    line->row = new QWidget(this);
    line->row->setObjectName(QStringLiteral("filter-line"));
    auto* layout = new QHBoxLayout(line->row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    line->field = new QComboBox(line->row);
    line->field->setObjectName(QStringLiteral("filter-field"));
    line->field->setAccessibleName(tr("Field"));
    line->field->setMaxVisibleItems(16);
    for (const FilterField& field : filterFields(m_type))
        line->field->addItem(field.title, field.path);
    line->field->setCurrentIndex(qMax(0, line->field->findData(wanted.path)));
    line->comparison = new QComboBox(line->row);
    line->comparison->setObjectName(QStringLiteral("filter-comparison"));
    line->comparison->setAccessibleName(tr("Comparison"));
    line->place = new QHBoxLayout;
    auto* remove = makeTool(QStringLiteral("filter-remove"), tr("Remove this condition"), "edit-delete", false,
                            line->row);
    layout->addWidget(line->field, 2);
    layout->addWidget(line->comparison, 1);
    layout->addLayout(line->place, 3);
    layout->addWidget(remove);
    m_rows->addWidget(line->row);
    fillComparisons(*line, wanted.comparison);
    makeEditor(*line, wanted.value);
    connect(line->field, &QComboBox::activated, this, [this, line] {
        fillComparisons(*line, comparisonsFor(*fieldOf(*line)->field).front());
        makeEditor(*line, {});
        m_changeSoon.start();
    });
    connect(line->comparison, &QComboBox::activated, this, [this, line] {
        makeEditor(*line, lineOf(*line).value);
        m_changeSoon.start();
    });
    connect(remove, &QToolButton::clicked, this, [this, line] { removeLine(line); });
    m_match->setVisible(m_lines.size() > 1);
}

void FilterBar::removeLine(Line* line)
{
    line->row->hide();
    line->row->deleteLater();
    std::erase_if(m_lines, [&](const std::unique_ptr<Line>& each) { return each.get() == line; });
    m_match->setVisible(m_lines.size() > 1);
    takeLines();
}

void FilterBar::fillComparisons(Line& line, Comparison wanted)
{
    const std::optional<FilterField> field = fieldOf(line);
    line.comparison->clear();
    if (!field)
        return;
    for (const Comparison comparison : comparisonsFor(*field->field))
        line.comparison->addItem(comparisonWords(comparison, *field->field), static_cast<int>(comparison));
    const int index = line.comparison->findData(static_cast<int>(wanted));
    if (index < 0 && wanted != Comparison::Contains)
        line.comparison->addItem(comparisonWords(wanted, *field->field), static_cast<int>(wanted));
    line.comparison->setCurrentIndex(index >= 0                       ? index
                                     : wanted == Comparison::Contains ? 0
                                                                      : line.comparison->count() - 1);
}

void FilterBar::makeEditor(Line& line, const QString& value)
{
    line.editor.reset();
    delete line.words;
    line.words = nullptr;
    while (QLayoutItem* item = line.place->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    const std::optional<FilterField> field = fieldOf(line);
    const auto comparison = static_cast<Comparison>(line.comparison->currentData().toInt());
    if (!field || !needsValue(comparison)) {
        line.place->addStretch(1);
        return;
    }
    const bool isText = field->field->kind == FieldKind::Text || field->field->kind == FieldKind::LongText;
    if (isText || comparison == Comparison::Contains || value.startsWith(u"today", Qt::CaseInsensitive)) {
        line.words = new QLineEdit(value, line.row);
        line.words->setObjectName(QStringLiteral("filter-value"));
        line.words->setAccessibleName(tr("Value"));
        line.place->addWidget(line.words);
        connect(line.words, &QLineEdit::textEdited, &m_changeSoon, qOverload<>(&QTimer::start));
        return;
    }
    line.editor = editorForField(m_session, m_type, *field->field, line.row);
    line.place->addWidget(line.editor->widget());
    if (!value.isEmpty()) {
        const auto stored = valueFromCanonicalText(*field->field, value, m_session.currency());
        if (stored)
            line.editor->setValue(*stored);
    } else if (field->field->kind == FieldKind::Boolean) {
        line.editor->setValue(Value(qint64(1)));
    }
    connect(line.editor.get(), &ValueEditor::edited, &m_changeSoon, qOverload<>(&QTimer::start));
}

FilterLine FilterBar::lineOf(const Line& line) const
{
    const std::optional<FilterField> field = fieldOf(line);
    FilterLine found;
    if (!field)
        return found;
    found.path = field->path;
    found.comparison = static_cast<Comparison>(line.comparison->currentData().toInt());
    if (line.words)
        found.value = line.words->text().trimmed();
    else if (line.editor && line.editor->problem().isEmpty())
        found.value = canonicalText(*field->field, line.editor->value(), m_session.currency());
    return found;
}

void FilterBar::takeLines()
{
    m_changeSoon.stop();
    if (m_isShowing)
        return;
    FilterLines lines;
    lines.isAny = m_match->currentIndex() == 1;
    for (const std::unique_ptr<Line>& line : m_lines)
        lines.lines.push_back(lineOf(*line));
    const QString text = filterText(lines);
    if (text == m_filter)
        return;
    m_filter = text;
    m_text->setText(text);
    setProblem({});
    Q_EMIT filterChanged(text);
}

void FilterBar::takeText()
{
    const QString text = m_text->text().trimmed();
    if (m_isShowing || text == m_filter)
        return;
    try {
        parseFilter(m_type, text, m_session.today(), m_session.currency());
    } catch (const Error& error) {
        setProblem(error.sentence());
        return;
    }
    setFilter(text);
    Q_EMIT filterChanged(text);
}

} // namespace clientela
