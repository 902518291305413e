// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/appraisal_results/frozen_session_json.h"

#include "application/records/appraisal_record_json.h"
#include "domain/appraisal/appraisal_names.h"

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::AppraisalSession;

namespace {

template <size_t N>
std::array<domain::ExactDecimal, N> readDecimals(FrozenValues& values, const QString& key)
{
    const QJsonArray array = values.array(key);
    values.note(array.size() == qsizetype(N));
    std::array<domain::ExactDecimal, N> decimals;
    for (size_t i = 0; i < N; ++i)
        decimals[i] = values.decimalOf(array.at(static_cast<qsizetype>(i)));
    return decimals;
}

domain::VoterGroup readGroup(FrozenValues values)
{
    domain::VoterGroup group;
    group.id = domain::VoterGroupId(values.integer(u"id"_s));
    group.code = values.text(u"code"_s);
    group.title = values.text(u"title"_s);
    group.weight = values.decimal(u"weight"_s);
    group.invited = values.number(u"invited"_s);
    group.issued = values.number(u"issued"_s);
    group.trim = values.number(u"trim"_s);
    return group;
}

domain::ComponentScore readScore(FrozenValues values)
{
    domain::ComponentScore score;
    score.component = values.text(u"component"_s);
    score.notApplicable = values.value(u"score"_s).toString() == u"not_applicable"_s;
    if (!score.notApplicable)
        score.score = values.optionalDecimal(u"score"_s);
    return score;
}

} // namespace

QJsonObject frozenSessionJson(const AppraisalSession& session)
{
    QJsonObject object = recordJson(session);
    object.insert(u"id"_s, session.id.value());
    object.insert(u"row_version"_s, session.rowVersion);
    return object;
}

AppraisalSession readFrozenSession(FrozenValues values)
{
    AppraisalSession session;
    session.id = domain::AppraisalSessionId(values.integer(u"id"_s));
    session.rowVersion = values.number(u"row_version"_s);
    session.code = values.text(u"code"_s);
    session.year = values.number(u"year"_s);
    session.title = values.text(u"title"_s);
    if (!values.isNull(u"held_on"_s))
        session.heldOn = QDate::fromString(values.text(u"held_on"_s), Qt::ISODate);
    session.mode = values.name<domain::AppraisalMode>(u"mode"_s);
    session.goodQuotaPercent = values.optionalDecimal(u"good_quota_percent"_s);
    session.ballotGoodLimit = values.optionalNumber(u"ballot_good_limit"_s);
    session.quorumPercent = values.decimal(u"quorum_percent"_s);
    session.missingGroup = values.name<domain::MissingGroupRule>(u"missing_group"_s);
    session.minBallots = values.number(u"min_ballots"_s);
    session.gradePoints = readDecimals<domain::kGradeCount>(values, u"grade_points"_s);
    session.gradeThresholds = readDecimals<domain::kGradeCount - 1>(values, u"grade_thresholds"_s);
    const QJsonArray criteria = values.array(u"criteria"_s);
    for (const QJsonValue& each : criteria) {
        FrozenValues criterion(each, values.soundness());
        session.criteria.push_back({criterion.text(u"code"_s), criterion.text(u"title"_s),
                                    criterion.decimal(u"max_points"_s)});
    }
    const QJsonArray groups = values.array(u"groups"_s);
    for (const QJsonValue& each : groups)
        session.groups.push_back(readGroup({each, values.soundness()}));
    const QJsonArray components = values.array(u"components"_s);
    for (const QJsonValue& each : components) {
        FrozenValues component(each, values.soundness());
        session.components.push_back(
            {component.text(u"component"_s), component.decimal(u"weight"_s)});
    }
    return session;
}

QJsonObject frozenReporteeJson(const domain::Reportee& reportee)
{
    QJsonObject object = recordJson(reportee);
    object.insert(u"id"_s, reportee.id.value());
    object.insert(u"row_version"_s, reportee.rowVersion);
    return object;
}

domain::Reportee readFrozenReportee(FrozenValues values)
{
    domain::Reportee reportee;
    reportee.id = domain::ReporteeId(values.integer(u"id"_s));
    reportee.rowVersion = values.number(u"row_version"_s);
    reportee.session = domain::AppraisalSessionId(values.integer(u"session"_s));
    reportee.posting = domain::PostingId(values.integer(u"posting"_s));
    reportee.order = values.optionalNumber(u"order"_s);
    reportee.manner = values.name<domain::ReportManner>(u"manner"_s);
    reportee.veto = values.flag(u"veto"_s);
    reportee.vetoReason = values.text(u"veto_reason"_s);
    const QJsonArray scores = values.array(u"component_scores"_s);
    for (const QJsonValue& each : scores)
        reportee.componentScores.push_back(readScore({each, values.soundness()}));
    return reportee;
}

} // namespace touyan::application
