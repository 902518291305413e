// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/notifications/external_change_watcher.h"

#include "storage/connection/sql_connection.h"

namespace touyan::storage {

ExternalChangeWatcher::ExternalChangeWatcher(SqlConnection& connection,
                                             std::chrono::milliseconds interval)
    : m_connection(connection)
    , m_interval(interval)
    , m_nextLook(interval)
    , m_version(version())
{
}

bool ExternalChangeWatcher::hasChanged()
{
    if (!m_nextLook.hasExpired())
        return false;
    m_nextLook.setRemainingTime(m_interval);
    const std::optional<qint64> now = version();
    if (!now)
        return false;
    const bool changed = m_version && *m_version != *now;
    m_version = now;
    return changed;
}

std::optional<qint64> ExternalChangeWatcher::version()
{
    const auto version = m_connection.dataVersion();
    return version.isOk() ? std::optional(version.value()) : std::nullopt;
}

} // namespace touyan::storage
