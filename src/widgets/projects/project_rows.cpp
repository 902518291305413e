// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/projects/project_rows.h"

#include "application/messages/project_words.h"
#include "widgets/lists/record_cells.h"
#include "widgets/look/project_lights.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::ProjectRow;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(touyan::widgets::ProjectRows)
};

/// "2 / 5" of which something is wrong; the tooltip says what.
ValueCell counts(int wrong, int all, const QString& tooltip)
{
    ValueCell cell{all == 0 ? QString() : QString::number(all), all, tooltip, std::nullopt};
    if (wrong > 0) {
        cell.text = Words::tr("%1（逾期 %2）", "all, overdue").arg(all).arg(wrong);
        cell.sortValue = all + wrong * 1000;
        cell.state = DisplayState::Overdue;
    }
    return cell;
}

QString pressing(const ProjectRow& row)
{
    QStringList parts;
    if (row.missingReports() > 0)
        parts.append(Words::tr("缺月报 %1").arg(row.missingReports()));
    if (row.overdueTasks > 0)
        parts.append(Words::tr("任务逾期 %1").arg(row.overdueTasks));
    if (row.overdueRectifications > 0)
        parts.append(Words::tr("整改逾期 %1").arg(row.overdueRectifications));
    return parts.join(Words::tr("，"));
}

} // namespace

QList<ValueTableModel::Column> projectColumns()
{
    return {{Words::tr("编号")},       {Words::tr("项目")},       {Words::tr("单位")},
            {Words::tr("领办书记")},   {Words::tr("状态")},       {Words::tr("进度"), true},
            {Words::tr("计划"), true}, {Words::tr("灯号")},       {Words::tr("缺月报"), true},
            {Words::tr("任务"), true}, {Words::tr("整改"), true}, {Words::tr("完成日期")},
            {Words::tr("类别")},       {Words::tr("领域")},       {Words::tr("来源")},
            {Words::tr("年度"), true}};
}

QList<int> projectWidths()
{
    return {5, 15, 6, 5, 5, 4, 4, 5, 4, 5, 5, 6, 7, 6, 4, 4};
}

ValueRow projectRow(const ProjectRow& row, QDate asOf)
{
    const domain::Project& project = row.project();
    const bool planned = row.facts.planNumber > 0;
    ValueRow shown;
    shown.place = u"project:%1"_s.arg(project.id.value());
    ValueCell light = textCell({});
    if (row.light) {
        light.text = lightText(*row.light);
        light.state = lightState(*row.light);
        light.sortValue = static_cast<int>(*row.light);
        light.tooltip = application::lightSentence(row.progress, row.facts.finishDate, asOf);
    }
    ValueCell state = textCell(application::projectStateWord(project.state));
    if (row.stateNow != project.state)
        state.tooltip = application::projectStateOnDay(project.state, row.stateNow);
    state.sortValue = static_cast<int>(project.state);
    shown.cells = {
        textCell(project.code),
        textCell(project.title),
        textCell(row.unitName),
        textCell(row.leaderName),
        state,
        planned ? pointsCell(row.progress.progress) : textCell({}),
        planned ? pointsCell(row.progress.planned) : textCell({}),
        light,
        row.missingReports() > 0
            ? ValueCell{QString::number(row.missingReports()), row.missingReports(),
                        Words::tr("过了期限还没有的月报告"), DisplayState::Overdue}
            : ValueCell{{}, 0, {}, std::nullopt},
        counts(row.overdueTasks, row.openTasks, Words::tr("没有办结的交办任务")),
        counts(row.overdueRectifications, row.openRectifications, Words::tr("没有销号的整改事项")),
        dayCell(row.facts.finishDate),
        textCell(application::projectKindWord(project.kind)),
        textCell(project.topicArea),
        textCell(application::projectSourceWord(project.source)),
        {QString::number(project.year), project.year, {}, std::nullopt}};
    return shown;
}

ProjectCard projectCard(const ProjectRow& row)
{
    ProjectCard card;
    card.id = row.project().id;
    card.title = row.project().title;
    card.unit = row.unitName;
    card.leader = row.leaderName;
    card.state = row.project().state;
    card.stateNow = row.stateNow;
    card.hasPlan = row.facts.planNumber > 0;
    card.progress = row.progress.progress;
    card.planned = row.progress.planned;
    card.light = row.light;
    card.note = pressing(row);
    return card;
}

TimelineRow projectTimelineRow(const ProjectRow& row)
{
    TimelineRow line;
    line.label = row.project().title;
    line.note =
        Words::tr("%1　%2　%3", "unit, leader, state")
            .arg(row.unitName, row.leaderName, application::projectStateWord(row.project().state));
    line.finishDate = row.facts.finishDate;
    for (const domain::PlanStep& step : row.facts.steps) {
        if (step.plannedFinish.isValid())
            line.milestones.append({step.title, application::pointsWord(step.weight),
                                    step.plannedFinish, step.finishedOn});
    }
    return line;
}

} // namespace touyan::widgets
