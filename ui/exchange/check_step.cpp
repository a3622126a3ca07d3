// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/check_step.h"

#include "core/base/formats.h"
#include "ui/controls/buttons.h"
#include "ui/controls/form_field.h"
#include "ui/controls/text_label.h"
#include "ui/exchange/check_model.h"
#include "ui/exchange/check_view.h"
#include "ui/exchange/import_words.h"
#include "ui/exchange/outcome_bar.h"
#include "ui/exchange/row_panel.h"
#include "ui/theme/icons.h"
#include "ui/theme/painters.h"

#include <QAction>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

namespace clientela {

namespace {

constexpr int sideWidth = 400;
constexpr int allFilter = -1;

/// A hairline between two regions that takes the theme's colour.
class CheckRule final : public QWidget
{
public:
    CheckRule(Qt::Orientation orientation, QWidget* parent)
        : QWidget(parent)
    {
        if (orientation == Qt::Horizontal)
            setFixedHeight(1);
        else
            setFixedWidth(1);
    }

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), theme().line); }
};

/// How many rows have this outcome; all of them for the filter that keeps all.
qint64 rowsOf(const ImportResult& result, int filter)
{
    if (filter == allFilter)
        return result.read;
    switch (static_cast<ImportOutcome>(filter)) {
    case ImportOutcome::New: return result.added;
    case ImportOutcome::Updated: return result.updated;
    case ImportOutcome::Same: return result.same;
    case ImportOutcome::Rejected: return result.rejected;
    }
    return 0;
}

} // namespace

CheckStep::CheckStep(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new CheckModel(session, this))
    , m_view(new CheckView(this))
{
    m_view->setModel(m_model);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(makeTop());
    left->addWidget(new CheckRule(Qt::Horizontal, this));
    left->addWidget(m_view, 1);
    m_nothing = new TextLabel(tr("No row fits. Choose All, or find something else."), TextRole::Body, Voice::Third,
                              m_view->viewport());
    m_nothing->setObjectName(QStringLiteral("no-row"));
    m_nothing->move(24, 12);
    m_nothing->hide();
    m_cut = new TextLabel(TextRole::Second, Voice::Third, this);
    m_cut->setContentsMargins(24, 6, 24, 6);
    m_cut->setWordWrap(true);
    m_cut->hide();
    left->addWidget(m_cut);
    layout->addLayout(left, 1);
    m_side = makeSide();
    layout->addWidget(m_side);
    connect(m_view, &CheckView::rowChosen, this, &CheckStep::showRow);
    connect(m_view, &CheckView::correctionWanted, this, [this](int row) {
        m_session.perform([&] {
            const CheckedRow checked = m_model->rowAt(row);
            m_view->selectRow(row);
            m_chosenRow = checked.row;
            m_isCorrecting = true;
            m_row->correct(m_kind, *m_check, checked);
        });
    });
    connect(m_row, &RowPanel::corrected, this, [this](const std::vector<SourceRow>& rows) {
        m_isCorrecting = false;
        Q_EMIT corrected(rows);
    });
    connect(m_row, &RowPanel::correctionLeft, this, [this] { leaveCorrection(); });
}

QWidget* CheckStep::makeTop()
{
    auto* top = new QWidget(this);
    auto* layout = new QHBoxLayout(top);
    layout->setContentsMargins(24, 8, 24, 8);
    layout->setSpacing(4);
    m_filters = new QButtonGroup(this);
    const auto add = [&](const char* name, int filter) {
        auto* pill = makeButton(QString::fromLatin1(name), {}, nullptr, ButtonLook::Pill, top);
        pill->setCheckable(true);
        pill->setMinimumWidth(1);
        m_filters->addButton(pill, filter + 1);
        layout->addWidget(pill);
    };
    add("filter-all", allFilter);
    add("filter-new", static_cast<int>(ImportOutcome::New));
    add("filter-update", static_cast<int>(ImportOutcome::Updated));
    add("filter-same", static_cast<int>(ImportOutcome::Same));
    add("filter-rejected", static_cast<int>(ImportOutcome::Rejected));
    m_filters->button(0)->setChecked(true);
    layout->addStretch(1);
    m_find = new QLineEdit(top);
    m_find->setObjectName(QStringLiteral("find-row"));
    m_find->setAccessibleName(tr("Find a row"));
    m_find->setPlaceholderText(tr("Find a row"));
    m_find->addAction(icon("search"), QLineEdit::LeadingPosition);
    m_find->setClearButtonEnabled(true);
    m_find->setMinimumWidth(80);
    m_find->setMaximumWidth(scaled(220));
    layout->addWidget(m_find, 5);
    connect(m_filters, &QButtonGroup::idClicked, this, &CheckStep::refilter);
    connect(m_find, &QLineEdit::textEdited, this, &CheckStep::refilter);
    return top;
}

