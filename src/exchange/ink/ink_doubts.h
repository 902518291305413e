// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/form_scan_reader.h"
#include "exchange/ink/foreign_ink.h"

#include <vector>

namespace touyan::exchange {

/// Doubts the rows that ink lies on which no tick of theirs explains. `readings`: row after row as
/// ScannedPage::readRows() goes.
void doubtUnexplainedInk(const domain::FormPage& printed, const std::vector<InkBlot>& blots,
                         std::vector<application::RowReading>& readings);

} // namespace touyan::exchange
