// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/assessment/obligation_period.h"

#include <algorithm>

namespace touyan::application {

QString obligationPeriod(const domain::Obligation& obligation, const domain::OfficeFacts& office)
{
    switch (obligation.item->cadence) {
    case domain::Cadence::Once:
        return {};
    case domain::Cadence::PerCall: {
        const auto call = std::find_if(
            office.calls.begin(), office.calls.end(),
            [&](const domain::Call& candidate) { return candidate.id == obligation.call; });
        return call == office.calls.end() ? QString() : call->title;
    }
    default:
        return domain::PeriodKey::containing(obligation.item->cadence, obligation.period.first)
            .toString();
    }
}

} // namespace touyan::application
