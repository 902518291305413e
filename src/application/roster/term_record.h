// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/records/record.h"
#include "domain/people/term.h"

namespace touyan::application {

[[nodiscard]] inline QString boardWord(domain::Board board)
{
    constexpr std::array words{W("党组织"), W("村（居）委会"), W("监督委员会"), W("镇街班子")};
    return words.at(static_cast<std::size_t>(board)).text();
}

template <>
struct Record<domain::Term>
{
    using R = domain::Term;
    static constexpr RecordKind kind{"term"};
    static constexpr QLatin1String table{"terms"};
    static constexpr QLatin1String codePrefix{"T"};
    static constexpr RecordWord word = W("届次");
    static constexpr auto fields = fieldList(
        field(&R::code, "code", W("编号")).code().searched(),
        field(&R::board, "board", W("班子")).required().words<&boardWord>().searched().filtered(),
        field(&R::number, "number", W("第几届")).required().between(1, 999),
        field(&R::starts, "starts", W("开始日期")).required(),
        field(&R::ends, "ends", W("结束日期")).notBefore("starts"),
        field(&R::countedOn, "counted_on", W("统计日"))
            .notBefore("starts")
            .hint(W("按这一天在任的人员统计；不填，就是开始的那一天")));
    static constexpr NoOverlap noOverlap{QLatin1String("board"), QLatin1String("starts"),
                                         QLatin1String("ends")};
};

} // namespace touyan::application
