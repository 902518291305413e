// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/attachments/attachment_store.h"
#include "application/ports/use_case_context.h"
#include "domain/foundation/result.h"

#include <QString>

namespace touyan::app {

/// Makes a new database with the demonstration township: 21 villages and communities, their first
/// secretaries, five closed and running quarters of work. Needs a QGuiApplication for the photos.
/// On failure no file is left.
[[nodiscard]] domain::Result<void> makeDemoTownship(const QString& path);

/// Fills an empty database with it, through the use cases, as it stands on the clock's day. Without
/// a QGuiApplication the photos carry no words.
[[nodiscard]] domain::Result<void> fillDemoTownship(application::UseCaseContext& context,
                                                    application::AttachmentStore& store);

} // namespace touyan::app
