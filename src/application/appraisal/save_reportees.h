// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/appraisal_records.h"
#include "application/ports/facts_reader.h"
#include "application/ports/use_case_context.h"

#include <vector>

namespace touyan::application {

/// A reportee with the names that people know it by.
struct NamedReportee
{
    domain::Reportee reportee;
    PostingIdentity identity;
};

/// The session's reportees by order of speaking, then posting code.
[[nodiscard]] domain::Result<std::vector<NamedReportee>>
listReportees(UseCaseContext& context, domain::AppraisalSessionId session);
[[nodiscard]] domain::Result<std::vector<NamedReportee>>
listReportees(UnitOfWork& work, domain::AppraisalSessionId session);

/// Who reports, when and how.
struct ReporteeChoice
{
    domain::PostingId posting;
    std::optional<int> order;
    domain::ReportManner manner = domain::ReportManner::OnSite;
};

struct SaveReporteesRequest
{
    domain::AppraisalSessionId session;
    std::vector<ReporteeChoice> choices; ///< the whole list as it should stand
    QString reason;                      ///< needed once ballots exist
};

/// Makes the list of reportees what is given: adds, changes and removes. One with marks cannot go
/// (ErrorCode::StillReferenced). Vetoes and component scores of those who stay are kept.
[[nodiscard]] domain::Result<std::vector<NamedReportee>>
saveReportees(UseCaseContext& context, const SaveReporteesRequest& request);

struct DrawOrderRequest
{
    domain::AppraisalSessionId session;
    std::optional<quint64> seed; ///< none: from the system's source of randomness
    QString reason;              ///< needed once ballots exist
};

struct DrawnOrder
{
    quint64 seed = 0;
    std::vector<NamedReportee> reportees; ///< by the new order
};

/// 抽签: draws the order of speaking of those who report on site; those who report in writing get
/// none. The seed is kept with the draw and stands in the audit; the same seed over the same
/// reportees gives the same order again.
[[nodiscard]] domain::Result<DrawnOrder> drawSpeakingOrder(UseCaseContext& context,
                                                           const DrawOrderRequest& request);

struct SetVetoRequest
{
    domain::ReporteeId reportee;
    bool veto = false;
    QString reason; ///< always needed
};

/// 一票否决, or taking it back.
[[nodiscard]] domain::Result<domain::Reportee> setVeto(UseCaseContext& context,
                                                       const SetVetoRequest& request);

struct SetComponentScoreRequest
{
    domain::ReporteeId reportee;
    domain::ComponentScore score; ///< of a component of the session, not the meeting
    QString reason;               ///< needed once ballots exist
};

/// Sets one component score by hand: a number, not applicable, or missing.
[[nodiscard]] domain::Result<domain::Reportee>
setComponentScore(UseCaseContext& context, const SetComponentScoreRequest& request);
/// Puts a score among those of the reportee, in the place of the one of the same component.
void putComponentScore(domain::Reportee& reportee, const domain::ComponentScore& score);

} // namespace touyan::application
