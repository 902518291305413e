// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dispatch/dispatch_text.h"

#include "application/messages/project_words.h"
#include "application/messages/rule_words.h"
#include "widgets/look/project_lights.h"
#include "widgets/look/theme.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::DispatchProject;
using application::ListedMonthlyReport;
using domain::HandedDownTask;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(touyan::widgets::DispatchText)
};

QString escaped(const QString& text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br/>"_s);
}

QString day(QDate date)
{
    return date.toString(Words::tr("M月d日", "format of a day, its year being known"));
}

QString heading(const QString& text)
{
    return u"<p style='margin:10px 0 2px 0'><b>%1</b></p>"_s.arg(escaped(text));
}

QString subtle(const QString& text, bool dark)
{
    return u"<span style='color:%1'>%2</span>"_s.arg(themeColours(dark).subtleText.name(),
                                                     escaped(text));
}

/// Sign and word in the colour of the state.
QString marked(DisplayState state, const QString& word, bool dark)
{
    return u"<span style='color:%1'>%2 %3</span>"_s.arg(stateColours(state, dark).foreground.name(),
                                                        stateSign(state), escaped(word));
}

QString paragraph(const QString& html)
{
    return u"<p style='margin:0 0 4px 0'>%1</p>"_s.arg(html);
}

QString reportHtml(const ListedMonthlyReport& line, bool dark)
{
    QString html = Words::tr("%1 %2", "month, reporter")
                       .arg(application::periodWord(line.month.toString()),
                            application::monthlyReporterWord(line.reporter))
                       .toHtmlEscaped();
    if (line.outcome) {
        const DisplayState state = displayState(line.outcome->fulfilment.state);
        html += u"　"_s + marked(state, stateWord(state), dark);
    }
    if (line.report) {
        html += u"<br/>"_s + escaped(line.report->done);
        if (!line.report->problems.isEmpty())
            html += u"<br/>"_s + subtle(Words::tr("困难：%1").arg(line.report->problems), dark);
        if (!line.report->next.isEmpty())
            html += u"<br/>"_s + subtle(Words::tr("下步：%1").arg(line.report->next), dark);
    }
    return paragraph(html);
}

QString taskHtml(const HandedDownTask& task, QDate today, bool dark)
{
    QString html = escaped(task.text);
    html +=
        u"<br/>"_s +
        subtle(Words::tr("责任：%1，期限 %2", "owner, due").arg(task.owner, day(task.due)), dark);
    if (task.isOverdue(today))
        html += u"　"_s + marked(DisplayState::Overdue, Words::tr("逾期"), dark);
    if (!task.answer.isEmpty())
        html += u"<br/>"_s + subtle(Words::tr("办理：%1").arg(task.answer), dark);
    return paragraph(html);
}

QString itemHtml(const domain::RectificationItem& item, QDate today, bool dark)
{
    QString html = escaped(item.problem);
    html +=
        u"<br/>"_s +
        subtle(
            Words::tr("责任：%1，期限 %2", "responsible, due").arg(item.responsible, day(item.due)),
            dark);
    if (item.isOverdue(today))
        html += u"　"_s + marked(DisplayState::Overdue, Words::tr("逾期"), dark);
    return paragraph(html);
}

} // namespace

QString stepsHtml(const DispatchProject& project, QDate today, bool dark)
{
    QString html = heading(Words::tr("实施步骤"));
    html += u"<table width='100%' cellspacing='0' cellpadding='3'>"_s;
    for (const domain::PlanStep& step : project.row.facts.steps) {
        DisplayState state = DisplayState::Pending;
        QString word = Words::tr("计划 %1", "planned day").arg(day(step.plannedFinish));
        if (step.finishedOn && *step.finishedOn <= today) {
            const bool late = *step.finishedOn > step.plannedFinish;
            state = late ? DisplayState::Late : DisplayState::OnTime;
            word = Words::tr("%1 完成，计划 %2", "finished, planned")
                       .arg(day(*step.finishedOn), day(step.plannedFinish));
        } else if (step.plannedFinish < today) {
            state = DisplayState::Overdue;
            word = Words::tr("应于 %1 完成", "planned day").arg(day(step.plannedFinish));
        }
        html += u"<tr><td>%1</td><td align='right'>%2</td><td>%3</td></tr>"_s.arg(
            escaped(step.title), application::pointsWord(step.weight), marked(state, word, dark));
    }
    return html + u"</table>"_s;
}

QString workHtml(const DispatchProject& project, QDate today, bool dark)
{
    QString html = heading(Words::tr("上次调度"));
    if (project.lastReview && project.lastQuarter) {
        const domain::DispatchReview& last = *project.lastReview;
        html +=
            paragraph(escaped(application::periodWord(project.lastQuarter->toString())) + u"　"_s +
                      marked(lightState(last.light), application::lightWord(last.light), dark) +
                      (last.opinion.isEmpty() ? QString() : u"<br/>"_s + escaped(last.opinion)));
    } else {
        html += paragraph(subtle(Words::tr("第一次调度。"), dark));
    }
    html += heading(Words::tr("未办结的交办任务"));
    for (const HandedDownTask& task : project.openTasks)
        html += taskHtml(task, today, dark);
    if (project.openTasks.empty())
        html += paragraph(subtle(Words::tr("没有。"), dark));
    html += heading(Words::tr("未销号的整改事项"));
    for (const domain::RectificationItem& item : project.openItems)
        html += itemHtml(item, today, dark);
    if (project.openItems.empty())
        html += paragraph(subtle(Words::tr("没有。"), dark));
    html += heading(Words::tr("本季月报"));
    for (const ListedMonthlyReport& report : project.reports)
        html += reportHtml(report, dark);
    if (project.reports.empty())
        html += paragraph(subtle(Words::tr("本季没有应报的月报。"), dark));
    return html;
}

QString factsLine(const DispatchProject& project)
{
    const domain::Project& facts = project.row.project();
    QStringList parts{project.row.unitName,
                      Words::tr("书记 %1", "name").arg(project.row.leaderName)};
    if (!facts.personInCharge.isEmpty())
        parts.append(Words::tr("具体负责 %1", "name").arg(facts.personInCharge));
    if (!facts.contact.isEmpty())
        parts.append(Words::tr("包村点长 %1", "name").arg(facts.contact));
    if (!facts.topicArea.isEmpty())
        parts.append(facts.topicArea);
    return parts.join(u"　"_s);
}

} // namespace touyan::widgets
