// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/project_view/project_detail_rows.h"

#include "application/messages/project_words.h"
#include "application/messages/rule_words.h"
#include "domain/projects/project_transition.h"
#include "widgets/lists/record_cells.h"
#include "widgets/look/project_lights.h"
#include "widgets/rectification/rectification_rows.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(touyan::widgets::ProjectDetailRows)
};

/// Closed, overdue or still open.
ValueCell taskState(const domain::HandedDownTask& task, QDate today)
{
    if (task.closedOn)
        return {u"%1 %2"_s.arg(stateSign(DisplayState::OnTime), Words::tr("办结")), 2,
                task.closedOn->toString(Qt::ISODate), DisplayState::OnTime};
    if (task.isOverdue(today))
        return {u"%1 %2"_s.arg(stateSign(DisplayState::Overdue), Words::tr("逾期")),
                0,
                {},
                DisplayState::Overdue};
    return {u"%1 %2"_s.arg(stateSign(DisplayState::Pending), Words::tr("办理中")),
            1,
            {},
            DisplayState::Pending};
}

} // namespace

QList<TimelineRow> stepTimelineRows(const application::ProjectPage& page)
{
    QList<TimelineRow> rows;
    if (page.plan() == nullptr)
        return rows;
    for (const domain::PlanStep& step : page.plan()->steps) {
        if (!step.plannedFinish.isValid())
            continue;
        TimelineRow row;
        row.label = step.title;
        row.note = Words::tr("权重 %1").arg(application::pointsWord(step.weight));
        row.milestones.append({step.title, application::pointsWord(step.weight), step.plannedFinish,
                               step.finishedOn});
        rows.append(row);
    }
    return rows;
}

QList<ValueTableModel::Column> stepColumns()
{
    return {{Words::tr("步骤")},     {Words::tr("权重"), true}, {Words::tr("计划完成")},
            {Words::tr("实际完成")}, {Words::tr("状态")},       {Words::tr("说明")}};
}

QList<ValueRow> stepRows(const application::ProjectPage& page, QDate today)
{
    QList<ValueRow> rows;
    if (page.plan() == nullptr)
        return rows;
    for (const domain::PlanStep& step : page.plan()->steps) {
        const DisplayState state =
            TimelineMilestone{step.title, {}, step.plannedFinish, step.finishedOn}.state(today);
        rows.append({{textCell(step.title),
                      pointsCell(step.weight),
                      dayCell(step.plannedFinish),
                      dayCell(step.finishedOn),
                      {stateText(state), static_cast<int>(state), {}, state},
                      textCell(step.finishNote)},
                     u"step:%1"_s.arg(step.number)});
    }
    return rows;
}

QList<ValueTableModel::Column> reportColumns()
{
    return {{Words::tr("月份")},     {Words::tr("报告人")}, {Words::tr("期限")},
            {Words::tr("登记日期")}, {Words::tr("状态")},   {Words::tr("进展")}};
}

QList<ValueRow> reportRows(const application::ProjectPage& page)
{
    QList<ValueRow> rows;
    for (const application::ListedMonthlyReport& line : page.reports) {
        ValueCell state = textCell(Words::tr("当月不要求"));
        QDate deadline;
        if (line.outcome) {
            const DisplayState shown = displayState(line.outcome->fulfilment.state);
            state = {stateText(shown), static_cast<int>(shown), {}, shown};
            deadline = line.outcome->obligation.deadline;
        }
        ValueCell done = textCell(line.report ? line.report->done : QString());
        if (line.report)
            done.tooltip = Words::tr("进展：%1\n问题：%2\n下步打算：%3", "done, problems, next")
                               .arg(line.report->done, line.report->problems, line.report->next);
        const QString month = line.month.toString();
        rows.append({{{application::periodWord(month), month, {}, std::nullopt},
                      textCell(application::monthlyReporterWord(line.reporter)),
                      dayCell(deadline),
                      dayCell(line.report ? line.report->recordedOn : QDate()),
                      state,
                      done},
                     u"report:%1:%2"_s.arg(month).arg(static_cast<int>(line.reporter))});
    }
    return rows;
}

QList<ValueTableModel::Column> reviewColumns()
{
    return {{Words::tr("季度")},
            {Words::tr("调度会")},
            {Words::tr("灯号")},
            {Words::tr("建议")},
            {Words::tr("意见")}};
}

