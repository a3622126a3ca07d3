// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/line_shares.h"

#include "core/base/rounding.h"

#include <algorithm>
#include <numeric>

namespace clientela {

std::vector<qint64> sharesOf(qint64 amount, const std::vector<qint64>& weights)
{
    if (weights.empty())
        return {};
    const qint64 sum = std::accumulate(weights.begin(), weights.end(), qint64(0));
    std::vector<qint64> shares = weights;
    if (sum != 0) {
        for (qint64& share : shares)
            share = multiplyAndDivide(amount, sum < 0 ? -share : share, qAbs(sum));
    }
    const auto largest = std::ranges::max_element(weights, {}, [](qint64 weight) { return qAbs(weight); });
    shares[static_cast<std::size_t>(largest - weights.begin())] += amount
                                                                   - std::accumulate(shares.begin(), shares.end(),
                                                                                     qint64(0));
    return shares;
}

} // namespace clientela
