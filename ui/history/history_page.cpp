// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_page.h"

#include "core/base/formats.h"
#include "ui/controls/buttons.h"
#include "ui/controls/hint_bar.h"
#include "ui/controls/page_header.h"
#include "ui/controls/text_label.h"
#include "ui/customers/customer_words.h"
#include "ui/history/change_model.h"
#include "ui/history/change_words.h"
#include "ui/history/history_delegates.h"
#include "ui/history/history_model.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QListView>
#include <QPainter>
#include <QPushButton>

namespace clientela {

namespace {

constexpr qint64 mostAtOnce = 200; ///< changes that go back without a job
constexpr int mostRemovedShown = 1000;
constexpr int mostTold = 2000;
constexpr std::size_t shownConflicts = 6;

QListView* makeHistoryList(const QString& name, const QString& accessible, QWidget* parent)
{
    auto* list = new QListView(parent);
    list->setObjectName(name);
    list->setAccessibleName(accessible);
    list->setFrameShape(QFrame::NoFrame);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollMode(QListView::ScrollPerPixel);
    list->setEditTriggers(QListView::NoEditTriggers);
    list->setMouseTracking(true);
    list->setResizeMode(QListView::Adjust);
    return list;
}

} // namespace

HistoryPage::HistoryPage(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_model(new HistoryModel(session, this))
    , m_changes(new ChangeModel(session, this))
    , m_header(new PageHeader(this))
    , m_all(makeButton(QStringLiteral("history-all"), tr("Everything"), nullptr, ButtonLook::Pill, this))
    , m_removed(makeButton(QStringLiteral("history-removed"), tr("Removed"), nullptr, ButtonLook::Pill, this))
    , m_list(makeHistoryList(QStringLiteral("history-list"), tr("What was done, the newest first"), this))
    , m_detail(makeDetail())
{
    setObjectName(QStringLiteral("history-page"));
    m_header->setTitle(tr("History"));
    auto* pills = new QButtonGroup(this);
    for (QPushButton* pill : {m_all, m_removed}) {
        pill->setCheckable(true);
        pills->addButton(pill);
        m_header->addMiddle(pill);
    }
    m_all->setChecked(true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HistoryDelegate(m_list));
    m_empty = new TextLabel(TextRole::Body, Voice::Third, m_list->viewport());
    m_empty->setObjectName(QStringLiteral("history-empty"));
    m_empty->move(24, 16);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    auto* halves = new QHBoxLayout;
    halves->setSpacing(1);
    halves->addWidget(m_list, 9);
    halves->addWidget(m_detail, 10);
    layout->addLayout(halves, 1);
    layout->addWidget(new HintBar(QStringLiteral("history"),
                                  tr("Each step can be undone by itself, also after the program was closed; Ctrl+Z "
                                     "undoes the last one."),
                                  this));
    connect(m_all, &QPushButton::clicked, this, [this] { this->session().perform([this] { showChangeSets(0); }); });
    connect(m_removed, &QPushButton::clicked, this, [this] { this->session().perform([this] { showRemoved(); }); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) { showRow(current.isValid() ? current.row() : -1); });
    connect(&session, &Session::recordsChanged, this, [this] {
        if (!isVisible() || m_job)
            return;
        this->session().perform([this] {
            if (m_model->showsRemoved())
                showRemoved();
            else
                showChangeSets(m_chosen.id);
        });
    });
}

QWidget* HistoryPage::makeDetail()
{
    auto* detail = new QWidget(this);
    auto* layout = new QVBoxLayout(detail);
    layout->setContentsMargins(0, 16, 0, 0);
    layout->setSpacing(6);
    m_title = new TextLabel(TextRole::Title, Voice::First, detail);
    m_title->setObjectName(QStringLiteral("change-title"));
    m_title->setWordWrap(true);
    m_words = new TextLabel(TextRole::Second, Voice::Third, detail);
    m_words->setWordWrap(true);
    m_why = new TextLabel(TextRole::Body, Voice::Second, detail);
    m_why->setObjectName(QStringLiteral("change-why"));
    m_why->setWordWrap(true);
    for (TextLabel* label : {m_title, m_words, m_why})
        label->setContentsMargins(24, 0, 24, 0);
    m_act = makeButton(QStringLiteral("undo-change"), {}, "edit-undo", ButtonLook::Plain, detail);
    m_rest = makeButton(QStringLiteral("undo-rest"), {}, "edit-undo", ButtonLook::Plain, detail);
    m_leave = makeButton(QStringLiteral("leave-change"), tr("Leave it"), nullptr, ButtonLook::Quiet, detail);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(24, 4, 24, 8);
    buttons->setSpacing(6);
    buttons->addWidget(m_act);
    buttons->addWidget(m_rest);
    buttons->addWidget(m_leave);
    buttons->addStretch(1);
    m_fields = makeHistoryList(QStringLiteral("change-fields"), tr("Records and fields of the chosen change"), detail);
    m_fields->setModel(m_changes);
    m_fields->setItemDelegate(new ChangeDelegate(m_fields));
    m_fields->setSelectionMode(QListView::NoSelection);
    layout->addWidget(m_title);
    layout->addWidget(m_words);
    layout->addWidget(m_why);
    layout->addLayout(buttons);
    layout->addWidget(m_fields, 1);
    connect(m_act, &QPushButton::clicked, this, [this] { session().perform([this] { act(); }); });
    connect(m_rest, &QPushButton::clicked, this,
            [this] { session().perform([this] { goThrough(History::Mode::WhatCan); }); });
    connect(m_leave, &QPushButton::clicked, this, [this] {
        m_hasConflicts = false;
        showActions();
    });
    connect(m_fields, &QListView::activated, this, [this](const QModelIndex& index) { openRecord(index.row()); });
    return detail;
}

void HistoryPage::open(const Place& place)
{
    const bool wantsRemoved = place.detail == u"removed";
    (wantsRemoved ? m_removed : m_all)->setChecked(true);
    if (wantsRemoved)
        showRemoved();
    else
        showChangeSets(place.id > 0 ? place.id : m_chosen.id);
}

void HistoryPage::focusStart()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void HistoryPage::showChangeSets(qint64 chosen)
{
    m_model->reload();
    m_all->setChecked(true);
    const int row = m_model->rowOf(chosen);
    const int first = m_model->rowCount() > 1 ? 1 : -1; // after the first heading
    m_empty->setText(tr("Nothing was done yet."));
    m_empty->adjustSize();
    m_empty->setVisible(first < 0);
    const int shown = row >= 0 ? row : first;
    if (shown >= 0)
        m_list->setCurrentIndex(m_model->index(shown));
    showRow(shown);
}

void HistoryPage::showRemoved()
{
    Job* job = session().startJob(tr("Looking for what was removed"), [](ShopFile& shop, Progress&) {
        return QVariant::fromValue(
            std::make_shared<std::vector<RemovedRecord>>(removedRecords(shop, mostRemovedShown)));
    });
    m_removed->setChecked(true);
    m_chosenRemoval = 0;
    connect(job, &Job::finished, this, [this](const QVariant& result) {
        if (!m_removed->isChecked())
            return;
        m_model->showRemoved(std::move(*result.value<std::shared_ptr<std::vector<RemovedRecord>>>()));
        const bool isEmpty = m_model->rowCount() == 0;
        m_empty->setText(tr("Nothing was removed that could be brought back."));
        m_empty->adjustSize();
        m_empty->setVisible(isEmpty);
        if (!isEmpty)
            m_list->setCurrentIndex(m_model->index(1));
        showRow(isEmpty ? -1 : 1);
    });
}

void HistoryPage::showRow(int row)
{
    m_hasConflicts = false;
    if (row < 0 || m_model->isHeading(row)) {
        m_chosen = {};
        m_chosenRemoval = 0;
        m_title->clear();
        m_words->clear();
        m_changes->setChangeSet(0);
        showActions();
        return;
    }
    m_chosen = m_model->entryAt(row);
    m_chosenRemoval = m_model->showsRemoved() ? m_model->removedAt(row).change : 0;
    m_title->setText(m_chosenRemoval > 0 ? m_model->removedAt(row).title : m_chosen.label);
    const QDateTime moment = localMoment(m_chosen.madeAt);
    const QString when = QStringLiteral("%1 %2").arg(formatDate(moment.date(), session().language(), DateStyle::Long),
                                                     moment.toString(QStringLiteral("HH:mm")));
    const int changes = static_cast<int>(m_chosen.changes);
    QStringList parts{m_chosen.author, when, m_chosenRemoval > 0 ? QString() : tr("%n change(s)", nullptr, changes)};
    parts.removeAll(QString());
    QString words = parts.join(QStringLiteral(", "));
    if (!m_chosen.undoneAt.isEmpty())
        words = tr("%1. Undone %2.")
                    .arg(words,
                         shortDay(localMoment(m_chosen.undoneAt).date(), session().today(), session().language()));
    m_words->setText(words);
    m_changes->setChangeSet(m_chosen.id);
    m_fields->scrollToTop();
    showActions();
}

void HistoryPage::showActions()
{
    const bool isChosen = m_chosen.id > 0;
    const bool isFinal = isChosen && !m_chosen.isUndoable && m_chosenRemoval == 0;
    const bool isUndone = !m_chosen.undoneAt.isEmpty();
    m_act->setVisible(isChosen && !isFinal && !m_hasConflicts);
    m_act->setEnabled(!m_job);
    m_act->setText(m_chosenRemoval > 0 ? tr("Bring it back") : isUndone ? tr("Redo this") : tr("Undo this"));
    m_act->setAccessibleName(m_act->text());
    m_rest->setVisible(m_hasConflicts);
    m_rest->setText(isUndone ? tr("Redo the rest") : tr("Undo the rest"));
    m_rest->setAccessibleName(m_rest->text());
    m_leave->setVisible(m_hasConflicts);
    if (!m_hasConflicts) {
        m_why->setVisible(isFinal);
        m_why->setText(isFinal ? tr("This is final and cannot be undone. A document that was issued can be cancelled "
                                    "or credited.")
                               : QString());
    }
}

void HistoryPage::act()
{
    if (m_chosenRemoval > 0)
        bringBack();
    else
        goThrough(History::Mode::AllOrNothing);
}

void HistoryPage::goThrough(History::Mode mode)
{
    const ChangeSetEntry set = m_chosen;
    if (set.id == 0 || m_job)
        return;
    const auto work = [set, mode](ShopFile& shop) {
        History history = shop.history();
        if (mode == History::Mode::AllOrNothing) {
            std::vector<UndoConflict> conflicts = history.conflictsOf(set.id);
            if (!conflicts.empty())
                return conflicts;
        }
        return (set.undoneAt.isEmpty() ? history.undo(set.id, mode) : history.redo(set.id, mode)).conflicts;
    };
    if (set.changes <= mostAtOnce) {
        noteDone(set, work(session().shop()), mode);
        return;
    }
    using Conflicts = std::shared_ptr<std::vector<UndoConflict>>;
    m_job = session().startJob(set.undoneAt.isEmpty() ? tr("Undoing %1").arg(set.label)
                                                      : tr("Redoing %1").arg(set.label),
                               [work](ShopFile& shop, Progress&) {
                                   return QVariant::fromValue(std::make_shared<std::vector<UndoConflict>>(work(shop)));
                               });
    showActions();
    Job* job = m_job;
    connect(job, &Job::changed, this, [this, job] {
        if (job->state() != Job::State::Running && m_job == job) {
            m_job = nullptr;
            showActions();
        }
    });
    connect(job, &Job::finished, this, [this, mode, set](const QVariant& result) {
        m_job = nullptr;
        session().perform([&] {
            noteDone(set, *result.value<Conflicts>(), mode);
            std::vector<ChangedRecord> changed;
            for (const SetChange& change : session().shop().history().changesIn(set.id, mostTold))
                changed.push_back({&session().shop().types().type(change.recordType), change.record});
            session().announceElsewhere(changed);
        });
    });
}

void HistoryPage::noteDone(const ChangeSetEntry& set, const std::vector<UndoConflict>& conflicts, History::Mode mode)
{
    if (!conflicts.empty() && mode == History::Mode::AllOrNothing) {
        QStringList lines;
        for (const UndoConflict& conflict : conflicts) {
            if (lines.size() == static_cast<qsizetype>(shownConflicts)) {
                lines.append(tr("and %n more", nullptr, static_cast<int>(conflicts.size() - shownConflicts)));
                break;
            }
            const RecordType& type = session().shop().types().type(conflict.recordType);
            lines.append(conflict.field.isEmpty() ? conflict.title
                                                  : tr("%1: %2", "a record and one of its fields")
                                                        .arg(conflict.title, fieldWords(type, conflict.field)));
        }
        m_hasConflicts = true;
        m_why->setText(tr("This was changed again later and stays as it is:") + u'\n' + lines.join(u'\n'));
        m_why->setVisible(true);
        showActions();
        m_rest->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_hasConflicts = false;
    // as it was before: the list has read it anew by now
    session().tell(set.undoneAt.isEmpty() ? tr("Undone: %1").arg(set.label) : tr("Redone: %1").arg(set.label));
    showChangeSets(set.id);
}

void HistoryPage::bringBack()
{
    const QString title = m_title->text();
    bringBackRemoved(session().shop(), m_chosenRemoval);
    session().tell(tr("“%1” is back.").arg(title));
    if (!isVisible())
        showRemoved();
}

void HistoryPage::openRecord(int row)
{
    if (row < 0)
        return;
    if (const Place place = m_changes->placeOf(row); !place.page.isEmpty())
        session().navigator().go(place);
}

void HistoryPage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(isRightToLeft() ? m_list->x() - 1 : m_detail->x() - 1, m_list->y(), 1, m_list->height()),
                     theme().line);
}

} // namespace clientela
