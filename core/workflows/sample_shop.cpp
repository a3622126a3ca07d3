// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/sample_shop.h"

#include "core/base/error.h"
#include "core/storage/document_storage.h"
#include "core/workflows/sample/sample_sales.h"
#include "core/workflows/sample/sample_tax_numbers.h"

#include <QCoreApplication>

#include <algorithm>

namespace clientela {

namespace {

constexpr int monthsOfSales = 18;
constexpr int yearsBefore = 3;
constexpr int percentFromBefore = 58;            ///< of the customers were there when the sales begin
constexpr qint64 customersStoredSingly = 20'000; ///< up to so many, each has an entry of its own in the history
constexpr qint64 customersPerChangeSet = 2000;
constexpr int eventsPerTransaction = 400;

QDate firstDayOf(QDate today)
{
    return today.addMonths(-monthsOfSales);
}

/// The moment in which the sample's time begins: before it has a customer.
FixedClock clockBefore(QDate today)
{
    return FixedClock(utcTime(firstDayOf(today).addYears(-yearsBefore), QTime(7, 0)));
}

/// Lets a shop live in the sample's time, without search, and brings it back whatever happens.
class SampleTime
{
public:
    SampleTime(ShopFile& shop, QDate today, quint64 seed)
        : m_shop(shop)
        , m_realClock(shop.clock())
        , m_author(shop.author())
        , m_clock(clockBefore(today))
    {
        shop.setClock(m_clock);
        shop.seedUids(seed);
        shop.search().pause();
    }
    ~SampleTime()
    {
        m_shop.search().discard();
        m_shop.setAuthor(m_author);
        m_shop.setClock(m_realClock);
    }
    SampleTime(const SampleTime&) = delete;
    SampleTime& operator=(const SampleTime&) = delete;

    void moveTo(qint64 milliseconds) { m_clock.setNow(utcTime(milliseconds)); }
    qint64 now() const { return m_clock.now().toMSecsSinceEpoch(); }
    /// What search would have to be told is not kept: it is made anew at the end.
    void forgetSearch()
    {
        m_shop.search().discard();
        m_shop.search().pause();
    }

private:
    ShopFile& m_shop;
    const Clock& m_realClock;
    QString m_author;
    FixedClock m_clock;
};

/// Fills one shop.
class SampleFiller
{
public:
    SampleFiller(ShopFile& shop, const SampleSize& size, Progress& progress)
        : m_shop(shop)
        , m_size(size)
        , m_progress(progress)
        , m_today(size.today.isValid() ? size.today : shop.clock().today())
        , m_documents(std::max<qint64>(0, size.documents.value_or(std::min<qint64>(size.customers * 4, 3000))))
        , m_words(sampleCountry(shop.defaults().country))
        , m_preset(countryPreset(shop.defaults().country))
        , m_taxes(DocumentStorage(shop).taxes())
        , m_calendar(firstDayOf(m_today).addYears(-yearsBefore), m_today.addDays(-1), m_words.seasons,
                     m_words.openingHourUtc)
        , m_people(m_words, m_preset, shop.defaults().country, size.seed)
        , m_products(shop, m_words, m_taxes)
        , m_random(size.seed * 11 + 5)
        , m_time(shop, m_today, size.seed)
    {
    }

    void fill()
    {
        drawTraits();
        fillProfile();
        fillProducts();
        const QDateTime first = utcTime(firstDayOf(m_today), QTime(0, 0));
        const QDateTime last = utcTime(m_today.addDays(-1), QTime(23, 59));
        SamplePlan plan(m_traits, m_calendar, m_preset, first, last, m_size.seed);
        plan.planDocuments(m_products.goods().empty() ? 0 : m_documents);
        plan.planNotes(std::min<qint64>(m_size.customers, 3000) * 6 / 10);
        live(plan);
        for (const QStringView type : {u"customer", u"product", u"document"})
            m_shop.search().rebuild(m_shop.types().type(type));
        m_progress.report(total(), total());
    }

private:
    qint64 total() const { return m_size.customers + m_size.products + m_documents; }

    void report(qint64 done) { reportOrThrow(m_progress, std::min(done, total() - 1), total()); }

    void drawTraits()
    {
        const qint64 before = m_size.customers * percentFromBefore / 100;
        const qint64 middle = m_calendar.positionOf(utcTime(firstDayOf(m_today), QTime(0, 0)));
        m_traits.reserve(static_cast<std::size_t>(m_size.customers));
        for (qint64 i = 0; i < m_size.customers; ++i) {
            SampleTraits traits = m_people.nextTraits();
            const qint64 position = i < before
                                        ? between(0, middle, i, before)
                                        : between(middle, m_calendar.size(), i - before, m_size.customers - before);
            traits.createdAt = m_calendar.at(position).toMSecsSinceEpoch();
            m_traits.push_back(traits);
        }
    }

    /// A place in the index-th of count equal parts.
    qint64 between(qint64 from, qint64 to, qint64 index, qint64 count)
    {
        const qint64 start = from + (to - from) / count * index;
        return start + m_random.below(std::max<qint64>(1, (to - from) / count));
    }

