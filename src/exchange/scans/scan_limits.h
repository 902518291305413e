// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace touyan::exchange {

/// What one page of a scan may cost. An honest one of 600 dpi takes a tenth of it.
struct ScanLimits
{
    int seconds = 10; ///< of processor
    int mebibytes = 1'024;
};

} // namespace touyan::exchange
