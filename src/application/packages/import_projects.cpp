// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/packages/import_projects.h"

#include "application/dispatch/dispatch_record.h"
#include "application/dispatch/handed_down_task_record.h"
#include "application/dispatch/supervision_finding_record.h"
#include "application/packages/check_project_history.h"
#include "application/packages/described_rows.h"
#include "application/packages/project_tables.h"
#include "application/projects/project_result_record.h"
#include "application/rectification/rectification_item_record.h"
#include "domain/projects/monthly_report.h"
#include "domain/projects/project_names.h"
#include "domain/projects/project_transition.h"

#include <algorithm>

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::ExactDecimal;
using domain::Project;
using domain::ProjectState;
using domain::Result;

namespace {

constexpr int kLastYear = 9999;
constexpr int kMostNumber = 999'999;
constexpr ExactDecimal kNone;
constexpr ExactDecimal kHundred = ExactDecimal::fromInteger(100);

/// Acceptance columns: all of it for an accepted project, nothing for any other.
void readAcceptance(TableRows& rows, Project& project)
{
    using C = ProjectColumns;
    if (project.state != ProjectState::Accepted) {
        for (int column = C::AcceptedOn; column <= C::Improvement; ++column) {
            if (!rows.bytes(column).isEmpty())
                rows.refuseValue(column, QString());
        }
        return;
    }
    domain::Acceptance& acceptance = project.acceptance.emplace();
    acceptance.date = rows.requiredDay(C::AcceptedOn);
    if (rows.bytes(C::AcceptanceScore).isEmpty())
        rows.refuseMissing(C::AcceptanceScore);
    acceptance.score = rows.optionalDecimal(C::AcceptanceScore, kNone, kHundred).value_or(kNone);
    acceptance.opinion = rows.requiredText(C::AcceptanceOpinion);
    acceptance.completedProject = rows.requiredText(C::CompletedProject);
    acceptance.solvedProblems = rows.requiredText(C::SolvedProblems);
    acceptance.experience = rows.requiredText(C::Experience);
    acceptance.improvement = rows.requiredText(C::Improvement);
}

/// The project of the package that the row belongs to; null after refusing or spoiling the row.
ProjectInPackage* ownerOf(ImportSession& session, TableRows& rows, int column)
{
    const ProjectOfSession* const known = session.resolve(session.projects.projects, rows, column);
    if (known == nullptr)
        return nullptr;
    if (!known->inPackage) {
        rows.refuseReference(column);
        return nullptr;
    }
    return &session.projects.added[*known->inPackage];
}

/// Writes a project with everything that belongs to it.
Result<domain::ProjectId> store(ImportSession& session, ProjectInPackage& added)
{
    ProjectRecords& records = session.work().projects();
    for (auto& [position, helper] : added.helpers)
        added.project.helpers.push_back(std::move(helper));
    TOUYAN_TRY_ASSIGN(const domain::ProjectId id, records.projects().insert(added.project));
    for (auto& [number, each] : added.plans) {
        each.plan.project = id;
        for (auto& [position, step] : each.steps)
            each.plan.steps.push_back(std::move(step));
        TOUYAN_TRY(records.plans().insert(each.plan));
    }
    for (auto& [number, each] : added.transitions) {
        each.transition.project = id;
        TOUYAN_TRY(records.transitions().append(each.transition));
    }
    return id;
}

std::vector<domain::DateRange> rangesInProgress(const ProjectInPackage& added)
{
    std::vector<domain::TransitionFact> facts;
    for (const auto& [number, each] : added.transitions)
        facts.push_back({each.transition.to, each.transition.on});
    return domain::inProgressRanges(facts);
}

} // namespace

Result<void> loadExistingProjects(ImportSession& session)
{
    ProjectRecords& records = session.work().projects();
    ProjectRegister& known = session.projects;
    TOUYAN_TRY_ASSIGN(const auto projects, records.projects().facts({}));
    for (const ProjectFacts& facts : projects) {
        static_cast<void>(
            known.projects.add(facts.project.code.toUtf8(),
                               ProjectOfSession{facts.project.id, facts.project.code, std::nullopt,
                                                domain::inProgressRanges(facts.transitions)}));
    }
    TOUYAN_TRY(loadCodes<domain::DispatchMeeting>(session));
    TOUYAN_TRY(loadCodes<domain::RectificationItem>(session));
    TOUYAN_TRY(loadCodes<domain::HandedDownTask>(session));
    TOUYAN_TRY(loadCodes<domain::SupervisionFinding>(session));
    return loadCodes<domain::ProjectResult>(session);
}

