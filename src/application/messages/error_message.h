// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foundation/error.h"

#include <QString>

namespace touyan::application {

/// What to tell a person of an error: what happened, to which row or person, and what to do next.
/// One place for the window and the command line.
[[nodiscard]] QString errorMessage(const domain::Error& error);

/// The word for a record kind or field that stands in an error's arguments ("posting" → 派驻); the
/// identifier itself when it has no word.
[[nodiscard]] QString fieldWord(const QString& identifier);

} // namespace touyan::application
