// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/appraisal_results/finalise_session.h"

#include "application/appraisal/appraisal_record_traits.h"
#include "application/appraisal/find_session.h"
#include "application/appraisal_results/appraisal_outcome_json.h"
#include "application/appraisal_results/tally_session.h"
#include "application/ballots/settle_differences.h"

#include <algorithm>

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::AppraisalSession;
using domain::AppraisalSessionId;
using domain::ErrorCode;
using domain::ExactDecimal;
using domain::makeError;
using domain::Result;

namespace {

const ExactDecimal kWhole = ExactDecimal::fromInteger(100);

QString finalisationText(const AppraisalFinalisation& finalisation)
{
    return QString::fromUtf8(
        QJsonDocument(recordJson(finalisation)).toJson(QJsonDocument::Compact));
}

Result<FinalisationReadiness> readinessOf(UnitOfWork& work, const AppraisalSession& session)
{
    FinalisationReadiness readiness;
    readiness.groupWeights = domain::groupWeightSum(session);
    readiness.componentWeights = domain::componentWeightSum(session);
    TOUYAN_TRY_ASSIGN(const auto ballots, work.appraisals().ballots().ballots(session.id));
    readiness.entriesMissing = static_cast<int>(
        std::count_if(ballots.begin(), ballots.end(),
                      [](const BallotRecord& ballot) { return ballot.secondBy.isEmpty(); }));
    TOUYAN_TRY_ASSIGN(const auto differences, listDifferences(work, session.id));
    readiness.differencesOpen = static_cast<int>(differences.size());
    return readiness;
}

Result<void> requireReady(const AppraisalSession& session, const FinalisationReadiness& readiness)
{
    if (readiness.groupWeights != kWhole) {
        return makeError(ErrorCode::AppraisalWeightsNotHundred,
                         {session.code, u"groups"_s, readiness.groupWeights.toString()});
    }
    if (readiness.componentWeights != kWhole) {
        return makeError(ErrorCode::AppraisalWeightsNotHundred,
                         {session.code, u"components"_s, readiness.componentWeights.toString()});
    }
    if (readiness.entriesMissing > 0) {
        return makeError(ErrorCode::AppraisalEntryMissing,
                         {session.code, QString::number(readiness.entriesMissing)});
    }
    if (readiness.differencesOpen > 0) {
        return makeError(ErrorCode::AppraisalDifferencesOpen,
                         {session.code, QString::number(readiness.differencesOpen)});
    }
    return {};
}

AuditAction actionOf(BallotStep step)
{
    switch (step) {
    case BallotStep::Entered:
        return AuditAction::Created;
    case BallotStep::Corrected:
    case BallotStep::Settled:
        return AuditAction::Changed;
    case BallotStep::Removed:
        return AuditAction::Removed;
    }
    return AuditAction::Changed;
}

QString stepName(const BallotTrace& trace)
{
    switch (trace.step) {
    case BallotStep::Entered:
        return trace.round == EntryRound::First ? u"entered"_s : u"entered_again"_s;
    case BallotStep::Corrected:
        return trace.round == EntryRound::First ? u"entry_corrected"_s
                                                : u"second_entry_corrected"_s;
    case BallotStep::Settled:
        return u"difference_settled"_s;
    case BallotStep::Removed:
        return u"removed"_s;
    }
    return {};
}

/// The audit learns what was done to the ballots all at once, sorted by group and serial.
Result<void> auditBallots(AuditedWork& work, const AppraisalSession& session)
{
    TOUYAN_TRY_ASSIGN(const auto traces,
                      work.records().appraisals().ballots().takeTraces(session.id));
    for (const BallotTrace& trace : traces) {
        TOUYAN_TRY_ASSIGN(const domain::VoterGroup group, findGroup(session, trace.ballot.group));
        const QJsonObject values{
            {u"step"_s, stepName(trace)}, {u"by"_s, trace.actor}, {u"times"_s, trace.times}};
        const QString text =
            QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact));
        const AuditAction action = actionOf(trace.step);
        const bool isRemoval = action == AuditAction::Removed;
        TOUYAN_TRY(
            work.note({action, RecordKind::Ballot, session.id.value(),
                       session.code + u' ' + group.code + u'-' + trace.ballot.serial,
                       isRemoval ? text : QString(), isRemoval ? QString() : text, trace.reason},
                      std::nullopt));
    }
    return {};
}

} // namespace

