// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/project_overview/unit_lateness.h"
#include "widgets/dialogs/explanation_view.h"

namespace touyan::widgets {

/// What a unit's number of late things is made of, each with the way to it.
[[nodiscard]] ExplanationContent explainLateness(const application::LateWork& late);

} // namespace touyan::widgets
