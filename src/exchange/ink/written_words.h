// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/form_scan_reader.h"
#include "exchange/ink/foreign_ink.h"

#include <vector>

namespace touyan::exchange {

/// Doubts the rows whose printed words carry more ink than they should: what is written over close
/// print hides in it. `blots`: the ink that was seen beside print.
void doubtWrittenWords(const PaperSheet& sheet, const PrintedSheet& print,
                       const PrintShifts& shifts, const std::vector<InkBlot>& blots,
                       std::vector<application::RowReading>& readings);

} // namespace touyan::exchange
