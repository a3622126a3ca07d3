// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include "tests/support/catch_runtime.h"

#include "tests/support/catch.h"

namespace clientela::test {

int runTests(int argc, char* argv[])
{
    return Catch::Session().run(argc, argv);
}

} // namespace clientela::test
