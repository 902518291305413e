// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/sample_projects.h"

#include <array>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;
using application::ListedRectification;
using application::ProjectFacts;
using application::ProjectLedger;
using application::ProjectRow;
using domain::ExactDecimal;
using domain::ProjectState;

namespace {

const QDate kDay(2026, 10, 12);

struct Outline
{
    const char16_t* title;
    const char16_t* unit;
    const char16_t* leader;
    ProjectState state;
    int finished; ///< steps
    QDate finish;
};

const std::array<Outline, 8>& outlines()
{
    static const std::array<Outline, 8> all{
        {{u"雁栖村集体经济联合社", u"雁栖村", u"陈望䶮", ProjectState::InProgress, 1,
          QDate(2026, 12, 31)},
         {u"=柳林社区“红色物业”", u"柳林社区", u"李堽", ProjectState::InProgress, 2,
          QDate(2026, 12, 20)},
         {u"石桥村党支部标准化", u"石桥村", u"王𬇙", ProjectState::InProgress, 0,
          QDate(2026, 9, 30)},
         {u"花园社区养老驿站", u"花园社区", u"周敏", ProjectState::InProgress, 3,
          QDate(2026, 11, 30)},
         {u"北村饮水安全", u"北村", u"赵山", ProjectState::Accepted, 4, QDate(2026, 8, 31)},
         {u"南村文化礼堂", u"南村", u"钱河", ProjectState::Accepted, 4, QDate(2026, 9, 30)},
         {u"东村电商服务站", u"东村", u"孙海", ProjectState::Draft, 0, QDate()},
         {u"西村垃圾分类", u"西村", u"吴江", ProjectState::Rectifying, 4, QDate(2026, 9, 15)}}};
    return all;
}

std::vector<domain::PlanStep> stepsOf(const Outline& outline, bool fractions)
{
    if (outline.state == ProjectState::Draft)
        return {};
    const std::array<qint64, 4> weights =
        fractions ? std::array<qint64, 4>{33'333'333, 33'333'333, 20'000'001, 13'333'333}
                  : std::array<qint64, 4>{30'000'000, 30'000'000, 20'000'000, 20'000'000};
    const std::array<const char16_t*, 4> titles{u"征求党员群众意见", u"制定方案并公示", u"组织实施",
                                                u"总结验收"};
    std::vector<domain::PlanStep> steps;
    for (int i = 0; i < 4; ++i) {
        domain::PlanStep step;
        step.number = i + 1;
        step.title = QString::fromUtf16(titles.at(static_cast<size_t>(i)));
        step.plannedFinish = QDate(2026, 4, 30).addMonths(2 * i);
        step.weight = ExactDecimal::fromMillionths(weights.at(static_cast<size_t>(i)));
        if (i < outline.finished)
            step.finishedOn = step.plannedFinish.addDays(3);
        steps.push_back(step);
    }
    return steps;
}

ProjectFacts factsOf(const Outline& outline, int number, bool fractions)
{
    ProjectFacts facts;
    domain::Project& project = facts.project;
    project.id = domain::ProjectId(number);
    project.code = u"X%1"_s.arg(number, 5, 10, QChar(u'0'));
    project.title = QString::fromUtf16(outline.title);
    project.kind = number % 3 == 0 ? domain::ProjectKind::SecretaryMatter
                                   : domain::ProjectKind::SecretaryProject;
    project.year = 2026;
    project.unit = domain::UnitId(number);
    project.leader = domain::PersonId(number);
    project.personInCharge = u"刘负责"_s;
    project.contact = u"包村点长王"_s;
    project.helpers = {{u"挂职博士"_s, u"高峰"_s}, {u"名誉村主任"_s, u"林泉"_s}};
    project.topicArea = number % 2 == 0 ? u"民生服务"_s : u"集体经济"_s;
    project.background = u"群众反映集中。"_s;
    project.state = outline.state;
    facts.finishDate = outline.finish;
    facts.steps = stepsOf(outline, fractions);
    if (outline.state == ProjectState::Draft)
        return facts;
    facts.planNumber = 1 + number % 2;
    facts.transitions = {{ProjectState::Submitted, QDate(2026, 2, 10)},
                         {ProjectState::Approved, QDate(2026, 2, 20)},
                         {ProjectState::InProgress, QDate(2026, 3, 1)}};
    if (outline.state == ProjectState::Accepted) {
        facts.transitions.push_back({ProjectState::Acceptance, QDate(2026, 9, 1)});
        facts.transitions.push_back({ProjectState::Accepted, QDate(2026, 9, 10)});
        domain::Acceptance acceptance;
        acceptance.date = QDate(2026, 9, 10);
        acceptance.score = ExactDecimal::fromMillionths(
            fractions ? (number == 5 ? 88'005'000 : 91'000'000) : 85'000'000 + number * 1'000'000);
        acceptance.opinion = u"达到预期目标，同意通过。"_s;
        acceptance.completedProject = u"建成供水站一座"_s;
        acceptance.solvedProblems = u"解决三个自然村饮水问题"_s;
        acceptance.experience = u"党员先锋队包干"_s;
        acceptance.improvement = u"群众满意度提升"_s;
        project.acceptance = acceptance;
    }
    if (outline.state == ProjectState::Rectifying) {
        facts.transitions.push_back({ProjectState::Acceptance, QDate(2026, 9, 20)});
        facts.transitions.push_back({ProjectState::Rectifying, QDate(2026, 9, 25)});
    }
    for (int month = 3; month <= 9; ++month) {
        using Reporter = domain::MonthlyReporter;
        const domain::PeriodKey key{domain::Cadence::Monthly, 2026, month};
        const QDate last = key.span().last;
        facts.reports.push_back({Reporter::Secretary, key, last.addDays(month % 4 == 0 ? 9 : 2)});
        if ((month + number) % 5 != 0)
            facts.reports.push_back({Reporter::Contact, key, last.addDays(1)});
    }
    facts.findings = number % 2;
    return facts;
}

std::vector<domain::HandedDownTask> tasksOf(int number)
{
    std::vector<domain::HandedDownTask> tasks;
    for (int i = 0; i < number % 4; ++i) {
        domain::HandedDownTask task;
        task.id = domain::HandedDownTaskId(number * 10 + i);
        task.code = u"T%1"_s.arg(number * 10 + i);
        task.project = domain::ProjectId(number);
        task.text = i == 0 ? u"落实配套资金，向党支部报告"_s : u"完善台账"_s;
        task.owner = u"张办"_s;
        task.handedDownOn = QDate(2026, 7, 10);
        task.due = QDate(2026, 8, 31).addDays(30 * i);
        if (i == 1)
            task.closedOn = task.due.addDays(-1);
        tasks.push_back(task);
    }
    return tasks;
}

std::vector<ListedRectification> itemsOf(const Outline& outline, int number)
{
    std::vector<ListedRectification> items;
    for (int i = 0; i < number % 3; ++i) {
        ListedRectification listed;
        listed.item.id = domain::RectificationItemId(number * 10 + i);
        listed.item.code = u"Z%1"_s.arg(number * 10 + i);
        listed.item.source = i == 0 ? domain::RectificationSource::Supervision
                                    : domain::RectificationSource::Acceptance;
        listed.item.project = domain::ProjectId(number);
        listed.item.unit = domain::UnitId(number);
        listed.item.responsible = QString::fromUtf16(outline.leader);
        listed.item.problem = u"会议记录不完整"_s;
        listed.item.measure = u"逐次补齐并专人负责"_s;
        listed.item.foundOn = QDate(2026, 8, 1);
        listed.item.due = QDate(2026, 9, 30).addDays(20 * i);
        if (number % 2 == 0)
            listed.item.closedOn = QDate(2026, 9, 20);
        listed.unitName = QString::fromUtf16(outline.unit);
        listed.projectCode = u"X%1"_s.arg(number, 5, 10, QChar(u'0'));
        listed.projectTitle = QString::fromUtf16(outline.title);
        listed.isOverdue = listed.item.isOverdue(kDay);
        items.push_back(listed);
    }
    return items;
}

} // namespace