QWidget* CheckStep::makeSide()
{
    auto* side = new QWidget(this);
    side->setFixedWidth(scaled(sideWidth));
    auto* across = new QHBoxLayout(side);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(new CheckRule(Qt::Vertical, side));
    auto* layout = new QVBoxLayout;
    layout->setSpacing(0);
    across->addLayout(layout, 1);
    auto* does = new QVBoxLayout;
    does->setContentsMargins(24, 14, 24, 12);
    does->setSpacing(10);
    does->addWidget(new TextLabel(tr("What this import does"), TextRole::Section, Voice::First, side));
    m_bar = new OutcomeBar(side);
    does->addWidget(m_bar);
    layout->addLayout(does);
    layout->addWidget(new CheckRule(Qt::Horizontal, side));
    auto* rules = new QVBoxLayout;
    rules->setContentsMargins(24, 12, 24, 14);
    rules->setSpacing(8);
    const auto addRule = [&](const char* name, const QString& label) {
        auto* combo = new QComboBox(side);
        combo->setObjectName(QString::fromLatin1(name));
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        rules->addWidget(new FormField(label, combo, side));
        return combo;
    };
    m_key = addRule("key-choice", importKeyLabel(QStringLiteral("customer")));
    m_emptyCells = addRule("empty-cells-choice", tr("Empty cells in the file"));
    m_emptyCells->addItem(tr("Keep what Clientela has"), static_cast<int>(EmptyCells::Keep));
    m_emptyCells->addItem(tr("Clear it in Clientela too"), static_cast<int>(EmptyCells::Clear));
    layout->addLayout(rules);
    layout->addWidget(new CheckRule(Qt::Horizontal, side));
    m_row = new RowPanel(m_session, side);
    layout->addWidget(m_row, 1);
    const auto tell = [this] {
        Q_EMIT rulesChanged(m_key->currentData().toString(),
                            static_cast<EmptyCells>(m_emptyCells->currentData().toInt()));
    };
    connect(m_key, &QComboBox::activated, this, tell);
    connect(m_emptyCells, &QComboBox::activated, this, tell);
    return side;
}

void CheckStep::fillRules(const ImportPlan& plan)
{
    m_key->clear();
    for (const ImportKey& key : importKeys(plan.kind))
        m_key->addItem(key.words, key.key);
    m_key->setCurrentIndex(qMax(0, m_key->findData(plan.key)));
    m_key->setEnabled(m_key->count() > 1);
    auto* field = static_cast<FormField*>(m_key->parentWidget());
    field->setLabel(importKeyLabel(plan.kind));
    const bool isOwn = plan.emptyCells == EmptyCells::ByKey;
    const int ownIndex = m_emptyCells->findData(static_cast<int>(EmptyCells::ByKey));
    if (isOwn && ownIndex < 0)
        m_emptyCells->insertItem(0, tr("Clear it in records of an earlier export"),
                                 static_cast<int>(EmptyCells::ByKey));
    m_emptyCells->setCurrentIndex(m_emptyCells->findData(static_cast<int>(plan.emptyCells)));
    m_emptyCells->setEnabled(plan.kind != u"document");
}

void CheckStep::setCheck(const ImportPlan& plan, std::shared_ptr<const ImportCheck> check)
{
    m_kind = plan.kind;
    m_isCorrecting = false;
    m_row->showNothing();
    m_model->setCheck(plan.kind, check);
    m_check = std::move(check);
    const ImportResult& result = m_check->result;
    m_bar->setResult(plan.kind, result, m_check->changedValues, m_session.language());
    const QStringList words{tr("All"), importOutcomeRows(ImportOutcome::New), importOutcomeRows(ImportOutcome::Updated),
                            importOutcomeRows(ImportOutcome::Same), importOutcomeRows(ImportOutcome::Rejected)};
    for (int id = 0; id < words.size(); ++id) {
        const QString text = QStringLiteral("%1  %2").arg(words[id],
                                                          formatInteger(rowsOf(result, id - 1), m_session.language()));
        m_filters->button(id)->setText(text);
        m_filters->button(id)->setAccessibleName(text);
    }
    m_cut->setVisible(!m_check->isComplete());
    m_cut->setText(tr("The first %1 rows are shown, and every rejected one. The import takes all.")
                       .arg(formatInteger(ImportCheck::mostRows, m_session.language())));
    fillRules(plan);
    refilter();
}

void CheckStep::refilter()
{
    const int filter = m_filters->checkedId() - 1;
    m_model->setFilter(filter == allFilter ? std::nullopt : std::optional(static_cast<ImportOutcome>(filter)),
                       m_find->text().trimmed());
    m_nothing->setVisible(m_model->rowCount() == 0);
    m_nothing->adjustSize();
    const int place = m_model->placeOf(m_chosenRow);
    if (place >= 0) {
        m_view->selectRow(place);
        m_view->scrollTo(m_model->index(place, 0));
    } else if (m_model->rowCount() > 0) {
        m_view->selectRow(0);
    } else {
        m_row->showNothing();
    }
}

void CheckStep::showRow(int row)
{
    m_session.perform([&] {
        const CheckedRow& checked = m_model->rowAt(row);
        m_chosenRow = checked.row;
        m_isCorrecting = false;
        m_row->showRow(m_kind, *m_check, checked);
    });
}

bool CheckStep::leaveCorrection()
{
    if (!m_isCorrecting)
        return false;
    m_isCorrecting = false;
    if (const int place = m_model->placeOf(m_chosenRow); place >= 0)
        showRow(place);
    m_view->setFocus(Qt::OtherFocusReason);
    return true;
}

void CheckStep::focusStart()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

void CheckStep::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int wide = qMin(scaled(sideWidth), qMax(width() * 38 / 100, 240));
    m_side->setFixedWidth(qMin(wide, width() / 2));
}

} // namespace clientela
