// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/messages/project_words.h"
#include "application/messages/rule_words.h"
#include "reports/projects/project_blocks.h"
#include "reports/text/report_words.h"

namespace touyan::reports {

using namespace Qt::Literals::StringLiterals;
using application::ProjectPage;

namespace {

QString dateText(const std::optional<QDate>& day)
{
    return day && day->isValid() ? day->toString(Qt::ISODate) : QString();
}

class CardComposer
{
public:
    CardComposer(const application::ProjectCard& card, const CardFit& fit)
        : m_page(card.page)
        , m_fit(fit)
    {
        m_blocks.push_back({BlockKind::Title, fitted(card.head.title), {}});
        m_blocks.push_back({BlockKind::Addressee,
                            Report::tr("%1　　截至%2　　制表%3", "office, as-of day, printed on")
                                .arg(card.head.officeName, longDate(card.page.asOf),
                                     longDate(card.head.printedAt.date())),
                            {}});
    }

    std::vector<BulletinBlock> compose()
    {
        addFacts();
        addTexts();
        addSteps();
        addDispatches();
        addTasks();
        addItems();
        addAcceptance();
        addResults();
        return std::move(m_blocks);
    }

private:
    void add(const QString& caption, TableContent table)
    {
        if (table.rows.empty())
            return;
        table.size = m_fit.size;
        const auto most = static_cast<size_t>(m_fit.mostRows);
        if (table.hasHead && table.rows.size() > most) {
            const auto left = static_cast<std::ptrdiff_t>(table.rows.size() - most);
            table.rows.erase(table.rows.begin(), table.rows.begin() + left);
            QStringList note;
            for (const TableColumn& column : table.columns)
                note.append(column.alignment == Qt::AlignLeft && note.join(QString()).isEmpty()
                                ? Report::tr("另有较早的%1项，见台账").arg(left)
                                : QString());
            table.rows.push_back(note);
        }
        for (QStringList& row : table.rows) {
            for (QString& cell : row)
                cell = fitted(cell);
        }
        m_blocks.push_back(tableBlock(caption, std::move(table)));
    }

    [[nodiscard]] QString fitted(const QString& text) const
    {
        return text.size() > m_fit.mostCharacters ? text.left(m_fit.mostCharacters - 1) + u'…'
                                                  : text;
    }

    /// Pairs of a label and what it says.
    static TableContent labelled(int pairs)
    {
        TableContent table;
        table.hasHead = false;
        for (int i = 0; i < pairs; ++i) {
            table.columns.push_back({{}, 14, Qt::AlignHCenter, true});
            table.columns.push_back({{}, pairs > 1 ? 36.0 : 86.0, Qt::AlignLeft, false});
        }
        return table;
    }

    void addFacts()
    {
        const domain::Project& project = m_page.row.project();
        QStringList helpers;
        for (const domain::ProjectHelper& helper : project.helpers)
            helpers.append(Report::tr("%1 %2", "role, name").arg(helper.role, helper.name));
        TableContent table = labelled(2);
        table.rows = {{Report::tr("编号"), project.code, Report::tr("类别"),
                       application::projectKindWord(project.kind)},
                      {Report::tr("村（社区）"), m_page.row.unitName, Report::tr("书记"),
                       m_page.row.leaderName},
                      {Report::tr("具体负责人"), project.personInCharge, Report::tr("包村点长"),
                       project.contact},
                      {Report::tr("参与人员"), helpers.join(Report::tr("、")), Report::tr("领域"),
                       Report::tr("%1（%2）", "topic area, source")
                           .arg(project.topicArea, application::projectSourceWord(project.source))},
                      {Report::tr("状态"), application::projectStateWord(project.state),
                       Report::tr("完成期限"), dateText(m_page.row.facts.finishDate)},
                      {Report::tr("进度"),
                       Report::tr("实际%1，计划%2")
                           .arg(application::pointsWord(m_page.row.progress.progress),
                                application::pointsWord(m_page.row.progress.planned)),
                       Report::tr("建议灯"),
                       m_page.row.light ? application::lightWord(*m_page.row.light) : noNumber()},
                      {Report::tr("月报告"),
                       Report::tr("应报%1，按时%2，逾期%3，缺报%4，待报%5")
                           .arg(m_page.row.reports.owed())
                           .arg(m_page.row.reports.onTime)
                           .arg(m_page.row.reports.late)
                           .arg(m_page.row.reports.overdue)
                           .arg(m_page.row.reports.pending),
                       Report::tr("方案"), planText()}};
        add({}, std::move(table));
    }