Result<void> importProjects(ImportSession& session, TableRows& rows)
{
    using C = ProjectColumns;
    ProjectRegister& known = session.projects;
    while (rows.next()) {
        ProjectInPackage added;
        Project& project = added.project;
        project.code = rows.requiredText(C::Code);
        project.title = rows.requiredText(C::Title);
        project.kind = rows.requiredEnum<domain::ProjectKind>(C::Kind);
        project.year = rows.requiredNumber(C::Year, 1, kLastYear);
        const domain::UnitId* const unit = session.resolve(session.units, rows, C::Unit);
        const qint64* const leader =
            session.resolve(session.codes(RecordKind::Person), rows, C::Leader);
        const domain::Posting* posting = nullptr;
        if (!rows.bytes(C::LeaderPosting).isEmpty())
            posting = session.resolve(session.postings, rows, C::LeaderPosting);
        project.personInCharge = rows.text(C::PersonInCharge);
        project.contact = rows.text(C::Contact);
        project.topicArea = rows.text(C::TopicArea);
        project.source = rows.requiredEnum<domain::ProjectSource>(C::Source);
        project.background = rows.text(C::Background);
        project.state = rows.requiredEnum<ProjectState>(C::State);
        readAcceptance(rows, project);
        if (!known.projects.add(rows.bytes(C::Code),
                                ProjectOfSession{{}, project.code, known.added.size(), {}})) {
            rows.refuseDuplicate(C::Code, project.code);
            continue;
        }
        added.isSound = rows.isSound();
        if (added.isSound) {
            project.unit = *unit;
            project.leader = domain::PersonId(*leader);
            if (posting != nullptr)
                project.leaderPosting = posting->id;
        }
        added.state = rows.place(C::State);
        known.added.push_back(std::move(added));
    }
    return {};
}

Result<void> importProjectHelpers(ImportSession& session, TableRows& rows)
{
    using C = ProjectHelperColumns;
    while (rows.next()) {
        ProjectInPackage* const owner = ownerOf(session, rows, C::Project);
        const int position = rows.requiredNumber(C::Position, 1, kMostNumber);
        domain::ProjectHelper helper{rows.text(C::Role), rows.requiredText(C::Name)};
        if (owner == nullptr)
            continue;
        if (rows.isSound() && !owner->helpers.emplace(position, std::move(helper)).second)
            rows.refuseDuplicate(C::Position,
                                 rows.text(C::Project) + u' ' + rows.text(C::Position));
        owner->isSound = owner->isSound && rows.isSound();
    }
    return {};
}

Result<void> importProjectPlans(ImportSession& session, TableRows& rows)
{
    using C = ProjectPlanColumns;
    while (rows.next()) {
        ProjectInPackage* const owner = ownerOf(session, rows, C::Project);
        PlanInPackage each;
        domain::ProjectPlan& plan = each.plan;
        plan.number = rows.requiredNumber(C::Number, 1, kMostNumber);
        plan.goal = rows.text(C::Goal);
        plan.measures = rows.text(C::Measures);
        plan.finishDate = rows.optionalDay(C::FinishDate).value_or(QDate());
        plan.reason = plan.number > 1 ? rows.requiredText(C::Reason) : rows.text(C::Reason);
        plan.madeOn = rows.requiredDay(C::MadeOn);
        plan.madeBy = rows.text(C::MadeBy);
        each.number = rows.place(C::Number);
        if (owner == nullptr)
            continue;
        const bool isSound = rows.isSound();
        if (!owner->plans.emplace(plan.number, std::move(each)).second)
            rows.refuseDuplicate(C::Number, rows.text(C::Project) + u' ' + rows.text(C::Number));
        owner->isSound = owner->isSound && isSound && rows.isSound();
    }
    return {};
}

