// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <array>
#include <optional>
#include <utility>

namespace touyan::domain {

/// How often an item is owed (rules 2).
enum class Cadence { Weekly, Monthly, Quarterly, Yearly, Once, PerCall };

inline constexpr std::array kPeriodicCadences{Cadence::Weekly, Cadence::Monthly, Cadence::Quarterly,
                                              Cadence::Yearly};

} // namespace touyan::domain
