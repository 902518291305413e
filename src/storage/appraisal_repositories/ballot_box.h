// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/appraisal_records.h"
#include "storage/appraisal_repositories/ballot_rows.h"
#include "storage/appraisal_repositories/ballot_traces.h"
#include "storage/connection/sql_connection.h"

namespace touyan::storage {

/// Forms, ballots and their marks in tables without row ids: a row lies where its group and serial
/// put it (docs/anonymity.md). Marks are one short text for each reportee on a ballot.
class SqlBallotBox final : public application::BallotBox
{
public:
    explicit SqlBallotBox(SqlConnection& connection)
        : m_connection(connection)
        , m_rows(connection)
        , m_traces(connection)
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
    rows(const application::BallotKey& ballot, application::EntryRound round) override
    {
        return m_rows.rows(ballot, round);
    }
    [[nodiscard]] domain::Result<void>
    replaceRows(const application::BallotKey& ballot, application::EntryRound round,
                const std::vector<application::PackedRow>& rows) override
    {
        return m_rows.replace(ballot, round, rows);
    }
    [[nodiscard]] domain::Result<void>
    forEachBallot(domain::AppraisalSessionId session, application::EntryRound round,
                  const std::function<bool(const application::VisitedBallot&)>& visit) override
    {
        return m_rows.forEachBallot(session, round, visit);
    }
    [[nodiscard]] domain::Result<void>
    putSettledDifference(const application::SettledDifference& difference) override
    {
        return m_traces.putSettledDifference(difference);
    }
    [[nodiscard]] domain::Result<std::vector<application::SettledDifference>>
    settledDifferences(domain::AppraisalSessionId session) override
    {
        return m_traces.settledDifferences(session);
    }
    [[nodiscard]] domain::Result<void> addTrace(const application::BallotTrace& trace) override
    {
        return m_traces.add(trace);
    }
    [[nodiscard]] domain::Result<std::vector<application::BallotTrace>>
    traces(domain::AppraisalSessionId session) override
    {
        return m_traces.traces(session);
    }
    [[nodiscard]] domain::Result<std::vector<application::BallotTrace>>
    takeTraces(domain::AppraisalSessionId session) override
    {
        return m_traces.take(session);
    }
    [[nodiscard]] domain::Result<void> forgetOrder(domain::AppraisalSessionId session) override;

private:
    SqlConnection& m_connection;
    BallotRows m_rows;
    BallotTraces m_traces;
};

} // namespace touyan::storage
