// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/appraisal/appraisal_session.h"

#include <QStringList>

#include <optional>

namespace touyan::reports {

/// 填表说明: what somebody who fills in a form of the session must know, a sentence or two each.
/// What makes a row or a form invalid is rules 4 in the voters' words. `reportees`: how many stand
/// on the form, if known; a limit of 好 that nobody can exceed is not said. Examples are values
/// that the form has.
[[nodiscard]] QStringList formInstructions(const domain::AppraisalSession& session,
                                           std::optional<int> reportees = std::nullopt);

} // namespace touyan::reports
