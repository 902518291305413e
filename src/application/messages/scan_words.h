// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ballots/read_scanned_forms.h"

#include <QString>

namespace touyan::application {

/// Why a page was not read and what to do about it, in a sentence; without its file.
[[nodiscard]] QString refusalWord(const RefusedPage& page);
/// The same for programs: "no_code", "repeated", "error" …
[[nodiscard]] QString refusalName(const RefusedPage& page);

/// "G1-7": group and serial, as the form has them printed.
[[nodiscard]] QString formName(const ScannedBallot& ballot);
/// Whose mark it is, and of which criterion.
[[nodiscard]] QString markName(const ScanContext& context, const ScannedMark& mark);
/// Says which form reads otherwise than it was entered and where; empty: it does not. What was
/// entered is not said, for the second person enters without seeing it.
[[nodiscard]] QString differenceWord(const ScanContext& context, const ScannedBallot& ballot);

/// Why somebody has to look at a row, in a few words; empty for RowDoubt::None.
[[nodiscard]] QString doubtWord(RowDoubt doubt);
/// The same for programs: "unclear", "stray_ink" …
[[nodiscard]] QString doubtName(RowDoubt doubt);

} // namespace touyan::application
