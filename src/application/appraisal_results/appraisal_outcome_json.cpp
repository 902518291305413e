// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/appraisal_results/appraisal_outcome_json.h"

#include "application/appraisal_results/frozen_session_json.h"

#include <QJsonDocument>

#include <algorithm>

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::ErrorCode;
using domain::Result;

namespace {

QJsonObject identityJson(const PostingIdentity& identity)
{
    return {{u"code"_s, identity.code},
            {u"person"_s, identity.person.value()},
            {u"person_name"_s, identity.personName},
            {u"unit"_s, identity.unit.value()},
            {u"unit_code"_s, identity.unitCode},
            {u"unit_name"_s, identity.unitName},
            {u"dispatching_unit"_s, identity.dispatchingUnit},
            {u"dispatch_level"_s, identity.dispatchLevel
                                      ? QJsonValue(domain::identifierName(*identity.dispatchLevel))
                                      : QJsonValue()},
            {u"round"_s, identity.round}};
}

PostingIdentity readIdentity(FrozenValues values)
{
    PostingIdentity identity;
    identity.code = values.text(u"code"_s);
    identity.person = domain::PersonId(values.integer(u"person"_s));
    identity.personName = values.text(u"person_name"_s);
    identity.unit = domain::UnitId(values.integer(u"unit"_s));
    identity.unitCode = values.text(u"unit_code"_s);
    identity.unitName = values.text(u"unit_name"_s);
    identity.dispatchingUnit = values.text(u"dispatching_unit"_s);
    if (!values.isNull(u"dispatch_level"_s))
        identity.dispatchLevel = values.name<domain::DispatchLevel>(u"dispatch_level"_s);
    identity.round = values.text(u"round"_s);
    return identity;
}

/// Every part has as many groups, components and reportees as the session.
bool fitsTogether(const AppraisalOutcome& outcome)
{
    const size_t groups = outcome.session.groups.size();
    const size_t reportees = outcome.reportees.size();
    const auto hasAllReportees = [reportees](const domain::GroupBallots& group) {
        return group.reportees.size() == reportees;
    };
    const auto hasAllParts = [&](const domain::ReporteeResult& reportee) {
        return reportee.groups.size() == groups &&
               reportee.composite.components.size() == outcome.session.components.size();
    };
    const auto& counted = outcome.counts.groups;
    const auto& results = outcome.result.reportees;
    return outcome.identities.size() == reportees && results.size() == reportees &&
           outcome.result.groups.size() == groups && counted.size() == groups &&
           std::all_of(counted.begin(), counted.end(), hasAllReportees) &&
           std::all_of(results.begin(), results.end(), hasAllParts);
}

} // namespace

QByteArray appraisalOutcomeJson(const AppraisalOutcome& outcome)
{
    QJsonArray reportees;
    QJsonArray identities;
    for (const domain::Reportee& reportee : outcome.reportees)
        reportees.append(frozenReporteeJson(reportee));
    for (const PostingIdentity& identity : outcome.identities)
        identities.append(identityJson(identity));
    const QJsonObject object{{u"session"_s, frozenSessionJson(outcome.session)},
                             {u"reportees"_s, reportees},
                             {u"identities"_s, identities},
                             {u"counts"_s, frozenCountsJson(outcome.counts)},
                             {u"result"_s, frozenResultJson(outcome.result)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

AppraisalOutcome withoutIds(AppraisalOutcome outcome)
{
    outcome.session.id = {};
    outcome.session.rowVersion = 0;
    for (domain::VoterGroup& group : outcome.session.groups)
        group.id = {};
    for (domain::Reportee& reportee : outcome.reportees) {
        reportee.id = {};
        reportee.rowVersion = 0;
        reportee.session = {};
        reportee.posting = {};
    }
    for (PostingIdentity& identity : outcome.identities) {
        identity.person = {};
        identity.unit = {};
    }
    return outcome;
}

Result<AppraisalOutcome> appraisalOutcomeFromJson(const QByteArray& json)
{
    bool isSound = true;
    FrozenValues values(QJsonDocument::fromJson(json).object(), isSound);
    AppraisalOutcome outcome;
    outcome.session = readFrozenSession({values.value(u"session"_s), isSound});
    const QJsonArray reportees = values.array(u"reportees"_s);
    for (const QJsonValue& each : reportees)
        outcome.reportees.push_back(readFrozenReportee({each, isSound}));
    const QJsonArray identities = values.array(u"identities"_s);
    for (const QJsonValue& each : identities)
        outcome.identities.push_back(readIdentity({each, isSound}));
    outcome.counts = readFrozenCounts(values.array(u"counts"_s), isSound);
    outcome.result = readFrozenResult({values.value(u"result"_s), isSound});
    values.note(fitsTogether(outcome));
    if (!isSound) {
        return domain::makeError(ErrorCode::DatabaseDamaged,
                                 {outcome.session.code, u"frozen_appraisal"_s});
    }
    return outcome;
}

} // namespace touyan::application
