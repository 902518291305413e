// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checklist/obligation.h"

#include <QString>

#include <optional>

namespace touyan::domain {

/// A rate as a fraction of counts; the denominator is never 0 (rules 2.3).
struct Rate
{
    int numerator = 0;
    int denominator = 1;

    /// Ten-thousandths, rounded half up: 10000 is 100 %.
    [[nodiscard]] int tenThousandths() const;
    /// Thousandths, rounded half up from the counts: for one decimal per cent on screen.
    [[nodiscard]] int thousandths() const;
    /// "0.6154"
    [[nodiscard]] QString toString() const;
    /// "61.5%"
    [[nodiscard]] QString toPercentText() const;
    friend bool operator==(const Rate&, const Rate&) = default;
};

/// Obligations counted by state, over any set of obligations. Sets add up.
struct StateCounts
{
    int exempt = 0;
    int onTime = 0;
    int late = 0;
    int overdue = 0;
    int pending = 0;

    void add(ObligationState state);
    StateCounts& operator+=(const StateCounts& other);
    StateCounts& operator-=(const StateCounts& other);

    /// How many are in that state.
    [[nodiscard]] int in(ObligationState state) const;
    /// All of them, exempt ones included.
    [[nodiscard]] int obligations() const { return exempt + onTime + late + overdue + pending; }
    [[nodiscard]] int decided() const { return onTime + late + overdue; }
    [[nodiscard]] int done() const { return onTime + late; }
    /// 应完成: all but the exempt ones.
    [[nodiscard]] int owed() const { return decided() + pending; }

    /// 完成率, 序时完成率, 按时率; nothing when there is nothing under the line.
    [[nodiscard]] std::optional<Rate> completionRate() const;
    [[nodiscard]] std::optional<Rate> toDateRate() const;
    [[nodiscard]] std::optional<Rate> onTimeRate() const;

    friend bool operator==(const StateCounts&, const StateCounts&) = default;
};

} // namespace touyan::domain
