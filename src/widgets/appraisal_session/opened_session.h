// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/appraisal/save_reportees.h"
#include "application/appraisal/save_session.h"

#include <memory>
#include <vector>

namespace touyan::widgets {

/// The session that the page shows, as it was loaded.
struct OpenedSession
{
    application::SessionSummary summary;
    std::vector<application::NamedReportee> reportees; ///< by order of speaking

    [[nodiscard]] const domain::AppraisalSession& session() const { return summary.session; }
    [[nodiscard]] domain::AppraisalSessionId id() const { return summary.session.id; }
    [[nodiscard]] bool isFinalised() const { return summary.finalisation.has_value(); }
};
using SharedSession = std::shared_ptr<const OpenedSession>;

} // namespace touyan::widgets
