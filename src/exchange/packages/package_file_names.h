// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLatin1String>
#include <QString>

namespace touyan::exchange {

/// "entries" of "entries.csv"; of any other file the whole name, which no table has.
[[nodiscard]] QString tableOfFile(const QString& fileName);
[[nodiscard]] QString fileOfTable(QLatin1String table);

/// Files that systems and programs leave in folders by themselves: hidden ones, Thumbs.db,
/// desktop.ini, ~$…, everything in __MACOSX or in a hidden folder. They are no part of a package.
[[nodiscard]] bool isLitter(const QString& path);

/// What a name in bytes says: UTF-8, or GB18030 when it is none, or else its bytes.
[[nodiscard]] QString textOfFileName(const QByteArray& bytes);
/// The name with its bytes beyond ASCII as \\x.., and what they mean in GB18030.
[[nodiscard]] QString bytesOfFileName(const QByteArray& bytes);

} // namespace touyan::exchange
