// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/duplicates_page.h"

#include "core/base/formats.h"
#include "core/storage/document_storage.h"
#include "core/storage/search.h"
#include "ui/controls/buttons.h"
#include "ui/controls/page_header.h"
#include "ui/controls/text_label.h"
#include "ui/customers/merge_panel.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace clientela {

namespace {

constexpr int pickedIdRole = Qt::UserRole + 1;

QString reasonWords(const DuplicateScore& score)
{
    QStringList reasons;
    for (const DuplicateReason reason : score.reasons)
        reasons.append(duplicateReasonName(reason));
    return reasons.join(QStringLiteral(", "));
}

} // namespace

DuplicatesPage::DuplicatesPage(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_header(new PageHeader(this))
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
    , m_side(new QStackedWidget(this))
    , m_merge(new MergePanel(session, this))
    , m_message(new QWidget(this))
    , m_sentence(new TextLabel(TextRole::Body, Voice::Third, m_message))
    , m_again(makeButton(QStringLiteral("duplicates-again"), tr("Look again"), "view-refresh", ButtonLook::Quiet, this))
    , m_picker(new QLineEdit(this))
{
    setObjectName(QStringLiteral("duplicates-page"));
    setAccessibleName(tr("Duplicates"));
    m_header->setTitle(tr("Duplicates"));
    m_header->addTool(m_again);
    m_list->setObjectName(QStringLiteral("duplicate-groups"));
    m_list->setAccessibleName(tr("Likely the same"));
    m_list->setModel(m_model);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setWordWrap(true);
    m_list->setSpacing(4);
    m_list->setTabKeyNavigation(false);
    m_list->setMinimumWidth(240);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setObjectName(QStringLiteral("duplicates-sentence"));
    auto* messageLayout = new QVBoxLayout(m_message);
    messageLayout->addWidget(m_sentence);
    m_side->addWidget(m_message);
    m_side->addWidget(m_merge);
    makePicker();
    auto* right = new QWidget(this);
    auto* rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    auto* pickerRow = new QHBoxLayout;
    pickerRow->setContentsMargins(24, 12, 24, 0);
    pickerRow->addWidget(m_picker);
    rightLayout->addLayout(pickerRow);
    rightLayout->addWidget(m_side, 1);
    auto* splitter = new QSplitter(this);
    m_list->hide();
    splitter->addWidget(m_list);
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({380, 800});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(splitter, 1);

    connect(m_again, &QPushButton::clicked, this, [this] { hunt(); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &DuplicatesPage::showGroup);
    connect(m_merge, &MergePanel::merged, this, [this] { pairIsSettled(true); });
    connect(m_merge, &MergePanel::markedDifferent, this, [this] { pairIsSettled(false); });
    connect(m_merge, &MergePanel::openWanted, this,
            [this](qint64 id) { this->session().navigator().go({QStringLiteral("customers"), id, {}}); });
}

void DuplicatesPage::makePicker()
{
    auto* found = new QStandardItemModel(m_picker);
    auto* completer = new QCompleter(found, m_picker);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_picker->setCompleter(completer);
    m_picker->setObjectName(QStringLiteral("merge-picker"));
    m_picker->setAccessibleName(tr("The customer to merge"));
    m_picker->setPlaceholderText(tr("Name of the customer that is the same"));
    m_picker->hide();
    connect(m_picker, &QLineEdit::textEdited, this, [this, found](const QString& typed) {
        session().perform([&] {
            constexpr int most = 8;
            found->clear();
            const RecordType& type = session().shop().types().type(u"customer");
            for (const SearchHit& hit : searchKind(session().shop(), type, typed, most, session().recent())) {
                if (hit.id == m_only.value())
                    continue;
                auto* item = new QStandardItem(hit.title);
                item->setToolTip(hit.subtitle);
                item->setData(hit.id, pickedIdRole);
                found->appendRow(item);
            }
        });
    });
    const auto choose = [this](const QModelIndex& chosen) {
        const CustomerId other(chosen.data(pickedIdRole).toLongLong());
        session().perform([&] {
            m_merge->setPair(m_only, other, {});
            m_side->setCurrentWidget(m_merge);
        });
    };
    connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, choose);
    connect(m_picker, &QLineEdit::returnPressed, this, [found, choose] {
        if (found->rowCount() > 0)
            choose(found->index(0, 0));
    });
}

void DuplicatesPage::open(const Place& place)
{
    const bool chooses = place.detail == u"merge";
    m_picker->setVisible(chooses);
    m_picker->clear();
    m_only = CustomerId(place.id);
    if (place.id == 0)
        return hunt();
    huntFor(m_only);
    if (chooses && m_groups.empty())
        m_sentence->setText(tr("Write the name of the customer that is the same and choose it."));
}

void DuplicatesPage::focusStart()
{
    if (!m_picker->isHidden())
        m_picker->setFocus(Qt::OtherFocusReason);
    else if (!m_list->isHidden())
        m_list->setFocus(Qt::OtherFocusReason);
    else
        m_again->setFocus(Qt::OtherFocusReason);
}

void DuplicatesPage::hunt()
{
    if (m_job)
        m_job->cancel();
    m_only = {};
    setGroups({});
    m_sentence->setText(tr("Looking through all customers…"));
    m_job = session().startJob(tr("Looking for duplicate customers"), [](ShopFile& shop, Progress& progress) {
        return QVariant::fromValue(DuplicateStorage(shop).huntDuplicates(progress));
    });
    m_again->setEnabled(false);
    connect(m_job, &Job::changed, this, [this] {
        if (m_job && m_job->state() == Job::State::Running && m_job->total() > 0)
            m_sentence->setText(tr("Looking through all customers: %1 of %2.")
                                    .arg(formatInteger(m_job->done(), session().language()),
                                         formatInteger(m_job->total(), session().language())));
    });
    connect(m_job, &Job::finished, this, [this](const QVariant& result) {
        m_again->setEnabled(true);
        setGroups(result.value<std::vector<DuplicateGroup>>());
    });
    const auto stop = [this] {
        m_again->setEnabled(true);
        m_sentence->setText(tr("The search was stopped. Look again when there is time."));
    };
    connect(m_job, &Job::cancelled, this, stop);
    connect(m_job, &Job::failed, this, stop);
}

void DuplicatesPage::huntFor(CustomerId customer)
{
    session().perform([&] {
        constexpr int most = 20;
        const Customer typed = DocumentStorage(session().shop()).loadCustomer(customer);
        std::vector<DuplicateGroup> groups;
        for (const DuplicateCandidate& other : DuplicateStorage(session().shop()).likelyDuplicates(typed, most)) {
            if (other.customer.id != customer.value())
                groups.push_back({{customer, other.customer.customerId()}, other.score});
        }
        setGroups(std::move(groups));
    });
}

void DuplicatesPage::setGroups(std::vector<DuplicateGroup> groups)
{
    m_groups = std::move(groups);
    fillGroups();
}

void DuplicatesPage::fillGroups()
{
    const int row = qMax(0, m_list->currentIndex().row());
    m_model->clear();
    session().perform([this] {
        const RecordType& type = session().shop().types().type(u"customer");
        for (const DuplicateGroup& group : m_groups) {
            std::vector<qint64> ids;
            for (const CustomerId id : group.customers)
                ids.push_back(id.value());
            QStringList names;
            for (const AnyRecord& record : session().shop().records().loadHeads(type, ids))
                names.append(type.titleOf(record.data()));
            m_model->appendRow(new QStandardItem(names.join(u'\n') + u'\n' + reasonWords(group.score)));
        }
    });
    m_header->setRemark(m_groups.empty() ? QString()
                                         : formatInteger(static_cast<qint64>(m_groups.size()), session().language()));
    m_list->setVisible(!m_groups.empty());
    if (m_groups.empty()) {
        m_sentence->setText(m_only.isValid() ? tr("No other customer looks like this one.")
                                             : tr("No customer seems to be here twice."));
        m_side->setCurrentWidget(m_message);
        return;
    }
    m_list->setCurrentIndex(m_model->index(qMin(row, m_model->rowCount() - 1), 0));
    showGroup();
}

void DuplicatesPage::showGroup()
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || row >= static_cast<int>(m_groups.size()))
        return;
    const DuplicateGroup& group = m_groups[static_cast<std::size_t>(row)];
    session().perform([&] {
        m_merge->setPair(group.customers[0], group.customers[1], reasonWords(group.score));
        m_side->setCurrentWidget(m_merge);
    });
}

void DuplicatesPage::pairIsSettled(bool isMerged)
{
    const CustomerId kept = m_merge->keep();
    const CustomerId other = m_merge->other();
    if (m_only.isValid())
        return session().navigator().go({QStringLiteral("customers"), isMerged ? kept.value() : m_only.value(), {}});
    for (DuplicateGroup& group : m_groups) {
        const bool hasBoth = std::ranges::find(group.customers, kept) != group.customers.end()
                             && std::ranges::find(group.customers, other) != group.customers.end();
        if (isMerged || hasBoth)
            std::erase(group.customers, other);
    }
    std::erase_if(m_groups, [](const DuplicateGroup& group) { return group.customers.size() < 2; });
    fillGroups();
    m_list->setFocus(Qt::OtherFocusReason);
}

void DuplicatesPage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, m_header->height(), width(), height() - m_header->height()), theme().sheet);
}

} // namespace clientela
