// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/assessment/assessment.h"

#include <QByteArray>

namespace touyan::application {

/// The object of `touyanctl rates --format json` (docs/command-line.md), in one line.
[[nodiscard]] QByteArray ratesJson(const Assessment& assessment);

} // namespace touyan::application
