// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/appraisal/appraisal_session.h"

#include <QStringList>

namespace touyan::reports {

/// 填表说明: what somebody who fills in a form of the session must know, a sentence or two each.
/// What makes a row or a form invalid is rules 4 in the voters' words.
[[nodiscard]] QStringList formInstructions(const domain::AppraisalSession& session);

} // namespace touyan::reports