bool FinalisationReadiness::isReady() const
{
    return groupWeights == kWhole && componentWeights == kWhole && entriesMissing == 0 &&
           differencesOpen == 0;
}

Result<FinalisationReadiness> checkReadiness(UseCaseContext& context, AppraisalSessionId id)
{
    TOUYAN_TRY_ASSIGN(const auto work, context.database.beginRead());
    TOUYAN_TRY_ASSIGN(const AppraisalSession session, work->appraisals().sessions().find(id));
    return readinessOf(*work, session);
}

Result<AppraisalFinalisation> finaliseSession(UseCaseContext& context, AppraisalSessionId id)
{
    TOUYAN_TRY_ASSIGN(AuditedWork work, AuditedWork::begin(context));
    AppraisalRecords& records = work.records().appraisals();
    TOUYAN_TRY_ASSIGN(const AppraisalSession session, findOpenSession(work.records(), id));
    TOUYAN_TRY_ASSIGN(const FinalisationReadiness readiness, readinessOf(work.records(), session));
    TOUYAN_TRY(requireReady(session, readiness));
    TOUYAN_TRY_ASSIGN(const auto outcome, tallySession(work.records(), session));
    TOUYAN_TRY_ASSIGN(const auto revisions, records.finalisations().ofSession(id));

    AppraisalFinalisation finalisation;
    finalisation.session = id;
    finalisation.revision = revisions.empty() ? 1 : revisions.back().revision + 1;
    finalisation.finalisedAt = context.clock.now().toUTC();
    finalisation.finalisedBy = context.actor.name;
    TOUYAN_TRY_ASSIGN(finalisation.id,
                      records.finalisations().insert(finalisation, appraisalOutcomeJson(*outcome)));
    finalisation.rowVersion = 1;
    TOUYAN_TRY(auditBallots(work, session));
    TOUYAN_TRY(records.ballots().forgetOrder(id));
    TOUYAN_TRY(work.note({AuditAction::Closed,
                          RecordKind::AppraisalFinalisation,
                          finalisation.id.value(),
                          session.code,
                          {},
                          finalisationText(finalisation),
                          {}},
                         std::nullopt));
    TOUYAN_TRY(work.commit());
    return finalisation;
}

Result<AppraisalFinalisation> undoFinalisation(UseCaseContext& context, AppraisalSessionId id,
                                               const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return makeError(ErrorCode::ReasonMissing, {u"undo_finalisation"_s});
    TOUYAN_TRY_ASSIGN(AuditedWork work, AuditedWork::begin(context));
    AppraisalRecords& records = work.records().appraisals();
    TOUYAN_TRY_ASSIGN(const AppraisalSession session, records.sessions().find(id));
    TOUYAN_TRY_ASSIGN(const auto inForce, findFinalisation(work.records(), id));
    if (!inForce)
        return makeError(ErrorCode::AppraisalNotFinalised, {session.code});
    AppraisalFinalisation undone = *inForce;
    undone.undoneAt = context.clock.now().toUTC();
    undone.undoneBy = context.actor.name;
    undone.undoReason = reason.trimmed();
    TOUYAN_TRY(records.finalisations().markUndone(undone));
    ++undone.rowVersion;
    TOUYAN_TRY(work.note({AuditAction::Reopened, RecordKind::AppraisalFinalisation,
                          undone.id.value(), session.code, finalisationText(*inForce),
                          finalisationText(undone), undone.undoReason},
                         std::nullopt));
    TOUYAN_TRY(work.commit());
    return undone;
}

Result<std::vector<AppraisalFinalisation>> listFinalisations(UseCaseContext& context,
                                                             AppraisalSessionId session)
{
    TOUYAN_TRY_ASSIGN(const auto work, context.database.beginRead());
    return work->appraisals().finalisations().ofSession(session);
}

} // namespace touyan::application
