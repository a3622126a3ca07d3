// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/session/place.h"

#include <QSignalSpy>

using namespace clientela;

TEST_CASE("the way back and forward is as in a browser")
{
    Navigator navigator;
    const QSignalSpy moved(&navigator, &Navigator::moved);
    const Place customers{QStringLiteral("customers"), 0, {}};
    const Place customer{QStringLiteral("customers"), 7, {}};
    const Place document{QStringLiteral("document"), 3, {}};
    navigator.go(customers);
    CHECK_FALSE(navigator.canGoBack());
    navigator.go(customer);
    navigator.go(document);
    navigator.back();
    CHECK(navigator.current() == customer);
    CHECK(navigator.canGoForward());
    navigator.forward();
    CHECK(navigator.current() == document);
    navigator.back();
    navigator.go(customers);
    CHECK_FALSE(navigator.canGoForward());
    CHECK(moved.count() == 7);

    SECTION("a place that takes another's place leaves no way back to it")
    {
        navigator.replace(document);
        navigator.back();
        CHECK(navigator.current() == customer);
    }
    SECTION("a record that was removed is not gone back to")
    {
        navigator.forget(QStringLiteral("customers"), 7);
        navigator.back();
        CHECK(navigator.current() == customers);
    }
}
