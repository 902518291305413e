// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/files/unfinished_place.h"
#include "domain/foundation/result.h"

#include <QString>

namespace touyan::storage {

/// Puts a finished file in the place of target in one step (an older one is replaced) and waits
/// until the folder knows it. On failure the target is as it was.
[[nodiscard]] domain::Result<void> moveIntoPlace(application::UnfinishedPlace& finished,
                                                 const QString& target);

/// The same for a database that is new: ErrorCode::DatabaseExists when something stands at target,
/// even if another program has put it there a moment ago.
[[nodiscard]] domain::Result<void> moveToNewPlace(application::UnfinishedPlace& finished,
                                                  const QString& target);

} // namespace touyan::storage
