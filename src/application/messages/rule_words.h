// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/assessment/explanation.h"
#include "application/words/checklist_words.h"

#include <QString>

namespace touyan::application {

/// Why an entry counts or does not count for an obligation.
[[nodiscard]] QString verdictSentence(domain::EntryVerdict verdict);

/// The sentence of the rules that decided the state, and the section it stands in ("规则 2.2 …").
[[nodiscard]] QString reasonSentence(domain::StateReason reason);

/// One sentence about this obligation with its own days and counts: why it is in its state.
[[nodiscard]] QString obligationSentence(const ObligationExplanation& obligation);

/// Why the posting has no obligation in the range; empty when it has some.
[[nodiscard]] QString nothingOwedSentence(const PostingExplanation& explanation);

/// The steps from counts to score, one line each, with the numbers filled in.
[[nodiscard]] QStringList scoreSteps(const PostingExplanation& explanation);

/// "规则 2.3": where rates, scores, ranks and so on are defined.
[[nodiscard]] QString rateRuleSentence();
[[nodiscard]] QString scoreRuleSentence();
[[nodiscard]] QString rankRuleSentence();
/// The week rule that is printed on reports.
[[nodiscard]] QString weekRuleSentence();

} // namespace touyan::application
