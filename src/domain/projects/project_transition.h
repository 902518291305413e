// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foundation/result.h"
#include "domain/foundation/strong_id.h"
#include "domain/projects/project.h"
#include "domain/projects/project_lifecycle.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace touyan::domain {

using ProjectTransitionId = StrongId<struct ProjectTransitionTag>;

struct ProjectPlan;

/// One step that a project took: who, when, opinion. All of them in order are its history, which
/// only grows.
struct ProjectTransition
{
    ProjectTransitionId id;
    ProjectId project;
    ProjectState from = ProjectState::Draft;
    ProjectState to = ProjectState::Draft;
    ProjectStep step = ProjectStep::Submit;
    QDate on;                      ///< civil day on which it took effect
    QDateTime at;                  ///< UTC, when it was recorded
    QString by;                    ///< who recorded it
    QString opinion;               ///< opinion, or reason of a termination or suspension
    std::optional<QDate> deadline; ///< of 限期整改

    friend bool operator==(const ProjectTransition&, const ProjectTransition&) = default;
};

/// A step as somebody asks for it.
struct ProjectStepRequest
{
    ProjectStep step = ProjectStep::Submit;
    QDate on;
    QString opinion;
    std::optional<QDate> deadline;        ///< Rectify: by when the items must be closed
    int rectificationItems = 0;           ///< Rectify: how many items are listed
    std::optional<Acceptance> acceptance; ///< Accept
};

/// What the conditions of the steps look at besides the project.
struct ProjectStepFacts
{
    const ProjectPlan* plan = nullptr; ///< revision in force; nullptr: none yet
    std::optional<QDate> lastStepOn;   ///< day of the latest transition; none: no step yet
    QString openRectification; ///< problem of the first open item of acceptance; empty: none
    QDate today;
};

/// Checks a step against the table and its conditions, and gives the transition, without id, at and
/// by. Errors: ProjectStepRefused (project, state, step, possible steps with ";" between),
/// PlanIncomplete, StepWeightsNotHundred, ProjectStepsUnfinished, OpinionMissing, ReasonMissing,
/// RectificationOpen, MissingValue, InvalidValue.
[[nodiscard]] Result<ProjectTransition>
checkStep(const Project& project, const ProjectStepRequest& request, const ProjectStepFacts& facts);

} // namespace touyan::domain
