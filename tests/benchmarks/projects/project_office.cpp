// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/projects/project_office.h"

#include "application/ports/project_records.h"
#include "application/ports/rectification_records.h"
#include "benchmarks/support/measured_office.h"
#include "domain/projects/project_transition.h"

#include <vector>

namespace touyan::benchmarks {

using namespace Qt::Literals::StringLiterals;
using namespace domain;

namespace {

constexpr int kSteps = 6;
constexpr int kMonths = 12;
constexpr int kTasks = 14;
constexpr int kFindings = 3;
constexpr int kNotes = 2;
constexpr int kTransitions = 4;
static_assert(kSteps + kTransitions + 2 * kMonths + 4 + kTasks + 2 * kFindings + kNotes ==
              kEventsPerProject);

class Office
{
public:
    explicit Office(application::UnitOfWork& work)
        : m_work(work)
    {
        Unit unit;
        unit.code = u"U1"_s;
        unit.name = u"东村"_s;
        m_unit = valueOrThrow(work.units().insert(unit));
        Person person;
        person.code = u"R1"_s;
        person.name = u"林乙"_s;
        m_leader = valueOrThrow(work.people().insert(person));
        for (const int year : {2018, 2019}) {
            for (int quarter = 1; quarter <= 4; ++quarter) {
                DispatchMeeting meeting;
                meeting.quarter = {Cadence::Quarterly, year, quarter};
                meeting.code = meeting.quarter.toString();
                meeting.heldOn = meeting.quarter.span().last;
                m_meetings.push_back(
                    valueOrThrow(work.projects().dispatchMeetings().insert(meeting)));
            }
        }
    }

    void add(int place)
    {
        Project project;
        project.code = u"X%1"_s.arg(place, 6, 10, QChar(u'0'));
        project.title = u"第%1号项目"_s.arg(place);
        project.year = 2018 + place % 2;
        project.unit = m_unit;
        project.leader = m_leader;
        project.topicArea = place % 3 == 0 ? u"产业发展"_s : u"基层治理"_s;
        project.state = ProjectState::InProgress;
        const ProjectId id = valueOrThrow(m_work.projects().projects().insert(project));
        addPlan(id, project.year, place);
        addHistory(id, project.year);
        addReports(id, project.year, place);
        addDispatch(id, project, place);
        addFindings(id, project);
    }

private:
    void addPlan(ProjectId id, int year, int place)
    {
        ProjectPlan plan;
        plan.project = id;
        plan.goal = u"目标"_s;
        plan.finishDate = {year, 12, 20};
        plan.madeOn = {year, 1, 1};
        for (int number = 1; number <= kSteps; ++number) {
            PlanStep step;
            step.number = number;
            step.title = u"步骤%1"_s.arg(number);
            step.plannedFinish = {year, 2 * number, 20};
            step.weight = ExactDecimal::fromInteger(number == kSteps ? 25 : 15);
            if (number <= place % kSteps)
                step.finishedOn = step.plannedFinish.addDays(3);
            plan.steps.push_back(step);
        }
        static_cast<void>(valueOrThrow(m_work.projects().plans().insert(plan)));
    }

    /// In progress from January.
    void addHistory(ProjectId id, int year)
    {
        const QDateTime at(QDate(year, 1, 2), QTime(8, 0), Qt::UTC);
        ProjectState state = ProjectState::Draft;
        for (const ProjectStep step :
             {ProjectStep::Submit, ProjectStep::Approve, ProjectStep::Start, ProjectStep::Resume}) {
            ProjectTransition transition;
            transition.project = id;
            transition.step = step;
            transition.from = state;
            transition.to = step == ProjectStep::Submit    ? ProjectState::Submitted
                            : step == ProjectStep::Approve ? ProjectState::Approved
                                                           : ProjectState::InProgress;
            state = transition.to;
            transition.on = {year, 1, 2};
            transition.at = at;
            static_cast<void>(valueOrThrow(m_work.projects().transitions().append(transition)));
        }
    }

    void addReports(ProjectId id, int year, int place)
    {
        for (int month = 1; month <= kMonths; ++month) {
            for (const MonthlyReporter reporter : kMonthlyReporters) {
                MonthlyReport report;
                report.project = id;
                report.reporter = reporter;
                report.month = {Cadence::Monthly, year, month};
                report.recordedOn = report.month.span().last.addDays((place + month) % 9);
                report.done = u"完成入户走访四十六户，召开协调会两次。"_s;
                static_cast<void>(valueOrThrow(m_work.projects().monthlyReports().insert(report)));
            }
        }
    }

    void addDispatch(ProjectId id, const Project& project, int place)
    {
        for (int quarter = 0; quarter < 4; ++quarter) {
            DispatchReview review;
            review.meeting =
                m_meetings[static_cast<std::size_t>(4 * (project.year - 2018) + quarter)];
            review.project = id;
            review.light = place % 4 == 0 ? Light::Red : Light::Green;
            static_cast<void>(valueOrThrow(m_work.projects().dispatchReviews().insert(review)));
        }
        for (int number = 0; number < kTasks; ++number) {
            HandedDownTask task;
            task.code = u"T%1-%2"_s.arg(project.code).arg(number);
            task.project = id;
            task.text = u"协调用地手续"_s;
            task.owner = u"自然资源所"_s;
            task.handedDownOn = {project.year, 1 + number % kMonths, 5};
            task.due = task.handedDownOn.addDays(30);
            if (number % 3 != 0)
                task.closedOn = task.due;
            static_cast<void>(valueOrThrow(m_work.projects().tasks().insert(task)));
        }
    }

    void addFindings(ProjectId id, const Project& project)
    {
        for (int number = 0; number < kFindings; ++number) {
            RectificationItem item;
            item.code = u"Z%1-%2"_s.arg(project.code).arg(number);
            item.source = RectificationSource::Supervision;
            item.project = id;
            item.unit = project.unit;
            item.problem = u"台账与现场不符"_s;
            item.foundOn = {project.year, 5 + number, 6};
            item.due = item.foundOn.addDays(20);
            SupervisionFinding finding;
            finding.code = item.code;
            finding.project = id;
            finding.foundOn = item.foundOn;
            finding.text = item.problem;
            finding.rectification = valueOrThrow(m_work.rectification().items().insert(item));
            static_cast<void>(valueOrThrow(m_work.projects().findings().insert(finding)));
            if (number >= kNotes)
                continue;
            RectificationNote note;
            note.item = finding.rectification;
            note.on = item.foundOn;
            note.at = QDateTime(item.foundOn, QTime(8, 0), Qt::UTC);
            note.text = u"已补一半"_s;
            static_cast<void>(valueOrThrow(m_work.rectification().notes().append(note)));
        }
    }

    application::UnitOfWork& m_work;
    UnitId m_unit;
    PersonId m_leader;
    std::vector<DispatchMeetingId> m_meetings;
};

} // namespace

void makeProjectOffice(const QString& database, int projects)
{
    const DayClock clock(countyLastDay());
    const auto file =
        valueOrThrow(storage::SqlDatabase::open(database, storage::OpenMode::CreateNew, clock));
    const auto work = valueOrThrow(file->beginWrite());
    Office office(*work);
    for (int place = 1; place <= projects; ++place)
        office.add(place);
    if (const auto done = work->commit(); done.isError())
        throwError(done.error());
}

} // namespace touyan::benchmarks
