// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/form_scan_reader.h"
#include "exchange/ink/foreign_ink.h"

#include <vector>

namespace touyan::exchange {

/// Whether the words on the sheet are those that are known: other fonts print others.
[[nodiscard]] bool wordsFit(const PaperSheet& sheet, const PrintedSheet& print,
                            const PrintShifts& shifts);

/// Doubts the rows whose print is covered, by correction fluid or tape. `readings`: row after row
/// as ScannedPage::readRows() goes.
void doubtCoveredPrint(const domain::FormPage& printed, const PaperSheet& sheet,
                       const PrintedSheet& print, const PrintShifts& shifts,
                       std::vector<application::RowReading>& readings);

} // namespace touyan::exchange
