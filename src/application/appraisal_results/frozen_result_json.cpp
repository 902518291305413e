// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/appraisal_results/frozen_session_json.h"

#include "domain/appraisal/appraisal_names.h"

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::AppraisalResult;
using domain::BallotCounts;
using domain::ReporteeResult;

namespace {

constexpr int kBlockReasons = 2;
constexpr int kMeetingStates = 5;
constexpr int kComponentStates = 3;
constexpr int kCompositeStates = 4;
constexpr int kGradeRules = 3;

template <class Enum>
int numberOf(Enum value)
{
    return static_cast<int>(value);
}

QJsonValue scoreJson(const std::optional<domain::Score>& score)
{
    return score ? QJsonValue(score->hundredths) : QJsonValue();
}

std::optional<domain::Score> readScore(FrozenValues& values, const QString& key)
{
    const auto hundredths = values.optionalNumber(key);
    return hundredths ? std::optional(domain::Score{*hundredths}) : std::nullopt;
}

QJsonValue meanJson(const std::optional<domain::MeanScore>& mean)
{
    return mean ? QJsonValue(mean->tenThousandths) : QJsonValue();
}

std::optional<domain::MeanScore> readMean(FrozenValues& values, const QString& key)
{
    if (values.isNull(key))
        return std::nullopt;
    return domain::MeanScore{values.integer(key)};
}

QJsonArray groupsJson(const AppraisalResult& result)
{
    QJsonArray groups;
    for (const domain::GroupResult& group : result.groups) {
        QJsonArray reasons;
        for (const domain::BlockReason reason : group.reasons)
            reasons.append(numberOf(reason));
        groups.append(QJsonObject{{u"issued"_s, group.issued},
                                  {u"returned"_s, group.returned},
                                  {u"void"_s, group.voided},
                                  {u"counting"_s, group.isCounting},
                                  {u"reasons"_s, reasons}});
    }
    return groups;
}

domain::GroupResult readGroup(FrozenValues values)
{
    domain::GroupResult group;
    group.issued = values.number(u"issued"_s);
    group.returned = values.number(u"returned"_s);
    group.voided = values.number(u"void"_s);
    group.isCounting = values.flag(u"counting"_s);
    const QJsonArray reasons = values.array(u"reasons"_s);
    for (const QJsonValue& reason : reasons) {
        const auto number = reason.toInt(-1);
        values.note(number >= 0 && number < kBlockReasons);
        group.reasons.push_back(static_cast<domain::BlockReason>(number));
    }
    return group;
}

QJsonArray meansJson(const ReporteeResult& result)
{
    QJsonArray means;
    for (const domain::GroupMean& mean : result.groups) {
        means.append(QJsonObject{{u"counted"_s, mean.counted},
                                 {u"blank"_s, mean.blank},
                                 {u"invalid"_s, mean.invalid},
                                 {u"trimmed"_s, mean.trimmed},
                                 {u"too_few_to_trim"_s, mean.tooFewToTrim},
                                 {u"mean"_s, meanJson(mean.mean)}});
    }
    return means;
}

domain::GroupMean readGroupMean(FrozenValues values)
{
    domain::GroupMean mean;
    mean.counted = values.number(u"counted"_s);
    mean.blank = values.number(u"blank"_s);
    mean.invalid = values.number(u"invalid"_s);
    mean.trimmed = values.number(u"trimmed"_s);
    mean.tooFewToTrim = values.flag(u"too_few_to_trim"_s);
    mean.mean = readMean(values, u"mean"_s);
    return mean;
}

QJsonObject meetingJson(const domain::MeetingScore& meeting)
{
    QJsonArray missing;
    for (const size_t group : meeting.missingGroups)
        missing.append(static_cast<qint64>(group));
    return {{u"state"_s, numberOf(meeting.state)},
            {u"missing_groups"_s, missing},
            {u"score"_s, scoreJson(meeting.score)}};
}

domain::MeetingScore readMeeting(FrozenValues values)
{
    domain::MeetingScore meeting;
    meeting.state = values.numbered<domain::MeetingState>(u"state"_s, kMeetingStates);
    const QJsonArray missing = values.array(u"missing_groups"_s);
    for (const QJsonValue& group : missing)
        meeting.missingGroups.push_back(static_cast<size_t>(group.toInteger()));
    meeting.score = readScore(values, u"score"_s);
    return meeting;
}

QJsonObject compositeJson(const domain::CompositeScore& composite)
{
    QJsonArray components;
    for (const domain::ComponentResult& component : composite.components) {
        components.append(QJsonObject{{u"state"_s, numberOf(component.state)},
                                      {u"score"_s, meanJson(component.score)}});
    }
    return {{u"state"_s, numberOf(composite.state)},
            {u"components"_s, components},
            {u"score"_s, scoreJson(composite.score)}};
}

domain::CompositeScore readComposite(FrozenValues values)
{
    domain::CompositeScore composite;
    composite.state = values.numbered<domain::CompositeState>(u"state"_s, kCompositeStates);
    const QJsonArray components = values.array(u"components"_s);
    for (const QJsonValue& each : components) {
        FrozenValues component(each, values.soundness());
        composite.components.push_back(
            {component.numbered<domain::ComponentState>(u"state"_s, kComponentStates),
             readMean(component, u"score"_s)});
    }
    composite.score = readScore(values, u"score"_s);
    return composite;
}

QJsonValue gradeJson(const std::optional<domain::AwardedGrade>& grade)
{
    if (!grade)
        return {};
    return QJsonObject{{u"grade"_s, domain::identifierName(grade->grade)},
                       {u"by_threshold"_s, domain::identifierName(grade->byThreshold)},
                       {u"rule"_s, numberOf(grade->rule)}};
}

std::optional<domain::AwardedGrade> readGrade(FrozenValues& owner)
{
    if (owner.isNull(u"grade"_s))
        return std::nullopt;
    FrozenValues values(owner.value(u"grade"_s), owner.soundness());
    return domain::AwardedGrade{values.name<domain::Grade>(u"grade"_s),
                                values.name<domain::Grade>(u"by_threshold"_s),
                                values.numbered<domain::GradeRule>(u"rule"_s, kGradeRules)};
}

ReporteeResult readReporteeResult(FrozenValues values)
{
    ReporteeResult result;
    const QJsonArray means = values.array(u"groups"_s);
    for (const QJsonValue& each : means)
        result.groups.push_back(readGroupMean({each, values.soundness()}));
    result.meeting = readMeeting({values.value(u"meeting"_s), values.soundness()});
    result.composite = readComposite({values.value(u"composite"_s), values.soundness()});
    result.rank = values.optionalNumber(u"rank"_s);
    result.grade = readGrade(values);
    return result;
}

QJsonArray rowsJson(const domain::GroupBallots& group)
{
    QJsonArray reportees;
    for (const domain::ReporteeRows& rows : group.reportees) {
        QJsonArray units;
        for (const qint64 unit : rows.units)
            units.append(unit);
        reportees.append(QJsonObject{
            {u"units"_s, units}, {u"blank"_s, rows.blank}, {u"invalid"_s, rows.invalid}});
    }
    return reportees;
}

domain::ReporteeRows readRows(FrozenValues values)
{
    domain::ReporteeRows rows;
    const QJsonArray units = values.array(u"units"_s);
    for (const QJsonValue& unit : units)
        rows.units.push_back(unit.toInteger());
    rows.blank = values.number(u"blank"_s);
    rows.invalid = values.number(u"invalid"_s);
    return rows;
}

} // namespace

