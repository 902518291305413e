// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/appraisal/appraisal_session.h"
#include "domain/foundation/identifier_names.h"

namespace touyan::domain {

template <>
struct IdentifierNames<AppraisalMode>
{
    static constexpr std::array values{std::pair{AppraisalMode::Score, QLatin1String("score")},
                                       std::pair{AppraisalMode::Grade, QLatin1String("grade")}};
};

template <>
struct IdentifierNames<Grade>
{
    static constexpr std::array values{std::pair{Grade::Good, QLatin1String("good")},
                                       std::pair{Grade::Fair, QLatin1String("fair")},
                                       std::pair{Grade::Ordinary, QLatin1String("ordinary")},
                                       std::pair{Grade::Poor, QLatin1String("poor")}};
};

template <>
struct IdentifierNames<MissingGroupRule>
{
    static constexpr std::array values{
        std::pair{MissingGroupRule::Block, QLatin1String("block")},
        std::pair{MissingGroupRule::Renormalise, QLatin1String("renormalise")}};
};

template <>
struct IdentifierNames<ReportManner>
{
    static constexpr std::array values{std::pair{ReportManner::OnSite, QLatin1String("on_site")},
                                       std::pair{ReportManner::Written, QLatin1String("written")}};
};

} // namespace touyan::domain
