// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/country_preset.h"
#include "core/workflows/sample/sample_calendar.h"
#include "core/workflows/sample/sample_people.h"

#include <optional>
#include <vector>

namespace clientela {

/// Something that happens in the shop.
struct SampleEvent
{
    enum class Action : quint8 { DraftQuote, Quote, Order, DeliveryNote, Invoice, Decline, Pay, Credit, Cancel, Note };

    qint64 time = 0; ///< milliseconds since 1970, UTC
    quint32 sale = 0;
    Action action = Action::Quote;
    quint8 percent = 100; ///< of what is open, for Pay
};

/// One sale from the first quote to the last payment.
struct SampleSale
{
    std::size_t customer = 0; ///< index among the traits
    qint64 quote = 0;         ///< ids of the documents once they exist
    qint64 order = 0;
    qint64 invoice = 0;
};

/// Decides beforehand who asks, buys and pays when, so that exactly the wanted number of documents exists at the end.
class SamplePlan
{
public:
    /// Days are those of the sales; the traits are ordered by their time of creation.
    SamplePlan(const std::vector<SampleTraits>& traits, const SampleCalendar& calendar, const CountryPreset& preset,
               QDateTime first, QDateTime last, quint64 seed);

    /// Plans sales until there are so many documents; fewer when nobody buys.
    void planDocuments(qint64 count);
    void planNotes(qint64 count);
    /// What happens, in order of time.
    std::vector<SampleEvent> events();
    std::vector<SampleSale>& sales() { return m_sales; }

private:
    struct Draft
    {
        std::vector<SampleEvent> events;
        qint64 documents = 0;
    };
    void planSale(std::size_t customer, const QDateTime& start, qint64 room);
    void add(Draft& draft, const QDateTime& time, SampleEvent::Action action, int percent = 100) const;
    void planQuote(Draft& draft, const SampleTraits& traits, const QDateTime& start);
    void planInvoice(Draft& draft, const SampleTraits& traits, const QDateTime& time);
    void planPayment(Draft& draft, const SampleTraits& traits, const QDateTime& invoiced);
    QDateTime later(const QDateTime& time, qint64 days);
    /// Somebody who is known at that time, those who buy much more often; nothing when nobody is.
    std::optional<std::size_t> buyerAt(const QDateTime& time);

    const std::vector<SampleTraits>& m_traits;
    const SampleCalendar& m_calendar;
    const CountryPreset& m_preset;
    QDateTime m_first;
    QDateTime m_last;
    SampleRandom m_random;
    std::vector<qint64> m_activitySums;
    std::vector<SampleSale> m_sales;
    std::vector<SampleEvent> m_events;
    qint64 m_documents = 0;
    qint64 m_invoices = 0;
};

} // namespace clientela
