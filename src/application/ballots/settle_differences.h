// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/appraisal_records.h"
#include "application/ports/use_case_context.h"

#include <QStringList>

#include <vector>

namespace touyan::application {

/// A field that the two entries of a ballot do not agree on. Values as they were written, sorted;
/// none: the field was left blank, several: it was marked repeatedly.
struct BallotDifference
{
    BallotKey ballot;
    domain::ReporteeId reportee;
    QString criterion;
    QStringList first;
    QStringList second;

    friend bool operator==(const BallotDifference&, const BallotDifference&) = default;
};

/// The differences of all ballots that were entered twice, by ballot, reportee, criterion.
[[nodiscard]] domain::Result<std::vector<BallotDifference>>
listDifferences(UseCaseContext& context, domain::AppraisalSessionId session);
[[nodiscard]] domain::Result<std::vector<BallotDifference>>
listDifferences(UnitOfWork& work, domain::AppraisalSessionId session);

struct SettleDifferenceRequest
{
    domain::AppraisalSessionId session;
    BallotKey ballot;
    domain::ReporteeId reportee;
    QString criterion;
    QStringList values; ///< what really stands on the form; none: nothing
    QString person;
    QString note; ///< always needed
};

/// Writes what stands on the form into both entries and keeps what they said before.
/// ErrorCode::NotFound when the entries agree.
[[nodiscard]] domain::Result<void> settleDifference(UseCaseContext& context,
                                                    const SettleDifferenceRequest& request);

[[nodiscard]] domain::Result<std::vector<SettledDifference>>
listSettledDifferences(UseCaseContext& context, domain::AppraisalSessionId session);

} // namespace touyan::application
