// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace touyan::app {

/// Goes on as another program of the house: the same process, words and streams. The program lies
/// beside this one, or where packages install what is not for people. Returns only when it cannot
/// be started, which is told on standard error, with the exit status then.
[[nodiscard]] int handOver(const char* program, char* argv[]);

} // namespace touyan::app
