// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/record_repository.h"
#include "application/values/appraisal_draw.h"
#include "application/values/appraisal_finalisation.h"
#include "application/values/ballot_record.h"
#include "domain/appraisal/appraisal_comment.h"
#include "domain/appraisal/appraisal_session.h"
#include "domain/people/posting.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace touyan::application {

/// Sessions with their criteria, groups and components. Groups keep their ids from one update to
/// the next; one that has ballots cannot go (ErrorCode::StillReferenced).
using AppraisalSessionRepository =
    CodedRecordRepository<domain::AppraisalSession, domain::AppraisalSessionId>;

/// Reportees with their component scores.
class ReporteeRepository : public RecordRepository<domain::Reportee, domain::ReporteeId>
{
public:
    /// Sorted by order of speaking, then id.
    [[nodiscard]] virtual domain::Result<std::vector<domain::Reportee>>
    ofSession(domain::AppraisalSessionId session) = 0;
    [[nodiscard]] virtual domain::Result<std::vector<domain::Reportee>>
    ofPosting(domain::PostingId posting) = 0;
};

class AppraisalCommentRepository
    : public RecordRepository<domain::AppraisalComment, domain::AppraisalCommentId>
{
public:
    [[nodiscard]] virtual domain::Result<std::vector<domain::AppraisalComment>>
    ofSession(domain::AppraisalSessionId session) = 0;
};

/// Forms and what was entered from them. Everything is found by group and serial; no row keeps a
/// time, a number of its own or its place in the order of entry.
class BallotBox
{
public:
    virtual ~BallotBox() = default;

    /// Serials of the forms that were printed for the group, sorted.
    [[nodiscard]] virtual domain::Result<QStringList> forms(domain::VoterGroupId group) = 0;
    [[nodiscard]] virtual domain::Result<void> addForms(domain::VoterGroupId group,
                                                        const QStringList& serials) = 0;

    /// The ballots that came back, sorted by isBefore().
    [[nodiscard]] virtual domain::Result<std::vector<BallotRecord>>
    ballots(domain::AppraisalSessionId session) = 0;
    [[nodiscard]] virtual domain::Result<std::optional<BallotRecord>>
    findBallot(const BallotKey& ballot) = 0;
    [[nodiscard]] virtual domain::Result<int> count(domain::AppraisalSessionId session) = 0;
    /// Adds the ballot or replaces what is known of it.
    [[nodiscard]] virtual domain::Result<void> putBallot(const BallotRecord& ballot) = 0;
    /// With its marks and settled differences.
    [[nodiscard]] virtual domain::Result<void> removeBallot(const BallotKey& ballot) = 0;

    [[nodiscard]] virtual domain::Result<std::vector<PackedRow>> rows(const BallotKey& ballot,
                                                                      EntryRound round) = 0;
    [[nodiscard]] virtual domain::Result<void>
    replaceRows(const BallotKey& ballot, EntryRound round, const std::vector<PackedRow>& rows) = 0;
    /// Every ballot of the session with its rows; stops when visit returns false. A ballot that has
    /// not been entered in this round comes without rows.
    [[nodiscard]] virtual domain::Result<void>
    forEachBallot(domain::AppraisalSessionId session, EntryRound round,
                  const std::function<bool(const VisitedBallot&)>& visit) = 0;

    [[nodiscard]] virtual domain::Result<void>
    putSettledDifference(const SettledDifference& difference) = 0;
    [[nodiscard]] virtual domain::Result<std::vector<SettledDifference>>
    settledDifferences(domain::AppraisalSessionId session) = 0;

    /// Adds its times to those of the same one, when it is there already.
    [[nodiscard]] virtual domain::Result<void> addTrace(const BallotTrace& trace) = 0;
    /// All traces of the session, sorted by ballot, round, step, actor, reason.
    [[nodiscard]] virtual domain::Result<std::vector<BallotTrace>>
    traces(domain::AppraisalSessionId session) = 0;
    /// Hands out all traces of the session in the same order, and forgets them.
    [[nodiscard]] virtual domain::Result<std::vector<BallotTrace>>
    takeTraces(domain::AppraisalSessionId session) = 0;
    /// Writes everything of the session again in the order of group and serial, and overwrites what
    /// it replaces, so that the file does not tell the order of entry either.
    [[nodiscard]] virtual domain::Result<void> forgetOrder(domain::AppraisalSessionId session) = 0;
};

/// Draws of the order of speaking; only ever added to.
class AppraisalDrawRepository
{
public:
    virtual ~AppraisalDrawRepository() = default;
    /// By number.
    [[nodiscard]] virtual domain::Result<std::vector<AppraisalDraw>>
    ofSession(domain::AppraisalSessionId session) = 0;
    [[nodiscard]] virtual domain::Result<void> insert(const AppraisalDraw& draw) = 0;
};

class AppraisalFinalisationRepository
{
public:
    virtual ~AppraisalFinalisationRepository() = default;
    /// Every revision of the session, by revision.
    [[nodiscard]] virtual domain::Result<std::vector<AppraisalFinalisation>>
    ofSession(domain::AppraisalSessionId session) = 0;
    /// result: JSON, application/appraisal_results/appraisal_outcome_json.h.
    /// ErrorCode::AppraisalFinalised when a revision is in force.
    [[nodiscard]] virtual domain::Result<domain::AppraisalFinalisationId>
    insert(const AppraisalFinalisation& finalisation, const QByteArray& result) = 0;
    /// Writes undoneAt, undoneBy, undoReason; checks rowVersion.
    [[nodiscard]] virtual domain::Result<void>
    markUndone(const AppraisalFinalisation& finalisation) = 0;
    [[nodiscard]] virtual domain::Result<QByteArray>
    result(domain::AppraisalFinalisationId finalisation) = 0;
};

/// Everything stored of appraisal sessions (rules 4).
class AppraisalRecords
{
public:
    virtual ~AppraisalRecords() = default;
    [[nodiscard]] virtual AppraisalSessionRepository& sessions() = 0;
    [[nodiscard]] virtual ReporteeRepository& reportees() = 0;
    [[nodiscard]] virtual AppraisalCommentRepository& comments() = 0;
    [[nodiscard]] virtual AppraisalDrawRepository& draws() = 0;
    [[nodiscard]] virtual BallotBox& ballots() = 0;
    [[nodiscard]] virtual AppraisalFinalisationRepository& finalisations() = 0;
};

} // namespace touyan::application
