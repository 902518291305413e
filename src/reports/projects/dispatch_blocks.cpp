// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/projects/project_blocks.h"

#include "application/messages/project_words.h"
#include "application/messages/rule_words.h"
#include "reports/text/report_words.h"

#include <algorithm>
#include <array>

namespace touyan::reports {

using namespace Qt::Literals::StringLiterals;
using application::DispatchProject;
using application::DispatchView;
using application::lightWord;
using application::pointsWord;
using domain::Light;

namespace {

/// The light that was given; while no meeting is held the suggested one; none: neither.
std::optional<Light> lightOf(const DispatchView& view, const DispatchProject& project)
{
    if (project.review)
        return project.review->light;
    return view.meeting ? std::nullopt : project.row.light;
}

QString lightText(const DispatchView& view, const DispatchProject& project)
{
    const auto light = lightOf(view, project);
    return light ? lightWord(*light) : Report::tr("未研判");
}

/// none: those without a light.
int countOf(const DispatchView& view, std::optional<Light> light)
{
    return static_cast<int>(std::count_if(
        view.projects.begin(), view.projects.end(),
        [&view, light](const DispatchProject& each) { return lightOf(view, each) == light; }));
}

domain::StateCounts reportCounts(const DispatchProject& project)
{
    domain::StateCounts counts;
    for (const application::ListedMonthlyReport& report : project.reports) {
        if (report.outcome)
            counts.add(report.outcome->fulfilment.state);
    }
    return counts;
}

QString dateText(QDate day)
{
    return day.toString(Qt::ISODate);
}

class DispatchComposer
{
public:
    explicit DispatchComposer(const DispatchView& view)
        : m_view(view)
    {
    }

    std::vector<BulletinBlock> bulletin(const application::DocumentHead& head)
    {
        add(BlockKind::Title, Report::tr("关于%1的通报").arg(head.title));
        add(BlockKind::Addressee, Report::tr("各村（社区）党组织："));
        add(BlockKind::Paragraph, m_view.meeting
                                      ? Report::tr("%1召开%2书记项目调度会，现将调度情况通报如下。")
                                            .arg(longDate(m_view.meeting->heldOn),
                                                 application::periodWord(m_view.quarter.toString()))
                                      : Report::tr("现将%1书记项目推进情况通报如下，数据截至%2。")
                                            .arg(application::periodWord(m_view.quarter.toString()),
                                                 longDate(m_view.day)));
        if (m_view.projects.empty()) {
            add(BlockKind::Paragraph, Report::tr("本季度没有实施中的项目。"));
        } else {
            composeOverall();
            add(BlockKind::Heading, Report::tr("二、各项目推进情况"));
            addTable(Report::tr("表1　书记项目推进情况（截至%1）").arg(longDate(m_view.day)),
                     projectTable());
            composeBehind();
            add(BlockKind::Heading, Report::tr("四、交办任务"));
            composeTasks(Report::tr("表2　本次交办任务"));
            composeNextSteps();
        }
        finish(head);
        add(BlockKind::Note,
            Report::tr("（注：序时进度落后不少于30个百分点或者已过完成期限的，建议红灯；不少于10个"
                       "百分点的，建议黄灯；其余建议绿灯。）"));
        return std::move(m_blocks);
    }

    std::vector<BulletinBlock> record(const application::DocumentHead& head)
    {
        add(BlockKind::Title, head.title);
        TableContent facts;
        facts.columns = {{{}, 14, Qt::AlignHCenter, true}, {{}, 86, Qt::AlignLeft, false}};
        facts.hasHead = false;
        facts.size = 120;
        facts.rows.push_back({Report::tr("时间"), longDate(m_view.day)});
        if (m_view.meeting) {
            facts.rows.push_back({Report::tr("地点"), m_view.meeting->place});
            facts.rows.push_back({Report::tr("主持"), m_view.meeting->chair});
            facts.rows.push_back({Report::tr("参加"), m_view.meeting->attendees});
        }
        addTable({}, std::move(facts));
        add(BlockKind::Heading, Report::tr("一、会议情况"));
        if (m_view.meeting && !m_view.meeting->summary.isEmpty())
            add(BlockKind::Paragraph, m_view.meeting->summary);
        add(BlockKind::Paragraph, overallSentence());
        add(BlockKind::Heading, Report::tr("二、逐个项目研判"));
        int number = 0;
        for (const DispatchProject& project : m_view.projects)
            composeProject(project, ++number);
        add(BlockKind::Heading, Report::tr("三、交办任务"));
        composeTasks({});
        add(BlockKind::Paragraph, Report::tr("主持人（签字）：　　　　　　记录人（签字）："));
        finish(head);
        return std::move(m_blocks);
    }

private:
    void add(BlockKind kind, const QString& text) { m_blocks.push_back({kind, text, {}}); }
    void addTable(const QString& caption, TableContent content)
    {
        m_blocks.push_back(tableBlock(caption, std::move(content)));
    }
    void finish(const application::DocumentHead& head)
    {
        add(BlockKind::Signature, head.officeName);
        add(BlockKind::Date, longDate(head.printedAt.date()));
    }

