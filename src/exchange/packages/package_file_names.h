// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QString>

namespace touyan::exchange {

/// "entries" of "entries.csv"; of any other file the whole name, which no table has.
[[nodiscard]] QString tableOfFile(const QString& fileName);
[[nodiscard]] QString fileOfTable(QLatin1String table);

/// Files that systems and archivers leave in folders by themselves: hidden ones, Thumbs.db,
/// desktop.ini, __MACOSX. They are no part of a package.
[[nodiscard]] bool isLitter(const QString& path);

} // namespace touyan::exchange
