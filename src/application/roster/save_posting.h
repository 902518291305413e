// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/use_case_context.h"

namespace touyan::application {

/// Saves 派驻 / 任职. Refused: another posting of the person in the same role that overlaps
/// (ErrorCode::PostingsOverlap), or a range that leaves entries of the posting, their
/// periods or its attendance outside: after its last day (ErrorCode::PostingHasRecords, with the id
/// of the first of these entries behind the other arguments) or before its first
/// (EntryOutsidePosting, EntryPeriodOutsidePosting), AttendanceNotRunning. An empty code gets the
/// next one.
[[nodiscard]] domain::Result<domain::Posting> savePosting(UseCaseContext& context,
                                                          const domain::Posting& posting);
/// Refused while a closing in force keeps its result (ErrorCode::QuarterClosed) or while anything
/// else refers to it (ErrorCode::StillReferenced).
[[nodiscard]] domain::Result<void> removePosting(UseCaseContext& context,
                                                 const domain::Posting& posting);

struct HandOverRequest
{
    domain::PostingId outgoing;
    QDate lastDay; ///< of the outgoing posting
    domain::PersonId successor;
    QDate firstDay; ///< of the successor, usually the day after
    QString round;  ///< 批次 of the successor
    /// A successor who is not known yet: stored in the same step, `successor` is ignored.
    std::optional<domain::Person> newSuccessor = std::nullopt;
};

struct HandOver
{
    domain::Posting outgoing;
    domain::Posting incoming;
    std::optional<domain::Person> newcomer; ///< who was registered for it
};

/// 轮换交接: ends one posting and begins the successor's at the same unit in the same role, in one
/// step.
[[nodiscard]] domain::Result<HandOver> handOverPosting(UseCaseContext& context,
                                                       const HandOverRequest& request);

/// Takes a hand-over back: the successor's posting goes, and the newcomer, and the outgoing one
/// stands as `before` again. All or nothing; ErrorCode::StillReferenced when something has been
/// recorded for the successor, Conflict when the outgoing posting was changed meanwhile.
[[nodiscard]] domain::Result<domain::Posting>
takeBackHandOver(UseCaseContext& context, const HandOver& done, const domain::Posting& before);

} // namespace touyan::application
