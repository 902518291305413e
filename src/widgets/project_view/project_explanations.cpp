// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/project_view/project_explanations.h"

#include "application/messages/project_words.h"
#include "application/messages/rule_words.h"
#include "application/project_overview/explain_project.h"
#include "widgets/look/project_lights.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::ProjectExplanation;
using application::ProjectPage;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(touyan::widgets::ProjectExplanations)
};

ExplanationRow row(const QString& label, const QString& value)
{
    ExplanationRow made;
    made.label = label;
    made.value = value;
    return made;
}

ExplanationSection stepsSection(const ProjectExplanation& explanation)
{
    ExplanationSection section;
    section.heading = Words::tr("方案的步骤（第 %1 稿）", "revision").arg(explanation.planNumber);
    section.rule = application::progressRuleSentence();
    for (const application::StepExplanation& line : explanation.steps) {
        ExplanationRow made = row(line.step.title, application::pointsWord(line.step.weight));
        if (line.isFinished)
            made.state = line.step.finishedOn && *line.step.finishedOn > line.step.plannedFinish
                             ? DisplayState::Late
                             : DisplayState::OnTime;
        else
            made.state = line.isPlanned ? DisplayState::Overdue : DisplayState::Pending;
        const QString planned = line.step.plannedFinish.toString(Qt::ISODate);
        made.note = line.isFinished
                        ? Words::tr("计划 %1，实际 %2 完成，计入进度%3", "planned, finished, and")
                              .arg(planned, line.step.finishedOn->toString(Qt::ISODate),
                                   line.isPlanned ? Words::tr("和计划进度") : QString())
                        : Words::tr("计划 %1，没有完成%2", "planned, and")
                              .arg(planned, line.isPlanned ? Words::tr("，只计入计划进度")
                                                           : Words::tr("，还没有到期"));
        section.rows.append(made);
    }
    if (explanation.steps.empty())
        section.rows.append(row(Words::tr("步骤"), Words::tr("还没有编制方案")));
    return section;
}

ExplanationSection lightSection(const ProjectExplanation& explanation)
{
    ExplanationSection section;
    section.heading = Words::tr("建议灯号");
    section.rule = application::lightRuleSentence();
    section.rows.append(
        row(Words::tr("计划进度"), application::pointsWord(explanation.progress.planned)));
    section.rows.append(
        row(Words::tr("实际进度"), application::pointsWord(explanation.progress.progress)));
    section.rows.append(
        row(Words::tr("序时进度落后"), application::pointsWord(explanation.progress.behind())));
    section.rows.append(
        row(Words::tr("完成日期"), explanation.finishDate.isValid()
                                       ? explanation.finishDate.toString(Qt::ISODate)
                                       : Words::tr("没有定")));
    ExplanationRow light = row(Words::tr("结论"), Words::tr("没有实施中，不建议灯号"));
    if (explanation.hasLight) {
        light.value = lightText(explanation.progress.light);
        light.note = application::lightSentence(explanation.progress, explanation.finishDate,
                                                explanation.asOf);
    }
    section.rows.append(light);
    return section;
}

ExplanationSection reportsSection(const ProjectExplanation& explanation)
{
    ExplanationSection section;
    section.heading = Words::tr("月报告");
    section.rule = application::monthlyReportRuleSentence();
    for (const domain::MonthlyReportOutcome& outcome : explanation.reports) {
        ExplanationRow made =
            row(Words::tr("%1　%2", "month, reporter")
                    .arg(application::periodWord(outcome.obligation.month.toString()),
                         application::monthlyReporterWord(outcome.obligation.reporter)),
                {});
        made.state = displayState(outcome.fulfilment.state);
        made.note = Words::tr("本月实施 %1 天；期限 %2", "days, deadline")
                        .arg(QString::number(outcome.obligation.inProgressDays),
                             outcome.obligation.deadline.toString(Qt::ISODate));
        section.rows.append(made);
    }
    if (explanation.reports.empty())
        section.rows.append(row(Words::tr("应报"), Words::tr("还没有实施满半个月的月份")));
    return section;
}

ExplanationContent contentOf(const ProjectPage& page, const QString& what)
{
    ExplanationContent content;
    content.title = Words::tr("%1　%2", "project, number").arg(page.project().title, what);
    return content;
}

} // namespace

ExplanationContent explainProgress(const ProjectPage& page)
{
    const ProjectExplanation explanation = application::explainProject(page.row, page.asOf);
    ExplanationContent content = contentOf(page, Words::tr("进度"));
    content.result = application::pointsWord(explanation.progress.progress);
    content.summary =
        Words::tr("截至 %1，已完成步骤的权重合计 %2，计划应完成 %3。", "day, done, planned")
            .arg(page.asOf.toString(Qt::ISODate), content.result,
                 application::pointsWord(explanation.progress.planned));
    content.sections = {stepsSection(explanation), lightSection(explanation)};
    return content;
}

ExplanationContent explainLight(const ProjectPage& page)
{
    const ProjectExplanation explanation = application::explainProject(page.row, page.asOf);
    ExplanationContent content = contentOf(page, Words::tr("建议灯号"));
    content.result =
        explanation.hasLight ? application::lightWord(explanation.progress.light) : u"—"_s;
    if (explanation.hasLight) {
        content.summary = application::lightSentence(explanation.progress, explanation.finishDate,
                                                     explanation.asOf);
    }
    content.sections = {lightSection(explanation), stepsSection(explanation)};
    return content;
}

ExplanationContent explainReports(const ProjectPage& page)
{
    const ProjectExplanation explanation = application::explainProject(page.row, page.asOf);
    ExplanationContent content = contentOf(page, Words::tr("月报告"));
    const domain::StateCounts& counts = explanation.reportCounts;
    content.result = u"%1/%2"_s.arg(counts.done()).arg(counts.owed());
    content.summary = Words::tr("截至 %1，按时 %2 份，逾期 %3 份，缺 %4 份，未到期 %5 份。")
                          .arg(page.asOf.toString(Qt::ISODate))
                          .arg(counts.onTime)
                          .arg(counts.late)
                          .arg(counts.overdue)
                          .arg(counts.pending);
    content.sections = {reportsSection(explanation)};
    return content;
}

ExplanationContent explainNumber(ExplainedNumber number, const ProjectPage& page)
{
    switch (number) {
    case ExplainedNumber::Progress:
        return explainProgress(page);
    case ExplainedNumber::Light:
        return explainLight(page);
    case ExplainedNumber::Reports:
        return explainReports(page);
    }
    return {};
}

} // namespace touyan::widgets
