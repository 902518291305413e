// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <sys/types.h>

namespace touyan::benchmarks {

/// How a finished program did.
struct ChildRun
{
    double milliseconds = 0;  ///< from before its start to after its end, on the wall
    qint64 peakKibibytes = 0; ///< the most memory that it had resident at once
};

/// Starts a program, its standard output thrown away; name and arguments. Throws
/// std::runtime_error when it cannot be started.
[[nodiscard]] pid_t startChild(const QStringList& command);

/// Runs a program to its end. Throws std::runtime_error unless it ends with status 0, so that a
/// failure is never taken for a fast run.
ChildRun runChild(const QStringList& command);

/// Ends a program that this one has started, and waits until it is gone.
void endChild(pid_t child);

/// A program beside this one: "touyanctl".
[[nodiscard]] QString programBeside(const QString& name);

} // namespace touyan::benchmarks
