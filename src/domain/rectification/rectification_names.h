// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foundation/identifier_names.h"
#include "domain/rectification/rectification_item.h"

namespace touyan::domain {

template <>
struct IdentifierNames<RectificationSource>
{
    static constexpr std::array values{
        std::pair{RectificationSource::Supervision, QLatin1String("supervision")},
        std::pair{RectificationSource::Acceptance, QLatin1String("acceptance")},
        std::pair{RectificationSource::Appraisal, QLatin1String("appraisal")},
        std::pair{RectificationSource::OfficeCheck, QLatin1String("office_check")}};
};

} // namespace touyan::domain
