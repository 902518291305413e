// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/appraisal_records.h"
#include "storage/connection/sql_connection.h"

namespace touyan::storage {

/// Forms, ballots and their marks in tables without row ids: a row lies where its group and serial
/// put it (docs/anonymity.md). Marks are one short text for each reportee on a ballot.
class SqlBallotBox final : public application::BallotBox
{
public:
    explicit SqlBallotBox(SqlConnection& connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] domain::Result<QStringList> forms(domain::VoterGroupId group) override;
    [[nodiscard]] domain::Result<void> addForms(domain::VoterGroupId group,
                                                const QStringList& serials) override;
    [[nodiscard]] domain::Result<std::vector<application::BallotRecord>>
    ballots(domain::AppraisalSessionId session) override;
    [[nodiscard]] domain::Result<std::optional<application::BallotRecord>>
    findBallot(const application::BallotKey& ballot) override;
    [[nodiscard]] domain::Result<int> count(domain::AppraisalSessionId session) override;
    [[nodiscard]] domain::Result<void> putBallot(const application::BallotRecord& ballot) override;
    [[nodiscard]] domain::Result<void> removeBallot(const application::BallotKey& ballot) override;
    [[nodiscard]] domain::Result<std::vector<application::PackedRow>>
    rows(const application::BallotKey& ballot, application::EntryRound round) override;
    [[nodiscard]] domain::Result<void>
    replaceRows(const application::BallotKey& ballot, application::EntryRound round,
                const std::vector<application::PackedRow>& rows) override;
    [[nodiscard]] domain::Result<void>
    forEachBallot(domain::AppraisalSessionId session, application::EntryRound round,
                  const std::function<bool(const application::VisitedBallot&)>& visit) override;
    [[nodiscard]] domain::Result<void>
    putSettledDifference(const application::SettledDifference& difference) override;
    [[nodiscard]] domain::Result<std::vector<application::SettledDifference>>
    settledDifferences(domain::AppraisalSessionId session) override;
    [[nodiscard]] domain::Result<void> addTrace(const application::BallotTrace& trace) override;
    [[nodiscard]] domain::Result<std::vector<application::BallotTrace>>
    traces(domain::AppraisalSessionId session) override;
    [[nodiscard]] domain::Result<std::vector<application::BallotTrace>>
    takeTraces(domain::AppraisalSessionId session) override;
    [[nodiscard]] domain::Result<void> forgetOrder(domain::AppraisalSessionId session) override;

private:
    /// From now on deleted contents are overwritten with zeros instead of lying about in the file.
    [[nodiscard]] domain::Result<void> overwriteDeleted();

    SqlConnection& m_connection;
};

} // namespace touyan::storage
