// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/messages/rule_words.h"

#include <QCoreApplication>

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::EntryVerdict;
using domain::StateReason;

namespace {

class Rules
{
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

} // namespace

QString verdictSentence(EntryVerdict verdict)
{
    switch (verdict) {
    case EntryVerdict::Counts:
        return Rules::tr("计入");
    case EntryVerdict::OtherItem:
        return Rules::tr("不计：属于别的事项");
    case EntryVerdict::OtherPeriod:
        return Rules::tr("不计：所属期是另一期");
    case EntryVerdict::OutsidePosting:
        return Rules::tr("不计：发生日期不在任期内");
    case EntryVerdict::WrongKind:
        return Rules::tr("不计：种类不符合事项要求");
    case EntryVerdict::NotConfirmed:
        return Rules::tr("不计：尚未审核通过");
    case EntryVerdict::NotYetRecorded:
        return Rules::tr("不计：登记日期晚于截至日");
    case EntryVerdict::RecordedTooLate:
        return Rules::tr("不计：登记日期晚于补报期限");
    }
    return {};
}

QString reasonSentence(StateReason reason)
{
    switch (reason) {
    case StateReason::ExemptByAbsence:
        return Rules::tr("规则 2.1：扣除批准的请假和免计日后，在岗天数不足规定比例，免计。");
    case StateReason::ExemptByLeave:
        return Rules::tr("规则 2.2：会议当日有批准的请假，免计。");
    case StateReason::ExemptByExcuse:
        return Rules::tr("规则 2.2：考勤为请假，免计。");
    case StateReason::FulfilledOnTime:
        return Rules::tr("规则 2.2：达到次数的那条登记不晚于期限，按时。");
    case StateReason::FulfilledLate:
        return Rules::tr("规则 2.2：达到次数的那条登记晚于期限，逾期完成。");
    case StateReason::Attended:
        return Rules::tr("规则 2.2：考勤为出席，按时，与登记日期无关。");
    case StateReason::MissedMeeting:
        return Rules::tr("规则 2.2：考勤为缺席，立即计为逾期未完成。");
    case StateReason::DeadlinePassed:
        return Rules::tr("规则 2.2：未达到次数，截至日已过期限，逾期未完成。");
    case StateReason::DeadlineAhead:
        return Rules::tr("规则 2.2：未达到次数，截至日未过期限，待完成。");
    case StateReason::MeetingAhead:
        return Rules::tr("规则 2.2：截至日会议尚未召开，待完成。");
    }
    return {};
}

QString obligationSentence(const ObligationExplanation& obligation)
{
    switch (obligation.reason) {
    case StateReason::ExemptByAbsence:
        return Rules::tr("本期 %1 天，任职 %2 天，其中请假和免计 %3 天，余下不足 %4%，免计。")
            .arg(obligation.span.days())
            .arg(obligation.servedDays)
            .arg(obligation.awayDays)
            .arg(obligation.minCoveragePercent);
    case StateReason::FulfilledOnTime:
        return Rules::tr("应 %1 次，第 %1 条于 %2 登记，期限 %3，按时。")
            .arg(QString::number(obligation.required),
                 iso(obligation.fulfilledOn.value_or(QDate())), iso(obligation.deadline));
    case StateReason::FulfilledLate:
        return Rules::tr("应 %1 次，第 %1 条于 %2 登记，期限 %3，逾期完成。")
            .arg(QString::number(obligation.required),
                 iso(obligation.fulfilledOn.value_or(QDate())), iso(obligation.deadline));
    case StateReason::DeadlinePassed:
        return Rules::tr("应 %1 次，已计 %2 次，期限 %3 已过，逾期未完成。")
            .arg(QString::number(obligation.required), QString::number(obligation.counted),
                 iso(obligation.deadline));
    case StateReason::DeadlineAhead:
        return Rules::tr("应 %1 次，已计 %2 次，期限 %3 未到，待完成。")
            .arg(QString::number(obligation.required), QString::number(obligation.counted),
                 iso(obligation.deadline));
    case StateReason::ExemptByLeave:
    case StateReason::ExemptByExcuse:
    case StateReason::Attended:
    case StateReason::MissedMeeting:
    case StateReason::MeetingAhead:
        return Rules::tr("会议“%1”于 %2 召开：%3。")
            .arg(obligation.period, iso(obligation.due), stateWord(obligation.state));
    }
    return {};
}

QString nothingOwedSentence(const PostingExplanation& explanation)
{
    if (!explanation.nothingOwed)
        return {};
    const domain::DateRange& served = explanation.postingRange;
    switch (*explanation.nothingOwed) {
    case NothingOwed::NotFirstSecretary:
        return Rules::tr("规则 2.1：清单只对第一书记提出要求，这一任职不是第一书记。");
    case NothingOwed::NotServing:
        return served.last
                   ? Rules::tr("规则 2.1：任职期为 %1 至 %2，不在这段时间内。")
                         .arg(iso(served.first), iso(*served.last))
                   : Rules::tr("规则 2.1：自 %1 起任职，这段时间还未到任。").arg(iso(served.first));
    case NothingOwed::NoChecklist:
        return Rules::tr("规则 2.1：这段时间没有对其适用的清单。");
    case NothingOwed::NothingDue:
        return Rules::tr("规则 2.1：这段时间没有应完成日，或各期任职天数都不足规定比例。");
    }
    return {};
}

QStringList scoreSteps(const PostingExplanation& explanation)
{
    QStringList steps;
    domain::ExactDecimal allPoints;
    for (const ItemExplanation& item : explanation.items) {
        if (!item.points) {
            steps.append(Rules::tr("%1 %2：尚无已定结果，不计入。").arg(item.code, item.title));
            continue;
        }
        allPoints = allPoints + *item.points;
        const domain::ExactDecimal late =
            domain::ExactDecimal::fromMillionths(item.lateCreditMillionths / 100);
        steps.append(Rules::tr("%1 %2：（按时 %3 + 逾期折算 %4）÷ 已定 %5 × %6 分")
                         .arg(item.code, item.title, QString::number(item.counts.onTime),
                              late.toString(), QString::number(item.counts.decided()),
                              item.points->toString()));
    }
    steps.append(
        Rules::tr("基础分 = 100 × 各项得分之和 ÷ 各项分值之和 %1").arg(allPoints.toString()));
    for (const domain::Adjustment& adjustment : explanation.adjustments) {
        steps.append(
            Rules::tr("加减分 %1（%2）：%3")
                .arg(adjustment.points.toString(), iso(adjustment.effectiveOn), adjustment.reason));
    }
    if (!explanation.adjustments.empty()) {
        steps.append(Rules::tr("加减分合计 %1，限 ±10，计 %2")
                         .arg(explanation.adjustmentSum.toString(),
                              explanation.adjustmentApplied.toString()));
    }
    steps.append(explanation.score
                     ? Rules::tr("得分 %1（四舍五入到两位小数）").arg(explanation.score->toString())
                     : Rules::tr("得分 —：没有已定事项或分值合计为 0"));
    if (explanation.provisional) {
        steps.append(Rules::tr("还有 %1 项待完成，为阶段分").arg(explanation.counts.pending));
    }
    return steps;
}

QString rateRuleSentence()
{
    return Rules::tr(
        "规则 2.3：免计的不算。完成率 =（按时 + 逾期完成）÷（已定 + 待完成）；序时完成率 =（按时 + "
        "逾期完成）÷ 已定；按时率 = 按时 ÷ 已定。已定 = 按时 + 逾期完成 + 逾期未完成。");
}

QString scoreRuleSentence()
{
    return Rules::tr("规则 2.4：每项得分率 =（按时次数 + 逾期完成次数 × 逾期得分比例）÷ "
                     "已定次数；基础分 = 100 × Σ"
                     "（分值 × 得分率）÷ Σ 分值；加减分合计限 ±10；得分不低于 0。");
}

QString rankRuleSentence()
{
    return Rules::tr(
        "规则 2.4：按四舍五入后的得分从高到低排名，同分同名次，后续名次顺延（1、1、3）。");
}

QString weekRuleSentence()
{
    return Rules::tr(
        "规则 2.1：每周事项按周日（到期日）所在的月、季、年计算；跨季的一周计入周日所在的季度。");
}

} // namespace touyan::application
