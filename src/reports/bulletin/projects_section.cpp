// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/bulletin/projects_section.h"

#include "application/messages/project_words.h"
#include "reports/text/report_words.h"

#include <algorithm>

namespace touyan::reports {

using application::ReportProject;
using domain::Light;

namespace {

/// The light that was given at the quarter's dispatch, else the suggested one.
std::optional<Light> lightOf(const ReportProject& project)
{
    return project.dispatchLight ? project.dispatchLight : project.suggested;
}

TableContent projectTable(const std::vector<ReportProject>& projects)
{
    TableContent table;
    table.columns = {
        {Report::tr("序号"), 24},       {Report::tr("项目"), 118, Qt::AlignLeft, false},
        {Report::tr("村（社区）"), 62}, {Report::tr("书记"), 42},
        {Report::tr("状态"), 44},       {Report::tr("实际进度"), 36},
        {Report::tr("计划进度"), 36},   {Report::tr("灯"), 32},
        {Report::tr("月报告缺报"), 34}, {Report::tr("未办结任务"), 34}};
    int number = 0;
    for (const ReportProject& project : projects) {
        const auto light = lightOf(project);
        table.rows.push_back(
            {QString::number(++number), project.title, project.unitName, project.leaderName,
             application::projectStateWord(project.state),
             application::pointsWord(project.progress), application::pointsWord(project.planned),
             light ? application::lightWord(*light) : noNumber(),
             QString::number(project.reports.overdue), QString::number(project.openTasks)});
    }
    return table;
}

} // namespace

std::vector<BulletinBlock> projectsSection(const std::vector<ReportProject>& projects)
{
    const auto countOf = [&projects](const auto& fits) {
        return static_cast<int>(std::count_if(projects.begin(), projects.end(), fits));
    };
    const auto lightCount = [&](Light light) {
        return countOf([light](const ReportProject& each) { return lightOf(each) == light; });
    };
    const auto stateCount = [&](domain::ProjectState state) {
        return countOf([state](const ReportProject& each) { return each.state == state; });
    };
    domain::StateCounts reports;
    int openTasks = 0;
    int overdueTasks = 0;
    int openItems = 0;
    for (const ReportProject& project : projects) {
        reports += project.reports;
        openTasks += project.openTasks;
        overdueTasks += project.overdueTasks;
        openItems += project.openRectifications;
    }
    std::vector<BulletinBlock> blocks;
    blocks.push_back({BlockKind::Paragraph,
                      Report::tr("列入统计的书记项目、书记领办事项共%1个，其中实施中%2个、验收通过"
                                 "%3个；绿灯%4个，黄灯%5个，红灯%6个。")
                          .arg(projects.size())
                          .arg(stateCount(domain::ProjectState::InProgress))
                          .arg(stateCount(domain::ProjectState::Accepted))
                          .arg(lightCount(Light::Green))
                          .arg(lightCount(Light::Yellow))
                          .arg(lightCount(Light::Red)),
                      {}});
    blocks.push_back({BlockKind::Paragraph,
                      Report::tr("月报告应报%1份，按时报送%2份，逾期报送%3份，缺报%4份；交办任务"
                                 "未办结%5件，其中逾期%6件；整改事项未销号%7项。")
                          .arg(reports.owed())
                          .arg(reports.onTime)
                          .arg(reports.late)
                          .arg(reports.overdue)
                          .arg(openTasks)
                          .arg(overdueTasks)
                          .arg(openItems),
                      {}});
    blocks.push_back({BlockKind::Table, Report::tr("表1　书记项目推进情况"),
                      std::make_shared<const TableContent>(projectTable(projects))});
    return blocks;
}

} // namespace touyan::reports
