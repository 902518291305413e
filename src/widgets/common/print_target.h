// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foundation/result.h"

class QPrinter;

namespace touyan::widgets {

/// A printer that prints into a file is an output like another and passes the guard of outputs;
/// asked before each painting on a printer, since painting empties the file.
[[nodiscard]] domain::Result<void> checkPrintTarget(const QPrinter& printer);

} // namespace touyan::widgets
