// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foundation/result.h"

#include <QDeadlineTimer>

#include <chrono>
#include <optional>

namespace touyan::storage {

class SqlConnection;

/// Notices that another process (touyanctl, a second window) has committed to the database that
/// this connection reads. Belongs to the thread of the connection and must be asked by it; what the
/// connection commits itself is never reported.
class ExternalChangeWatcher
{
public:
    static constexpr std::chrono::milliseconds kUsualInterval{1500};

    /// Commits from the first look on count. The connection must outlive the watcher.
    explicit ExternalChangeWatcher(SqlConnection& connection,
                                   std::chrono::milliseconds interval = kUsualInterval);

    /// When the next look is due.
    [[nodiscard]] const QDeadlineTimer& nextLook() const { return m_nextLook; }
    /// Looks, if a look is due: true when somebody else has committed since the look before. A file
    /// that cannot be asked now (locked, say) counts as unchanged and is asked again.
    [[nodiscard]] bool hasChanged();

private:
    [[nodiscard]] std::optional<qint64> version();

    SqlConnection& m_connection;
    std::chrono::milliseconds m_interval;
    QDeadlineTimer m_nextLook;
    std::optional<qint64> m_version;
};

} // namespace touyan::storage
