// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/project_overview/show_project.h"

namespace touyan::application {

/// One project as the projector shows it at the dispatch of a quarter.
struct DispatchProject
{
    ProjectRow row;                           ///< as of the day of the dispatch; plan against done
    std::vector<ListedMonthlyReport> reports; ///< of the quarter's months
    std::vector<domain::HandedDownTask> openTasks;    ///< open on the day, not of this meeting
    std::vector<domain::RectificationItem> openItems; ///< open on the day
    std::optional<domain::DispatchReview> lastReview; ///< of an earlier quarter
    std::optional<domain::PeriodKey> lastQuarter;
    std::optional<domain::DispatchReview> review; ///< of this quarter, once it was given
    std::vector<domain::HandedDownTask> tasks;    ///< handed down at this meeting
};

struct DispatchView
{
    domain::PeriodKey quarter;
    std::optional<domain::DispatchMeeting> meeting; ///< none: not set up yet
    /// Day held, or without a meeting today, kept inside the quarter: what is in progress that day
    /// is dispatched.
    QDate day;
    QString officeName;
    std::vector<DispatchProject> projects; ///< by code; those in progress on the day, or reviewed
};

/// The dispatch of a quarter, at its last meeting when it has several. asOf: as it was known at
/// the end of that day, at the last meeting that had been held; none: today. Error InvalidValue for
/// a day before the quarter.
[[nodiscard]] domain::Result<DispatchView> showDispatch(UseCaseContext& context,
                                                        const domain::PeriodKey& quarter,
                                                        std::optional<QDate> asOf = std::nullopt);

/// The same for one meeting.
[[nodiscard]] domain::Result<DispatchView> showDispatch(UseCaseContext& context,
                                                        domain::DispatchMeetingId meeting);

/// Every meeting, latest first.
[[nodiscard]] domain::Result<std::vector<domain::DispatchMeeting>>
listDispatchMeetings(UseCaseContext& context);

} // namespace touyan::application
