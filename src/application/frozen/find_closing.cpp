// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/frozen/find_closing.h"

namespace touyan::application {

domain::Result<std::optional<QuarterClosing>> findClosing(UnitOfWork& unitOfWork,
                                                          const domain::PeriodKey& quarter)
{
    TOUYAN_TRY_ASSIGN(const auto closings, unitOfWork.closings().all());
    for (const QuarterClosing& closing : closings) {
        if (closing.quarter == quarter && closing.isInForce())
            return std::optional(closing);
    }
    return std::optional<QuarterClosing>();
}

} // namespace touyan::application
