// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace clientela::test {

/// Runs the test cases that the command line names; the exit code says whether all passed.
int runTests(int argc, char* argv[]);

} // namespace clientela::test
