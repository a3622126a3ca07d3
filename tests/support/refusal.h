// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "tests/support/catch.h"

#include <functional>
#include <stdexcept>

namespace clientela::test {

/// The refusal that an action ends in, with its sentence; the test fails where nothing is refused.
inline Error refusalOf(const std::function<void()>& action)
{
    try {
        action();
    } catch (const Error& error) {
        CHECK_FALSE(error.sentence().isEmpty());
        return error;
    }
    FAIL("nothing was refused");
    throw std::logic_error("not reached");
}

} // namespace clientela::test
