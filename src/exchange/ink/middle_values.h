// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

namespace touyan::exchange {

/// The value that so large a share of the others is not above; 0 of none.
[[nodiscard]] inline double lowValue(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    const auto at = values.begin() +
                    static_cast<std::ptrdiff_t>(static_cast<double>(values.size() - 1) * share);
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

/// The value in the middle, of an even number the upper one of two; 0 of none.
template <class Value>
[[nodiscard]] Value middleOf(std::vector<Value> values)
{
    if (values.empty())
        return {};
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

} // namespace touyan::exchange
