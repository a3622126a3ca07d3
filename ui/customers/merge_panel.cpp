// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/merge_panel.h"

#include "core/base/formats.h"
#include "core/storage/duplicate_storage.h"
#include "ui/controls/buttons.h"
#include "ui/controls/text_label.h"
#include "ui/customers/customer_facts.h"
#include "ui/theme/painters.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace clientela {

namespace {

QString countOf(const RecordType& type, qint64 count)
{
    const int number = static_cast<int>(count);
    if (type.key == u"document")
        return MergePanel::tr("%n document(s)", nullptr, number);
    if (type.key == u"payment")
        return MergePanel::tr("%n payment(s)", nullptr, number);
    if (type.key == u"note")
        return MergePanel::tr("%n note(s)", nullptr, number);
    if (type.key == u"attachment")
        return MergePanel::tr("%n file(s)", nullptr, number);
    if (type.key == u"customer")
        return MergePanel::tr("%n linked customer(s)", nullptr, number);
    return QStringLiteral("%1 %2").arg(number).arg(type.titlePlural.text().toLower());
}

} // namespace

MergePanel::MergePanel(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_reasons(new TextLabel(TextRole::Body, Voice::Second, this))
    , m_links(new TextLabel(TextRole::Body, Voice::Second, this))
    , m_fields(nullptr)
    , m_scroll(new QScrollArea(this))
    , m_swap(
          makeButton(QStringLiteral("merge-swap"), tr("Keep the other one"), "view-refresh", ButtonLook::Quiet, this))
    , m_merge(makeButton(QStringLiteral("merge-do"), tr("Merge"), "merge", ButtonLook::Filled, this))
    , m_different(makeButton(QStringLiteral("merge-different"), tr("Not the same"), nullptr, ButtonLook::Plain, this))
{
    setObjectName(QStringLiteral("merge-panel"));
    m_reasons->setWordWrap(true);
    m_links->setWordWrap(true);
    m_links->setObjectName(QStringLiteral("merge-links"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* actions = new QHBoxLayout;
    actions->setSpacing(8);
    actions->addWidget(m_merge);
    actions->addWidget(m_different);
    actions->addWidget(m_swap);
    actions->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(m_reasons);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_links);
    layout->addLayout(actions);
    connect(m_merge, &QPushButton::clicked, this, &MergePanel::merge);
    connect(m_different, &QPushButton::clicked, this, &MergePanel::markDifferent);
    connect(m_swap, &QPushButton::clicked, this,
            [this] { m_session.perform([this] { setPair(m_other, m_keep, m_reasons->text()); }); });
}

void MergePanel::setPair(CustomerId keep, CustomerId other, const QString& reasons)
{
    m_keep = keep;
    m_other = other;
    m_choices.clear();
    m_reasons->setText(reasons);
    m_reasons->setVisible(!reasons.isEmpty());
    fill();
}

QString MergePanel::linksSentence(const MergePlan& plan)
{
    QStringList parts;
    for (const MergePlan::Links& links : plan.links)
        parts.append(countOf(*links.type, links.count));
    if (parts.isEmpty())
        return tr("Nothing to move: %1 has no documents, payments or notes.").arg(plan.other.name);
    return tr("To %1 move: %2.").arg(plan.keep.name, parts.join(QStringLiteral(", ")));
}

QPushButton* MergePanel::sideButton(const QString& name, const QString& text, bool isChosen)
{
    QPushButton* button = makeButton(name, text.isEmpty() ? QStringLiteral("–") : text, nullptr, ButtonLook::Pill,
                                     this);
    button->setCheckable(true);
    button->setChecked(isChosen);
    button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    button->setToolTip(text);
    return button;
}

void MergePanel::addRow(int row, const MergeRow& shown, const MergePlan& plan)
{
    auto* grid = static_cast<QGridLayout*>(m_fields->layout());
    auto* label = new TextLabel(shown.label, TextRole::Second, Voice::Third, m_fields);
    grid->addWidget(label, row, 0);
    const Field* field = m_session.shop().types().type(u"customer").field(shown.key);
    const auto textOf = [&](const Customer& customer, const QString& otherwise) {
        return (field ? shownText(*field, &customer, m_session) : otherwise).left(200).replace(u'\n', u' ');
    };
    auto* group = new QButtonGroup(m_fields);
    const auto addSide = [&](MergeSide side, const char* name, const QString& text, int column) {
        QPushButton* button = sideButton(QStringLiteral("merge-%1-%2").arg(shown.key, QLatin1String(name)), text,
                                         shown.side == side);
        button->setAccessibleName(QStringLiteral("%1: %2").arg(shown.label, text));
        group->addButton(button);
        grid->addWidget(button, row, column);
        connect(button, &QPushButton::clicked, this, [this, key = shown.key, side] { m_choices.insert(key, side); });
    };
    addSide(MergeSide::Keep, "keep", textOf(plan.keep, shown.keepValue), 1);
    addSide(MergeSide::Other, "other", textOf(plan.other, shown.otherValue), 2);
    if (shown.mayTakeBoth)
        addSide(MergeSide::Both, "both", tr("Both"), 3);
}

void MergePanel::fill()
{
    const MergePlan plan = planMerge(m_session.shop(), m_keep, m_other, m_choices);
    m_fields = new QWidget;
    auto* grid = new QGridLayout(m_fields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnMinimumWidth(0, scaled(110));
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    int row = 0;
    grid->addWidget(new TextLabel(tr("Stays"), TextRole::CaptionName, Voice::Third, m_fields), row, 1);
    grid->addWidget(new TextLabel(tr("Is merged into it"), TextRole::CaptionName, Voice::Third, m_fields), row++, 2);
    for (const auto& [customer, column] : {std::pair{&plan.keep, 1}, std::pair{&plan.other, 2}}) {
        QPushButton* name = makeButton(column == 1 ? QStringLiteral("merge-open-keep")
                                                   : QStringLiteral("merge-open-other"),
                                       customer->name, nullptr, ButtonLook::Quiet, m_fields);
        name->setToolTip(tr("Open the card of %1").arg(customer->name));
        name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        connect(name, &QPushButton::clicked, this, [this, id = customer->id] { Q_EMIT openWanted(id); });
        grid->addWidget(name, row, column);
    }
    ++row;
    for (const MergeRow& shown : plan.rows)
        addRow(row++, shown, plan);
    const auto listOf = [](const Customer& customer) {
        QStringList parts;
        for (const CustomerPhone& phone : customer.phones)
            parts.append(phone.number);
        for (const CustomerEmail& email : customer.emails)
            parts.append(email.address);
        for (const CustomerAddress& address : customer.addresses)
            parts.append(QStringLiteral("%1 %2 %3").arg(address.street, address.postcode, address.city).simplified());
        return parts.join(u'\n');
    };
    auto* contacts = new TextLabel(tr("Contacts (all stay)"), TextRole::Second, Voice::Third, m_fields);
    contacts->setWordWrap(true);
    grid->addWidget(contacts, row, 0, Qt::AlignTop);
    for (const auto& [customer, column] : {std::pair{&plan.keep, 1}, std::pair{&plan.other, 2}}) {
        auto* list = new TextLabel(listOf(*customer), TextRole::Body, Voice::Second, m_fields);
        list->setWordWrap(true);
        list->setTextFormat(Qt::PlainText);
        list->setContentsMargins(12, 0, 0, 0);
        grid->addWidget(list, row, column, Qt::AlignTop);
    }
    grid->setRowStretch(row + 1, 1);
    m_scroll->setWidget(m_fields);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_fields->setAutoFillBackground(false);
    m_links->setText(linksSentence(plan));
}

void MergePanel::merge()
{
    const bool isDone = m_session.perform([this] {
        const MergePlan plan = planMerge(m_session.shop(), m_keep, m_other, m_choices);
        mergeCustomers(m_session.shop(), m_keep, m_other, m_choices);
        m_session.navigator().forget(QStringLiteral("customers"), m_other.value());
        m_session.tellUndoable(tr("%1 was merged into %2.").arg(plan.other.name, plan.keep.name));
    });
    if (isDone)
        Q_EMIT merged();
}

void MergePanel::markDifferent()
{
    const bool isDone = m_session.perform([this] {
        DuplicateStorage(m_session.shop()).markNotDuplicate(m_keep, m_other);
        m_session.tell(tr("Remembered: these are two customers."));
    });
    if (isDone)
        Q_EMIT markedDifferent();
}

void MergePanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().sheet);
}

} // namespace clientela
