// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foundation/exact_decimal.h"
#include "domain/foundation/strong_id.h"
#include "domain/people/posting.h"

#include <QDate>
#include <QString>

namespace touyan::domain {

using AdjustmentId = StrongId<struct AdjustmentTag>;

/// 加减分: points added to or taken from a posting's score on a day, with a reason (rules 2.4).
struct Adjustment
{
    AdjustmentId id;
    int rowVersion = 0;
    PostingId posting;
    QDate effectiveOn;
    ExactDecimal points;
    QString reason;

    friend bool operator==(const Adjustment&, const Adjustment&) = default;
};

} // namespace touyan::domain
