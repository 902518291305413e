// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/packages/project_tables.h"

#include "application/dispatch/dispatch_record.h"
#include "application/dispatch/handed_down_task_record.h"
#include "application/dispatch/supervision_finding_record.h"
#include "application/projects/monthly_report_record.h"
#include "application/projects/project_result_record.h"
#include "application/rectification/rectification_item_record.h"

namespace touyan::application::package_tables {

namespace {

using Name = QLatin1String;

constexpr std::array kProjectColumns{Name("code"),
                                     Name("title"),
                                     Name("kind"),
                                     Name("year"),
                                     Name("unit"),
                                     Name("leader"),
                                     Name("leader_posting"),
                                     Name("person_in_charge"),
                                     Name("contact"),
                                     Name("topic_area"),
                                     Name("source"),
                                     Name("background"),
                                     Name("state"),
                                     Name("accepted_on"),
                                     Name("acceptance_score"),
                                     Name("acceptance_opinion"),
                                     Name("completed_project"),
                                     Name("solved_problems"),
                                     Name("experience"),
                                     Name("improvement")};
constexpr std::array kProjectHelperColumns{Name("project"), Name("position"), Name("role"),
                                           Name("name")};
constexpr std::array kProjectPlanColumns{Name("project"),  Name("number"),      Name("goal"),
                                         Name("measures"), Name("finish_date"), Name("reason"),
                                         Name("made_on"),  Name("made_by")};
constexpr std::array kPlanStepColumns{Name("project"), Name("plan"),        Name("position"),
                                      Name("number"),  Name("title"),       Name("planned_finish"),
                                      Name("weight"),  Name("finished_on"), Name("finish_note")};
constexpr std::array kProjectTransitionColumns{
    Name("project"),  Name("number"),      Name("step"),        Name("from"),    Name("to"),
    Name("taken_on"), Name("recorded_at"), Name("recorded_by"), Name("opinion"), Name("deadline")};
constexpr std::array kRectificationNoteColumns{Name("item"),        Name("number"),
                                               Name("noted_on"),    Name("recorded_at"),
                                               Name("recorded_by"), Name("text")};

} // namespace

constinit const PackageTableSpec kProjects{Name("projects"), Name("project"), kProjectColumns};
constinit const PackageTableSpec kProjectHelpers{Name("project_helpers"), Name("project_helper"),
                                                 kProjectHelperColumns};
constinit const PackageTableSpec kProjectPlans{Name("project_plans"), Name("project_plan"),
                                               kProjectPlanColumns};
constinit const PackageTableSpec kPlanSteps{Name("plan_steps"), Name("plan_step"),
                                            kPlanStepColumns};
constinit const PackageTableSpec kProjectTransitions{
    Name("project_transitions"), Name("project_transition"), kProjectTransitionColumns};
constinit const PackageTableSpec kMonthlyReports = kDescribedTable<domain::MonthlyReport>;
constinit const PackageTableSpec kDispatchMeetings = kDescribedTable<domain::DispatchMeeting>;
constinit const PackageTableSpec kDispatchReviews = kDescribedTable<domain::DispatchReview>;
constinit const PackageTableSpec kHandedDownTasks = kDescribedTable<domain::HandedDownTask>;
constinit const PackageTableSpec kRectificationItems = kDescribedTable<domain::RectificationItem>;
constinit const PackageTableSpec kRectificationNotes{
    Name("rectification_notes"), Name("rectification_note"), kRectificationNoteColumns};
constinit const PackageTableSpec kSupervisionFindings = kDescribedTable<domain::SupervisionFinding>;
constinit const PackageTableSpec kProjectResults = kDescribedTable<domain::ProjectResult>;

} // namespace touyan::application::package_tables