QJsonArray frozenCountsJson(const BallotCounts& counts)
{
    QJsonArray groups;
    for (const domain::GroupBallots& group : counts.groups) {
        groups.append(QJsonObject{{u"returned"_s, group.returned},
                                  {u"void"_s, group.voided},
                                  {u"reportees"_s, rowsJson(group)}});
    }
    return groups;
}

BallotCounts readFrozenCounts(const QJsonArray& groups, bool& isSound)
{
    BallotCounts counts;
    for (const QJsonValue& each : groups) {
        FrozenValues values(each, isSound);
        domain::GroupBallots& group = counts.groups.emplace_back();
        group.returned = values.number(u"returned"_s);
        group.voided = values.number(u"void"_s);
        const QJsonArray reportees = values.array(u"reportees"_s);
        for (const QJsonValue& rows : reportees)
            group.reportees.push_back(readRows({rows, isSound}));
    }
    return counts;
}

QJsonObject frozenResultJson(const AppraisalResult& result)
{
    QJsonArray reportees;
    for (const ReporteeResult& reportee : result.reportees) {
        reportees.append(
            QJsonObject{{u"groups"_s, meansJson(reportee)},
                        {u"meeting"_s, meetingJson(reportee.meeting)},
                        {u"composite"_s, compositeJson(reportee.composite)},
                        {u"rank"_s, reportee.rank ? QJsonValue(*reportee.rank) : QJsonValue()},
                        {u"grade"_s, gradeJson(reportee.grade)}});
    }
    return {{u"groups"_s, groupsJson(result)},
            {u"reportees"_s, reportees},
            {u"ranked"_s, result.ranked},
            {u"good_places"_s, result.goodPlaces ? QJsonValue(*result.goodPlaces) : QJsonValue()}};
}

AppraisalResult readFrozenResult(FrozenValues values)
{
    AppraisalResult result;
    const QJsonArray groups = values.array(u"groups"_s);
    for (const QJsonValue& each : groups)
        result.groups.push_back(readGroup({each, values.soundness()}));
    const QJsonArray reportees = values.array(u"reportees"_s);
    for (const QJsonValue& each : reportees)
        result.reportees.push_back(readReporteeResult({each, values.soundness()}));
    result.ranked = values.number(u"ranked"_s);
    result.goodPlaces = values.optionalNumber(u"good_places"_s);
    return result;
}

} // namespace touyan::application
