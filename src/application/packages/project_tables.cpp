// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/packages/project_tables.h"

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
constexpr std::array kMonthlyReportColumns{Name("project"),     Name("month"), Name("reporter"),
                                           Name("recorded_on"), Name("done"),  Name("problems"),
                                           Name("next")};
constexpr std::array kDispatchMeetingColumns{Name("code"),   Name("quarter"), Name("held_on"),
                                             Name("place"),  Name("chair"),   Name("attendees"),
                                             Name("summary")};
constexpr std::array kDispatchReviewColumns{Name("meeting"),      Name("project"),
                                            Name("light"),        Name("suggested"),
                                            Name("light_reason"), Name("opinion")};
constexpr std::array kHandedDownTaskColumns{Name("code"), Name("project"), Name("meeting"),
                                            Name("text"), Name("owner"),   Name("handed_down_on"),
                                            Name("due"),  Name("answer"),  Name("closed_on")};
constexpr std::array kRectificationItemColumns{
    Name("code"), Name("source"),      Name("project"),  Name("session"), Name("posting"),
    Name("unit"), Name("responsible"), Name("problem"),  Name("measure"), Name("found_on"),
    Name("due"),  Name("closed_on"),   Name("evidence"), Name("verifier")};
constexpr std::array kRectificationNoteColumns{Name("item"),        Name("number"),
                                               Name("noted_on"),    Name("recorded_at"),
                                               Name("recorded_by"), Name("text")};
constexpr std::array kSupervisionFindingColumns{Name("code"),     Name("project"),
                                                Name("found_on"), Name("group"),
                                                Name("text"),     Name("rectification")};
constexpr std::array kProjectResultColumns{Name("code"),   Name("project"),     Name("kind"),
                                           Name("person"), Name("achieved_on"), Name("note")};

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
constinit const PackageTableSpec kMonthlyReports{Name("monthly_reports"), Name("monthly_report"),
                                                 kMonthlyReportColumns};
constinit const PackageTableSpec kDispatchMeetings{
    Name("dispatch_meetings"), Name("dispatch_meeting"), kDispatchMeetingColumns};
constinit const PackageTableSpec kDispatchReviews{Name("dispatch_reviews"), Name("dispatch_review"),
                                                  kDispatchReviewColumns};
constinit const PackageTableSpec kHandedDownTasks{Name("handed_down_tasks"),
                                                  Name("handed_down_task"), kHandedDownTaskColumns};
constinit const PackageTableSpec kRectificationItems{
    Name("rectification_items"), Name("rectification_item"), kRectificationItemColumns};
constinit const PackageTableSpec kRectificationNotes{
    Name("rectification_notes"), Name("rectification_note"), kRectificationNoteColumns};
constinit const PackageTableSpec kSupervisionFindings{
    Name("supervision_findings"), Name("supervision_finding"), kSupervisionFindingColumns};
constinit const PackageTableSpec kProjectResults{Name("project_results"), Name("project_result"),
                                                 kProjectResultColumns};

} // namespace touyan::application::package_tables
