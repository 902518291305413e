// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/projects/project_transition.h"

#include "domain/projects/project_names.h"
#include "domain/projects/project_plan.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace touyan::domain {

namespace {

Error refusal(const Project& project, ProjectStep step)
{
    QStringList possible;
    for (const ProjectStep candidate : possibleSteps(project.state))
        possible.append(QString(identifierName(candidate)));
    return makeError(ErrorCode::ProjectStepRefused,
                     {project.code, QString(identifierName(project.state)),
                      QString(identifierName(step)), possible.join(u';')});
}

Result<void> checkDay(const ProjectStepRequest& request, const ProjectStepFacts& facts)
{
    const auto invalid = [&](const QString& allowed) {
        return makeError(ErrorCode::InvalidValue,
                         {QStringLiteral("on"), request.on.toString(Qt::ISODate), allowed});
    };
    if (!request.on.isValid())
        return makeError(ErrorCode::MissingValue, {QStringLiteral("on")});
    if (request.on > facts.today)
        return invalid(QStringLiteral("≤ ") + facts.today.toString(Qt::ISODate));
    if (facts.lastStepOn && request.on < *facts.lastStepOn)
        return invalid(QStringLiteral("≥ ") + facts.lastStepOn->toString(Qt::ISODate));
    return {};
}

Result<void> checkStepsFinished(const Project& project, const ProjectStepFacts& facts)
{
    TOUYAN_TRY(checkPlanComplete(project.code, facts.plan));
    const auto& steps = facts.plan->steps;
    const auto open = std::find_if(steps.begin(), steps.end(),
                                   [](const PlanStep& step) { return !step.finishedOn; });
    if (open != steps.end())
        return makeError(ErrorCode::ProjectStepsUnfinished, {project.code, open->title});
    return {};
}

Result<void> checkAcceptance(const ProjectStepRequest& request)
{
    const auto missing = [](const char* field) {
        return makeError(ErrorCode::MissingValue, {QString::fromLatin1(field)});
    };
    if (!request.acceptance)
        return missing("score");
    const Acceptance& acceptance = *request.acceptance;
    constexpr ExactDecimal kHighestScore = ExactDecimal::fromInteger(100);
    if (acceptance.score.isNegative() || acceptance.score > kHighestScore) {
        return makeError(
            ErrorCode::InvalidValue,
            {QStringLiteral("score"), acceptance.score.toString(), QStringLiteral("0–100")});
    }
    if (acceptance.opinion.trimmed().isEmpty())
        return makeError(ErrorCode::OpinionMissing, {QString(identifierName(ProjectStep::Accept))});
    const std::array results{std::pair{"completed_project", &Acceptance::completedProject},
                             std::pair{"solved_problems", &Acceptance::solvedProblems},
                             std::pair{"experience", &Acceptance::experience},
                             std::pair{"improvement", &Acceptance::improvement}};
    for (const auto& [field, member] : results) {
        if ((acceptance.*member).trimmed().isEmpty())
            return missing(field);
    }
    return {};
}

Result<void> checkRectify(const ProjectStepRequest& request)
{
    if (request.rectificationItems < 1)
        return makeError(ErrorCode::MissingValue, {QStringLiteral("rectification_items")});
    if (!request.deadline || !request.deadline->isValid())
        return makeError(ErrorCode::MissingValue, {QStringLiteral("deadline")});
    if (*request.deadline < request.on) {
        return makeError(ErrorCode::EndBeforeStart, {request.on.toString(Qt::ISODate),
                                                     request.deadline->toString(Qt::ISODate)});
    }
    return {};
}

Result<void> checkConditions(const Project& project, const ProjectStepRequest& request,
                             const ProjectStepFacts& facts)
{
    switch (request.step) {
    case ProjectStep::Submit:
        return checkPlanComplete(project.code, facts.plan);
    case ProjectStep::RequestAcceptance:
        if (!facts.openRectification.isEmpty()) {
            return makeError(ErrorCode::RectificationOpen, {project.code, facts.openRectification});
        }
        return checkStepsFinished(project, facts);
    case ProjectStep::Accept:
        return checkAcceptance(request);
    case ProjectStep::Rectify:
        return checkRectify(request);
    case ProjectStep::Return:
        if (request.opinion.trimmed().isEmpty())
            return makeError(ErrorCode::OpinionMissing, {QString(identifierName(request.step))});
        return {};
    case ProjectStep::Terminate:
        if (request.opinion.trimmed().isEmpty())
            return makeError(ErrorCode::ReasonMissing, {QString(identifierName(request.step))});
        return {};
    case ProjectStep::Approve:
    case ProjectStep::Reject:
    case ProjectStep::Start:
    case ProjectStep::Suspend:
    case ProjectStep::Resume:
        return {};
    }
    return {};
}

} // namespace

Result<ProjectTransition> checkStep(const Project& project, const ProjectStepRequest& request,
                                    const ProjectStepFacts& facts)
{
    const std::optional<ProjectState> to = stateAfter(project.state, request.step);
    if (!to)
        return refusal(project, request.step);
    TOUYAN_TRY(checkDay(request, facts));
    TOUYAN_TRY(checkConditions(project, request, facts));
    ProjectTransition transition;
    transition.project = project.id;
    transition.from = project.state;
    transition.to = *to;
    transition.step = request.step;
    transition.on = request.on;
    transition.opinion = request.step == ProjectStep::Accept ? request.acceptance->opinion
                                                             : request.opinion.trimmed();
    if (request.step == ProjectStep::Rectify)
        transition.deadline = request.deadline;
    return transition;
}

} // namespace touyan::domain