application::DocumentHead sampleHead(const QString& title)
{
    return {u"云山街道党工委"_s, title, u"2026"_s, kDay,
            QDateTime(QDate(2026, 10, 13), QTime(9, 30), Qt::UTC)};
}

ProjectLedger sampleLedger(bool fractions)
{
    ProjectLedger ledger;
    ledger.head = sampleHead(u"2026年书记项目台账"_s);
    int number = 0;
    for (const Outline& outline : outlines()) {
        ++number;
        ProjectFacts facts = factsOf(outline, number, fractions);
        for (const domain::HandedDownTask& task : tasksOf(number)) {
            facts.tasks.push_back({task.due, task.closedOn});
            ledger.tasks.push_back(task);
        }
        for (const ListedRectification& listed : itemsOf(outline, number)) {
            facts.rectifications.push_back({listed.item.due, listed.item.closedOn});
            ledger.rectifications.push_back(listed);
        }
        ProjectRow row = application::projectRow(std::move(facts), kDay);
        row.unitName = QString::fromUtf16(outline.unit);
        row.leaderName = QString::fromUtf16(outline.leader);
        ledger.rows.push_back(std::move(row));
    }
    return ledger;
}

application::DispatchView sampleDispatch()
{
    const ProjectLedger ledger = sampleLedger();
    application::DispatchView view;
    view.quarter = {domain::Cadence::Quarterly, 2026, 4};
    view.day = kDay;
    view.officeName = ledger.head.officeName;
    domain::DispatchMeeting meeting;
    meeting.code = u"D00003"_s;
    meeting.quarter = view.quarter;
    meeting.heldOn = kDay;
    meeting.place = u"街道二楼会议室"_s;
    meeting.chair = u"郑书记"_s;
    meeting.attendees = u"各村（社区）党组织书记、包村点长"_s;
    meeting.summary = u"会议听取了各项目汇报。"_s;
    view.meeting = meeting;
    for (const ProjectRow& row : ledger.rows) {
        if (row.project().state != ProjectState::InProgress)
            continue;
        application::DispatchProject project;
        project.row = row;
        for (const domain::HandedDownTask& task : ledger.tasks) {
            if (task.project == row.project().id && !task.closedOn)
                project.openTasks.push_back(task);
        }
        for (const ListedRectification& listed : ledger.rectifications) {
            if (listed.item.project == row.project().id && listed.item.isOpen())
                project.openItems.push_back(listed.item);
        }
        domain::DispatchReview review;
        review.project = row.project().id;
        review.light = *row.light;
        review.suggested = *row.light;
        review.opinion = u"抓紧推进，确保按期完成。"_s;
        project.review = review;
        domain::HandedDownTask task;
        task.code = u"T9%1"_s.arg(row.project().id.value());
        task.text = u"月底前排出赶工计划"_s;
        task.owner = row.leaderName;
        task.due = QDate(2026, 10, 31);
        project.tasks.push_back(task);
        view.projects.push_back(std::move(project));
    }
    return view;
}

