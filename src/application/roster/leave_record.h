// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/frozen/closing_impact.h"
#include "application/records/record.h"
#include "domain/people/leave.h"

namespace touyan::application {

template <>
struct Record<domain::Leave>
{
    using R = domain::Leave;
    static constexpr RecordKind kind = RecordKind::Leave;
    static constexpr QLatin1String table{"leaves"};
    static constexpr RecordWord word = W("请假");
    static constexpr auto fields =
        fieldList(field(&R::posting, "posting", W("派驻")).required().of(RecordKind::Posting),
                  firstDay(&R::range, "from", W("开始日期")).required().column("first_day"),
                  lastDay(&R::range, "to", W("结束日期")).notBefore("from").column("last_day"),
                  field(&R::reason, "reason", W("事由")).searched(),
                  field(&R::approved, "approved", W("是否批准")).required());

    static QString label(const R& leave) { return leave.range.first.toString(Qt::ISODate); }
    static ClosingImpact impact(const R& leave) { return ClosingImpact::of(leave.posting); }
};

template <>
struct Record<domain::FreeDays>
{
    using R = domain::FreeDays;
    static constexpr RecordKind kind = RecordKind::FreeDays;
    static constexpr QLatin1String table{"free_days"};
    static constexpr RecordWord word = W("免计日");
    static constexpr auto fields =
        fieldList(firstDay(&R::range, "from", W("开始日期")).required().column("first_day"),
                  lastDay(&R::range, "to", W("结束日期")).notBefore("from").column("last_day"),
                  field(&R::reason, "reason", W("事由")).asked().searched());

    static QString label(const R& days) { return days.range.first.toString(Qt::ISODate); }
    static ClosingImpact impact(const R& /*days*/) { return ClosingImpact::everyone(); }
};

} // namespace touyan::application
