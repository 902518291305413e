// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/appraisal/save_reportees.h"

namespace touyan::application {

/// One score that was looked for.
struct TakenScore
{
    domain::ReporteeId reportee;
    PostingIdentity identity;
    QString component;
    std::optional<domain::ExactDecimal> before;
    std::optional<domain::ExactDecimal> taken; ///< none: there is none; the component is missing
    bool isProvisional = false;   ///< 阶段分: something of the year was still pending on the day
    bool isNotApplicable = false; ///< left as it is: the office said so
};

struct TakeRoutineScoresRequest
{
    domain::AppraisalSessionId session;
    QDate asOf;
    QString reason; ///< needed once ballots exist
};

/// 取平时成绩: copies into the session, for every reportee, the score of the year's ten duties as
/// of the day (component routine) and the mean acceptance score of the unit's projects accepted in
/// the year up to the day (component project), each when the session has the component. The mean is
/// kept to six decimals, half up. Nothing is filled in where there is no score.
[[nodiscard]] domain::Result<std::vector<TakenScore>>
takeRoutineScores(UseCaseContext& context, const TakeRoutineScoresRequest& request);

} // namespace touyan::application