Result<void> importPlanSteps(ImportSession& session, TableRows& rows)
{
    using C = PlanStepColumns;
    while (rows.next()) {
        ProjectInPackage* const owner = ownerOf(session, rows, C::Project);
        const int number = rows.requiredNumber(C::Plan, 1, kMostNumber);
        const int position = rows.requiredNumber(C::Position, 1, kMostNumber);
        domain::PlanStep step;
        step.number = rows.requiredNumber(C::Number, 1, kMostNumber);
        step.title = rows.text(C::Title);
        step.plannedFinish = rows.optionalDay(C::PlannedFinish).value_or(QDate());
        if (rows.bytes(C::Weight).isEmpty())
            rows.refuseMissing(C::Weight);
        step.weight = rows.optionalDecimal(C::Weight, kNone, kHundred).value_or(kNone);
        step.finishedOn = rows.optionalDay(C::FinishedOn);
        step.finishNote = rows.text(C::FinishNote);
        if (owner == nullptr)
            continue;
        const auto plan = owner->plans.find(number);
        if (plan == owner->plans.end()) {
            if (rows.isSound() && session.projects.arePlansComplete && owner->isSound)
                rows.refuseReference(C::Plan);
            owner->isSound = false;
            continue;
        }
        auto& steps = plan->second.steps;
        const QString name = rows.text(C::Project) + u' ' + rows.text(C::Plan) + u' ';
        if (std::any_of(steps.begin(), steps.end(),
                        [&](const auto& other) { return other.second.number == step.number; })) {
            rows.refuseDuplicate(C::Number, name + rows.text(C::Number));
        }
        if (rows.isSound() && !steps.emplace(position, std::move(step)).second)
            rows.refuseDuplicate(C::Position, name + rows.text(C::Position));
        owner->isSound = owner->isSound && rows.isSound();
    }
    return {};
}

Result<void> importProjectTransitions(ImportSession& session, TableRows& rows)
{
    using C = ProjectTransitionColumns;
    while (rows.next()) {
        ProjectInPackage* const owner = ownerOf(session, rows, C::Project);
        TransitionInPackage each;
        domain::ProjectTransition& transition = each.transition;
        const int number = rows.requiredNumber(C::Number, 1, kMostNumber);
        transition.step = rows.requiredEnum<domain::ProjectStep>(C::Step);
        transition.from = rows.requiredEnum<ProjectState>(C::From);
        transition.to = rows.requiredEnum<ProjectState>(C::To);
        transition.on = rows.requiredDay(C::TakenOn);
        transition.at = rows.requiredMoment(C::RecordedAt);
        transition.by = rows.text(C::RecordedBy);
        transition.opinion = rows.text(C::Opinion);
        transition.deadline = rows.optionalDay(C::Deadline);
        if (domain::needsOpinion(transition.step) && transition.opinion.isEmpty())
            rows.refuseMissing(C::Opinion);
        if (transition.step == domain::ProjectStep::Rectify && !transition.deadline)
            rows.refuseMissing(C::Deadline);
        if (owner == nullptr)
            continue;
        each.number = rows.place(C::Number);
        each.step = rows.place(C::Step);
        each.from = rows.place(C::From);
        each.to = rows.place(C::To);
        each.takenOn = rows.place(C::TakenOn);
        if (rows.isSound() && !owner->transitions.emplace(number, std::move(each)).second)
            rows.refuseDuplicate(C::Number, rows.text(C::Project) + u' ' + rows.text(C::Number));
        owner->isSound = owner->isSound && rows.isSound();
    }
    return {};
}

Result<void> storeProjects(ImportSession& session)
{
    ProjectRegister& known = session.projects;
    for (ProjectInPackage& added : known.added) {
        const QByteArray code = added.project.code.toUtf8();
        if (!added.isSound || !checkProjectHistory(session, added)) {
            known.projects.refuse(code);
            continue;
        }
        ProjectOfSession stored{session.madeUp<domain::ProjectId>(), added.project.code,
                                std::nullopt, rangesInProgress(added)};
        if (session.isWriting()) {
            TOUYAN_TRY_ASSIGN(stored.id, store(session, added));
        }
        known.projects.set(code, std::move(stored));
    }
    known.added.clear();
    return {};
}

} // namespace touyan::application
