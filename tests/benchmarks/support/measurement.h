// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>

#include <vector>

namespace touyan::benchmarks {

/// The middle value; of an even number of values the upper of the two in the middle. At least one.
[[nodiscard]] double median(std::vector<double> values);

/// The value that `share` of the values do not exceed (0.99: the 99th percentile, nearest rank). At
/// least one.
[[nodiscard]] double percentile(std::vector<double> values, double share);

[[nodiscard]] double greatest(const std::vector<double>& values);

/// Three places behind the point: what is printed.
[[nodiscard]] double rounded(double value);

/// The wall time of an action, in milliseconds.
template <class Action>
[[nodiscard]] double millisecondsOf(const Action& action)
{
    constexpr double kNanosecondsPerMillisecond = 1e6;
    QElapsedTimer timer;
    timer.start();
    action();
    return static_cast<double>(timer.nsecsElapsed()) / kNanosecondsPerMillisecond;
}

/// Two ways of the same work, measured in turn so that both see the same machine.
struct Pairs
{
    std::vector<double> ours;
    std::vector<double> reference;

    void add(double ourValue, double referenceValue);
    /// The median of the pairs' ratios, ours to the reference.
    [[nodiscard]] double ratio() const;
};

/// Measures both `count` times, each first in every other pair.
template <class Ours, class Reference>
[[nodiscard]] Pairs measurePairs(int count, const Ours& ours, const Reference& reference)
{
    Pairs pairs;
    for (int i = 0; i < count; ++i) {
        if (i % 2 == 0) {
            const double first = ours();
            pairs.add(first, reference());
        } else {
            const double first = reference();
            pairs.add(ours(), first);
        }
    }
    return pairs;
}

} // namespace touyan::benchmarks
