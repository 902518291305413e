// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/form_scan_reader.h"

#include <algorithm>

namespace touyan::exchange {

/// Somebody has to look at the box.
inline void doubtBox(application::BoxReading& box)
{
    constexpr double kLittle = 0.25;
    box = {application::BoxMark::Doubtful, std::min(box.confidence, kLittle)};
}

/// There is ink in the row that none of its ticks explains. The first reason stays; what is about
/// the row itself says more than what may be about the whole page.
inline void doubtRow(application::RowReading& row, application::RowDoubt why)
{
    using application::RowDoubt;
    row.strayInk = true;
    if (row.doubt == RowDoubt::None || row.doubt == RowDoubt::WholePage)
        row.doubt = why;
}

} // namespace touyan::exchange
