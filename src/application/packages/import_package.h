// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/package_files/import_outcome.h"
#include "application/package_files/package_source.h"
#include "application/ports/progress.h"
#include "application/ports/use_case_context.h"
#include "domain/foundation/result.h"

namespace touyan::application {

/// Reads a package into the database, all or nothing: what it holds is added to what is there; a
/// code that exists already is a duplicate. Every row is checked against the rules (rules 1, 2,
/// docs/package-format.md), and everything refused is in the outcome; then nothing is written.
/// Leaves one audit line for each table. Progress is told in bytes.
///
/// An error means that the package was not judged: ErrorCode::Cancelled, or the package or the
/// database failed.
[[nodiscard]] domain::Result<ImportOutcome>
importPackage(UseCaseContext& context, PackageSource& source, Progress& progress);

} // namespace touyan::application
