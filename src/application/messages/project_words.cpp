// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/messages/project_words.h"

#include "application/messages/rule_words.h"

#include <QCoreApplication>

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::LightReason;

namespace {

class Projects
{
    Q_DECLARE_TR_FUNCTIONS(Projects)
};

QString iso(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : u"—"_s;
}

QString valueOrDash(const QString& value)
{
    return value.isEmpty() ? u"—"_s : value;
}

QString changeLine(const PlanFieldChange& change)
{
    return Projects::tr("%1：由“%2”改为“%3”")
        .arg(planFieldWord(change.field), valueOrDash(change.before), valueOrDash(change.after));
}

QString stepChangeLine(const PlanStepChange& change)
{
    QStringList details;
    switch (change.kind) {
    case PlanStepChangeKind::Added:
        for (const PlanFieldChange& field : change.changes)
            details.append(
                Projects::tr("%1 %2").arg(planFieldWord(field.field), valueOrDash(field.after)));
        return Projects::tr("新增步骤“%1”（%2）")
            .arg(change.title, details.join(Projects::tr("，")));
    case PlanStepChangeKind::Removed:
        for (const PlanFieldChange& field : change.changes)
            details.append(
                Projects::tr("%1 %2").arg(planFieldWord(field.field), valueOrDash(field.before)));
        return Projects::tr("取消步骤“%1”（%2）")
            .arg(change.title, details.join(Projects::tr("，")));
    case PlanStepChangeKind::Changed:
        for (const PlanFieldChange& field : change.changes)
            details.append(changeLine(field));
        return Projects::tr("步骤“%1”：%2").arg(change.title, details.join(Projects::tr("；")));
    }
    return {};
}

QString stepLine(const StepExplanation& line)
{
    const domain::PlanStep& step = line.step;
    const QString days =
        step.finishedOn
            ? Projects::tr("计划 %1，%2 完成").arg(iso(step.plannedFinish), iso(*step.finishedOn))
            : Projects::tr("计划 %1，未完成").arg(iso(step.plannedFinish));
    const QString progress = line.isFinished ? pointsWord(step.weight) : u"0%"_s;
    const QString planned = line.isPlanned ? pointsWord(step.weight) : u"0%"_s;
    return Projects::tr("步骤“%1”权重 %2（%3）：计入进度 %4，计入序时 %5")
        .arg(step.title, pointsWord(step.weight), days, progress, planned);
}

} // namespace

QString planFieldWord(PlanField field)
{
    switch (field) {
    case PlanField::Goal:
        return Projects::tr("目标");
    case PlanField::Measures:
        return Projects::tr("措施");
    case PlanField::FinishDate:
        return Projects::tr("完成时限");
    case PlanField::StepTitle:
        return Projects::tr("步骤名称");
    case PlanField::PlannedFinish:
        return Projects::tr("计划完成");
    case PlanField::Weight:
        return Projects::tr("权重");
    case PlanField::Position:
        return Projects::tr("次序");
    }
    return {};
}

QString pointsWord(domain::ExactDecimal points)
{
    // As the sentences subtract: with the sign, not the hyphen.
    return points.toString().replace(u'-', u'−') + u'%';
}

QString lightSentence(const domain::PlanProgress& progress, QDate finishDate, QDate asOf)
{
    switch (progress.reason) {
    case LightReason::FinishDatePassed:
        return Projects::tr("规则 3：截至 %1 已过完成时限 %2，建议红灯。")
            .arg(iso(asOf), iso(finishDate));
    case LightReason::FarBehind:
        return Projects::tr("规则 3：序时 %1 − 进度 %2 = 落后 %3，不少于 30 个百分点，建议红灯。")
            .arg(pointsWord(progress.planned), pointsWord(progress.progress),
                 pointsWord(progress.behind()));
    case LightReason::Behind:
        return Projects::tr("规则 3：序时 %1 − 进度 %2 = 落后 %3，不少于 10 个百分点，建议黄灯。")
            .arg(pointsWord(progress.planned), pointsWord(progress.progress),
                 pointsWord(progress.behind()));
    case LightReason::OnSchedule:
        return Projects::tr("规则 3：序时 %1 − 进度 %2 = %3，不到 10 个百分点，建议绿灯。")
            .arg(pointsWord(progress.planned), pointsWord(progress.progress),
                 pointsWord(progress.behind()));
    }
    return {};
}

QStringList planComparisonLines(const PlanComparison& comparison)
{
    QStringList lines;
    for (const PlanFieldChange& change : comparison.changes)
        lines.append(changeLine(change));
    for (const PlanStepChange& change : comparison.steps)
        lines.append(stepChangeLine(change));
    if (lines.isEmpty())
        lines.append(Projects::tr("两次方案内容相同。"));
    return lines;
}

QStringList progressLines(const ProjectExplanation& explanation)
{
    QStringList lines;
    if (explanation.planNumber == 0) {
        lines.append(Projects::tr("还没有方案：进度和序时进度都是 0%。"));
        return lines;
    }
    lines.append(Projects::tr("按第 %1 版方案，截至 %2：")
                     .arg(QString::number(explanation.planNumber), iso(explanation.asOf)));
    for (const StepExplanation& step : explanation.steps)
        lines.append(stepLine(step));
    const domain::PlanProgress& progress = explanation.progress;
    lines.append(Projects::tr("进度 %1，序时进度 %2，落后 %3")
                     .arg(pointsWord(progress.progress), pointsWord(progress.planned),
                          pointsWord(progress.behind())));
    lines.append(explanation.hasLight
                     ? lightSentence(progress, explanation.finishDate, explanation.asOf)
                     : Projects::tr("规则 3：项目当前为“%1”，不在实施中，不建议灯色。")
                           .arg(projectStateWord(explanation.state)));
    return lines;
}

QStringList monthlyReportLines(const ProjectExplanation& explanation)
{
    QStringList lines;
    for (const domain::MonthlyReportOutcome& outcome : explanation.reports) {
        const domain::MonthlyReportObligation& owed = outcome.obligation;
        const QString recorded =
            outcome.fulfilment.fulfilledOn
                ? Projects::tr("%1 报送").arg(iso(*outcome.fulfilment.fulfilledOn))
                : Projects::tr("未报送");
        lines.append(Projects::tr("%1 %2：实施 %3 天，期限 %4，%5，%6")
                         .arg(periodWord(owed.month.toString()), monthlyReporterWord(owed.reporter),
                              QString::number(owed.inProgressDays), iso(owed.deadline), recorded,
                              stateWord(outcome.fulfilment.state)));
    }
    if (lines.isEmpty())
        lines.append(Projects::tr("还没有应报的月份。"));
    return lines;
}

QString progressRuleSentence()
{
    return Projects::tr("规则 3：进度 = 已完成步骤的权重之和；序时进度 = 计划应完成步骤的权重之和；"
                        "序时进度落后 = 序时进度 − 进度。");
}

QString lightRuleSentence()
{
    return Projects::tr("规则 3：落后不少于 30 个百分点或已过完成时限，建议红灯；不少于 10 "
                        "个百分点，建议黄灯；否则建议绿灯。另定灯色须写明理由。");
}

QString monthlyReportRuleSentence()
{
    return Projects::tr("规则 3：一个月中实施中的天数达到一半，书记和包村点长各报一份月报告，"
                        "当月最后一天到期，次月 5 日为期限；状态按规则 2.2 判定。");
}

QString rectificationRuleSentence()
{
    return Projects::tr("规则 5：到期日早于今天且未销号的，为逾期；销号须有佐证和核验人。");
}

} // namespace touyan::application
