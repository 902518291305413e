// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/frozen/closing_impact.h"
#include "application/records/record.h"
#include "application/words/checklist_words.h"
#include "domain/people/people_names.h"

namespace touyan::application {

template <>
struct Record<domain::Posting>
{
    using R = domain::Posting;
    static constexpr RecordKind kind = RecordKind::Posting;
    static constexpr QLatin1String table{"postings"};
    static constexpr QLatin1String codePrefix{"P"};
    static constexpr RecordWord word = W("派驻");
    static constexpr auto fields =
        fieldList(field(&R::code, "code", W("编号")).code().searched(),
                  field(&R::person, "person", W("人员")).required().of(RecordKind::Person),
                  field(&R::unit, "unit", W("单位")).required().of(RecordKind::Unit).filtered(),
                  field(&R::role, "role", W("职务")).required().words<&roleWord>().filtered(),
                  firstDay(&R::range, "start", W("开始日期")).required().column("first_day"),
                  lastDay(&R::range, "end", W("结束日期")).notBefore("start").column("last_day"),
                  field(&R::round, "round", W("批次")));

    static ClosingImpact impact(const R& posting) { return ClosingImpact::of(posting.id); }
};

} // namespace touyan::application
