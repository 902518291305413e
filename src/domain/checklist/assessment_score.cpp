// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checklist/assessment_score.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>
#include <map>
#include <tuple>

namespace touyan::domain {

namespace {

using Rational = boost::multiprecision::cpp_rational;
using Integer = boost::multiprecision::cpp_int;

constexpr ExactDecimal kAdjustmentLimit = ExactDecimal::fromInteger(10);
constexpr int kPercent = 100;

/// (number on time + Σ late credit of the late ones) / decided
Rational credit(const ItemAssessment& item)
{
    const qint64 whole = kPercent * ExactDecimal::kScale;
    return {Integer(item.counts.onTime) * whole + item.lateCreditMillionths,
            Integer(item.counts.decided()) * whole};
}

Integer floorOf(const Rational& nonNegative)
{
    return boost::multiprecision::numerator(nonNegative) /
           boost::multiprecision::denominator(nonNegative);
}

} // namespace

std::vector<ItemAssessment> assessItems(std::span<const ObligationOutcome> outcomes)
{
    struct Tally
    {
        ItemAssessment item;
        std::tuple<QDate, bool> lastDecided; ///< due day, of the version in force on it
        std::tuple<QDate, bool> lastAny;
    };
    std::vector<Tally> tallies;
    for (const ObligationOutcome& outcome : outcomes) {
        const Obligation& obligation = outcome.obligation;
        const ItemCodeId code = obligation.item->codeId;
        auto found = std::find_if(tallies.rbegin(), tallies.rend(),
                                  [code](const Tally& tally) { return tally.item.codeId == code; });
        if (found == tallies.rend()) {
            tallies.emplace_back();
            found = tallies.rbegin();
            found->item.codeId = code;
            found->item.code = obligation.item->code;
        }
        Tally& tally = *found;
        const ObligationState state = outcome.fulfilment.state;
        tally.item.counts.add(state);
        // Only a once item can be of another version than the one in force on its due day, and of
        // two obligations of one code due on one day, at most one is of a once item.
        const std::tuple day{obligation.due, obligation.item->cadence != Cadence::Once};
        if (day >= tally.lastAny) {
            tally.lastAny = day;
            tally.item.title = obligation.item->title;
            tally.item.position = obligation.item->position;
            tally.item.cadence = obligation.item->cadence;
        }
        if (state == ObligationState::Exempt || state == ObligationState::Pending)
            continue;
        if (!tally.item.points || day >= tally.lastDecided) {
            tally.lastDecided = day;
            tally.item.points = obligation.item->points;
        }
        if (state == ObligationState::Late)
            tally.item.lateCreditMillionths += obligation.checklist->lateCreditPercent.millionths();
    }

    std::vector<ItemAssessment> items;
    items.reserve(tallies.size());
    for (Tally& tally : tallies)
        items.push_back(std::move(tally.item));
    std::sort(items.begin(), items.end(),
              [](const ItemAssessment& a, const ItemAssessment& b) { return a.code < b.code; });
    return items;
}

std::optional<Score> score(std::span<const ItemAssessment> items, ExactDecimal adjustmentApplied)
{
    Rational weighted = 0;
    qint64 pointsMillionths = 0;
    qint64 fullMillionths = 0; // of items all of which was on time, the usual case: no fraction
    for (const ItemAssessment& item : items) {
        if (!item.points)
            continue;
        if (item.counts.onTime == item.counts.decided())
            fullMillionths += item.points->millionths();
        else
            weighted += Rational(item.points->millionths()) * credit(item);
        pointsMillionths += item.points->millionths();
    }
    if (pointsMillionths == 0)
        return std::nullopt;
    weighted += fullMillionths;
    const Rational base = kPercent * weighted / pointsMillionths;
    const Rational exact = base + Rational(adjustmentApplied.millionths(), ExactDecimal::kScale);
    if (exact <= 0)
        return Score{0};
    return Score{static_cast<int>(floorOf(exact * kPercent + Rational(1, 2)))};
}

ExactDecimal adjustmentSum(std::span<const Adjustment> adjustments, const DaySpan& range)
{
    ExactDecimal sum;
    for (const Adjustment& adjustment : adjustments) {
        if (range.contains(adjustment.effectiveOn))
            sum = sum + adjustment.points;
    }
    return sum;
}

ExactDecimal limitedAdjustment(ExactDecimal sum)
{
    return std::clamp(sum, ExactDecimal::fromInteger(-10), kAdjustmentLimit);
}

} // namespace touyan::domain
