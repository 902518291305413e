// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace touyan::platform {

/// The least serious kind of message that is written.
enum class LogLevel { Debug, Info, Warning, Error };

/// Stable name for files and command lines: "debug", "info", "warning", "error".
[[nodiscard]] QString logLevelName(LogLevel level);

/// The level of that name, or nothing for any other text.
[[nodiscard]] std::optional<LogLevel> logLevelFromName(const QString& name);

} // namespace touyan::platform
