// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/unit_of_work.h"
#include "storage/connection/sql_connection.h"

#include <QByteArray>

#include <optional>

namespace touyan::storage {

/// The audit as a chain: each line's hash is SHA-256 over the hash of the line before and the line
/// itself, so that a line altered, taken out or put in shows. Lives for one unit of work.
class SqlAuditTrail final : public application::AuditTrail
{
public:
    explicit SqlAuditTrail(SqlConnection& connection);

    [[nodiscard]] domain::Result<void> append(const application::AuditLine& line) override;
    [[nodiscard]] domain::Result<std::vector<application::AuditLine>>
    lines(const application::AuditFilter& filter) override;
    [[nodiscard]] domain::Result<std::optional<qint64>> firstBrokenLine() override;

private:
    [[nodiscard]] domain::Result<QByteArray> lastHash();

    SqlConnection& m_connection;
    /// Of the newest line. Nobody else can append while this unit of work writes.
    std::optional<QByteArray> m_lastHash;
};

} // namespace touyan::storage
