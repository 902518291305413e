// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/log_level.h"

namespace touyan::platform {

using namespace Qt::Literals::StringLiterals;

QString logLevelName(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return u"debug"_s;
    case LogLevel::Info:
        return u"info"_s;
    case LogLevel::Warning:
        return u"warning"_s;
    case LogLevel::Error:
        return u"error"_s;
    }
    return u"info"_s;
}

std::optional<LogLevel> logLevelFromName(const QString& name)
{
    for (const LogLevel level :
         {LogLevel::Debug, LogLevel::Info, LogLevel::Warning, LogLevel::Error}) {
        if (logLevelName(level) == name)
            return level;
    }
    return std::nullopt;
}

} // namespace touyan::platform
