// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/appraisal_results/frozen_values.h"
#include "domain/appraisal/appraisal_result.h"

namespace touyan::application {

// The parts of a frozen outcome that the rules are made of.
[[nodiscard]] QJsonObject frozenSessionJson(const domain::AppraisalSession& session);
[[nodiscard]] domain::AppraisalSession readFrozenSession(FrozenValues values);
[[nodiscard]] QJsonObject frozenReporteeJson(const domain::Reportee& reportee);
[[nodiscard]] domain::Reportee readFrozenReportee(FrozenValues values);

// The parts that were computed.
[[nodiscard]] QJsonArray frozenCountsJson(const domain::BallotCounts& counts);
[[nodiscard]] domain::BallotCounts readFrozenCounts(const QJsonArray& groups, bool& isSound);
[[nodiscard]] QJsonObject frozenResultJson(const domain::AppraisalResult& result);
[[nodiscard]] domain::AppraisalResult readFrozenResult(FrozenValues values);

} // namespace touyan::application