application::ProjectCard sampleCard()
{
    const ProjectLedger ledger = sampleLedger();
    application::ProjectCard card;
    card.page.row = ledger.rows.at(4);
    card.page.asOf = kDay;
    card.page.stored = card.page.row.project();
    const domain::Project& project = card.page.project();
    card.head = sampleHead(project.title);
    domain::ProjectPlan plan;
    plan.goal = u"让三个自然村喝上放心水。"_s;
    plan.measures = u"成立工作专班，党员包干到户，每周一调度。"_s;
    plan.steps = card.page.row.facts.steps;
    card.page.plans.push_back(plan);
    for (int quarter = 1; quarter <= 3; ++quarter) {
        application::ListedReview listed;
        listed.meeting.quarter = {domain::Cadence::Quarterly, 2026, quarter};
        listed.review.light = quarter == 2 ? domain::Light::Yellow : domain::Light::Green;
        listed.review.opinion = u"加快施工，注意质量安全，及时公示。"_s;
        card.page.reviews.push_back(listed);
    }
    card.page.tasks = tasksOf(3);
    card.page.rectifications = itemsOf(outlines().at(4), 5);
    return card;
}

application::ProjectYearReport sampleYear()
{
    const ProjectLedger ledger = sampleLedger();
    application::ProjectYearReport report;
    report.head = sampleHead(u"2026年书记项目工作情况"_s);
    report.rows = ledger.rows;
    application::ProjectYearSummary& summary = report.summary;
    summary.year = 2026;
    summary.asOf = kDay;
    summary.projects = 6;
    summary.matters = 2;
    for (const ProjectRow& row : ledger.rows)
        ++summary.states[row.project().state];
    summary.approved = 7;
    summary.accepted = 2;
    summary.revisions = 23;
    summary.revisedProjects = 4;
    summary.tasks = 101;
    summary.tasksClosed = 97;
    summary.findings = 5;
    summary.rectifications = 8;
    summary.rectificationsClosed = 6;
    summary.results[domain::ProjectResultKind::DemonstrationSite] = 3;
    summary.meanScoreHundredths = 9005;
    return report;
}

application::RectificationLedger sampleRegister()
{
    application::RectificationLedger ledger;
    ledger.head = sampleHead(u"整改台账"_s);
    ledger.list.today = kDay;
    ledger.selection = u"全部事项"_s;
    ledger.list.rows = sampleLedger().rectifications;
    for (ListedRectification& listed : ledger.list.rows) {
        if (!listed.item.isOpen()) {
            listed.item.evidence = u"现场复查照片"_s;
            listed.item.verifier = u"李科"_s;
        }
        (listed.item.isOpen() ? ledger.list.open : ledger.list.closed) += 1;
        ledger.list.overdue += listed.isOverdue ? 1 : 0;
    }
    return ledger;
}

} // namespace touyan::test
