// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/package_files/package_sink.h"
#include "application/ports/progress.h"
#include "application/ports/use_case_context.h"
#include "domain/foundation/result.h"

namespace touyan::application {

/// Writes the whole database as a package, every table, from one consistent view. Rows are sorted
/// by code, or by their natural key, so that the same records give the same bytes: export → import
/// into a new database → export. Attachments, closings, the audit trail and reasons of returned
/// entries are no part of a package. Progress is told in rows, without a total.
[[nodiscard]] domain::Result<void> exportPackage(UseCaseContext& context, PackageSink& sink,
                                                 Progress& progress);

} // namespace touyan::application
