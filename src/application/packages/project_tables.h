// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/packages/package_tables.h"

#include <array>

namespace touyan::application {

// Numbers of the columns of the tables about projects and rectification.
struct ProjectColumns
{
    enum {
        Code,
        Title,
        Kind,
        Year,
        Unit,
        Leader,
        LeaderPosting,
        PersonInCharge,
        Contact,
        TopicArea,
        Source,
        Background,
        State,
        AcceptedOn,
        AcceptanceScore,
        AcceptanceOpinion,
        CompletedProject,
        SolvedProblems,
        Experience,
        Improvement
    };
};
struct ProjectHelperColumns
{
    enum { Project, Position, Role, Name };
};
struct ProjectPlanColumns
{
    enum { Project, Number, Goal, Measures, FinishDate, Reason, MadeOn, MadeBy };
};
struct PlanStepColumns
{
    enum { Project, Plan, Position, Number, Title, PlannedFinish, Weight, FinishedOn, FinishNote };
};
struct ProjectTransitionColumns
{
    enum { Project, Number, Step, From, To, TakenOn, RecordedAt, RecordedBy, Opinion, Deadline };
};
struct RectificationNoteColumns
{
    enum { Item, Number, NotedOn, RecordedAt, RecordedBy, Text };
};

namespace package_tables {

extern const PackageTableSpec kProjects;
extern const PackageTableSpec kProjectHelpers;
extern const PackageTableSpec kProjectPlans;
extern const PackageTableSpec kPlanSteps;
extern const PackageTableSpec kProjectTransitions;
extern const PackageTableSpec kMonthlyReports;
extern const PackageTableSpec kDispatchMeetings;
extern const PackageTableSpec kDispatchReviews;
extern const PackageTableSpec kHandedDownTasks;
extern const PackageTableSpec kRectificationItems;
extern const PackageTableSpec kRectificationNotes;
extern const PackageTableSpec kSupervisionFindings;
extern const PackageTableSpec kProjectResults;

/// All of them: a table comes after those that it refers to.
inline constexpr std::array kOfProjects{
    &kProjects,           &kProjectHelpers,     &kProjectPlans,       &kPlanSteps,
    &kProjectTransitions, &kMonthlyReports,     &kDispatchMeetings,   &kDispatchReviews,
    &kHandedDownTasks,    &kRectificationItems, &kRectificationNotes, &kSupervisionFindings,
    &kProjectResults};

} // namespace package_tables

} // namespace touyan::application
