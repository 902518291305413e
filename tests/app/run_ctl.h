// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace touyan::test {

/// How a run of touyanctl ended.
struct CtlOutcome
{
    int status = -1; ///< exit status; -1: it did not end by itself
    QByteArray out;  ///< standard output: results only
    QString err;     ///< standard error: reasons
};

/// Variables of the environment, by name.
using Environment = QMap<QString, QString>;

/// Runs touyanctl as a process of its own. fileLimit: no file may grow beyond so many bytes, as on
/// a disk that is full. environment: what differs from that of the test.
[[nodiscard]] CtlOutcome runCtl(const QStringList& arguments,
                                std::optional<qint64> fileLimit = std::nullopt,
                                const Environment& environment = {});

} // namespace touyan::test
