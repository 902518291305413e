// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/words/appraisal_words.h"

#include <QCoreApplication>

namespace touyan::application {

namespace {

class Appraisal
{
    Q_DECLARE_TR_FUNCTIONS(Appraisal)
};

} // namespace

QString gradeWord(domain::Grade grade)
{
    switch (grade) {
    case domain::Grade::Good:
        return Appraisal::tr("好");
    case domain::Grade::Fair:
        return Appraisal::tr("较好");
    case domain::Grade::Ordinary:
        return Appraisal::tr("一般");
    case domain::Grade::Poor:
        return Appraisal::tr("差");
    }
    return {};
}

QString appraisalModeWord(domain::AppraisalMode mode)
{
    return mode == domain::AppraisalMode::Score ? Appraisal::tr("打分") : Appraisal::tr("等次");
}

QString mannerWord(domain::ReportManner manner)
{
    return manner == domain::ReportManner::OnSite ? Appraisal::tr("现场述职")
                                                  : Appraisal::tr("书面述职");
}

QString blockReasonWord(domain::BlockReason reason)
{
    return reason == domain::BlockReason::ReturnedExceedsIssued
               ? Appraisal::tr("收回的测评表多于发出的")
               : Appraisal::tr("收回的测评表未超过应到人数的规定比例");
}

QString componentWord(const QString& component)
{
    if (component == domain::kMeetingComponent)
        return Appraisal::tr("现场测评");
    if (component == domain::kRoutineComponent)
        return Appraisal::tr("平时成绩");
    if (component == domain::kProjectComponent)
        return Appraisal::tr("书记项目");
    return component;
}

QString meetingStateWord(domain::MeetingState state)
{
    switch (state) {
    case domain::MeetingState::Scored:
    case domain::MeetingState::Renormalised:
        return {};
    case domain::MeetingState::Blocked:
        return Appraisal::tr("不能计票");
    case domain::MeetingState::GroupMissing:
        return Appraisal::tr("有测评组没有有效票");
    case domain::MeetingState::NoGroup:
        return Appraisal::tr("没有计分的测评组");
    }
    return {};
}

QString compositeStateWord(domain::CompositeState state)
{
    switch (state) {
    case domain::CompositeState::Scored:
        return {};
    case domain::CompositeState::ComponentMissing:
        return Appraisal::tr("缺少成绩");
    case domain::CompositeState::NoComponents:
        return Appraisal::tr("没有设置成绩构成");
    case domain::CompositeState::NoWeightLeft:
        return Appraisal::tr("没有可用的权重");
    }
    return {};
}

} // namespace touyan::application
