// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/facts_reader.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace touyan::test {

/// Folders below tests/golden/ that hold expected rates, sorted.
[[nodiscard]] QStringList goldenRatesCases();

/// The folder of a golden case, below which lie "package" and the expected results.
[[nodiscard]] QString goldenFolder(const QString& caseName);

/// Reads the ten-duties tables of a package folder straight into facts, all postings and every
/// entry, for tests of the rules alone: nothing is refused and nothing is stored, so a fault of the
/// importer or of the database cannot hide here. Throws std::runtime_error when the package is not
/// as docs/command-line.md says.
[[nodiscard]] std::shared_ptr<application::AssessmentFacts>
readPackageFacts(const QString& packageFolder);

} // namespace touyan::test
