// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/appraisal/appraisal_session.h"
#include "domain/foundation/strong_id.h"

#include <QString>

#include <optional>

namespace touyan::domain {

using AppraisalCommentId = StrongId<struct AppraisalCommentTag>;

/// 点评: what is said of one reportee after the meeting, or of all of them.
struct AppraisalComment
{
    AppraisalCommentId id;
    int rowVersion = 0;
    AppraisalSessionId session;
    std::optional<ReporteeId> reportee; ///< none: collective
    QString text;

    friend bool operator==(const AppraisalComment&, const AppraisalComment&) = default;
};

} // namespace touyan::domain
