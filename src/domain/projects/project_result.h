// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foundation/strong_id.h"
#include "domain/people/person.h"
#include "domain/projects/project.h"

#include <QDate>
#include <QString>

#include <optional>

namespace touyan::domain {

using ProjectResultId = StrongId<struct ProjectResultTag>;

/// 观摩点; 推荐为党代表, 人大代表, 政协委员; 考录 (rules 3).
enum class ProjectResultKind {
    DemonstrationSite,
    PartyDelegate,
    PeoplesCongressDeputy,
    ConsultativeMember,
    Recruitment
};

/// Whether the result is a recommendation of a person, who must then be named.
[[nodiscard]] constexpr bool recommendsPerson(ProjectResultKind kind)
{
    return kind != ProjectResultKind::DemonstrationSite;
}

/// 成果运用: what a project led to, as a dated record.
struct ProjectResult
{
    ProjectResultId id;
    int rowVersion = 0;
    QString code;
    ProjectId project;
    ProjectResultKind kind = ProjectResultKind::DemonstrationSite;
    std::optional<PersonId> person; ///< set for recommendations
    QDate on;
    QString note;

    friend bool operator==(const ProjectResult&, const ProjectResult&) = default;
};

} // namespace touyan::domain