    [[nodiscard]] QString overallSentence() const
    {
        const QString lights =
            Report::tr("本季度调度实施中的项目%1个：绿灯%2个，黄灯%3个，红灯%4个")
                .arg(m_view.projects.size())
                .arg(countOf(m_view, Light::Green))
                .arg(countOf(m_view, Light::Yellow))
                .arg(countOf(m_view, Light::Red));
        const int without = countOf(m_view, std::nullopt);
        return without == 0 ? Report::tr("%1。", "sentence").arg(lights)
                            : Report::tr("%1，尚未研判%2个。", "sentence").arg(lights).arg(without);
    }

    void composeOverall()
    {
        add(BlockKind::Heading, Report::tr("一、总体情况"));
        add(BlockKind::Paragraph, overallSentence());
        domain::StateCounts reports;
        int openTasks = 0;
        int overdueTasks = 0;
        int openItems = 0;
        int behind = 0;
        for (const DispatchProject& project : m_view.projects) {
            reports += reportCounts(project);
            openTasks += static_cast<int>(project.openTasks.size());
            overdueTasks += static_cast<int>(std::count_if(
                project.openTasks.begin(), project.openTasks.end(),
                [this](const domain::HandedDownTask& task) { return task.isOverdue(m_view.day); }));
            openItems += static_cast<int>(project.openItems.size());
            behind += project.row.progress.behind().millionths() > 0 ? 1 : 0;
        }
        add(BlockKind::Paragraph,
            Report::tr("序时进度落后的项目%1个。本季度月报告应报%2份，按时报送%3份，逾期报送%4份，"
                       "缺报%5份，未到期%6份。此前交办的任务尚有%7件未办结，其中逾期%8件；整改事项"
                       "尚有%9项未销号。")
                .arg(behind)
                .arg(reports.owed())
                .arg(reports.onTime)
                .arg(reports.late)
                .arg(reports.overdue)
                .arg(reports.pending)
                .arg(openTasks)
                .arg(overdueTasks)
                .arg(openItems));
    }

    [[nodiscard]] TableContent projectTable() const
    {
        TableContent table;
        table.columns = {
            {Report::tr("序号"), 24},       {Report::tr("项目"), 124, Qt::AlignLeft, false},
            {Report::tr("村（社区）"), 60}, {Report::tr("书记"), 42},
            {Report::tr("实际进度"), 34},   {Report::tr("计划进度"), 34},
            {Report::tr("灯"), 32},         {Report::tr("月报告缺报"), 36},
            {Report::tr("未办结任务"), 36}, {Report::tr("未销号整改"), 36}};
        int number = 0;
        for (const DispatchProject& project : m_view.projects) {
            table.rows.push_back(
                {QString::number(++number), project.row.project().title, project.row.unitName,
                 project.row.leaderName, pointsWord(project.row.progress.progress),
                 pointsWord(project.row.progress.planned), lightText(m_view, project),
                 QString::number(reportCounts(project).overdue),
                 QString::number(project.openTasks.size()),
                 QString::number(project.openItems.size())});
        }
        return table;
    }

    void composeBehind()
    {
        add(BlockKind::Heading, Report::tr("三、黄灯、红灯项目"));
        int number = 0;
        for (const DispatchProject& project : m_view.projects) {
            const auto light = lightOf(m_view, project);
            if (!light || *light == Light::Green)
                continue;
            QString text = Report::tr("%1. %2（%3）：%4，实际进度%5，计划进度%6。")
                               .arg(QString::number(++number), project.row.project().title,
                                    project.row.unitName, lightWord(*light),
                                    pointsWord(project.row.progress.progress),
                                    pointsWord(project.row.progress.planned));
            if (project.review && !project.review->opinion.isEmpty())
                text += Report::tr("调度意见：%1").arg(project.review->opinion);
            add(BlockKind::Paragraph, text);
        }
        if (number == 0)
            add(BlockKind::Paragraph, Report::tr("没有黄灯、红灯项目。"));
    }

