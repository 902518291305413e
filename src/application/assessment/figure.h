// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checklist/completion_rate.h"

#include <QString>

#include <array>
#include <optional>

namespace touyan::application {

/// One number among those that stand beside each other of the same obligations (rules 2.3, 2.4).
/// A place that leads to an explanation names it, so that the number that was asked for heads the
/// answer and not its neighbour.
enum class Figure {
    CompletionRate,
    ToDateRate,
    OnTimeRate,
    Owed,
    OnTime,
    Late,
    Overdue,
    Pending,
    Exempt,
    Score,
    Rank
};

inline constexpr std::array kFigures{Figure::CompletionRate, Figure::ToDateRate, Figure::OnTimeRate,
                                     Figure::Owed,           Figure::OnTime,     Figure::Late,
                                     Figure::Overdue,        Figure::Pending,    Figure::Exempt,
                                     Figure::Score,          Figure::Rank};

/// "on_time_rate": as in places.
[[nodiscard]] QString figureName(Figure figure);
/// 按时率.
[[nodiscard]] QString figureWord(Figure figure);
/// "92.8%", "53"; "—" for a rate with nothing under the line, and for score and rank, which counts
/// do not give.
[[nodiscard]] QString figureText(const domain::StateCounts& counts, Figure figure);
/// The state that the figure counts; none for rates, sums, score and rank.
[[nodiscard]] std::optional<domain::ObligationState> stateOf(Figure figure);
/// The figure that counts the state.
[[nodiscard]] Figure figureOf(domain::ObligationState state);

/// Which number a place asks about: "explain:total:on_time_rate", "explain:code:P00001:score",
/// "explain:item:I04". Without a figure the place leaves the choice to who answers.
struct ExplainedNumber
{
    QString subject; ///< "total", "item", "code", "posting" …
    QString key;     ///< code or id; empty for all
    std::optional<Figure> figure;

    [[nodiscard]] QString toPlace() const;
    /// None when the text is no place that asks for an explanation.
    [[nodiscard]] static std::optional<ExplainedNumber> parse(const QString& place);
};

} // namespace touyan::application
