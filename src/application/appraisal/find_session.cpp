// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/appraisal/find_session.h"

#include <algorithm>

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::AppraisalSession;
using domain::AppraisalSessionId;
using domain::ErrorCode;
using domain::Result;

Result<std::optional<AppraisalFinalisation>> findFinalisation(UnitOfWork& work,
                                                              AppraisalSessionId session)
{
    TOUYAN_TRY_ASSIGN(const auto revisions, work.appraisals().finalisations().ofSession(session));
    const auto found =
        std::find_if(revisions.begin(), revisions.end(),
                     [](const AppraisalFinalisation& each) { return each.isInForce(); });
    return found == revisions.end() ? std::optional<AppraisalFinalisation>()
                                    : std::optional(*found);
}

Result<AppraisalSession> findOpenSession(UnitOfWork& work, AppraisalSessionId id)
{
    TOUYAN_TRY_ASSIGN(AppraisalSession session, work.appraisals().sessions().find(id));
    TOUYAN_TRY_ASSIGN(const auto finalisation, findFinalisation(work, id));
    if (finalisation) {
        return domain::makeError(ErrorCode::AppraisalFinalised,
                                 {session.code, QString::number(finalisation->revision)});
    }
    return session;
}

Result<void> requireReasonOnceVoted(UnitOfWork& work, AppraisalSessionId session,
                                    const QString& reason)
{
    if (!reason.trimmed().isEmpty())
        return {};
    TOUYAN_TRY_ASSIGN(const int ballots, work.appraisals().ballots().count(session));
    if (ballots > 0)
        return domain::makeError(ErrorCode::ReasonMissing, {u"appraisal"_s});
    return {};
}

Result<domain::VoterGroup> findGroup(const AppraisalSession& session, domain::VoterGroupId id)
{
    const auto found =
        std::find_if(session.groups.begin(), session.groups.end(),
                     [id](const domain::VoterGroup& group) { return group.id == id; });
    if (found == session.groups.end()) {
        return domain::makeError(ErrorCode::NotFound,
                                 {u"voter_group"_s, QString::number(id.value())});
    }
    return *found;
}

} // namespace touyan::application
