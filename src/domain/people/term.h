// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foundation/identifier_names.h"
#include "domain/foundation/strong_id.h"

#include <QDate>
#include <QString>

namespace touyan::domain {

using TermId = StrongId<struct TermTag>;

/// 班子: 党组织, 村（居）委会, 监督委员会, 镇街班子 (rules 6.5).
enum class Board { Party, Committee, Supervision, Township };

template <>
struct IdentifierNames<Board>
{
    static constexpr std::array values{std::pair{Board::Party, QLatin1String("party")},
                                       std::pair{Board::Committee, QLatin1String("committee")},
                                       std::pair{Board::Supervision, QLatin1String("supervision")},
                                       std::pair{Board::Township, QLatin1String("township")}};
};

/// 届: a term of a board. Those of one board do not overlap (rules 6.6).
struct Term
{
    TermId id;
    int rowVersion = 0;
    QString code;
    Board board = Board::Party;
    int number = 1;
    QDate starts;
    std::optional<QDate> ends;
    std::optional<QDate> countedOn; ///< 统计日; none: the day it starts

    friend bool operator==(const Term&, const Term&) = default;
};

} // namespace touyan::domain
