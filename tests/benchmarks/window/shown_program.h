// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmarks/window/virtual_screen.h"

#include <QStringList>

namespace touyan::benchmarks {

/// How a program with a window came up.
struct Appearance
{
    double lastBigPaintMilliseconds = 0; ///< from its start
    double residentMebibytes = 0;        ///< when it had come to rest
};

/// Starts a program, waits until its window has come to rest, and ends it. A big paint changes one
/// point in twenty of the screen at least. Throws std::runtime_error when nothing big is painted.
[[nodiscard]] Appearance showProgram(VirtualScreen& screen, const QStringList& command);

} // namespace touyan::benchmarks
