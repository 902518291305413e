// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/appraisal_results/explain_reportee.h"

#include "application/words/appraisal_words.h"

#include <QCoreApplication>

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::ComponentState;
using domain::MeetingState;
using domain::ReporteeResult;

namespace {

class Explained
{
    Q_DECLARE_TR_FUNCTIONS(AppraisalExplanation)
};

/// What the steps of one reportee are made from.
struct Subject
{
    const AppraisalOutcome& outcome;
    const domain::Reportee& reportee;
    const ReporteeResult& result;

    [[nodiscard]] const domain::AppraisalSession& session() const { return outcome.session; }
};

QString dash()
{
    return u"—"_s;
}

QString scoreText(const std::optional<domain::Score>& score)
{
    return score ? score->toString() : dash();
}

ExplainedStep rowsStep(const Subject& subject)
{
    ExplainedStep step;
    step.step = AppraisalStep::Rows;
    step.title = Explained::tr("每张表上的一行");
    int counted = 0;
    for (size_t i = 0; i < subject.result.groups.size(); ++i) {
        const domain::GroupMean& mean = subject.result.groups[i];
        const domain::GroupResult& group = subject.outcome.result.groups[i];
        counted += mean.counted;
        step.lines << Explained::tr(
                          "%1：发出 %2，收回 %3，废票 %4；有效 %5 行，弃权 %6 行，无效 %7 行")
                          .arg(subject.session().groups[i].title)
                          .arg(group.issued)
                          .arg(group.returned)
                          .arg(group.voided)
                          .arg(mean.counted)
                          .arg(mean.blank)
                          .arg(mean.invalid);
    }
    step.result = Explained::tr("有效 %1 行").arg(counted);
    step.rule =
        subject.session().mode == domain::AppraisalMode::Score
            ? Explained::tr("规则 4：每项恰好打一个 0 到满分之间、以 0.5 为一档的分，这一行才有效；"
                            "得分 = 各项之和 × 100 ÷ 满分之和。一个也没填为弃权，其他为无效；"
                            "整张空白为废票，等次表“好”超过限额也为废票。")
            : Explained::tr("规则 4：恰好选一个等次，这一行才有效，按等次计分。一个也没填为弃权，"
                            "其他为无效；整张空白为废票，“好”超过限额也为废票。");
    return step;
}

QString meanLine(const Subject& subject, size_t index)
{
    const domain::VoterGroup& group = subject.session().groups[index];
    const domain::GroupMean& mean = subject.result.groups[index];
    QString line;
    switch (meanDisplay(subject.session(), mean)) {
    case MeanDisplay::Shown:
        line = Explained::tr("%1：%2 行的平均分 %3")
                   .arg(group.title)
                   .arg(mean.counted - 2 * mean.trimmed)
                   .arg(mean.mean->toString());
        break;
    case MeanDisplay::Hidden:
        line = Explained::tr("%1：有效行少于 %2，平均分不显示，但照常计入")
                   .arg(group.title)
                   .arg(subject.session().minBallots);
        break;
    case MeanDisplay::None:
        line = Explained::tr("%1：没有有效行").arg(group.title);
        break;
    }
    if (mean.trimmed > 0)
        line += Explained::tr("，已去掉最高、最低各 %1 行").arg(mean.trimmed);
    if (mean.tooFewToTrim)
        line += Explained::tr("，有效行不足 %1，未去高低分").arg(2 * group.trim + 1);
    if (!group.isCounting())
        line += Explained::tr("（仅供参考，不计分）");
    return line;
}

ExplainedStep meansStep(const Subject& subject)
{
    ExplainedStep step;
    step.step = AppraisalStep::GroupMeans;
    step.title = Explained::tr("各测评组平均分");
    for (size_t i = 0; i < subject.result.groups.size(); ++i)
        step.lines << meanLine(subject, i);
    step.result = Explained::tr("%1 个组").arg(subject.result.groups.size());
    step.rule = Explained::tr("规则 4：有效行达到 2t + 1 时，去掉最高、最低各 t 行后取平均；"
                              "不足时不去。行数少于显示下限的平均分计入但不显示。");
    return step;
}

QStringList groupTitles(const Subject& subject, const std::vector<size_t>& groups)
{
    QStringList titles;
    for (const size_t group : groups)
        titles << subject.session().groups[group].title;
    return titles;
}

ExplainedStep meetingStep(const Subject& subject)
{
    const domain::MeetingScore& meeting = subject.result.meeting;
    ExplainedStep step;
    step.step = AppraisalStep::Meeting;
    step.title = componentWord(domain::kMeetingComponent);
    step.result = meeting.score ? meeting.score->toString() : meetingStateWord(meeting.state);
    QStringList terms;
    for (size_t i = 0; i < subject.result.groups.size(); ++i) {
        const domain::VoterGroup& group = subject.session().groups[i];
        if (group.isCounting() && subject.result.groups[i].mean) {
            terms << u"%1 × %2"_s.arg(group.weight.toString(),
                                      meanText(subject.session(), subject.result.groups[i]));
        }
    }
    if (meeting.score) {
        step.lines << Explained::tr("（%1）÷ 权重之和 = %2")
                          .arg(terms.join(u" + "_s), meeting.score->toString());
    }
    const QString missing = groupTitles(subject, meeting.missingGroups).join(Explained::tr("、"));
    if (meeting.state == MeetingState::Renormalised)
        step.lines << Explained::tr("%1没有有效行，其余组的权重按比例放大").arg(missing);
    if (meeting.state == MeetingState::GroupMissing)
        step.lines << Explained::tr("%1没有有效行，没有现场测评分").arg(missing);
    if (meeting.state == MeetingState::Blocked)
        step.lines += blockedLines(subject.outcome);
    step.rule =
        Explained::tr("规则 4：现场测评分 = Σ 权重 × 平均分 ÷ Σ 权重。任何一个计分组不能计票，"
                      "全场都没有现场测评分；权重为 0 或没有应到人数的组不计分。");
    return step;
}

QString componentLine(const Subject& subject, size_t index)
{
    const domain::AppraisalComponent& component = subject.session().components[index];
    const domain::ComponentResult& result = subject.result.composite.components[index];
    const QString word = componentWord(component.code);
    if (component.weight == domain::ExactDecimal()) {
        return Explained::tr("%1：%2（权重 0，仅供参考）")
            .arg(word, result.score ? result.score->toString() : dash());
    }
    switch (result.state) {
    case ComponentState::Counted:
        return Explained::tr("%1：%2，权重 %3")
            .arg(word, result.score->toString(), component.weight.toString());
    case ComponentState::NotApplicable:
        return Explained::tr("%1：不适用，权重 %2 由其他部分分担")
            .arg(word, component.weight.toString());
    case ComponentState::Missing:
        break;
    }
    return Explained::tr("%1：缺少成绩，权重 %2").arg(word, component.weight.toString());
}

ExplainedStep compositeStep(const Subject& subject)
{
    const domain::CompositeScore& composite = subject.result.composite;
    ExplainedStep step;
    step.step = AppraisalStep::Composite;
    step.title = Explained::tr("综合得分");
    step.result =
        composite.score ? composite.score->toString() : compositeStateWord(composite.state);
    for (size_t i = 0; i < composite.components.size(); ++i)
        step.lines << componentLine(subject, i);
    step.rule =
        Explained::tr("规则 4：综合得分 = Σ 权重 × 各部分得分 ÷ Σ 权重，各部分不先四舍五入，"
                      "最后保留两位小数。缺少一部分成绩就没有综合得分和名次。");
    return step;
}

QString gradeLine(const Subject& subject)
{
    const domain::AwardedGrade& grade = *subject.result.grade;
    switch (grade.rule) {
    case domain::GradeRule::Threshold:
        return Explained::tr("%1 分，按分数线评为“%2”")
            .arg(scoreText(subject.result.composite.score), gradeWord(grade.grade));
    case domain::GradeRule::Quota:
        return Explained::tr("按分数线为“%1”，“好”的名额只有 %2 个，评为“%3”")
            .arg(gradeWord(grade.byThreshold))
            .arg(subject.outcome.result.goodPlaces.value_or(0))
            .arg(gradeWord(grade.grade));
    case domain::GradeRule::Veto:
        return Explained::tr("按分数线为“%1”，一票否决，评为“%2”：%3")
            .arg(gradeWord(grade.byThreshold), gradeWord(grade.grade), subject.reportee.vetoReason);
    }
    return {};
}

ExplainedStep gradeStep(const Subject& subject)
{
    ExplainedStep step;
    step.step = AppraisalStep::RankAndGrade;
    step.title = Explained::tr("名次和等次");
    step.result = subject.result.grade ? gradeWord(subject.result.grade->grade) : dash();
    if (subject.result.rank) {
        step.lines << Explained::tr("%1 人中列第 %2")
                          .arg(subject.outcome.result.ranked)
                          .arg(*subject.result.rank);
    }
    if (subject.result.grade)
        step.lines << gradeLine(subject);
    else
        step.lines << Explained::tr("没有综合得分，不排名次、不评等次");
    const auto& thresholds = subject.session().gradeThresholds;
    step.rule =
        Explained::tr("规则 4：按保留两位的综合得分排名，同分同名次；%1 分以上为“好”，%2 分以上为"
                      "“较好”，%3 分以上为“一般”，其余为“差”。一票否决的最高评为“一般”。"
                      "“好”的名额 = 排名人数 × 比例，舍去小数；并列放不下的，一并评为“较好”。")
            .arg(thresholds[0].toString(), thresholds[1].toString(), thresholds[2].toString());
    return step;
}

} // namespace

std::vector<ExplainedStep> explainReportee(const AppraisalOutcome& outcome, size_t index)
{
    const Subject subject{outcome, outcome.reportees[index], outcome.result.reportees[index]};
    return {rowsStep(subject), meansStep(subject), meetingStep(subject), compositeStep(subject),
            gradeStep(subject)};
}

QStringList blockedLines(const AppraisalOutcome& outcome)
{
    QStringList lines;
    for (size_t i = 0; i < outcome.result.groups.size(); ++i) {
        const domain::GroupResult& group = outcome.result.groups[i];
        const domain::VoterGroup& settings = outcome.session.groups[i];
        for (const domain::BlockReason reason : group.reasons) {
            lines << Explained::tr("%1不能计票：%2（应到 %3，发出 %4，收回 %5）")
                         .arg(settings.title, blockReasonWord(reason))
                         .arg(settings.invited)
                         .arg(group.issued)
                         .arg(group.returned);
        }
    }
    return lines;
}

} // namespace touyan::application
