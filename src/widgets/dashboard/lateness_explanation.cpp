// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dashboard/lateness_explanation.h"

#include "application/messages/project_words.h"
#include "application/messages/rule_words.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::LateWork;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(touyan::widgets::LatenessExplanation)
};

ExplanationRow lateRow(const QString& label, const QString& value, QDate deadline, QDate asOf,
                       const QString& link)
{
    ExplanationRow row;
    row.label = label;
    row.value = value;
    row.state = DisplayState::Overdue;
    row.note = Words::tr("期限 %1，已逾期 %2 天", "day, how many days")
                   .arg(deadline.toString(Qt::ISODate))
                   .arg(deadline.daysTo(asOf));
    row.link = link;
    return row;
}

QString projectPlace(const application::ProjectWorkLine& line, const QString& part)
{
    return u"project:%1:%2"_s.arg(QString::number(line.project.value()), part);
}

ExplanationSection reportSection(const LateWork& late)
{
    ExplanationSection section;
    section.heading = Words::tr("缺报的月报告 %1 份").arg(late.reports.size());
    section.rule = application::monthlyReportRuleSentence();
    for (const application::ReportWorkLine& line : late.reports)
        section.rows.append(lateRow(Words::tr("%1　%2", "month, reporter")
                                        .arg(application::periodWord(line.month.toString()),
                                             application::monthlyReporterWord(line.reporter)),
                                    line.of.projectTitle, line.deadline, late.asOf,
                                    projectPlace(line.of, u"reports"_s)));
    return section;
}

ExplanationSection taskSection(const LateWork& late)
{
    ExplanationSection section;
    section.heading = Words::tr("逾期的交办任务 %1 件").arg(late.tasks.size());
    section.rule = Words::tr("规则 3：过了期限没有办结的交办任务，为逾期。");
    for (const application::TaskWorkLine& line : late.tasks)
        section.rows.append(lateRow(line.of.projectTitle, line.task.text, line.task.due, late.asOf,
                                    projectPlace(line.of, u"dispatch"_s)));
    return section;
}

ExplanationSection itemSection(const LateWork& late)
{
    ExplanationSection section;
    section.heading = Words::tr("逾期的整改事项 %1 项").arg(late.rectifications.size());
    section.rule = application::rectificationRuleSentence();
    for (const application::RectificationWorkLine& line : late.rectifications)
        section.rows.append(lateRow(line.item.code, line.item.problem, line.item.due, late.asOf,
                                    u"rectification:%1"_s.arg(line.item.id.value())));
    return section;
}

} // namespace

ExplanationContent explainLateness(const LateWork& late)
{
    ExplanationContent content;
    content.title = Words::tr("%1　书记项目逾期", "unit").arg(late.unitName);
    const auto count = late.reports.size() + late.tasks.size() + late.rectifications.size();
    content.result = Words::tr("%1 件", "how many").arg(count);
    content.summary = Words::tr("截至 %1，缺报的月报告、逾期的任务和逾期的整改事项合计。", "day")
                          .arg(late.asOf.toString(Qt::ISODate));
    content.sections = {reportSection(late), taskSection(late), itemSection(late)};
    return content;
}

} // namespace touyan::widgets
