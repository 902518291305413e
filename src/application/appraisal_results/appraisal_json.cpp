// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/appraisal_results/appraisal_json.h"

#include "domain/appraisal/appraisal_names.h"

#include <QJsonArray>

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::AppraisalSession;
using domain::ReporteeResult;

namespace {

template <class Value>
QJsonValue textJson(const std::optional<Value>& value)
{
    return value ? QJsonValue(value->toString()) : QJsonValue();
}

QString reasonName(domain::BlockReason reason)
{
    return reason == domain::BlockReason::ReturnedExceedsIssued ? u"returned_exceeds_issued"_s
                                                                : u"no_quorum"_s;
}

QJsonArray reporteeGroups(const AppraisalSession& session, const ReporteeResult& result)
{
    QJsonArray groups;
    for (size_t i = 0; i < result.groups.size(); ++i) {
        const domain::GroupMean& mean = result.groups[i];
        groups.append(QJsonObject{{u"group"_s, session.groups[i].code},
                                  {u"counted"_s, mean.counted},
                                  {u"blank"_s, mean.blank},
                                  {u"invalid"_s, mean.invalid},
                                  {u"mean"_s, textJson(mean.mean)}});
    }
    return groups;
}

QJsonArray reporteeComponents(const AppraisalSession& session, const ReporteeResult& result)
{
    QJsonArray components;
    for (size_t i = 0; i < result.composite.components.size(); ++i) {
        const domain::ComponentResult& component = result.composite.components[i];
        const bool applies = component.state != domain::ComponentState::NotApplicable;
        components.append(QJsonObject{
            {u"component"_s, session.components[i].code},
            {u"score"_s, applies ? textJson(component.score) : QJsonValue(u"not_applicable"_s)}});
    }
    return components;
}

QJsonObject reporteeJson(const AppraisalOutcome& outcome, size_t index)
{
    const ReporteeResult& result = outcome.result.reportees[index];
    return {{u"posting"_s, outcome.identities[index].code},
            {u"veto"_s, outcome.reportees[index].veto},
            {u"groups"_s, reporteeGroups(outcome.session, result)},
            {u"meeting"_s, textJson(result.meeting.score)},
            {u"components"_s, reporteeComponents(outcome.session, result)},
            {u"composite"_s, textJson(result.composite.score)},
            {u"rank"_s, result.rank ? QJsonValue(*result.rank) : QJsonValue()},
            {u"grade"_s, result.grade
                             ? QJsonValue(QString(domain::identifierName(result.grade->grade)))
                             : QJsonValue()}};
}

} // namespace

QJsonObject appraisalJson(const AppraisalOutcome& outcome)
{
    QJsonArray blocked;
    QJsonArray groups;
    for (size_t i = 0; i < outcome.result.groups.size(); ++i) {
        const domain::GroupResult& group = outcome.result.groups[i];
        const QString code = outcome.session.groups[i].code;
        for (const domain::BlockReason reason : group.reasons) {
            blocked.append(QJsonObject{{u"group"_s, code}, {u"reason"_s, reasonName(reason)}});
        }
        groups.append(QJsonObject{{u"group"_s, code},
                                  {u"issued"_s, group.issued},
                                  {u"returned"_s, group.returned},
                                  {u"void"_s, group.voided},
                                  {u"valid"_s, group.valid()}});
    }
    QJsonArray reportees;
    for (size_t i = 0; i < outcome.reportees.size(); ++i)
        reportees.append(reporteeJson(outcome, i));
    return {{u"session"_s, outcome.session.code},
            {u"blocked"_s, blocked},
            {u"groups"_s, groups},
            {u"reportees"_s, reportees}};
}

} // namespace touyan::application
