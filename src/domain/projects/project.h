// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foundation/strong_id.h"
#include "domain/people/person.h"
#include "domain/people/posting.h"
#include "domain/people/unit.h"
#include "domain/projects/project_lifecycle.h"

#include <QString>

#include <optional>
#include <vector>

namespace touyan::domain {

using ProjectId = StrongId<struct ProjectTag>;

/// 书记项目, 书记领办事项 (rules 3).
enum class ProjectKind { SecretaryProject, SecretaryMatter };
/// 点题, 选题.
enum class ProjectSource { Assigned, Chosen };

/// 挂职博士、名誉村主任、党建指导员…: who else takes part, and as what.
struct ProjectHelper
{
    QString role;
    QString name;

    friend bool operator==(const ProjectHelper&, const ProjectHelper&) = default;
};

/// 书记项目: what a unit's Party secretary leads in a year (rules 3). Its state follows from its
/// transitions and is kept here so that lists need not read them.
struct Project
{
    ProjectId id;
    int rowVersion = 0;
    QString code;
    QString title;
    ProjectKind kind = ProjectKind::SecretaryProject;
    int year = 0;
    UnitId unit;
    PersonId leader;                        ///< the unit's Party secretary
    std::optional<PostingId> leaderPosting; ///< the posting in which the leader leads it
    QString personInCharge;                 ///< 具体负责人
    QString contact;                        ///< 包村点长
    std::vector<ProjectHelper> helpers;
    QString topicArea;
    ProjectSource source = ProjectSource::Chosen;
    QString background; ///< why this topic
    ProjectState state = ProjectState::Draft;
    std::optional<Acceptance> acceptance; ///< set when accepted

    friend bool operator==(const Project&, const Project&) = default;
};

} // namespace touyan::domain
