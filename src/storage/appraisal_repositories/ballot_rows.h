// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/appraisal_records.h"
#include "storage/connection/sql_connection.h"

#include <functional>
#include <vector>

namespace touyan::storage {

/// The marks on ballots: one row for each reportee and round of entry.
class BallotRows
{
public:
    explicit BallotRows(SqlConnection& connection)
        : m_connection(connection)
    {
    }

    /// The rows of one ballot in the order of the reportees.
    [[nodiscard]] domain::Result<std::vector<application::PackedRow>>
    rows(const application::BallotKey& ballot, application::EntryRound round);
    /// Puts these rows in the place of those that are there; empty ones are not kept.
    [[nodiscard]] domain::Result<void> replace(const application::BallotKey& ballot,
                                               application::EntryRound round,
                                               const std::vector<application::PackedRow>& rows);
    /// Hands the ballots of a session to `visit` until it says false.
    [[nodiscard]] domain::Result<void>
    forEachBallot(domain::AppraisalSessionId session, application::EntryRound round,
                  const std::function<bool(const application::VisitedBallot&)>& visit);

private:
    SqlConnection& m_connection;
};

} // namespace touyan::storage
