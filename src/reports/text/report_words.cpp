// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/text/report_words.h"

namespace touyan::reports {

using namespace Qt::Literals::StringLiterals;
using domain::Cadence;
using domain::EntryVerdict;
using domain::ObligationState;
using domain::StateReason;

QString stateWord(ObligationState state)
{
    switch (state) {
    case ObligationState::Exempt:
        return Report::tr("免计");
    case ObligationState::OnTime:
        return Report::tr("按时");
    case ObligationState::Late:
        return Report::tr("逾期完成");
    case ObligationState::Overdue:
        return Report::tr("逾期未完成");
    case ObligationState::Pending:
        return Report::tr("待完成");
    }
    return {};
}

QString reasonWords(StateReason reason)
{
    switch (reason) {
    case StateReason::ExemptByAbsence:
        return Report::tr("请假、免计后在岗天数不足");
    case StateReason::ExemptByLeave:
        return Report::tr("会议当天经批准请假");
    case StateReason::ExemptByExcuse:
        return Report::tr("会议请假");
    case StateReason::FulfilledOnTime:
        return Report::tr("截止日前登记足数");
    case StateReason::FulfilledLate:
        return Report::tr("截止日后登记足数");
    case StateReason::Attended:
        return Report::tr("出席");
    case StateReason::MissedMeeting:
        return Report::tr("缺席");
    case StateReason::DeadlinePassed:
        return Report::tr("已过截止日，未足数");
    case StateReason::DeadlineAhead:
        return Report::tr("未到截止日");
    case StateReason::MeetingAhead:
        return Report::tr("会议未召开");
    }
    return {};
}

QString verdictWords(EntryVerdict verdict)
{
    switch (verdict) {
    case EntryVerdict::Counts:
        return {};
    case EntryVerdict::OtherItem:
        return Report::tr("属其他清单项");
    case EntryVerdict::OtherPeriod:
        return Report::tr("属其他周期");
    case EntryVerdict::OutsidePosting:
        return Report::tr("不在派驻期内");
    case EntryVerdict::WrongKind:
        return Report::tr("类型不符");
    case EntryVerdict::NotConfirmed:
        return Report::tr("未审核");
    case EntryVerdict::NotYetRecorded:
        return Report::tr("截至日后登记");
    case EntryVerdict::RecordedTooLate:
        return Report::tr("超过补报期限");
    }
    return {};
}

QString cadenceWord(Cadence cadence)
{
    switch (cadence) {
    case Cadence::Weekly:
        return Report::tr("每周");
    case Cadence::Monthly:
        return Report::tr("每月");
    case Cadence::Quarterly:
        return Report::tr("每季度");
    case Cadence::Yearly:
        return Report::tr("每年");
    case Cadence::Once:
        return Report::tr("任期一次");
    case Cadence::PerCall:
        return Report::tr("每次会议");
    }
    return {};
}

QString periodWords(const application::ReportObligation& obligation)
{
    const QDate first = obligation.span.first;
    const QDate last = obligation.span.last;
    switch (obligation.cadence) {
    case Cadence::Weekly:
        return Report::tr("第%1周(%2.%3–%4.%5)")
            .arg(first.weekNumber())
            .arg(first.month())
            .arg(first.day())
            .arg(last.month())
            .arg(last.day());
    case Cadence::Monthly:
        return last.toString(Report::tr("yyyy年M月", "format of a month"));
    case Cadence::Quarterly:
        return Report::tr("%1年第%2季度").arg(last.year()).arg((last.month() + 2) / 3);
    case Cadence::Yearly:
        return Report::tr("%1年").arg(last.year());
    case Cadence::Once:
        return Report::tr("任期内");
    case Cadence::PerCall:
        return obligation.period;
    }
    return {};
}

QString longDate(QDate date)
{
    return date.toString(Report::tr("yyyy年M月d日", "format of a day"));
}

QString dispatchLevelWord(std::optional<domain::DispatchLevel> level)
{
    if (!level)
        return {};
    switch (*level) {
    case domain::DispatchLevel::City:
        return Report::tr("市派");
    case domain::DispatchLevel::District:
        return Report::tr("区派");
    case domain::DispatchLevel::Township:
        return Report::tr("镇街派");
    }
    return {};
}

namespace {

/// Revision, day and name of the closing, as far as they are known.
QStringList closingParts(const application::QuarterlyReport& report)
{
    if (!report.closedRevision)
        return {Report::tr("未结账")};
    QStringList parts{Report::tr("第%1次").arg(*report.closedRevision)};
    if (report.closedAt) {
        parts += longDate(report.closedAt->toLocalTime().date());
        if (!report.closedBy.isEmpty())
            parts += report.closedBy;
    }
    return parts;
}

} // namespace

QString closingWords(const application::QuarterlyReport& report)
{
    const QStringList parts = closingParts(report);
    if (parts.size() < 2)
        return parts.front();
    return parts.size() < 3 ? Report::tr("%1（%2）").arg(parts[0], parts[1])
                            : Report::tr("%1（%2，%3）").arg(parts[0], parts[1], parts[2]);
}

QString closingWordsInBrackets(const application::QuarterlyReport& report)
{
    return closingParts(report).join(Report::tr("，", "between parts of a closing"));
}

QString weekRule()
{
    return Report::tr("周项目按截止日（周日）所在季度归属；跨季度的一周计入其周日所在的季度。");
}

QString noNumber()
{
    return u"—"_s;
}

} // namespace touyan::reports
