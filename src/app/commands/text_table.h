// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace touyan::app {

/// Lines in columns for a terminal; CJK characters take two places.
[[nodiscard]] QString terminalTable(const std::vector<QStringList>& lines);
/// The same as CSV with RFC 4180 quoting.
[[nodiscard]] QString csvText(const std::vector<QStringList>& lines);

} // namespace touyan::app
