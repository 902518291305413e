// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ballots/read_ballot_table.h"
#include "widgets/ballots/ballot_book.h"
#include "widgets/dialogs/user_prompts.h"

namespace touyan::widgets {

/// What the entry desk asks before it goes on.

/// Whether a form without a mark came back blank, or was opened by mistake.
[[nodiscard]] Question blankFormQuestion(const QString& serial);
/// Whether all forms of a copied table are to be entered. `book` tells which would be replaced.
[[nodiscard]] Question
pastedFormsQuestion(const application::BallotTableTarget& target, const BallotBook& book,
                    const std::vector<application::EnterBallotRequest>& forms);
/// Why a form is to be removed with both its entries.
[[nodiscard]] Question removalQuestion(const application::BallotKey& ballot,
                                       const BallotBook& book);

} // namespace touyan::widgets
