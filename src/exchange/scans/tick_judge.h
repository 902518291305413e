// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/form_scan_reader.h"
#include "exchange/scans/ink_gauge.h"

#include <vector>

namespace touyan::exchange {

/// The sides of a box.
enum BoxSide : size_t { kAbove, kRightOf, kBelow, kLeftOf };

/// The ink in and around one box; what is printed there has been taken off.
struct BoxInk
{
    double mean = 0;              ///< inside its line
    double strong = 0;            ///< the share inside its line that is clearly inked
    double core = 0;              ///< in its middle
    std::array<double, 4> moat{}; ///< just outside, by BoxSide
    double line = 0;  ///< on its printed line, on the side with least: near 0 if it is elsewhere
    double label = 0; ///< beside it, where it says what it means
};

/// The ink of every box of a page, row after row as ScannedPage::readRows() goes.
[[nodiscard]] std::vector<std::vector<BoxInk>> gaugePage(const InkGauge& gauge,
                                                         const domain::FormPage& printed);

/// Decides what the ink says. In doubt it says so: a doubtful row costs somebody a look, a wrong
/// one a vote.
[[nodiscard]] std::vector<application::RowReading>
judgePage(const domain::FormPage& printed, const std::vector<std::vector<BoxInk>>& inks);

} // namespace touyan::exchange
