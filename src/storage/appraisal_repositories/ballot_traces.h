// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/appraisal_records.h"
#include "storage/connection/sql_connection.h"

#include <vector>

namespace touyan::storage {

/// What happened to ballots: differences that were settled, and traces of entry.
class BallotTraces
{
public:
    explicit BallotTraces(SqlConnection& connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] domain::Result<void>
    putSettledDifference(const application::SettledDifference& difference);
    [[nodiscard]] domain::Result<std::vector<application::SettledDifference>>
    settledDifferences(domain::AppraisalSessionId session);
    /// A step that was taken before by the same person is counted.
    [[nodiscard]] domain::Result<void> add(const application::BallotTrace& trace);
    [[nodiscard]] domain::Result<std::vector<application::BallotTrace>>
    traces(domain::AppraisalSessionId session);
    /// Gives the traces of a session and overwrites them in the file.
    [[nodiscard]] domain::Result<std::vector<application::BallotTrace>>
    take(domain::AppraisalSessionId session);

private:
    SqlConnection& m_connection;
};

} // namespace touyan::storage
