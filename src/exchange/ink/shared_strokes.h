// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/form_scan_reader.h"
#include "exchange/ink/foreign_ink.h"

#include <vector>

namespace touyan::exchange {

/// Doubts boxes one above the other that one stroke has inked. `readings`: row after row as
/// ScannedPage::readRows() goes.
void doubtSharedStrokes(const domain::FormPage& printed, const PaperSheet& sheet,
                        const PrintedSheet& print, const PrintShifts& shifts,
                        const BarePaper& paper, std::vector<application::RowReading>& readings);

} // namespace touyan::exchange
