// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/assessment/assessment.h"

#include <QJsonObject>

namespace touyan::application {

/// The object of `touyanctl rates --format json` (docs/command-line.md).
[[nodiscard]] QJsonObject ratesJson(const Assessment& assessment);

/// The six counts and three rates that each of its parts carries.
[[nodiscard]] QJsonObject countsJson(const domain::StateCounts& counts);

} // namespace touyan::application
