// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/row_panel.h"

#include "core/base/formats.h"
#include "core/records/record_json.h"
#include "ui/controls/buttons.h"
#include "ui/controls/form_field.h"
#include "ui/controls/text_label.h"
#include "ui/exchange/import_words.h"
#include "ui/history/change_words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace clientela {

namespace {

constexpr std::size_t mostRowsToCorrect = 40;
constexpr qsizetype mostCellsToCorrect = 200;

QString firstPart(const QString& path)
{
    return path.section(u'.', 0, 0);
}

/// Whether a problem of a field is one of the column that goes there.
bool isOfColumn(const QString& field, const QString& path)
{
    static const QStringList nameParts{QStringLiteral("given_name"), QStringLiteral("family_name")};
    return !field.isEmpty()
           && (field == path || firstPart(field) == firstPart(path) || (field == u"name" && nameParts.contains(path)));
}

} // namespace

RowPanel::RowPanel(Session& session, QWidget* parent)
    : QScrollArea(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("row-panel"));
    setAccessibleName(tr("The chosen row"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    showNothing();
}

void RowPanel::begin(const QString& title, const QString& remark)
{
    m_rows.clear();
    m_editors.clear();
    if (QWidget* before = takeWidget())
        before->deleteLater(); // what asked for this may be one of its buttons
    m_content = new QWidget;
    m_layout = new QVBoxLayout(m_content);
    m_layout->setContentsMargins(24, 16, 24, 24);
    m_layout->setSpacing(6);
    if (!title.isEmpty()) {
        auto* head = new QHBoxLayout;
        auto* name = new TextLabel(title, TextRole::Section, Voice::First, m_content);
        name->setObjectName(QStringLiteral("row-title"));
        name->setWordWrap(true);
        head->addWidget(name, 1);
        auto* words = new TextLabel(remark, TextRole::Second, Voice::Third, m_content);
        head->addWidget(words, 0, Qt::AlignTop);
        m_layout->addLayout(head);
    }
    setWidget(m_content);
    m_content->setAutoFillBackground(false);
}

void RowPanel::showNothing()
{
    begin({}, {});
    m_layout->addWidget(
        new TextLabel(tr("Choose a row to see it before and after."), TextRole::Second, Voice::Third, m_content));
    m_layout->addStretch(1);
}

void RowPanel::showRow(const QString& kind, const ImportCheck& check, const CheckedRow& row)
{
    const QString number = formatInteger(row.row, m_session.language());
    const QString title = row.title.isEmpty() ? tr("Row %1").arg(number) : tr("Row %1, %2").arg(number, row.title);
    if (row.outcome == ImportOutcome::Rejected) {
        begin(title, importOutcomeWord(row.outcome));
        addProblems(row);
        if (check.rejectedRows.contains(row.row)) {
            auto* button = makeButton(QStringLiteral("correct-row"), tr("Correct this row"), "document-edit",
                                      ButtonLook::Plain, m_content);
            m_layout->addSpacing(4);
            m_layout->addWidget(button, 0, Qt::AlignLeft);
            connect(button, &QPushButton::clicked, this, [this, kind, &check, row] { correct(kind, check, row); });
        }
    } else {
        const RecordType& type = m_session.shop().types().type(kind);
        const auto changes = static_cast<int>(importWords(m_session, type, ImportCheck::changesOf(row)).size());
        begin(title, row.outcome == ImportOutcome::Updated ? tr("%n value(s) change", nullptr, changes)
                                                           : importOutcomeWord(row.outcome));
        addComparison(kind, check, row);
    }
    m_layout->addStretch(1);
}

void RowPanel::addProblems(const CheckedRow& row)
{
    for (const ImportRemark& problem : ImportCheck::problemsOf(row)) {
        auto* words = new TextLabel(problem.message, TextRole::Body, Voice::Problem, m_content);
        words->setWordWrap(true);
        m_layout->addWidget(words);
    }
}

void RowPanel::addComparison(const QString& kind, const ImportCheck& check, const CheckedRow& row)
{
    const RecordType& type = m_session.shop().types().type(kind);
    std::vector<WordChange> changes = importWords(m_session, type, ImportCheck::changesOf(row));
    const QString separator = QStringLiteral("\n");
    std::vector<BeforeAfterList::Line> lines;
    QStringList kept;
    const auto stored = row.record > 0 ? m_session.shop().records().find(type, row.record) : std::nullopt;
    if (stored) {
        const QJsonObject now = recordToJson(type, stored->data(), m_session.currency());
        const QStringList empty = ImportCheck::emptyKeysOf(row);
        QStringList keys{type.titleField};
        for (const QString& path : check.paths) {
            const QString key = firstPart(path) == u"custom" ? path.section(u'.', 1, 1) : firstPart(path);
            if ((type.field(key) || type.child(key)) && !keys.contains(key))
                keys.append(key);
        }
        for (const QString& key : keys) {
            const auto change = std::ranges::find(changes, key, &WordChange::key);
            if (change != changes.end()) {
                lines.push_back({change->label, change->before.join(separator), change->after.join(separator), true});
                changes.erase(change);
                continue;
            }
            const Field* field = type.field(key);
            const QJsonValue value = field && field->isCustom ? now.value(u"custom").toObject().value(key)
                                                              : now.value(key);
            const QString words = jsonWords(m_session, type, key, value).join(separator);
            if (words.isEmpty())
                continue;
            lines.push_back({fieldWords(type, key), words, words, false});
            if (empty.contains(key))
                kept.append(fieldWords(type, key));
        }
    }
    for (const WordChange& change : changes)
        lines.push_back({change.label, change.before.join(separator), change.after.join(separator), true});
    m_layout->addWidget(new BeforeAfterList(stored ? tr("Clientela now") : QString(),
                                            stored ? tr("After the import") : tr("Will be added"), std::move(lines),
                                            m_content));
    if (!kept.isEmpty()) {
        auto* words = new TextLabel(tr("Empty in the file, so they stay: %1.").arg(kept.join(QStringLiteral(", "))),
                                    TextRole::Second, Voice::Third, m_content);
        words->setWordWrap(true);
        m_layout->addWidget(words);
    }
}

void RowPanel::correct(const QString& kind, const ImportCheck& check, const CheckedRow& row)
{
    const auto found = check.rejectedRows.constFind(row.row);
    if (found == check.rejectedRows.cend())
        return;
    Q_UNUSED(kind)
    const std::vector<SourceRow> rows = found.value();
    const std::vector<ImportRemark> problems = ImportCheck::problemsOf(row);
    const QStringList headings = check.headings;
    const QStringList paths = check.paths;
    begin(tr("Correct row %1").arg(formatInteger(row.row, m_session.language())), {});
    addProblems(row);
    m_rows.assign(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(qMin(rows.size(), mostRowsToCorrect)));
    QLineEdit* wrong = nullptr;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows.size() > 1)
            m_layout->addWidget(new TextLabel(tr("Row %1").arg(formatInteger(m_rows[i].row, m_session.language())),
                                              TextRole::Name, Voice::Second, m_content));
        std::vector<QLineEdit*> editors;
        const qsizetype cells = qMin(qMax(headings.size(), m_rows[i].cells.size()), mostCellsToCorrect);
        for (qsizetype column = 0; column < cells; ++column) {
            auto* edit = new QLineEdit(m_rows[i].cells.value(column), m_content);
            edit->setObjectName(QStringLiteral("cell-%1-%2").arg(i).arg(column));
            edit->setMaxLength(100'000);
            edit->installEventFilter(this);
            auto* field = new FormField(headings.value(column, tr("Without a heading")), edit, m_content);
            const auto problem = std::ranges::find_if(
                problems, [&](const ImportRemark& each) { return isOfColumn(each.field, paths.value(column)); });
            if (problem != problems.end()) {
                setFieldProblem(edit, true);
                wrong = wrong ? wrong : edit;
            }
            editors.push_back(edit);
            m_layout->addWidget(field);
        }
        m_editors.push_back(std::move(editors));
    }
    auto* buttons = new QHBoxLayout;
    auto* take = makeButton(QStringLiteral("take-correction"), tr("Check this row again"), "checkmark",
                            ButtonLook::Plain, m_content);
    auto* leave = makeButton(QStringLiteral("leave-correction"), tr("Cancel"), nullptr, ButtonLook::Quiet, m_content);
    buttons->addWidget(take);
    buttons->addWidget(leave);
    buttons->addStretch(1);
    m_layout->addSpacing(6);
    m_layout->addLayout(buttons);
    m_layout->addStretch(1);
    connect(take, &QPushButton::clicked, this, &RowPanel::takeCorrection);
    connect(leave, &QPushButton::clicked, this, &RowPanel::correctionLeft);
    if (!wrong && !m_editors.empty() && !m_editors.front().empty())
        wrong = m_editors.front().front();
    if (wrong) {
        wrong->setFocus(Qt::OtherFocusReason);
        wrong->selectAll();
        ensureWidgetVisible(wrong);
    }
}

void RowPanel::takeCorrection()
{
    for (std::size_t i = 0; i < m_editors.size(); ++i) {
        for (std::size_t column = 0; column < m_editors[i].size(); ++column) {
            QStringList& cells = m_rows[i].cells;
            while (cells.size() <= static_cast<qsizetype>(column))
                cells.append(QString());
            cells[static_cast<qsizetype>(column)] = m_editors[i][column]->text();
        }
    }
    const std::vector<SourceRow> rows = m_rows;
    Q_EMIT corrected(rows);
}

bool RowPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && qobject_cast<QLineEdit*>(watched)) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            takeCorrection();
            return true;
        }
        if (key == Qt::Key_Escape) {
            Q_EMIT correctionLeft();
            return true;
        }
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace clientela
