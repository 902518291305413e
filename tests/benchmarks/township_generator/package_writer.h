// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project_planner.h"
#include "township.h"

namespace touyan::generator {

/// Writes the tables of a package into `folder`, which must exist; entries get their codes in
/// their order. Returns an empty text, or what went wrong.
QString writePackage(const Township& township, const std::vector<Entry>& entries,
                     const QString& folder);

/// Writes tables whose rows are made up of texts already; returns the same.
QString writeProjectTables(const std::vector<ProjectTable>& tables, const QString& folder);

/// The code of the entry at a position, the same that `writePackage` gives it.
QString entryCode(std::size_t position);

} // namespace touyan::generator
