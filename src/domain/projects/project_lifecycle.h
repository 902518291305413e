// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foundation/exact_decimal.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace touyan::domain {

/// 选题, 已申报, 退回修改, 立项, 实施中, 暂停, 申请验收, 限期整改, 验收通过, 终止, 未立项
/// (rules 3).
enum class ProjectState {
    Draft,
    Submitted,
    Returned,
    Approved,
    InProgress,
    Suspended,
    Acceptance,
    Rectifying,
    Accepted,
    Terminated,
    Rejected
};

inline constexpr std::array kProjectStates{
    ProjectState::Draft,      ProjectState::Submitted,  ProjectState::Returned,
    ProjectState::Approved,   ProjectState::InProgress, ProjectState::Suspended,
    ProjectState::Acceptance, ProjectState::Rectifying, ProjectState::Accepted,
    ProjectState::Terminated, ProjectState::Rejected};

/// 申报, 评估通过, 评估退回, 评估不予立项, 启动, 申请验收, 暂停, 恢复, 终止, 验收通过,
/// 责令限期整改 (rules 3).
enum class ProjectStep {
    Submit,
    Approve,
    Return,
    Reject,
    Start,
    RequestAcceptance,
    Suspend,
    Resume,
    Terminate,
    Accept,
    Rectify
};

inline constexpr std::array kProjectSteps{
    ProjectStep::Submit,  ProjectStep::Approve, ProjectStep::Return,
    ProjectStep::Reject,  ProjectStep::Start,   ProjectStep::RequestAcceptance,
    ProjectStep::Suspend, ProjectStep::Resume,  ProjectStep::Terminate,
    ProjectStep::Accept,  ProjectStep::Rectify};

/// One line of the table of rules 3.
struct LifecycleRule
{
    ProjectState from;
    ProjectStep step;
    ProjectState to;
};

/// The whole table; whatever does not stand in it is refused.
[[nodiscard]] std::span<const LifecycleRule> lifecycleRules();

/// The steps that may be taken from a state, in the order of the table; empty: the end.
[[nodiscard]] std::vector<ProjectStep> possibleSteps(ProjectState state);

/// Where a step leads; none: the step does not leave this state.
[[nodiscard]] std::optional<ProjectState> stateAfter(ProjectState state, ProjectStep step);

/// Whether the step of rules 3 asks for an opinion (退回, 验收通过) or a reason (终止).
[[nodiscard]] bool needsOpinion(ProjectStep step);

/// 验收: date, score 0–100, opinion, and the four results 一个项目、一批问题、一项经验、一次提升.
struct Acceptance
{
    QDate date;
    ExactDecimal score;
    QString opinion;
    QString completedProject; ///< 一个项目
    QString solvedProblems;   ///< 一批问题
    QString experience;       ///< 一项经验
    QString improvement;      ///< 一次提升

    friend bool operator==(const Acceptance&, const Acceptance&) = default;
};

} // namespace touyan::domain
