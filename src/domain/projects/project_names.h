// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foundation/identifier_names.h"
#include "domain/projects/monthly_report.h"
#include "domain/projects/plan_progress.h"
#include "domain/projects/project.h"
#include "domain/projects/project_result.h"

namespace touyan::domain {

template <>
struct IdentifierNames<ProjectKind>
{
    static constexpr std::array values{
        std::pair{ProjectKind::SecretaryProject, QLatin1String("secretary_project")},
        std::pair{ProjectKind::SecretaryMatter, QLatin1String("secretary_matter")}};
};

template <>
struct IdentifierNames<ProjectSource>
{
    static constexpr std::array values{
        std::pair{ProjectSource::Assigned, QLatin1String("assigned")},
        std::pair{ProjectSource::Chosen, QLatin1String("chosen")}};
};

template <>
struct IdentifierNames<ProjectState>
{
    static constexpr std::array values{
        std::pair{ProjectState::Draft, QLatin1String("draft")},
        std::pair{ProjectState::Submitted, QLatin1String("submitted")},
        std::pair{ProjectState::Returned, QLatin1String("returned")},
        std::pair{ProjectState::Approved, QLatin1String("approved")},
        std::pair{ProjectState::InProgress, QLatin1String("in_progress")},
        std::pair{ProjectState::Suspended, QLatin1String("suspended")},
        std::pair{ProjectState::Acceptance, QLatin1String("acceptance")},
        std::pair{ProjectState::Rectifying, QLatin1String("rectifying")},
        std::pair{ProjectState::Accepted, QLatin1String("accepted")},
        std::pair{ProjectState::Terminated, QLatin1String("terminated")},
        std::pair{ProjectState::Rejected, QLatin1String("rejected")}};
};

template <>
struct IdentifierNames<ProjectStep>
{
    static constexpr std::array values{
        std::pair{ProjectStep::Submit, QLatin1String("submit")},
        std::pair{ProjectStep::Approve, QLatin1String("approve")},
        std::pair{ProjectStep::Return, QLatin1String("return")},
        std::pair{ProjectStep::Reject, QLatin1String("reject")},
        std::pair{ProjectStep::Start, QLatin1String("start")},
        std::pair{ProjectStep::RequestAcceptance, QLatin1String("request_acceptance")},
        std::pair{ProjectStep::Suspend, QLatin1String("suspend")},
        std::pair{ProjectStep::Resume, QLatin1String("resume")},
        std::pair{ProjectStep::Terminate, QLatin1String("terminate")},
        std::pair{ProjectStep::Accept, QLatin1String("accept")},
        std::pair{ProjectStep::Rectify, QLatin1String("rectify")}};
};

template <>
struct IdentifierNames<Light>
{
    static constexpr std::array values{std::pair{Light::Green, QLatin1String("green")},
                                       std::pair{Light::Yellow, QLatin1String("yellow")},
                                       std::pair{Light::Red, QLatin1String("red")}};
};

template <>
struct IdentifierNames<LightReason>
{
    static constexpr std::array values{
        std::pair{LightReason::FinishDatePassed, QLatin1String("finish_date_passed")},
        std::pair{LightReason::FarBehind, QLatin1String("far_behind")},
        std::pair{LightReason::Behind, QLatin1String("behind")},
        std::pair{LightReason::OnSchedule, QLatin1String("on_schedule")}};
};

template <>
struct IdentifierNames<MonthlyReporter>
{
    static constexpr std::array values{
        std::pair{MonthlyReporter::Secretary, QLatin1String("secretary")},
        std::pair{MonthlyReporter::Contact, QLatin1String("contact")}};
};

template <>
struct IdentifierNames<ProjectResultKind>
{
    static constexpr std::array values{
        std::pair{ProjectResultKind::DemonstrationSite, QLatin1String("demonstration_site")},
        std::pair{ProjectResultKind::PartyDelegate, QLatin1String("party_delegate")},
        std::pair{ProjectResultKind::PeoplesCongressDeputy,
                  QLatin1String("peoples_congress_deputy")},
        std::pair{ProjectResultKind::ConsultativeMember, QLatin1String("consultative_member")},
        std::pair{ProjectResultKind::Recruitment, QLatin1String("recruitment")}};
};

} // namespace touyan::domain
