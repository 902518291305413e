// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/support/measurement.h"

#include <algorithm>
#include <cmath>

namespace touyan::benchmarks {

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

double percentile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    const double rank = std::ceil(share * static_cast<double>(values.size()));
    return values.at(static_cast<size_t>(std::max(rank, 1.0)) - 1);
}

double greatest(const std::vector<double>& values)
{
    return *std::max_element(values.begin(), values.end());
}

double rounded(double value)
{
    constexpr double kThousand = 1000;
    return std::round(value * kThousand) / kThousand;
}

void Pairs::add(double ourValue, double referenceValue)
{
    ours.push_back(ourValue);
    reference.push_back(referenceValue);
}

double Pairs::ratio() const
{
    std::vector<double> ratios;
    ratios.reserve(ours.size());
    for (size_t i = 0; i < ours.size(); ++i)
        ratios.push_back(ours[i] / reference[i]);
    return median(std::move(ratios));
}

} // namespace touyan::benchmarks
