// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ballots/packed_marks.h"
#include "application/ports/appraisal_records.h"
#include "application/ports/use_case_context.h"

#include <vector>

namespace touyan::application {

/// What stands on a form for one reportee.
struct ReporteeMarks
{
    domain::ReporteeId reportee;
    std::vector<WrittenMark> marks;

    friend bool operator==(const ReporteeMarks&, const ReporteeMarks&) = default;
};

struct EnterBallotRequest
{
    domain::AppraisalSessionId session;
    BallotKey ballot;
    EntryRound round = EntryRound::First;
    QString person;                  ///< who enters
    std::vector<ReporteeMarks> rows; ///< the whole form; a reportee without a row was left blank
    /// Leave a ballot alone that was entered in this round before (ErrorCode::DuplicateCode).
    bool onlyNew = false;
};

/// Stores what stands on a form, values as they were written, in place of what was entered in this
/// round before. The second round needs the first, and somebody else
/// (ErrorCode::AppraisalSamePerson). What was entered twice only those two may correct, each his
/// own (ErrorCode::AppraisalEnteredTwice). A serial that was not printed for the group is
/// ErrorCode::AppraisalBallotUnknown.
[[nodiscard]] domain::Result<BallotRecord> enterBallot(UseCaseContext& context,
                                                       const EnterBallotRequest& request);

/// Stores several forms, all or none of them; the first refusal comes back.
[[nodiscard]] domain::Result<std::vector<BallotRecord>>
enterBallots(UseCaseContext& context, const std::vector<EnterBallotRequest>& requests);

struct OpenBallotRequest
{
    domain::AppraisalSessionId session;
    BallotKey ballot;
    EntryRound round = EntryRound::First;
    QString person; ///< who wants to enter
};

/// A form at the entry desk.
struct OpenedBallot
{
    std::optional<BallotRecord> record; ///< none: it was not entered yet
    std::vector<ReporteeMarks> rows;    ///< of the round asked for, never of the other one
};

/// What was entered of a form in a round; the same refusals as enterBallot().
[[nodiscard]] domain::Result<OpenedBallot> openBallot(UseCaseContext& context,
                                                      const OpenBallotRequest& request);

/// The form that a scanned QR code names. ErrorCode::AppraisalBallotOfOther when it is a form of
/// another session, ErrorCode::AppraisalBallotUnknown when it is none.
[[nodiscard]] domain::Result<BallotKey> findScannedBallot(UseCaseContext& context,
                                                          domain::AppraisalSessionId session,
                                                          const QString& scanned);

struct RemoveBallotRequest
{
    domain::AppraisalSessionId session;
    BallotKey ballot;
    QString person;
    QString reason; ///< always needed
};

/// Takes out a ballot that was entered by mistake.
[[nodiscard]] domain::Result<void> removeBallot(UseCaseContext& context,
                                                const RemoveBallotRequest& request);

/// How far the entry of a group is.
struct GroupEntry
{
    domain::VoterGroup group;
    int forms = 0;                     ///< prepared
    std::vector<BallotRecord> ballots; ///< entered at least once, sorted by serial

    [[nodiscard]] int returned() const { return static_cast<int>(ballots.size()); }
    [[nodiscard]] int enteredTwice() const;
};

[[nodiscard]] domain::Result<std::vector<GroupEntry>>
listBallots(UseCaseContext& context, domain::AppraisalSessionId session);

} // namespace touyan::application
