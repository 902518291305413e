// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/appraisal/appraisal_session.h"

#include <QStringList>

#include <vector>

namespace touyan::widgets {

/// What a choice of sessions calls each: the title, with the year where the title does not say it
/// and the code where two would read alike.
[[nodiscard]] QStringList sessionTitles(const std::vector<domain::AppraisalSession>& sessions);

} // namespace touyan::widgets