    [[nodiscard]] QString planText() const
    {
        const int number = m_page.row.facts.planNumber;
        if (number == 0)
            return Report::tr("未编制");
        if (number == 1)
            return Report::tr("原方案");
        return Report::tr("指导修改%1次", "how often the plan was revised").arg(number - 1);
    }

    void addTexts()
    {
        TableContent table = labelled(1);
        const auto line = [&table](const QString& label, const QString& text) {
            if (!text.isEmpty())
                table.rows.push_back({label, text});
        };
        line(Report::tr("选题背景"), m_page.row.project().background);
        if (const domain::ProjectPlan* plan = m_page.plan()) {
            line(Report::tr("目标"), plan->goal);
            line(Report::tr("措施"), plan->measures);
        }
        add({}, std::move(table));
    }

    void addSteps()
    {
        TableContent table;
        table.columns = {{Report::tr("步骤"), 120, Qt::AlignLeft, false},
                         {Report::tr("权重"), 26},
                         {Report::tr("计划完成"), 42},
                         {Report::tr("实际完成"), 42}};
        for (const domain::PlanStep& step : m_page.row.facts.steps)
            table.rows.push_back({step.title, application::pointsWord(step.weight),
                                  dateText(step.plannedFinish), dateText(step.finishedOn)});
        add(Report::tr("实施步骤"), std::move(table));
    }

    void addDispatches()
    {
        TableContent table;
        table.columns = {{Report::tr("季度"), 50},
                         {Report::tr("灯"), 26},
                         {Report::tr("调度意见"), 150, Qt::AlignLeft, false}};
        for (const application::ListedReview& listed : m_page.reviews)
            table.rows.push_back({application::periodWord(listed.meeting.quarter.toString()),
                                  application::lightWord(listed.review.light),
                                  listed.review.opinion});
        add(Report::tr("季度调度"), std::move(table));
    }

    void addTasks()
    {
        TableContent table;
        table.columns = {{Report::tr("交办任务"), 110, Qt::AlignLeft, false},
                         {Report::tr("责任人"), 36},
                         {Report::tr("期限"), 40},
                         {Report::tr("办结"), 40}};
        for (const domain::HandedDownTask& task : m_page.tasks)
            table.rows.push_back(
                {task.text, task.owner, dateText(task.due), dateText(task.closedOn)});
        add(Report::tr("交办任务"), std::move(table));
    }

    void addItems()
    {
        TableContent table;
        table.columns = {{Report::tr("来源"), 30},
                         {Report::tr("问题"), 90, Qt::AlignLeft, false},
                         {Report::tr("整改措施"), 70, Qt::AlignLeft, false},
                         {Report::tr("期限"), 40},
                         {Report::tr("销号"), 40}};
        for (const application::ListedRectification& listed : m_page.rectifications)
            table.rows.push_back({application::rectificationSourceWord(listed.item.source),
                                  listed.item.problem, listed.item.measure,
                                  dateText(listed.item.due), dateText(listed.item.closedOn)});
        add(Report::tr("督导和整改"), std::move(table));
    }

    void addAcceptance()
    {
        if (!m_page.row.project().acceptance)
            return;
        const domain::Acceptance& acceptance = *m_page.row.project().acceptance;
        TableContent table = labelled(1);
        table.rows = {
            {Report::tr("验收"),
             Report::tr("%1，%2分。%3", "date, score, opinion")
                 .arg(longDate(acceptance.date), acceptance.score.toString(), acceptance.opinion)},
            {Report::tr("一个项目"), acceptance.completedProject},
            {Report::tr("一批问题"), acceptance.solvedProblems},
            {Report::tr("一项经验"), acceptance.experience},
            {Report::tr("一次提升"), acceptance.improvement}};
        add(Report::tr("验收和成果"), std::move(table));
    }

    void addResults()
    {
        TableContent table;
        table.columns = {{Report::tr("日期"), 40},
                         {Report::tr("成果"), 50},
                         {Report::tr("说明"), 136, Qt::AlignLeft, false}};
        for (const application::ListedProjectResult& listed : m_page.results)
            table.rows.push_back(
                {dateText(listed.result.on), application::projectResultWord(listed.result.kind),
                 listed.personName.isEmpty() ? listed.result.note
                                             : Report::tr("%1 %2", "person, note")
                                                   .arg(listed.personName, listed.result.note)});
        add(Report::tr("成果运用"), std::move(table));
    }

    const ProjectPage& m_page;
    CardFit m_fit;
    std::vector<BulletinBlock> m_blocks;
};

} // namespace

std::vector<BulletinBlock> projectCardBlocks(const application::ProjectCard& card,
                                             const CardFit& fit)
{
    return CardComposer(card, fit).compose();
}

} // namespace touyan::reports
