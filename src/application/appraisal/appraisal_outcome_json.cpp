// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/appraisal/appraisal_outcome_json.h"

#include "application/appraisal/frozen_session_json.h"

#include <QJsonDocument>

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
    values.note(outcome.identities.size() == outcome.reportees.size() &&
                outcome.result.reportees.size() == outcome.reportees.size() &&
                outcome.result.groups.size() == outcome.session.groups.size());
    if (!isSound) {
        return domain::makeError(ErrorCode::DatabaseDamaged,
                                 {outcome.session.code, u"frozen_appraisal"_s});
    }
    return outcome;
}

} // namespace touyan::application
