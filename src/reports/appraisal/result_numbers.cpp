// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/appraisal/result_numbers.h"

#include <algorithm>
#include <cmath>

namespace touyan::reports {

using application::AppraisedReportee;
using domain::AppraisalComponent;

namespace {

/// What two spreadsheets may differ by before rounding.
constexpr double kSlack = 1e-11;
constexpr double kWhole = 100;

} // namespace

bool roundsTo(double value, int decimals, qint64 scaled)
{
    const double scale = std::pow(10, decimals);
    const auto rounds = [&](double slack) {
        return std::floor((value + kRoundingGuard + slack) * scale + 0.5) ==
               static_cast<double>(scaled);
    };
    return rounds(-kSlack) && rounds(kSlack);
}

double numberOf(domain::ExactDecimal decimal)
{
    return decimal.toString().toDouble();
}

std::optional<domain::ExactDecimal> componentScore(const AppraisedReportee& reportee,
                                                   const AppraisalComponent& component)
{
    for (const domain::ComponentScore& score : reportee.reportee.componentScores) {
        if (score.component == component.code)
            return score.score;
    }
    return std::nullopt;
}

double ResultNumbers::mean(size_t reportee, int group) const
{
    const auto place = static_cast<size_t>(group);
    const application::ShownMean& mean = m_plan.reportees()[reportee].means[place];
    std::vector<qint64> units = m_plan.workbook().rows[reportee][place];
    std::sort(units.begin(), units.end());
    const auto trimmed = static_cast<size_t>(mean.trimmed);
    double sum = 0;
    for (size_t i = trimmed; i + trimmed < units.size(); ++i)
        sum += m_plan.pointsOf(units[i]);
    return sum / (mean.counted - 2 * mean.trimmed) * kWhole / m_plan.fullPoints();
}

double ResultNumbers::meeting(const AppraisedReportee& reportee,
                              const std::vector<double>& means) const
{
    double sum = 0;
    double weights = 0;
    for (size_t i = 0; i < means.size(); ++i) {
        const domain::VoterGroup& group = m_plan.session().groups[i];
        if (!group.isCounting() || !reportee.means[i].mean)
            continue;
        sum += numberOf(group.weight) * means[i];
        weights += numberOf(group.weight);
    }
    return sum / weights;
}

double ResultNumbers::composite(const AppraisedReportee& reportee, double meeting) const
{
    double sum = 0;
    double weights = 0;
    const auto& components = m_plan.session().components;
    for (size_t i = 0; i < components.size(); ++i) {
        const AppraisalComponent& component = components[i];
        if (component.weight == domain::ExactDecimal() ||
            reportee.composite.components[i].state != domain::ComponentState::Counted)
            continue;
        const double weight = numberOf(component.weight);
        sum +=
            weight *
            (component.code == domain::kMeetingComponent
                 ? meeting
                 : numberOf(componentScore(reportee, component).value_or(domain::ExactDecimal())));
        weights += weight;
    }
    return sum / weights;
}

int ResultNumbers::competitors(const AppraisedReportee& reportee) const
{
    const auto& all = m_plan.reportees();
    return static_cast<int>(
        std::count_if(all.begin(), all.end(), [&reportee](const AppraisedReportee& other) {
            return other.composite.score && !other.reportee.veto &&
                   other.composite.score >= reportee.composite.score;
        }));
}

} // namespace touyan::reports
