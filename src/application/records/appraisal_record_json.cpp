// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/appraisal_record_json.h"

#include "domain/appraisal/appraisal_names.h"

#include <QJsonArray>

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::AppraisalSession;
using domain::identifierName;

namespace {

template <size_t N>
QJsonArray decimals(const std::array<domain::ExactDecimal, N>& values)
{
    QJsonArray array;
    for (const domain::ExactDecimal value : values)
        array.append(value.toString());
    return array;
}

QJsonValue decimal(const std::optional<domain::ExactDecimal>& value)
{
    return value ? QJsonValue(value->toString()) : QJsonValue();
}

QJsonValue number(const std::optional<int>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonArray criteriaJson(const AppraisalSession& session)
{
    QJsonArray array;
    for (const domain::Criterion& criterion : session.criteria) {
        array.append(QJsonObject{{u"code"_s, criterion.code},
                                 {u"title"_s, criterion.title},
                                 {u"max_points"_s, criterion.maxPoints.toString()}});
    }
    return array;
}

QJsonArray groupsJson(const AppraisalSession& session)
{
    QJsonArray array;
    for (const domain::VoterGroup& group : session.groups) {
        array.append(QJsonObject{{u"id"_s, group.id.value()},
                                 {u"code"_s, group.code},
                                 {u"title"_s, group.title},
                                 {u"weight"_s, group.weight.toString()},
                                 {u"invited"_s, group.invited},
                                 {u"issued"_s, group.issued},
                                 {u"trim"_s, group.trim}});
    }
    return array;
}

QJsonArray componentsJson(const AppraisalSession& session)
{
    QJsonArray array;
    for (const domain::AppraisalComponent& component : session.components) {
        array.append(QJsonObject{{u"component"_s, component.code},
                                 {u"weight"_s, component.weight.toString()}});
    }
    return array;
}

} // namespace

QJsonObject recordJson(const AppraisalSession& session)
{
    return {{u"code"_s, session.code},
            {u"year"_s, session.year},
            {u"title"_s, session.title},
            {u"held_on"_s,
             session.heldOn ? QJsonValue(session.heldOn->toString(Qt::ISODate)) : QJsonValue()},
            {u"mode"_s, identifierName(session.mode)},
            {u"good_quota_percent"_s, decimal(session.goodQuotaPercent)},
            {u"ballot_good_limit"_s, number(session.ballotGoodLimit)},
            {u"quorum_percent"_s, session.quorumPercent.toString()},
            {u"missing_group"_s, identifierName(session.missingGroup)},
            {u"min_ballots"_s, session.minBallots},
            {u"grade_points"_s, decimals(session.gradePoints)},
            {u"grade_thresholds"_s, decimals(session.gradeThresholds)},
            {u"criteria"_s, criteriaJson(session)},
            {u"groups"_s, groupsJson(session)},
            {u"components"_s, componentsJson(session)}};
}

QJsonObject recordJson(const domain::Reportee& reportee)
{
    QJsonArray scores;
    for (const domain::ComponentScore& score : reportee.componentScores) {
        scores.append(QJsonObject{{u"component"_s, score.component},
                                  {u"score"_s, score.notApplicable ? QJsonValue(u"not_applicable"_s)
                                                                   : decimal(score.score)}});
    }
    return {{u"session"_s, reportee.session.value()},
            {u"posting"_s, reportee.posting.value()},
            {u"order"_s, number(reportee.order)},
            {u"manner"_s, identifierName(reportee.manner)},
            {u"veto"_s, reportee.veto},
            {u"veto_reason"_s, reportee.vetoReason},
            {u"component_scores"_s, scores}};
}

QJsonObject recordJson(const AppraisalFinalisation& finalisation)
{
    return {{u"session"_s, finalisation.session.value()},
            {u"revision"_s, finalisation.revision},
            {u"finalised_at"_s, finalisation.finalisedAt.toString(Qt::ISODateWithMs)},
            {u"finalised_by"_s, finalisation.finalisedBy},
            {u"undone_at"_s, finalisation.undoneAt
                                 ? QJsonValue(finalisation.undoneAt->toString(Qt::ISODateWithMs))
                                 : QJsonValue()},
            {u"undone_by"_s, finalisation.undoneBy},
            {u"undo_reason"_s, finalisation.undoReason}};
}

} // namespace touyan::application
