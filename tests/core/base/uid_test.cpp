// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uid.h"
#include "tests/support/catch.h"

#include <QTimeZone>

#include <algorithm>
#include <set>
#include <thread>
#include <vector>

using namespace clientela;

namespace {

// the time of RFC 9562's example of a version 7 UUID, 017F22E2-79B0-7CC3-98C4-DC0C0C07398F
FixedClock exampleClock()
{
    return FixedClock(QDateTime(QDate(2022, 2, 22), QTime(19, 22, 22), QTimeZone::utc()));
}

} // namespace

TEST_CASE("Uids are UUIDs of version 7 with the time in front")
{
    const FixedClock clock = exampleClock();
    UidGenerator generator(clock);
    for (int i = 0; i < 1000; ++i) {
        const QString uid = generator.next();
        CAPTURE(uid);
        REQUIRE(isUid(uid));
        REQUIRE(uid.startsWith(QStringLiteral("017f22e2-79b0-7")));
        REQUIRE(QStringView(u"89ab").contains(uid[19]));
    }
}

TEST_CASE("Uids rise when time passes, stands still and goes back")
{
    FixedClock clock = exampleClock();
    UidGenerator generator(clock, 42);
    QString last;
    for (int i = 0; i < 3000; ++i) {
        const QString uid = generator.next();
        REQUIRE(last < uid);
        last = uid;
        clock.advance(i % 3 == 0 ? 5 : i % 3 == 1 ? -4 : 0);
    }
}

TEST_CASE("The same seed gives the same uids, another one and none give others")
{
    const FixedClock clock = exampleClock();
    const auto some = [&clock](std::optional<quint64> seed) {
        UidGenerator generator(clock, seed);
        return std::vector{generator.next(), generator.next(), generator.next()};
    };
    CHECK(some(7) == some(7));
    CHECK(some(7) != some(8));
    CHECK(some({}) != some({}));
}

TEST_CASE("Threads never get the same uid")
{
    const FixedClock clock = exampleClock();
    UidGenerator generator(clock, 1);
    std::vector<std::vector<QString>> made(4);
    std::vector<std::thread> threads;
    for (auto& uids : made) {
        threads.emplace_back([&generator, &uids] {
            for (int i = 0; i < 500; ++i)
                uids.push_back(generator.next());
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    std::set<QString> all;
    for (const auto& uids : made) {
        CHECK(std::ranges::is_sorted(uids));
        all.insert(uids.begin(), uids.end());
    }
    CHECK(all.size() == 2000);
}

TEST_CASE("Uids are told from other text")
{
    CHECK(isUid(u"017F22E2-79B0-7CC3-98C4-DC0C0C07398F"));
    for (const char16_t* text : {u"", u"017f22e279b07cc398c4dc0c0c07398f", u"017f22e2-79b0-7cc3-98c4-dc0c0c07398",
                                 u"017f22e2-79b0-7cc3-98c4-dc0c0c07398g", u"{17f22e2-79b0-7cc3-98c4-dc0c0c07398}",
                                 u"017f22e2079b0-7cc3-98c4-dc0c0c07398f"})
        CHECK_FALSE(isUid(text));
}
