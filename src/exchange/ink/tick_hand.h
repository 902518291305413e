// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/form_scan_reader.h"
#include "exchange/ink/foreign_ink.h"

#include <vector>

namespace touyan::exchange {

/// Doubts marks that are none of the hand that ticked the page: blackened, struck out in their box,
/// too thin or too little for a tick. `readings`: row after row as ScannedPage::readRows() goes.
void doubtOddTicks(const domain::FormPage& printed, const PaperSheet& sheet,
                   const PrintedSheet& print, const PrintShifts& shifts, const BarePaper& paper,
                   std::vector<application::RowReading>& readings);

} // namespace touyan::exchange
