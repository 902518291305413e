// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/appraisal_results/appraisal_outcome.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace touyan::test {

/// Codes of the sessions with an expected result below tests/golden/appraisal, sorted.
[[nodiscard]] QStringList goldenAppraisals();
/// tests/golden/appraisal/package.
[[nodiscard]] QString goldenAppraisalPackage();
/// The expected object of a session.
[[nodiscard]] QJsonObject expectedAppraisal(const QString& session);

/// Reads a session of the golden package and appraises it, without importer or database: a fault of
/// theirs cannot hide here. Throws std::runtime_error when the package is not as
/// docs/command-line.md says.
[[nodiscard]] application::AppraisalOutcome readAppraisal(const QString& session);

} // namespace touyan::test
