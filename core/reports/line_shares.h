// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace clientela {

/// Spreads an amount in proportion to the weights, each share rounded half away from zero; what rounding leaves goes to
/// the largest weight, so that the shares always add up to the amount. Weights that add up to zero are the shares
/// themselves, but for the rest. Without weights there are no shares.
std::vector<qint64> sharesOf(qint64 amount, const std::vector<qint64>& weights);

} // namespace clientela
