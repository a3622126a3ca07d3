// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace clientela::test {

/// How long a test waits for work in the background before it fails, in milliseconds.
constexpr int patience = 30'000;

} // namespace clientela::test