    void fillProfile()
    {
        const RecordType& type = m_shop.types().type(u"shop");
        ShopProfile profile = DocumentStorage(m_shop).profile();
        const auto word = [this](const char* key) { return m_words.shop.value(QLatin1StringView(key)).toString(); };
        const auto fillIn = [](QString& field, const QString& value) {
            if (field.isEmpty())
                field = value;
        };
        fillIn(profile.street, word("street"));
        fillIn(profile.postcode, word("postcode"));
        fillIn(profile.city, word("city"));
        fillIn(profile.region, word("region"));
        fillIn(profile.phone, word("phone"));
        fillIn(profile.email, word("email"));
        fillIn(profile.website, word("website"));
        fillIn(profile.iban, word("iban"));
        fillIn(profile.bankName, word("bank"));
        fillIn(profile.pixKey, word("pix"));
        fillIn(profile.terms, word("terms"));
        if (profile.name == word("name"))
            fillIn(profile.footer, word("footer"));
        fillIn(profile.accentColour, QStringLiteral("#0f766e"));
        fillIn(profile.taxNumber, sampleTaxNumber(profile.country, TaxNumberOwner::Company, 4'180, m_size.seed));
        m_time.moveTo(m_time.now() + 60'000);
        ChangeScope scope(m_shop, QCoreApplication::translate("Sample", "Shop details"));
        scope.update(type, &profile);
        scope.commit();
    }

    void fillProducts()
    {
        const RecordType& type = m_shop.types().type(u"product");
        for (qint64 index = 0; index < m_size.products;) {
            m_time.moveTo(m_time.now() + 60'000);
            ChangeScope scope(m_shop, QCoreApplication::translate("Sample", "Sample products"));
            for (qint64 i = 0; i < customersPerChangeSet && index < m_size.products; ++i, ++index) {
                Product product = m_products.product(index, m_size.products);
                scope.insert(type, &product);
                m_products.remember(product, index, m_size.products);
            }
            scope.commit();
            m_time.forgetSearch();
            report(index);
        }
    }

    /// Stores everybody who came until then.
    void admit(qint64 until)
    {
        const qint64 before = m_size.customers * percentFromBefore / 100;
        while (m_admitted < m_traits.size() && m_traits[m_admitted].createdAt <= until) {
            const bool singly = m_size.customers <= customersStoredSingly && static_cast<qint64>(m_admitted) >= before;
            std::size_t end = m_admitted + 1;
            while (!singly && end < m_traits.size() && m_traits[end].createdAt <= until
                   && static_cast<qint64>(end - m_admitted) < customersPerChangeSet)
                ++end;
            admitRange(end, singly);
            m_time.forgetSearch();
            if (!singly)
                report(m_size.products + static_cast<qint64>(m_admitted));
        }
    }

    void admitRange(std::size_t end, bool singly)
    {
        const RecordType& type = m_shop.types().type(u"customer");
        m_shop.setAuthor(m_random.oneOf(m_words.staff));
        m_time.moveTo(m_traits[end - 1].createdAt);
        ChangeScope scope(m_shop, singly ? QCoreApplication::translate("Sample", "New customer")
                                         : QCoreApplication::translate("Sample", "Sample customers"));
        for (; m_admitted < end; ++m_admitted) {
            SampleTraits& traits = m_traits[m_admitted];
            m_time.moveTo(traits.createdAt); // uids have the times in which they are made
            Customer customer = m_people.nextCustomer(traits, utcTime(traits.createdAt).date());
            customer.createdAt = m_shop.timestamp();
            traits.id = scope.insert(type, &customer);
            m_people.remember(customer, traits);
        }
        scope.commit();
    }

    void live(SamplePlan& plan)
    {
        const std::vector<SampleEvent> events = plan.events();
        SampleSales sales(m_shop, m_words, m_preset, m_taxes, m_traits, m_products.goods(), m_size.seed);
        admit(events.empty() ? utcTime(m_today, QTime(0, 0)).toMSecsSinceEpoch() : events.front().time);
        for (std::size_t i = 0; i < events.size();) {
            // one transaction for many: the disk is asked once
            Transaction transaction(m_shop.database());
            for (int n = 0; n < eventsPerTransaction && i < events.size(); ++n, ++i) {
                const SampleEvent& event = events[i];
                admit(event.time);
                m_time.moveTo(event.time);
                m_shop.setAuthor(m_random.oneOf(m_words.staff));
                sales.happen(event, plan.sales()[event.sale]);
            }
            transaction.commit();
            m_time.forgetSearch();
            report(m_size.products + static_cast<qint64>(m_admitted)
                   + m_documents * static_cast<qint64>(i) / static_cast<qint64>(events.size()));
        }
        admit(utcTime(m_today, QTime(0, 0)).toMSecsSinceEpoch());
    }

    ShopFile& m_shop;
    const SampleSize& m_size;
    Progress& m_progress;
    QDate m_today;
    qint64 m_documents;
    SampleCountry m_words;
    CountryPreset m_preset;
    TaxTable m_taxes;
    SampleCalendar m_calendar;
    SamplePeople m_people;
    SampleProducts m_products;
    SampleRandom m_random;
    SampleTime m_time;
    std::vector<SampleTraits> m_traits;
    std::size_t m_admitted = 0;
};

} // namespace

void fillSampleShop(ShopFile& shop, const SampleSize& size, Progress& progress)
{
    SampleFiller(shop, size, progress).fill();
}

std::unique_ptr<ShopFile> createSampleShop(const QString& location, const ShopSetup& setup, const SampleSize& size,
                                           const Clock& clock, Progress& progress)
{
    SampleSize fixed = size;
    if (!fixed.today.isValid())
        fixed.today = clock.today();
    ShopSetup named = setup;
    if (named.name.isEmpty())
        named.name = sampleCountry(setup.country.toUpper()).shop.value(QLatin1StringView("name")).toString();
    if (named.trade.isEmpty())
        named.trade = QStringLiteral("manufacturing");
    named.seed = fixed.seed;
    const FixedClock before = clockBefore(fixed.today);
    return madeWhole(location, [&] {
        auto shop = createShop(location, named, before);
        shop->setClock(clock);
        fillSampleShop(*shop, fixed, progress);
        return shop;
    });
}

} // namespace clientela
