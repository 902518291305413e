// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/record_repository.h"
#include "domain/people/person.h"
#include "domain/projects/dispatch_review.h"
#include "domain/projects/handed_down_task.h"
#include "domain/projects/monthly_report.h"
#include "domain/projects/project.h"
#include "domain/projects/project_plan.h"
#include "domain/projects/project_result.h"
#include "domain/projects/project_transition.h"
#include "domain/rectification/supervision_finding.h"

#include <QString>

#include <optional>
#include <vector>

namespace touyan::application {

/// Which projects a list shows; every condition that is set must hold.
struct ProjectFilter
{
    std::optional<int> year;
    std::optional<domain::UnitId> unit;
    std::optional<domain::PersonId> leader;
    std::optional<domain::ProjectKind> kind;
    std::vector<domain::ProjectState> states; ///< empty: all
    QString topicArea;                        ///< empty: all
    QString text;                             ///< part of code or title
};

/// The part of a handed-down task that lists count.
struct TaskFact
{
    QDate due;
    std::optional<QDate> closedOn;
};

/// The part of a rectification item of a project that lists count.
struct RectificationFact
{
    QDate due;
    std::optional<QDate> closedOn;
};

/// What the rules need of one project, and no more; carries no numbers made from them.
struct ProjectFacts
{
    domain::Project project;
    int planNumber = 0;                              ///< revision in force; 0: none
    QDate finishDate;                                ///< of the revision in force; invalid: none
    std::vector<domain::PlanStep> steps;             ///< of the revision in force, in its order
    std::vector<domain::TransitionFact> transitions; ///< in the order they were taken
    std::vector<domain::MonthlyReportFact> reports;
    std::vector<TaskFact> tasks;
    std::vector<RectificationFact> rectifications; ///< of supervision and acceptance
    int findings = 0;
    /// Light of the review in the latest quarter, and that quarter.
    std::optional<domain::Light> lastLight;
    std::optional<domain::PeriodKey> lastQuarter;
};

class ProjectRepository : public CodedRecordRepository<domain::Project, domain::ProjectId>
{
public:
    /// Sorted by code.
    [[nodiscard]] virtual domain::Result<std::vector<domain::Project>>
    matching(const ProjectFilter& filter) = 0;
    /// The facts of all matching projects, sorted by code, read in a fixed number of statements
    /// whatever the number of projects.
    [[nodiscard]] virtual domain::Result<std::vector<ProjectFacts>>
    facts(const ProjectFilter& filter) = 0;
};

/// Revisions of plans with their steps; a project and a number occur once.
class ProjectPlanRepository : public RecordRepository<domain::ProjectPlan, domain::ProjectPlanId>
{
public:
    /// Every revision, by number; the last is in force.
    [[nodiscard]] virtual domain::Result<std::vector<domain::ProjectPlan>>
    ofProject(domain::ProjectId project) = 0;
};

/// History of projects: it is only added to.
class ProjectTransitionRepository
{
public:
    virtual ~ProjectTransitionRepository() = default;
    /// Ignores the id of what it is given and returns the new one.
    [[nodiscard]] virtual domain::Result<domain::ProjectTransitionId>
    append(const domain::ProjectTransition& transition) = 0;
    /// In the order they were taken.
    [[nodiscard]] virtual domain::Result<std::vector<domain::ProjectTransition>>
    ofProject(domain::ProjectId project) = 0;
    /// Of all projects, by project, then in the order they were taken.
    [[nodiscard]] virtual domain::Result<std::vector<domain::ProjectTransition>> all() = 0;
};

/// A project, reporter and month occur once.
class MonthlyReportRepository
    : public RecordRepository<domain::MonthlyReport, domain::MonthlyReportId>
{
public:
    /// By month, then reporter.
    [[nodiscard]] virtual domain::Result<std::vector<domain::MonthlyReport>>
    ofProject(domain::ProjectId project) = 0;
};

class DispatchMeetingRepository
    : public CodedRecordRepository<domain::DispatchMeeting, domain::DispatchMeetingId>
{
public:
    /// By the day held, then code.
    [[nodiscard]] virtual domain::Result<std::vector<domain::DispatchMeeting>>
    ofQuarter(const domain::PeriodKey& quarter) = 0;
};

/// A meeting and project occur once.
class DispatchReviewRepository
    : public RecordRepository<domain::DispatchReview, domain::DispatchReviewId>
{
public:
    [[nodiscard]] virtual domain::Result<std::vector<domain::DispatchReview>>
    ofMeeting(domain::DispatchMeetingId meeting) = 0;
    [[nodiscard]] virtual domain::Result<std::vector<domain::DispatchReview>>
    ofProject(domain::ProjectId project) = 0;
    /// The reviews of all meetings of the quarter.
    [[nodiscard]] virtual domain::Result<std::vector<domain::DispatchReview>>
    ofQuarter(const domain::PeriodKey& quarter) = 0;
};

class HandedDownTaskRepository
    : public CodedRecordRepository<domain::HandedDownTask, domain::HandedDownTaskId>
{
public:
    /// By due day, then code.
    [[nodiscard]] virtual domain::Result<std::vector<domain::HandedDownTask>>
    ofProject(domain::ProjectId project) = 0;
    [[nodiscard]] virtual domain::Result<std::vector<domain::HandedDownTask>>
    ofMeeting(domain::DispatchMeetingId meeting) = 0;
    /// Not closed, of all projects.
    [[nodiscard]] virtual domain::Result<std::vector<domain::HandedDownTask>> open() = 0;
};

class SupervisionFindingRepository
    : public CodedRecordRepository<domain::SupervisionFinding, domain::SupervisionFindingId>
{
public:
    /// By the day found, then code.
    [[nodiscard]] virtual domain::Result<std::vector<domain::SupervisionFinding>>
    ofProject(domain::ProjectId project) = 0;
};

class ProjectResultRepository
    : public CodedRecordRepository<domain::ProjectResult, domain::ProjectResultId>
{
public:
    /// By day, then code.
    [[nodiscard]] virtual domain::Result<std::vector<domain::ProjectResult>>
    ofProject(domain::ProjectId project) = 0;
    [[nodiscard]] virtual domain::Result<std::vector<domain::ProjectResult>>
    ofPerson(domain::PersonId person) = 0;
};

/// Everything stored of projects (rules 3).
class ProjectRecords
{
public:
    virtual ~ProjectRecords() = default;

    [[nodiscard]] virtual ProjectRepository& projects() = 0;
    [[nodiscard]] virtual ProjectPlanRepository& plans() = 0;
    [[nodiscard]] virtual ProjectTransitionRepository& transitions() = 0;
    [[nodiscard]] virtual MonthlyReportRepository& monthlyReports() = 0;
    [[nodiscard]] virtual DispatchMeetingRepository& dispatchMeetings() = 0;
    [[nodiscard]] virtual DispatchReviewRepository& dispatchReviews() = 0;
    [[nodiscard]] virtual HandedDownTaskRepository& tasks() = 0;
    [[nodiscard]] virtual SupervisionFindingRepository& findings() = 0;
    [[nodiscard]] virtual ProjectResultRepository& results() = 0;
};

} // namespace touyan::application