    void composeTasks(const QString& caption)
    {
        TableContent table;
        table.columns = {{Report::tr("编号"), 34},
                         {Report::tr("项目"), 112, Qt::AlignLeft, false},
                         {Report::tr("交办任务"), 116, Qt::AlignLeft, false},
                         {Report::tr("责任人"), 72},
                         {Report::tr("办结期限"), 52}};
        for (const DispatchProject& project : m_view.projects) {
            for (const domain::HandedDownTask& task : project.tasks)
                table.rows.push_back({task.code, project.row.project().title, task.text, task.owner,
                                      dateText(task.due)});
        }
        if (table.rows.empty())
            add(BlockKind::Paragraph, Report::tr("本次没有交办任务。"));
        else
            addTable(caption, std::move(table));
    }

    void composeProject(const DispatchProject& project, int number)
    {
        add(BlockKind::Subheading, Report::tr("（%1）%2（%3，%4）")
                                       .arg(chineseNumber(number), project.row.project().title,
                                            project.row.unitName, project.row.leaderName));
        const domain::StateCounts reports = reportCounts(project);
        add(BlockKind::Paragraph,
            Report::tr(
                "实际进度%1，计划进度%2；本季度月报告应报%3份，按时%4份，逾期%5份，缺报%6份，"
                "未到期%7份。%8。")
                .arg(pointsWord(project.row.progress.progress),
                     pointsWord(project.row.progress.planned))
                .arg(reports.owed())
                .arg(reports.onTime)
                .arg(reports.late)
                .arg(reports.overdue)
                .arg(reports.pending)
                .arg(lightText(m_view, project)));
        if (project.review && !project.review->lightReason.isEmpty())
            add(BlockKind::Paragraph, Report::tr("亮灯理由：%1").arg(project.review->lightReason));
        if (project.review && !project.review->opinion.isEmpty())
            add(BlockKind::Paragraph, Report::tr("调度意见：%1").arg(project.review->opinion));
        int task = 0;
        for (const domain::HandedDownTask& handed : project.tasks)
            add(BlockKind::Paragraph,
                Report::tr("交办任务%1：%2（%3，%4前）")
                    .arg(QString::number(++task), handed.text, handed.owner, longDate(handed.due)));
    }

    void composeNextSteps()
    {
        add(BlockKind::Heading, Report::tr("五、下一步工作"));
        int step = 0;
        const auto addStep = [&](const QString& text) {
            add(BlockKind::Paragraph,
                Report::tr("（%1）%2", "number, text").arg(chineseNumber(++step), text));
        };
        if (countOf(m_view, Light::Red) + countOf(m_view, Light::Yellow) > 0)
            addStep(Report::tr("黄灯、红灯项目要逐项分析原因，排出赶工计划，由包村点长盯办。"));
        addStep(Report::tr("交办任务要按期办结，办理情况及时报送。"));
        addStep(Report::tr("月报告于次月5日前报送，不得缺报。"));
    }

    const DispatchView& m_view;
    std::vector<BulletinBlock> m_blocks;
};

} // namespace

QString chineseNumber(int number)
{
    static const std::array<QString, 10> digits{
        QString(),        Report::tr("一"), Report::tr("二"), Report::tr("三"), Report::tr("四"),
        Report::tr("五"), Report::tr("六"), Report::tr("七"), Report::tr("八"), Report::tr("九")};
    constexpr int kTen = 10;
    // A translation that counts in digits has no sign for ten.
    const bool countsInDigits = digits[1] == QString::number(1);
    if (number <= 0 || number >= kTen * kTen || countsInDigits)
        return QString::number(number);
    const QString& ones = digits.at(static_cast<size_t>(number % kTen));
    if (number < kTen)
        return ones;
    const QString tens =
        number < 2 * kTen ? QString() : digits.at(static_cast<size_t>(number / kTen));
    return tens + Report::tr("十") + ones;
}

BulletinBlock tableBlock(const QString& caption, TableContent content)
{
    return {BlockKind::Table, caption, std::make_shared<const TableContent>(std::move(content))};
}

std::vector<BulletinBlock> dispatchBulletinBlocks(const application::DispatchBulletin& bulletin)
{
    return DispatchComposer(bulletin.view).bulletin(bulletin.head);
}

std::vector<BulletinBlock> dispatchRecordBlocks(const application::DispatchRecord& record)
{
    return DispatchComposer(record.view).record(record.head);
}

} // namespace touyan::reports
