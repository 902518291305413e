// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/period.h"
#include "domain/foundation/strong_id.h"
#include "domain/projects/plan_progress.h"
#include "domain/projects/project.h"

#include <QDate>
#include <QString>

namespace touyan::domain {

using DispatchMeetingId = StrongId<struct DispatchMeetingTag>;
using DispatchReviewId = StrongId<struct DispatchReviewTag>;

/// 季调度会: one meeting of a quarter.
struct DispatchMeeting
{
    DispatchMeetingId id;
    int rowVersion = 0;
    QString code;
    PeriodKey quarter; ///< of shape Quarterly
    QDate heldOn;
    QString place;
    QString chair;
    QString attendees;
    QString summary; ///< what was said besides the single projects

    friend bool operator==(const DispatchMeeting&, const DispatchMeeting&) = default;
};

/// 季调度: the judgement of one project at a meeting; one for each project and quarter.
struct DispatchReview
{
    DispatchReviewId id;
    int rowVersion = 0;
    DispatchMeetingId meeting;
    ProjectId project;
    Light light = Light::Green;
    Light suggested = Light::Green; ///< what rules 3 suggested on the day held
    QString lightReason;            ///< why another light was set; empty when it is the suggested
    QString opinion;

    friend bool operator==(const DispatchReview&, const DispatchReview&) = default;
};

} // namespace touyan::domain
