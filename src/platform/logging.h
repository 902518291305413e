// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/log_level.h"

#include <QString>
#include <QtGlobal>

#include <memory>

namespace touyan::platform {

/// Where and how much is logged.
struct LogOptions
{
    /// Path of the newest log file; its folder is made. Older ones get a number before the ending.
    QString filePath;
    LogLevel level = LogLevel::Info;
    /// Size in bytes at which a new file is begun.
    qint64 maximumBytes = qint64{2} * 1024 * 1024;
    /// How many older files are kept.
    int keptFiles = 4;
};

/// Forwards all Qt messages (Q_LOGGING_CATEGORY of every layer) to a rotating file, errors also to
/// standard error, as long as it lives.
///
/// Callers keep personal data and values of statements out of their messages: a message names codes
/// and counts. Line breaks and control characters are escaped, so that one message is one line and
/// nobody's text can forge another; very long messages are cut.
class LogSession
{
public:
    /// Installs the message handler. Without a writable file only standard error is served;
    /// problem() then says why.
    explicit LogSession(const LogOptions& options);
    /// Restores the handler that was there before and flushes the file.
    ~LogSession();
    Q_DISABLE_COPY_MOVE(LogSession)

    /// What kept the file from being opened; empty when it is written.
    [[nodiscard]] QString problem() const;

    /// Changes the level at once, for all threads.
    void setLevel(LogLevel level);
    [[nodiscard]] LogLevel level() const;

    /// Writes out what is buffered.
    void flush();

private:
    class Sinks;
    static void handleMessage(QtMsgType type, const QMessageLogContext& context,
                              const QString& message);

    std::unique_ptr<Sinks> m_sinks;
    QtMessageHandler m_previous = nullptr;
};

/// $XDG_DATA_HOME/touyan/logs/touyan.log or what the system has in its place.
[[nodiscard]] QString defaultLogFilePath();

} // namespace touyan::platform
