// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/appraisal_results/tally_session.h"

#include "application/appraisal/find_session.h"
#include "application/appraisal/save_reportees.h"
#include "application/appraisal_results/appraisal_outcome_json.h"
#include "application/ballots/stored_ballots.h"

#include <algorithm>

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::AppraisalSession;
using domain::AppraisalSessionId;
using domain::ErrorCode;
using domain::makeError;
using domain::Result;

namespace {

Result<domain::BallotCounts> countBallots(UnitOfWork& work, const AppraisalSession& session,
                                          const std::vector<domain::Reportee>& reportees)
{
    domain::BallotTally tally(session, reportees.size());
    TOUYAN_TRY(forEachStoredBallot(work, session, reportees,
                                   [&tally](size_t group, std::span<const domain::BallotRow> rows) {
                                       tally.add(group, rows);
                                   }));
    return std::move(tally).counts();
}

Result<std::shared_ptr<const AppraisalOutcome>> openResult(UnitOfWork& work,
                                                           const AppraisalSession& session)
{
    TOUYAN_TRY_ASSIGN(const auto finalisation, findFinalisation(work, session.id));
    if (!finalisation)
        return tallySession(work, session);
    TOUYAN_TRY_ASSIGN(const QByteArray json,
                      work.appraisals().finalisations().result(finalisation->id));
    TOUYAN_TRY_ASSIGN(AppraisalOutcome outcome, appraisalOutcomeFromJson(json));
    outcome.finalisation = finalisation;
    return std::make_shared<const AppraisalOutcome>(std::move(outcome));
}

} // namespace

Result<std::shared_ptr<const AppraisalOutcome>> tallySession(UnitOfWork& work,
                                                             const AppraisalSession& session)
{
    TOUYAN_TRY_ASSIGN(auto named, listReportees(work, session.id));
    std::sort(named.begin(), named.end(), [](const NamedReportee& a, const NamedReportee& b) {
        return a.identity.code < b.identity.code;
    });
    AppraisalOutcome outcome;
    outcome.session = session;
    for (NamedReportee& each : named) {
        outcome.reportees.push_back(std::move(each.reportee));
        outcome.identities.push_back(std::move(each.identity));
    }
    TOUYAN_TRY_ASSIGN(outcome.counts, countBallots(work, session, outcome.reportees));
    outcome.result = domain::appraise(session, outcome.reportees, outcome.counts);
    return std::make_shared<const AppraisalOutcome>(std::move(outcome));
}

Result<std::shared_ptr<const AppraisalOutcome>> openResult(UseCaseContext& context,
                                                           AppraisalSessionId id)
{
    TOUYAN_TRY_ASSIGN(const auto work, context.database.beginRead());
    TOUYAN_TRY_ASSIGN(const AppraisalSession session, work->appraisals().sessions().find(id));
    return openResult(*work, session);
}

Result<std::shared_ptr<const AppraisalOutcome>> openResult(UseCaseContext& context,
                                                           const QString& sessionCode)
{
    TOUYAN_TRY_ASSIGN(const auto work, context.database.beginRead());
    TOUYAN_TRY_ASSIGN(const auto session, work->appraisals().sessions().findByCode(sessionCode));
    if (!session)
        return makeError(ErrorCode::NotFound, {u"appraisal_session"_s, sessionCode});
    return openResult(*work, *session);
}

Result<std::shared_ptr<const AppraisalOutcome>>
openRevision(UseCaseContext& context, const AppraisalFinalisation& finalisation)
{
    TOUYAN_TRY_ASSIGN(const auto work, context.database.beginRead());
    TOUYAN_TRY_ASSIGN(const QByteArray json,
                      work->appraisals().finalisations().result(finalisation.id));
    TOUYAN_TRY_ASSIGN(AppraisalOutcome outcome, appraisalOutcomeFromJson(json));
    outcome.finalisation = finalisation;
    return std::make_shared<const AppraisalOutcome>(std::move(outcome));
}

TrialSettings trialSettings(const AppraisalSession& session)
{
    TrialSettings settings;
    for (const domain::VoterGroup& group : session.groups)
        settings.groups.push_back({group.weight, group.trim});
    for (const domain::AppraisalComponent& component : session.components)
        settings.componentWeights.push_back(component.weight);
    settings.goodQuotaPercent = session.goodQuotaPercent;
    return settings;
}

AppraisalOutcome tryOut(const AppraisalOutcome& outcome, const TrialSettings& settings)
{
    AppraisalOutcome trial = outcome;
    trial.finalisation.reset();
    for (size_t i = 0; i < settings.groups.size(); ++i) {
        trial.session.groups[i].weight = settings.groups[i].weight;
        trial.session.groups[i].trim = settings.groups[i].trim;
    }
    for (size_t i = 0; i < settings.componentWeights.size(); ++i)
        trial.session.components[i].weight = settings.componentWeights[i];
    trial.session.goodQuotaPercent = settings.goodQuotaPercent;
    trial.result = domain::appraise(trial.session, trial.reportees, trial.counts);
    return trial;
}

bool isTrialShown(const AppraisalOutcome& real, const AppraisalOutcome& trial, size_t reportee)
{
    const auto& means = real.result.reportees[reportee].groups;
    const bool hidden =
        std::any_of(means.begin(), means.end(), [&real](const domain::GroupMean& mean) {
            return meanDisplay(real.session, mean) == MeanDisplay::Hidden;
        });
    return !hidden || std::equal(real.session.groups.begin(), real.session.groups.end(),
                                 trial.session.groups.begin(), trial.session.groups.end(),
                                 [](const domain::VoterGroup& a, const domain::VoterGroup& b) {
                                     return a.weight == b.weight && a.trim == b.trim;
                                 });
}

} // namespace touyan::application
