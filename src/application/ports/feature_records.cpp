// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/ports/project_records.h"
#include "application/ports/rectification_records.h"

namespace touyan::application {

namespace {

[[noreturn]] void refuse(const char* what)
{
    qFatal("this database keeps no %s", what);
}

} // namespace

ProjectRepository& ProjectRecords::projects()
{
    refuse("projects");
}

ProjectPlanRepository& ProjectRecords::plans()
{
    refuse("plans");
}

ProjectTransitionRepository& ProjectRecords::transitions()
{
    refuse("transitions");
}

MonthlyReportRepository& ProjectRecords::monthlyReports()
{
    refuse("monthly reports");
}

DispatchMeetingRepository& ProjectRecords::dispatchMeetings()
{
    refuse("dispatch meetings");
}

DispatchReviewRepository& ProjectRecords::dispatchReviews()
{
    refuse("dispatch reviews");
}

HandedDownTaskRepository& ProjectRecords::tasks()
{
    refuse("tasks");
}

SupervisionFindingRepository& ProjectRecords::findings()
{
    refuse("findings");
}

ProjectResultRepository& ProjectRecords::results()
{
    refuse("results");
}

RectificationItemRepository& RectificationRecords::items()
{
    refuse("rectification items");
}

RectificationNoteRepository& RectificationRecords::notes()
{
    refuse("rectification notes");
}

} // namespace touyan::application
