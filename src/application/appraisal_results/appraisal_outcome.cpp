// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/appraisal_results/appraisal_outcome.h"

namespace touyan::application {

MeanDisplay meanDisplay(const domain::AppraisalSession& session, const domain::GroupMean& mean)
{
    if (!mean.mean)
        return MeanDisplay::None;
    return mean.counted < session.minBallots ? MeanDisplay::Hidden : MeanDisplay::Shown;
}

QString meanText(const domain::AppraisalSession& session, const domain::GroupMean& mean)
{
    switch (meanDisplay(session, mean)) {
    case MeanDisplay::Shown:
        return mean.mean->toString();
    case MeanDisplay::Hidden:
        return QStringLiteral("＊");
    case MeanDisplay::None:
        break;
    }
    return QStringLiteral("—");
}

} // namespace touyan::application
