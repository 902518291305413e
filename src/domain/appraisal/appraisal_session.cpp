// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/appraisal/appraisal_session.h"

namespace touyan::domain {

ExactDecimal groupWeightSum(const AppraisalSession& session)
{
    ExactDecimal sum;
    for (const VoterGroup& group : session.groups) {
        if (group.isCounting())
            sum = sum + group.weight;
    }
    return sum;
}

ExactDecimal componentWeightSum(const AppraisalSession& session)
{
    ExactDecimal sum;
    for (const AppraisalComponent& component : session.components)
        sum = sum + component.weight;
    return sum;
}

} // namespace touyan::domain
