// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/package_files/code_register.h"
#include "application/package_files/import_outcome.h"
#include "domain/projects/dispatch_review.h"
#include "domain/projects/project.h"
#include "domain/projects/project_plan.h"
#include "domain/projects/project_transition.h"
#include "domain/rectification/rectification_item.h"

#include <map>
#include <optional>
#include <vector>

namespace touyan::application {

/// A revision of a plan in the package.
struct PlanInPackage
{
    domain::ProjectPlan plan;
    RefusedRow number;                     ///< place of its number
    std::map<int, domain::PlanStep> steps; ///< by position
};

/// A step that a project of the package took.
struct TransitionInPackage
{
    domain::ProjectTransition transition;
    // Places in its row.
    RefusedRow number;
    RefusedRow step;
    RefusedRow from;
    RefusedRow to;
    RefusedRow takenOn;
};

/// A project of the package, until its plans and its history are known and it can be stored.
struct ProjectInPackage
{
    domain::Project project;
    RefusedRow state; ///< place of its state
    bool isSound = true;
    std::map<int, domain::ProjectHelper> helpers;   ///< by position
    std::map<int, PlanInPackage> plans;             ///< by number
    std::map<int, TransitionInPackage> transitions; ///< by number
};

/// What the tables about projects refer to.
struct ProjectOfSession
{
    domain::ProjectId id;
    QString code;
    std::optional<std::size_t> inPackage; ///< its place among the new ones; none: in the database
    std::vector<domain::DateRange> inProgress;
};

/// What the database and the package hold of projects and rectification so far.
struct ProjectRegister
{
    CodeRegister<ProjectOfSession> projects;
    std::vector<ProjectInPackage> added;
    bool arePlansComplete = true; ///< the table could be read to its end
    bool areHistoriesComplete = true;
    CodeRegister<domain::DispatchMeeting> meetings;
};

} // namespace touyan::application
