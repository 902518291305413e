// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/project_records.h"
#include "application/ports/rectification_records.h"
#include "application/projects/project_record_json.h"
#include "application/writing/record_traits.h"

namespace touyan::application {

// Neither touches a number that closing a quarter freezes (rules 2.5).

template <>
struct RecordTraits<domain::Project>
{
    static constexpr RecordKind kind = RecordKind::Project;
    static ProjectRepository& repository(UnitOfWork& work) { return work.projects().projects(); }
    static QString code(const domain::Project& project) { return project.code; }
    static ClosingImpact impact(const domain::Project& /*project*/)
    {
        return ClosingImpact::nobody();
    }
};

template <>
struct RecordTraits<domain::ProjectPlan>
{
    static constexpr RecordKind kind = RecordKind::ProjectPlan;
    static ProjectPlanRepository& repository(UnitOfWork& work) { return work.projects().plans(); }
    static QString code(const domain::ProjectPlan& plan) { return QString::number(plan.number); }
    static ClosingImpact impact(const domain::ProjectPlan& /*plan*/)
    {
        return ClosingImpact::nobody();
    }
};

} // namespace touyan::application
