// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

#include <functional>

namespace touyan::benchmarks {

/// Runs a measurement and prints its object as one line on standard output. The status of the
/// program: 0, or 1 with the reason on standard error when the measurement throws. Needs an
/// application object.
[[nodiscard]] int runBenchmark(const std::function<QJsonObject()>& measure);

/// The first argument as the number of repetitions, never below `least`.
[[nodiscard]] int repetitionsFrom(const QStringList& arguments, int usual, int least);

} // namespace touyan::benchmarks
