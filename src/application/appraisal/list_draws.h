// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/appraisal_records.h"
#include "application/ports/use_case_context.h"

#include <vector>

namespace touyan::application {

/// Somebody whose place was drawn, as people know them.
struct DrawnSpeaker
{
    QString posting;
    QString personName; ///< empty: the posting is gone
    QString unitName;
};

/// A draw that was made, with what came out and whether it holds.
struct ListedDraw
{
    AppraisalDraw draw;
    std::vector<DrawnSpeaker> speakers; ///< in the drawn order
    /// The seed, drawn again over the same postings, gives this order.
    bool isReproduced = false;
    /// Those who report on site speak in this order now.
    bool isInForce = false;
};

/// The session's draws of the order of speaking, the last one first.
[[nodiscard]] domain::Result<std::vector<ListedDraw>> listDraws(UseCaseContext& context,
                                                                domain::AppraisalSessionId session);

} // namespace touyan::application
