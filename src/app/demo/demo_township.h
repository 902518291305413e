// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foundation/result.h"

#include <QString>

namespace touyan::app {

/// Makes a new database with the demonstration township: 21 villages and communities, their first
/// secretaries, five closed and running quarters of work. Needs a QGuiApplication for the photos.
/// On failure no file is left.
[[nodiscard]] domain::Result<void> makeDemoTownship(const QString& path);

} // namespace touyan::app
