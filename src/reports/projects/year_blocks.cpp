// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/messages/project_words.h"
#include "domain/projects/project_lifecycle.h"
#include "reports/projects/project_blocks.h"
#include "reports/text/report_words.h"

namespace touyan::reports {

using namespace Qt::Literals::StringLiterals;
using application::ProjectRow;
using application::ProjectYearReport;
using application::ProjectYearSummary;

namespace {

/// "验收通过12个、实施中3个": the states that occur, in the order of the life cycle.
QString stateCounts(const ProjectYearSummary& summary)
{
    QStringList parts;
    for (const domain::ProjectState state : domain::kProjectStates) {
        const auto found = summary.states.find(state);
        if (found != summary.states.end() && found->second > 0)
            parts.append(Report::tr("%1%2个", "state, how many")
                             .arg(application::projectStateWord(state))
                             .arg(found->second));
    }
    return parts.join(Report::tr("、"));
}

QString resultCounts(const ProjectYearSummary& summary)
{
    QStringList parts;
    for (const auto& [kind, count] : summary.results)
        parts.append(Report::tr("%1%2项", "kind of result, how many")
                         .arg(application::projectResultWord(kind))
                         .arg(count));
    return parts.join(Report::tr("、"));
}

QString hundredthsText(int hundredths)
{
    constexpr int kHundred = 100;
    return u"%1.%2"_s.arg(hundredths / kHundred).arg(hundredths % kHundred, 2, 10, QChar(u'0'));
}

TableContent projectTable(const ProjectYearReport& report)
{
    TableContent table;
    table.columns = {{Report::tr("序号"), 24}, {Report::tr("项目"), 124, Qt::AlignLeft, false},
                     {Report::tr("类别"), 60}, {Report::tr("村（社区）"), 62},
                     {Report::tr("书记"), 44}, {Report::tr("状态"), 46},
                     {Report::tr("进度"), 36}, {Report::tr("验收得分"), 42}};
    int number = 0;
    for (const ProjectRow& row : report.rows) {
        const domain::Project& project = row.project();
        table.rows.push_back(
            {QString::number(++number), project.title, application::projectKindWord(project.kind),
             row.unitName, row.leaderName, application::projectStateWord(project.state),
             application::pointsWord(row.progress.progress),
             project.acceptance ? project.acceptance->score.toString() : noNumber()});
    }
    return table;
}

} // namespace

std::vector<BulletinBlock> yearReportBlocks(const ProjectYearReport& report)
{
    std::vector<BulletinBlock> blocks;
    const auto add = [&blocks](BlockKind kind, const QString& text) {
        blocks.push_back({kind, text, {}});
    };
    const ProjectYearSummary& summary = report.summary;
    add(BlockKind::Title, Report::tr("关于%1的通报").arg(report.head.title));
    add(BlockKind::Addressee, Report::tr("各村（社区）党组织："));
    add(BlockKind::Paragraph, Report::tr("现将%1年书记项目工作情况通报如下，数据截至%2。")
                                  .arg(summary.year)
                                  .arg(longDate(summary.asOf)));
    add(BlockKind::Heading, Report::tr("一、立项和验收"));
    add(BlockKind::Paragraph,
        Report::tr("全年共有书记项目%1个、书记领办事项%2个；评估立项%3个，验收通过%4个。%5")
            .arg(summary.projects)
            .arg(summary.matters)
            .arg(summary.approved)
            .arg(summary.accepted)
            .arg(summary.states.empty() ? QString()
                                        : Report::tr("目前：%1。").arg(stateCounts(summary))));
    if (summary.meanScoreHundredths)
        add(BlockKind::Paragraph, Report::tr("验收通过的项目平均得分%1分。")
                                      .arg(hundredthsText(*summary.meanScoreHundredths)));
    add(BlockKind::Heading, Report::tr("二、指导和调度"));
    add(BlockKind::Paragraph, Report::tr("指导修改方案%1次，涉及项目%2个；交办任务%3件，办结%4件。")
                                  .arg(summary.revisions)
                                  .arg(summary.revisedProjects)
                                  .arg(summary.tasks)
                                  .arg(summary.tasksClosed));
    add(BlockKind::Paragraph, Report::tr("月报告应报%1份，按时报送%2份，逾期报送%3份，缺报%4份。")
                                  .arg(summary.reports.owed())
                                  .arg(summary.reports.onTime)
                                  .arg(summary.reports.late)
                                  .arg(summary.reports.overdue));
    add(BlockKind::Heading, Report::tr("三、督导和整改"));
    add(BlockKind::Paragraph, Report::tr("督导发现问题%1个；整改事项%2项，已销号%3项。")
                                  .arg(summary.findings)
                                  .arg(summary.rectifications)
                                  .arg(summary.rectificationsClosed));
    if (!summary.results.empty()) {
        add(BlockKind::Heading, Report::tr("四、成果运用"));
        add(BlockKind::Paragraph, Report::tr("%1。", "results").arg(resultCounts(summary)));
    }
    add(BlockKind::Signature, report.head.officeName);
    add(BlockKind::Date, longDate(report.head.printedAt.date()));
    // What is attached follows the date (GB/T 9704-2012, 7.3.4).
    if (report.rows.empty())
        return blocks;
    add(BlockKind::NewPage, {});
    blocks.push_back(
        tableBlock(Report::tr("附表　%1年书记项目一览").arg(summary.year), projectTable(report)));
    return blocks;
}

} // namespace touyan::reports