QList<ValueRow> reviewRows(const application::ProjectPage& page)
{
    QList<ValueRow> rows;
    for (const application::ListedReview& line : page.reviews) {
        const domain::DispatchReview& review = line.review;
        const QString quarter = line.meeting.quarter.toString();
        ValueCell light{lightText(review.light), static_cast<int>(review.light), review.lightReason,
                        lightState(review.light)};
        if (!review.lightReason.isEmpty())
            light.tooltip = Words::tr("与建议不同的理由：%1").arg(review.lightReason);
        rows.append({{{application::periodWord(quarter), quarter, {}, std::nullopt},
                      dayCell(line.meeting.heldOn),
                      light,
                      textCell(lightText(review.suggested)),
                      textCell(review.opinion)},
                     u"review:%1"_s.arg(review.id.value())});
    }
    return rows;
}

QList<ValueTableModel::Column> taskColumns()
{
    return {{Words::tr("任务")}, {Words::tr("责任人")}, {Words::tr("交办")},    {Words::tr("期限")},
            {Words::tr("状态")}, {Words::tr("办结")},   {Words::tr("办理情况")}};
}

QList<ValueRow> taskRows(const application::ProjectPage& page, QDate today)
{
    QList<ValueRow> rows;
    for (const domain::HandedDownTask& task : page.tasks) {
        rows.append({{textCell(task.text), textCell(task.owner), dayCell(task.handedDownOn),
                      dayCell(task.due), taskState(task, today), dayCell(task.closedOn),
                      textCell(task.answer)},
                     u"task:%1"_s.arg(task.id.value())});
    }
    return rows;
}

QList<ValueTableModel::Column> supervisionColumns()
{
    return {{Words::tr("发现日期")}, {Words::tr("督导组")}, {Words::tr("问题")},
            {Words::tr("责任人")},   {Words::tr("期限")},   {Words::tr("整改")}};
}

QList<ValueRow> supervisionRows(const application::ProjectPage& page, QDate today)
{
    QList<ValueRow> rows;
    for (const application::ListedFinding& line : page.findings) {
        rows.append({{dayCell(line.finding.foundOn), textCell(line.finding.group),
                      textCell(line.finding.text), textCell(line.item.responsible),
                      dayCell(line.item.due), rectificationStateCell(line.item, today)},
                     u"finding:%1"_s.arg(line.finding.id.value())});
    }
    return rows;
}

QList<ValueTableModel::Column> itemColumns()
{
    return {{Words::tr("来源")}, {Words::tr("问题")}, {Words::tr("措施")}, {Words::tr("责任人")},
            {Words::tr("期限")}, {Words::tr("状态")}, {Words::tr("销号")}, {Words::tr("核验人")}};
}

QList<ValueRow> itemRows(const application::ProjectPage& page, QDate today)
{
    QList<ValueRow> rows;
    for (const application::ListedRectification& line : page.rectifications) {
        const domain::RectificationItem& item = line.item;
        ValueCell closed = dayCell(item.closedOn);
        closed.tooltip = item.evidence;
        rows.append(
            {{textCell(application::rectificationSourceWord(item.source)), textCell(item.problem),
              textCell(item.measure), textCell(item.responsible), dayCell(item.due),
              rectificationStateCell(item, today), closed, textCell(item.verifier)},
             u"item:%1"_s.arg(item.id.value())});
    }
    return rows;
}

QList<ValueTableModel::Column> resultColumns()
{
    return {{Words::tr("成果")}, {Words::tr("人员")}, {Words::tr("日期")}, {Words::tr("说明")}};
}

QList<ValueRow> resultRows(const application::ProjectPage& page)
{
    QList<ValueRow> rows;
    for (const application::ListedProjectResult& line : page.results) {
        rows.append(
            {{textCell(application::projectResultWord(line.result.kind)), textCell(line.personName),
              dayCell(line.result.on), textCell(line.result.note)},
             u"result:%1"_s.arg(line.result.id.value())});
    }
    return rows;
}

QList<ValueTableModel::Column> historyColumns()
{
    return {{Words::tr("日期")},      {Words::tr("步骤")},   {Words::tr("从")},
            {Words::tr("到")},        {Words::tr("办理人")}, {Words::tr("登记时间")},
            {Words::tr("意见、理由")}};
}

QList<ValueRow> historyRows(const application::ProjectPage& page)
{
    QList<ValueRow> rows;
    for (const domain::ProjectTransition& step : page.history) {
        QString opinion = step.opinion;
        if (step.deadline) {
            const QString deadline =
                Words::tr("整改期限 %1").arg(step.deadline->toString(Qt::ISODate));
            opinion = opinion.isEmpty() ? deadline : Words::tr("%1（%2）").arg(opinion, deadline);
        }
        rows.append(
            {{dayCell(step.on),
              textCell(application::projectStepWord(step.step)),
              textCell(application::projectStateWord(step.from)),
              textCell(application::projectStateWord(step.to)),
              textCell(step.by),
              {step.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s), step.at, {}, std::nullopt},
              textCell(opinion)},
             u"transition:%1"_s.arg(step.id.value())});
    }
    return rows;
}

} // namespace touyan::widgets
