// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/frozen/closing_impact.h"
#include "application/records/record.h"
#include "domain/checklist/adjustment.h"

namespace touyan::application {

/// Adjustments are limited to ±10 when they are summed; the bound only keeps out slips.
inline constexpr qint64 kMostAdjustmentPoints = 999'999'999;

template <>
struct Record<domain::Adjustment>
{
    using R = domain::Adjustment;
    static constexpr RecordKind kind = RecordKind::Adjustment;
    static constexpr QLatin1String table{"adjustments"};
    static constexpr RecordWord word = W("加减分");
    static constexpr auto fields =
        fieldList(field(&R::posting, "posting", W("派驻")).required().of(RecordKind::Posting),
                  field(&R::effectiveOn, "effective_on", W("生效日期")).required(),
                  field(&R::points, "points", W("分值"))
                      .required()
                      .between(-kMostAdjustmentPoints, kMostAdjustmentPoints),
                  field(&R::reason, "reason", W("理由")).asked().searched());

    static QString label(const R& adjustment)
    {
        return adjustment.effectiveOn.toString(Qt::ISODate);
    }
    static ClosingImpact impact(const R& adjustment)
    {
        return ClosingImpact::of(adjustment.posting);
    }
};

} // namespace touyan::application
