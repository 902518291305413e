// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/appraisal_results/appraisal_outcome.h"
#include "domain/foundation/result.h"

#include <QByteArray>

namespace touyan::application {

/// The whole outcome, rules, counts, result and names, as a revision keeps it; without the
/// finalisation itself. It holds the rows of each group and reportee as sorted totals: which rows
/// came from one form cannot be told from it.
[[nodiscard]] QByteArray appraisalOutcomeJson(const AppraisalOutcome& outcome);
/// The same outcome without keys and row versions, which mean something in one database only; codes
/// name everything.
[[nodiscard]] AppraisalOutcome withoutIds(AppraisalOutcome outcome);
/// ErrorCode::DatabaseDamaged when it is not such an object.
[[nodiscard]] domain::Result<AppraisalOutcome> appraisalOutcomeFromJson(const QByteArray& json);

} // namespace touyan::application
