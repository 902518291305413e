// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/use_case_context.h"
#include "domain/rectification/rectification_item.h"

namespace touyan::application {

/// Adds a progress note on a day not ahead to an open item. Errors: MissingValue, InvalidValue,
/// NotFound, RectificationClosed.
[[nodiscard]] domain::Result<domain::RectificationNote>
addRectificationNote(UseCaseContext& context, domain::RectificationItemId item, QDate on,
                     const QString& text);

} // namespace touyan::application
