// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foundation/exact_decimal.h"
#include "domain/projects/project_plan.h"

#include <QDate>

#include <span>

namespace touyan::domain {

/// 绿, 黄, 红.
enum class Light { Green, Yellow, Red };

/// The clause of rules 3 that decided the suggested light.
enum class LightReason {
    FinishDatePassed, ///< red: the day is after the plan's finish date
    FarBehind,        ///< red: at least 30 points behind
    Behind,           ///< yellow: at least 10 points behind
    OnSchedule        ///< green
};

inline constexpr ExactDecimal kRedFrom = ExactDecimal::fromInteger(30);
inline constexpr ExactDecimal kYellowFrom = ExactDecimal::fromInteger(10);

/// How far a plan is on a day, in points of its weights (rules 3).
struct PlanProgress
{
    ExactDecimal progress; ///< Σ weight of the steps finished by the day
    ExactDecimal planned;  ///< Σ weight of the steps planned to finish by the day
    Light light = Light::Green;
    LightReason reason = LightReason::OnSchedule;

    /// 序时进度落后: planned − progress; negative when ahead.
    [[nodiscard]] ExactDecimal behind() const
    {
        return ExactDecimal::fromMillionths(planned.millionths() - progress.millionths());
    }
    friend bool operator==(const PlanProgress&, const PlanProgress&) = default;
};

/// finishDate invalid: the plan has none, so it cannot be past it. No steps: 0 of 0.
[[nodiscard]] PlanProgress planProgress(std::span<const PlanStep> steps, QDate finishDate,
                                        QDate day);

} // namespace touyan::domain
