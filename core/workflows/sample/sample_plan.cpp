// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/sample/sample_plan.h"

#include "core/base/clock.h"

#include <algorithm>

namespace clientela {

namespace {

using PlannedAction = SampleEvent::Action;
using PlannedStage = SampleTraits::Stage;

constexpr int attemptsPerDocument = 50;
constexpr qint64 invoicesPerCreditNote = 90;

bool makesDocument(PlannedAction action)
{
    switch (action) {
    case PlannedAction::DraftQuote:
    case PlannedAction::Quote:
    case PlannedAction::Order:
    case PlannedAction::DeliveryNote:
    case PlannedAction::Invoice:
    case PlannedAction::Credit: return true;
    default: return false;
    }
}

} // namespace

SamplePlan::SamplePlan(const std::vector<SampleTraits>& traits, const SampleCalendar& calendar,
                       const CountryPreset& preset, QDateTime first, QDateTime last, quint64 seed)
    : m_traits(traits)
    , m_calendar(calendar)
    , m_preset(preset)
    , m_first(std::move(first))
    , m_last(std::move(last))
    , m_random(seed * 5 + 3)
{
    qint64 sum = 0;
    m_activitySums.reserve(traits.size());
    for (const SampleTraits& customer : traits) {
        sum += customer.activity;
        m_activitySums.push_back(sum);
    }
}

std::optional<std::size_t> SamplePlan::buyerAt(const QDateTime& time)
{
    const qint64 moment = time.toMSecsSinceEpoch();
    const auto known = static_cast<std::size_t>(std::ranges::upper_bound(m_traits, moment, {}, &SampleTraits::createdAt)
                                                - m_traits.begin());
    if (known == 0 || m_activitySums[known - 1] == 0)
        return {};
    const qint64 draw = m_random.below(m_activitySums[known - 1]);
    const auto buyer = static_cast<std::size_t>(std::ranges::upper_bound(m_activitySums, draw)
                                                - m_activitySums.begin());
    // former customers bought only in the first half
    const bool isGone = m_traits[buyer].stage == PlannedStage::Former
                        && m_first.secsTo(time) > m_first.secsTo(m_last) / 2;
    return isGone ? std::nullopt : std::optional(buyer);
}

QDateTime SamplePlan::later(const QDateTime& time, qint64 days)
{
    return days == 0 ? time.addSecs(300 + m_random.below(1500))
                     : m_calendar.openOn(time.date().addDays(days), m_random);
}

void SamplePlan::add(Draft& draft, const QDateTime& time, SampleEvent::Action action, int percent) const
{
    if (time > m_last)
        return;
    draft.events.push_back({time.toMSecsSinceEpoch(), 0, action, static_cast<quint8>(percent)});
    draft.documents += makesDocument(action) ? 1 : 0;
}

void SamplePlan::planQuote(Draft& draft, const SampleTraits& traits, const QDateTime& start)
{
    const bool isFresh = start.daysTo(m_last) <= 6;
    if (m_random.percent(isFresh ? 30 : 1)) {
        add(draft, start, PlannedAction::DraftQuote);
        return;
    }
    add(draft, start, PlannedAction::Quote);
    const qint64 outcome = m_random.below(100);
    const int accepted = traits.stage == PlannedStage::Prospect ? 0 : 67;
    const int declined = traits.stage == PlannedStage::Prospect ? 35 : 14;
    const qint64 thought = 1 + std::min(m_random.below(26), m_random.below(26));
    const QDateTime answer = later(start, thought);
    if (outcome >= accepted + declined)
        return; // no answer: it expires
    if (outcome >= accepted) {
        add(draft, answer, PlannedAction::Decline);
        return;
    }
    if (!m_random.percent(45) || !m_preset.offers(DocumentKind::Order)) {
        planInvoice(draft, traits, later(answer, m_random.between(1, 14)));
        return;
    }
    add(draft, answer, PlannedAction::Order);
    const QDateTime done = later(answer, m_random.between(4, 24));
    if (traits.isCompany && m_random.percent(35) && m_preset.offers(DocumentKind::DeliveryNote))
        add(draft, done.addSecs(-600), PlannedAction::DeliveryNote);
    planInvoice(draft, traits, done);
}

void SamplePlan::planInvoice(Draft& draft, const SampleTraits& traits, const QDateTime& time)
{
    if (time > m_last)
        return;
    add(draft, time, PlannedAction::Invoice);
    ++m_invoices;
    if (m_invoices % invoicesPerCreditNote == invoicesPerCreditNote / 3) {
        const bool credits = m_preset.offers(DocumentKind::CreditNote);
        add(draft, later(time, m_random.between(2, 9)), credits ? PlannedAction::Credit : PlannedAction::Cancel);
        return;
    }
    planPayment(draft, traits, time);
}

void SamplePlan::planPayment(Draft& draft, const SampleTraits& traits, const QDateTime& invoiced)
{
    const qint64 habit = m_random.below(100);
    const qint64 term = traits.termDays;
    // what is long overdue was mostly paid in the end
    const bool isOld = invoiced.daysTo(m_last) > 150;
    if (habit < (term == 0 ? 84 : 54))
        add(draft, later(invoiced, term == 0 ? 0 : term - m_random.below(std::min<qint64>(term, 8))),
            PlannedAction::Pay);
    else if (habit < 90)
        add(draft, later(invoiced, term + m_random.between(1, isOld ? 75 : 40)), PlannedAction::Pay);
    else if (habit < 95) {
        add(draft, later(invoiced, m_random.below(4)), PlannedAction::Pay, 50);
        add(draft, later(invoiced, term + m_random.between(6, 50)), PlannedAction::Pay);
    } else if (habit < 97) {
        add(draft, later(invoiced, term + m_random.below(10)), PlannedAction::Pay,
            static_cast<int>(m_random.between(3, 8)) * 10);
        if (isOld)
            add(draft, later(invoiced, term + m_random.between(60, 120)), PlannedAction::Pay);
    } else if (isOld && m_random.percent(80)) {
        add(draft, later(invoiced, term + m_random.between(70, 130)), PlannedAction::Pay);
    }
}

void SamplePlan::planSale(std::size_t customer, const QDateTime& start, qint64 room)
{
    const SampleTraits& traits = m_traits[customer];
    Draft draft;
    const bool asksFirst = traits.stage == PlannedStage::Prospect || m_random.percent(60);
    if (asksFirst)
        planQuote(draft, traits, start);
    else
        planInvoice(draft, traits, start);
    if (draft.documents > room) { // the last sale only fills up: a quote nobody answered
        draft = {};
        add(draft, start, PlannedAction::Quote);
    }
    for (SampleEvent& event : draft.events) {
        event.sale = static_cast<quint32>(m_sales.size());
        m_events.push_back(event);
    }
    m_documents += draft.documents;
    m_sales.push_back({customer, 0, 0, 0});
}

void SamplePlan::planDocuments(qint64 count)
{
    // who came lately came for something
    for (std::size_t i = 0; i < m_traits.size() && m_documents < count / 3; ++i) {
        const QDateTime came = utcTime(m_traits[i].createdAt);
        if (came >= m_first && m_traits[i].activity > 0 && m_random.percent(60))
            planSale(i, later(came, m_random.below(3)), count - m_documents);
    }
    const qint64 from = m_calendar.positionOf(m_first);
    for (qint64 attempt = 0; m_documents < count && attempt < count * attemptsPerDocument; ++attempt) {
        const QDateTime start = m_calendar.at(from + m_random.below(m_calendar.size() - from));
        if (const auto buyer = buyerAt(start); buyer && start <= m_last)
            planSale(*buyer, start, count - m_documents);
    }
}

void SamplePlan::planNotes(qint64 count)
{
    const qint64 from = m_calendar.positionOf(m_first);
    for (qint64 i = 0; i < count; ++i) {
        const QDateTime time = m_calendar.at(from + m_random.below(m_calendar.size() - from));
        const auto customer = buyerAt(time);
        if (!customer || time > m_last)
            continue;
        m_events.push_back({time.toMSecsSinceEpoch(), static_cast<quint32>(m_sales.size()), PlannedAction::Note, 0});
        m_sales.push_back({*customer, 0, 0, 0});
    }
}

std::vector<SampleEvent> SamplePlan::events()
{
    std::ranges::stable_sort(m_events, {}, &SampleEvent::time);
    return std::move(m_events);
}

} // namespace clientela
