// SPDX-License-Identifier: GPL-3.0-or-later
#include "project_planner.h"

#include "texts/project_phrases.h"
#include "texts/project_texts.h"

#include <algorithm>
#include <array>
#include <utility>

namespace touyan::generator {

namespace {

constexpr int kSteps = 4;
constexpr int kRedFrom = 30;
constexpr int kYellowFrom = 10;

/// How a project of the demonstration stands on its last day.
enum class Fate {
    Draft,
    Submitted,
    Returned,
    Approved,
    Running,
    Suspended,
    Acceptance,
    Rectifying,
    Accepted,
    AcceptedAfterRectifying,
    Terminated,
    Rejected
};

QString text(const char16_t* words)
{
    return QString::fromUtf16(words);
}

QString iso(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QString code(QChar letter, std::size_t number)
{
    return letter + QString::number(number).rightJustified(4, u'0');
}

struct Step
{
    int number = 0;
    QString title;
    QDate planned;
    int weight = 0;
    QDate finished; ///< invalid: not yet
};

struct Plan
{
    QString reason;
    QDate madeOn;
    std::vector<Step> steps;
};

struct Transition
{
    QString step;
    QString from;
    QString to;
    QDate on;
    QString opinion;
    QDate deadline;
};

struct Meeting
{
    QString code;
    QString quarter;
    QDate heldOn;
};

struct Project
{
    QString code;
    const ProjectTopic* topic = nullptr;
    int year = 0;
    Fate fate = Fate::Accepted;
    int slowness = 0;  ///< days behind the plan, growing from step to step
    bool lags = false; ///< its third step, a light one, is not finished: behind by a yellow light
    QString unit;
    QString unitName;
    QString leader;
    QString leaderName;
    QString posting;
    QDate finish;
    std::vector<Plan> plans;
    std::vector<Transition> transitions;
    QString state = QStringLiteral(u"draft");

    [[nodiscard]] bool isInProgress(QDate day) const
    {
        bool is = false;
        for (const Transition& each : transitions) {
            if (each.on > day)
                break;
            // The day on which it leaves counts too.
            is = each.to == QStringLiteral(u"in_progress") || (is && each.on == day);
        }
        return is;
    }
    /// The revision in force on a day.
    [[nodiscard]] const Plan& planOn(QDate day) const
    {
        const auto later = std::find_if(plans.begin(), plans.end(),
                                        [&](const Plan& plan) { return plan.madeOn > day; });
        return later == plans.begin() ? plans.front() : *std::prev(later);
    }
};

/// Days on which each of the four steps is to be finished, and what it weighs.
struct Rhythm
{
    std::array<std::pair<int, int>, kSteps> finish; ///< month and day
    std::array<int, kSteps> weights;
};

constexpr std::array<Rhythm, 4> kRhythms{
    Rhythm{{{{4, 15}, {6, 30}, {9, 15}, {10, 31}}}, {20, 30, 30, 20}},
    Rhythm{{{{4, 30}, {7, 15}, {9, 30}, {11, 15}}}, {15, 25, 35, 25}},
    Rhythm{{{{5, 10}, {7, 31}, {9, 20}, {10, 25}}}, {25, 25, 25, 25}},
    Rhythm{{{{4, 20}, {6, 20}, {8, 31}, {10, 20}}}, {10, 20, 30, 40}},
};

/// What becomes of the projects of the last year, in the order of the topics, and how slow they
/// are.
struct Course
{
    Fate fate;
    int slowness;
    bool lags = false;
};
constexpr std::array<Course, 21> kCourses{Course{Fate::Accepted, 0},
                                          Course{Fate::Running, 4},
                                          Course{Fate::Acceptance, 5},
                                          Course{Fate::Running, 0},
                                          Course{Fate::Running, 30},
                                          Course{Fate::Running, 8},
                                          Course{Fate::Suspended, 12},
                                          Course{Fate::Running, 45},
                                          Course{Fate::AcceptedAfterRectifying, 6},
                                          Course{Fate::Running, 20},
                                          Course{Fate::Returned, 0},
                                          Course{Fate::Accepted, 2},
                                          Course{Fate::Running, 2, true},
                                          Course{Fate::Running, 70},
                                          Course{Fate::Rectifying, 9},
                                          Course{Fate::Submitted, 0},
                                          Course{Fate::Terminated, 25},
                                          Course{Fate::Approved, 0},
                                          Course{Fate::Running, 15, true},
                                          Course{Fate::Draft, 0},
                                          Course{Fate::Rejected, 0}};

class ProjectPlanner
{
public:
    ProjectPlanner(const Township& township, QDate lastDay, RandomSource& random)
        : m_township(township)
        , m_lastDay(lastDay)
        , m_random(random)
    {
        m_year = lastDay.year();
    }

    std::vector<ProjectTable> plan()
    {
        std::size_t place = 0;
        for (const ProjectTopic& topic : formerTopics()) {
            const bool isMended = place % 5 == 3;
            add(topic, m_year - 1, isMended ? Fate::AcceptedAfterRectifying : Fate::Accepted,
                m_random.between(0, 14), ++place);
        }
        place = 0;
        for (const ProjectTopic& topic : presentTopics()) {
            const Course& course = kCourses[place];
            add(topic, m_year, course.fate, course.slowness, ++place);
            if (course.lags)
                fallBehind(m_projects.back());
        }
        addMeetings();
        for (const Project& project : m_projects) {
            writeProject(project);
            addReports(project);
            addReviewsAndTasks(project);
        }
        addFindings();
        addOfficeChecks();
        addResults();
        return std::move(m_tables);
    }

private:
    using Row = QStringList;

    enum Table {
        Projects,
        Helpers,
        Plans,
        Steps,
        Transitions,
        Reports,
        Meetings,
        Reviews,
        Tasks,
        Items,
        Notes,
        Findings,
        Results
    };

    [[nodiscard]] std::vector<QStringList>& rows(Table table)
    {
        return m_tables[static_cast<std::size_t>(table)].rows;
    }

    // Projects and what became of them

    void add(const ProjectTopic& topic, int year, Fate fate, int slowness, std::size_t place)
    {
        Project project;
        project.code =
            QStringLiteral(u"X%1-%2").arg(year).arg(static_cast<int>(place), 2, 10, QChar(u'0'));
        project.topic = &topic;
        project.year = year;
        project.fate = fate;
        project.slowness = slowness;
        const Unit& unit = m_township.units[static_cast<std::size_t>(topic.unit - 1)];
        project.unit = unit.code;
        project.unitName = unit.name;
        findLeader(project, topic.unit - 1, fate == Fate::Draft ? m_lastDay : QDate(year, 3, 1));
        makePlan(project);
        makeHistory(project);
        m_projects.push_back(std::move(project));
    }

    /// Weighs the third step less than the second, and leaves it open.
    static void fallBehind(Project& project)
    {
        project.lags = true;
        for (Plan& plan : project.plans) {
            std::swap(plan.steps[1].weight, plan.steps[2].weight);
            plan.steps[2].finished = QDate();
        }
    }

    void findLeader(Project& project, int unit, QDate day) const
    {
        for (const Posting& posting : m_township.postings) {
            if (posting.unit != unit || posting.firstSecretary || !posting.runsOn(day))
                continue;
            const Person& person = m_township.people[static_cast<std::size_t>(posting.person)];
            project.posting = posting.code;
            project.leader = person.code;
            project.leaderName = person.name;
        }
    }

    void makePlan(Project& project)
    {
        const Rhythm& rhythm = m_random.pick(kRhythms);
        Plan plan;
        plan.madeOn = project.fate == Fate::Draft ? m_lastDay.addDays(-9)
                                                  : QDate(project.year, 1, m_random.between(6, 22));
        for (int i = 0; i < kSteps; ++i) {
            const auto place = static_cast<std::size_t>(i);
            Step step;
            step.number = i + 1;
            step.title = text(project.topic->steps[place]);
            step.planned =
                QDate(project.year, rhythm.finish[place].first, rhythm.finish[place].second);
            step.weight = rhythm.weights[place];
            plan.steps.push_back(std::move(step));
        }
        if (project.fate == Fate::Draft) {
            // A late topic, still being written: no days yet for the last steps.
            plan.steps.resize(2);
            plan.steps[0].planned = QDate(m_year, 12, 20);
            plan.steps[1].planned = QDate();
        } else if (project.fate == Fate::Running) {
            plan.steps.back().planned = QDate(project.year, 12, m_random.between(5, 15));
            project.finish = QDate(project.year, 12, 25);
        } else {
            project.finish = QDate(project.year, 11, 30);
        }
        project.plans.push_back(std::move(plan));
    }

    void step(Project& project, const char16_t* name, const char16_t* to, QDate on,
              const QString& opinion = {}, QDate deadline = {})
    {
        project.transitions.push_back({text(name), project.state, text(to), on, opinion, deadline});
        project.state = text(to);
    }

    /// The steps of the life cycle, and with them when the plan's steps were finished.
    void makeHistory(Project& project)
    {
        if (project.fate == Fate::Draft)
            return;
        const QDate submitted = project.plans.front().madeOn.addDays(m_random.between(1, 4));
        step(project, u"submit", u"submitted", submitted);
        if (project.fate == Fate::Submitted)
            return;
        const QDate judged = QDate(project.year, 2, m_random.between(3, 11));
        if (project.fate == Fate::Rejected) {
            step(project, u"reject", u"rejected", judged,
                 QStringLiteral(u"合同尚未清理，权属有争议，今年不予立项，明年再议。"));
            return;
        }
        if (project.fate == Fate::Returned) {
            step(project, u"return", u"returned", judged,
                 QStringLiteral(u"积分来源和兑换标准不具体，请补充资金安排后再报。"));
            return;
        }
        if (m_random.chance(200)) {
            step(project, u"return", u"returned", judged,
                 QStringLiteral(u"目标要能量化，请把完成数量和受益户数写清楚。"));
            step(project, u"submit", u"submitted", judged.addDays(5));
        }
        const QDate approved = QDate(project.year, 2, m_random.between(18, 25));
        step(project, u"approve", u"approved", approved, text(m_random.pick(kApprovals)));
        if (project.fate == Fate::Approved)
            return;
        const QDate started = QDate(project.year, 3, m_random.between(1, 6));
        step(project, u"start", u"in_progress", started);
        run(project);
    }

    void run(Project& project)
    {
        QDate end = m_lastDay;
        if (project.fate == Fate::Suspended)
            end = QDate(project.year, 8, 24);
        else if (project.fate == Fate::Terminated)
            end = QDate(project.year, 7, 20);
        const bool isFinished =
            project.fate == Fate::Acceptance || project.fate == Fate::Rectifying ||
            project.fate == Fate::Accepted || project.fate == Fate::AcceptedAfterRectifying;
        if (m_random.chance(520))
            revise(project);
        QDate last = project.transitions.back().on;
        const std::size_t count = project.plans.back().steps.size();
        for (std::size_t i = 0; i < count; ++i) {
            const Step planned = project.plans.back().steps[i];
            int delay = project.slowness * static_cast<int>(i + 1) / kSteps;
            delay += m_random.between(-6, 3);
            if (isFinished) // finished well before it asked for acceptance
                delay = std::min(delay, 5) - (project.year == m_year ? 25 : 0);
            QDate day = std::max(planned.planned.addDays(delay), last.addDays(5));
            // They are at the last step, the slow ones at the one before it.
            constexpr int kSlow = 45;
            if (project.fate == Fate::Running && i + (project.slowness >= kSlow ? 2 : 1) >= count)
                break;
            if (day > end)
                break;
            finish(project, planned.number, day);
            last = day;
        }
        if (project.fate == Fate::Suspended) {
            step(project, u"suspend", u"suspended", end,
                 QStringLiteral(u"权属单位管线迁改，施工面无法移交，暂停待复。"));
        } else if (project.fate == Fate::Terminated) {
            step(project, u"terminate", u"terminated", end,
                 QStringLiteral(u"航道规划调整，码头改址，原方案失去实施条件。"));
        } else if (isFinished) {
            accept(project, last);
        }
    }

    /// The step was finished: in the revision in force then, which later ones took over.
    static void finish(Project& project, int number, QDate day)
    {
        for (std::size_t i = 0; i < project.plans.size(); ++i) {
            const bool isSuperseded =
                i + 1 < project.plans.size() && project.plans[i + 1].madeOn <= day;
            for (Step& each : project.plans[i].steps) {
                if (each.number == number && !isSuperseded)
                    each.finished = day;
            }
        }
    }

    /// 指导修改: after a talk in spring, and for some again in summer.
    void revise(Project& project)
    {
        reviseOn(project, QDate(project.year, 4, m_random.between(2, 9)));
        if (m_random.chance(250) && project.fate != Fate::Terminated)
            reviseOn(project, QDate(project.year, 7, m_random.between(6, 9)));
    }

    void reviseOn(Project& project, QDate day)
    {
        Plan plan = project.plans.back();
        plan.madeOn = day;
        plan.reason = text(m_random.pick(kRevisionReasons));
        const int shifted = m_random.between(5, 10);
        Step& third = plan.steps[2];
        Step& last = plan.steps[3];
        if (m_random.chance(500)) {
            third.weight += 5;
            last.weight -= 5;
        }
        last.planned = std::min(last.planned.addDays(shifted), project.finish.addDays(-5));
        project.plans.push_back(std::move(plan));
    }

    void accept(Project& project, QDate last)
    {
        QDate day = last.addDays(m_random.between(3, 8));
        if (project.year < m_year)
            day = std::max(day, QDate(project.year, 11, 12));
        step(project, u"request_acceptance", u"acceptance", day);
        if (project.fate == Fate::Acceptance)
            return;
        if (project.fate != Fate::Accepted) {
            day = day.addDays(m_random.between(2, 5));
            const bool isOpen = project.fate == Fate::Rectifying;
            const QDate deadline = isOpen                  ? m_lastDay.addDays(12)
                                   : project.year < m_year ? day.addDays(15)
                                                           : day.addDays(8);
            if (isOpen)
                day = std::max(day, m_lastDay.addDays(-8));
            step(project, u"rectify", u"rectifying", day,
                 QStringLiteral(u"现场与台账有出入，按清单限期整改后再验。"), deadline);
            addAcceptanceItems(project, day, deadline, isOpen);
            if (isOpen)
                return;
            day = deadline.addDays(1);
            step(project, u"request_acceptance", u"acceptance", day);
        }
        day = std::min(day.addDays(m_random.between(3, 8)), m_lastDay);
        step(project, u"accept", u"accepted", day, text(m_random.pick(kAcceptanceOpinions)));
    }

    // Rows

    void writeProject(const Project& project)
    {
        const ProjectTopic& topic = *project.topic;
        Row row{project.code,
                text(topic.title),
                topic.isMatter ? QStringLiteral(u"secretary_matter")
                               : QStringLiteral(u"secretary_project"),
                QString::number(project.year),
                project.unit,
                project.leader,
                project.posting,
                text(m_random.pick(kPeopleInCharge)),
                text(m_random.pick(kContacts)),
                text(topic.area),
                topic.isAssigned ? QStringLiteral(u"assigned") : QStringLiteral(u"chosen"),
                text(topic.background),
                project.state};
        if (project.state == QStringLiteral(u"accepted")) {
            const int score = project.fate == Fate::Accepted ? m_random.between(175, 195)
                                                             : m_random.between(160, 172);
            row << iso(project.transitions.back().on)
                << QString::number(score / 2) + (score % 2 == 1 ? QStringLiteral(u".5") : QString())
                << project.transitions.back().opinion
                << QStringLiteral(u"%1：%2").arg(text(topic.title), text(topic.goal))
                << text(m_random.pick(kSolvedProblems)) << text(m_random.pick(kExperiences))
                << text(m_random.pick(kImprovements));
        } else {
            row << QString() << QString() << QString() << QString() << QString() << QString()
                << QString();
        }
        rows(Projects).push_back(row);
        const int helpers = m_random.between(0, 2);
        for (int position = 1; position <= helpers; ++position) {
            rows(Helpers).push_back({project.code, QString::number(position),
                                     text(m_random.pick(kHelperRoles)),
                                     text(m_random.pick(kHelperNames))});
        }
        writePlans(project);
        writeTransitions(project);
    }

    void writePlans(const Project& project)
    {
        int number = 0;
        for (const Plan& plan : project.plans) {
            rows(Plans).push_back({project.code, QString::number(++number),
                                   text(project.topic->goal), text(project.topic->measures),
                                   iso(project.finish), plan.reason, iso(plan.madeOn),
                                   text(kOfficeClerk)});
            int position = 0;
            for (const Step& each : plan.steps) {
                // Drawn for the open step of one that lags too: what follows stays the same.
                const bool isFinished = each.finished.isValid();
                const QString note = isFinished || (project.lags && each.number == 3)
                                         ? text(m_random.pick(kFinishNotes))
                                         : QString();
                rows(Steps).push_back({project.code, QString::number(number),
                                       QString::number(++position), QString::number(each.number),
                                       each.title, iso(each.planned), QString::number(each.weight),
                                       iso(each.finished), isFinished ? note : QString()});
            }
        }
    }

    void writeTransitions(const Project& project)
    {
        int number = 0;
        for (const Transition& each : project.transitions) {
            rows(Transitions)
                .push_back({project.code, QString::number(++number), each.step, each.from, each.to,
                            iso(each.on), moment(each.on), text(kOfficeClerk), each.opinion,
                            iso(each.deadline)});
        }
    }

    [[nodiscard]] QString moment(QDate day)
    {
        return QStringLiteral(u"%1T%2:%3:00.000Z")
            .arg(iso(day))
            .arg(m_random.between(1, 9), 2, 10, QChar(u'0'))
            .arg(m_random.between(0, 59), 2, 10, QChar(u'0'));
    }

    // Monthly reports

    void addReports(const Project& project)
    {
        for (int month = 3; month <= 12; ++month) {
            const QDate first(project.year, month, 1);
            const QDate last(project.year, month, first.daysInMonth());
            int days = 0;
            for (QDate day = first; day <= last; day = day.addDays(1))
                days += project.isInProgress(day) ? 1 : 0;
            if (days * 2 < first.daysInMonth() || last.addDays(6) > m_lastDay)
                continue;
            addReport(project, last, QStringLiteral(u"secretary"), project.slowness);
            addReport(project, last, QStringLiteral(u"contact"), project.slowness / 2);
        }
    }

    void addReport(const Project& project, QDate last, const QString& reporter, int slowness)
    {
        if (m_random.chance(15 + slowness))
            return; // never came
        const bool isLate = m_random.chance(30 + 2 * slowness);
        const QDate recorded =
            last.addDays(isLate ? m_random.between(6, 13) : m_random.between(-3, 5));
        const Plan& plan = project.planOn(last);
        const auto open = std::find_if(plan.steps.begin(), plan.steps.end(), [&](const Step& each) {
            return !each.finished.isValid() || each.finished > last;
        });
        const QString current = open == plan.steps.end() ? plan.steps.back().title : open->title;
        const QString next =
            open == plan.steps.end() || std::next(open) == plan.steps.end()
                ? QStringLiteral(u"整理台账，准备验收。")
                : QStringLiteral(u"抓好“%1”，为“%2”做准备。").arg(current, std::next(open)->title);
        rows(Reports).push_back({project.code, last.toString(QStringLiteral(u"yyyy-MM")), reporter,
                                 iso(recorded), text(m_random.pick(kReportsDone)).arg(current),
                                 text(m_random.pick(kReportProblems)), next});
    }

    // Dispatch

    void addMeetings()
    {
        struct Held
        {
            int year;
            int quarter;
            int month;
            int day;
        };
        const std::array<Held, 7> held{Held{m_year - 1, 1, 3, 28}, Held{m_year - 1, 2, 6, 27},
                                       Held{m_year - 1, 3, 9, 26}, Held{m_year - 1, 4, 11, 7},
                                       Held{m_year, 1, 3, 27},     Held{m_year, 2, 6, 26},
                                       Held{m_year, 3, 9, 25}};
        for (const Held& each : held) {
            const Meeting meeting{code(u'D', m_meetings.size() + 1),
                                  QStringLiteral(u"%1-Q%2").arg(each.year).arg(each.quarter),
                                  QDate(each.year, each.month, each.day)};
            rows(Meetings).push_back(
                {meeting.code, meeting.quarter, iso(meeting.heldOn), text(kMeetingPlace),
                 text(kMeetingChair), text(kMeetingAttendees),
                 text(kMeetingSummaries[m_meetings.size() % kMeetingSummaries.size()])});
            m_meetings.push_back(meeting);
        }
    }

    /// Per cent of the plan that should be and is done on a day.
    static std::pair<int, int> standing(const Project& project, QDate day)
    {
        int planned = 0;
        int done = 0;
        for (const Step& each : project.planOn(day).steps) {
            planned += each.planned <= day ? each.weight : 0;
            done += each.finished.isValid() && each.finished <= day ? each.weight : 0;
        }
        return {planned, done};
    }

    void addReviewsAndTasks(const Project& project)
    {
        for (const Meeting& meeting : m_meetings) {
            if (meeting.heldOn.year() != project.year || !project.isInProgress(meeting.heldOn))
                continue;
            const auto [planned, done] = standing(project, meeting.heldOn);
            const int behind = planned - done;
            const QString suggested = behind >= kRedFrom      ? QStringLiteral(u"red")
                                      : behind >= kYellowFrom ? QStringLiteral(u"yellow")
                                                              : QStringLiteral(u"green");
            QString light = suggested;
            QString reason;
            if (behind >= kRedFrom && m_random.chance(200)) {
                light = QStringLiteral(u"yellow");
                reason = QStringLiteral(u"材料已进场，月底可以赶上，本季亮黄灯观察。");
            } else if ((behind < kYellowFrom || project.lags) && m_random.chance(80) &&
                       light == QStringLiteral(u"green")) {
                light = QStringLiteral(u"yellow");
                reason = QStringLiteral(u"进度虽到，群众评议不高，提醒一次。");
            }
            rows(Reviews).push_back({meeting.code, project.code, light, suggested, reason,
                                     light == QStringLiteral(u"green")
                                         ? text(m_random.pick(kGreenOpinions))
                                         : text(m_random.pick(kWarningOpinions))});
            const bool isLight = light == QStringLiteral(u"green") || project.lags;
            const int tasks = isLight ? m_random.between(0, 2) : 2;
            for (int i = 0; i < tasks; ++i)
                addTask(project, meeting);
        }
    }

    void addTask(const Project& project, const Meeting& meeting)
    {
        const TaskPhrase& phrase = m_random.pick(kTasks);
        const QDate due = meeting.heldOn.addDays(m_random.between(20, 62));
        const QDate closed = due.addDays(m_random.between(-14, 8));
        const bool isClosed =
            closed <= m_lastDay &&
            (project.year < m_year || due < QDate(m_year, 9, 1) || m_random.chance(550));
        rows(Tasks).push_back({code(u'T', rows(Tasks).size() + 1), project.code, meeting.code,
                               text(phrase.task), text(phrase.owner), iso(meeting.heldOn), iso(due),
                               isClosed ? text(phrase.answer) : QString(),
                               isClosed ? iso(closed) : QString()});
    }

    // Rectification

    QString addItem(const QString& source, const QString& project, const QString& posting,
                    const QString& unit, const QString& responsible, const ItemPhrase& phrase,
                    QDate found, QDate due, QDate closed)
    {
        const QString itemCode = code(u'Z', rows(Items).size() + 1);
        const bool isClosed = closed.isValid() && closed <= m_lastDay;
        rows(Items).push_back({itemCode, source, project, QString(), posting, unit, responsible,
                               text(phrase.problem), text(phrase.measure), iso(found), iso(due),
                               isClosed ? iso(closed) : QString(),
                               isClosed ? text(phrase.evidence) : QString(),
                               isClosed ? text(m_random.pick(kVerifiers)) : QString()});
        const int notes = m_random.between(0, 2);
        QDate day = found;
        for (int number = 1; number <= notes; ++number) {
            day = day.addDays(m_random.between(2, 5));
            if (day > m_lastDay || (isClosed && day > closed))
                break;
            rows(Notes).push_back({itemCode, QString::number(number), iso(day), moment(day),
                                   responsible, text(m_random.pick(kNotes))});
        }
        return itemCode;
    }

    void addAcceptanceItems(const Project& project, QDate found, QDate deadline, bool isOpen)
    {
        const int count = m_random.between(2, 3);
        for (int i = 0; i < count; ++i) {
            const QDate closed = isOpen ? (i == 0 ? found.addDays(4) : QDate())
                                        : deadline.addDays(-m_random.between(1, 6));
            addItem(QStringLiteral(u"acceptance"), project.code, QString(), project.unit,
                    project.leaderName, m_random.pick(kItems), found, deadline, closed);
        }
    }

    void addFindings()
    {
        for (const Project& project : m_projects) {
            const QDate found(project.year, 5 + m_random.below(5), m_random.between(8, 26));
            if (!project.isInProgress(found) || !m_random.chance(470))
                continue;
            const ItemPhrase& phrase = m_random.pick(kItems);
            const QDate due = found.addDays(m_random.between(15, 30));
            const bool isLeftOpen = project.year == m_year && found.month() >= 8;
            const QString item =
                addItem(QStringLiteral(u"supervision"), project.code, QString(), project.unit,
                        project.leaderName, phrase, found, due,
                        isLeftOpen && m_random.chance(600) ? QDate()
                                                           : due.addDays(m_random.between(-8, 4)));
            rows(Findings).push_back({code(u'F', rows(Findings).size() + 1), project.code,
                                      iso(found), text(m_random.pick(kGroups)),
                                      text(phrase.problem), item});
        }
    }

    /// What the office found by itself, at the first secretaries' postings too.
    void addOfficeChecks()
    {
        for (int i = 0; i < 8; ++i) {
            const int unit = m_random.below(static_cast<int>(m_township.units.size()));
            const QDate found(m_year, 3 + i, m_random.between(3, 15));
            QString posting;
            for (const Posting& each : m_township.postings) {
                if (each.unit == unit && each.firstSecretary && each.runsOn(found) && i % 2 == 0)
                    posting = each.code;
            }
            const QDate due = found.addDays(20);
            addItem(QStringLiteral(u"office_check"), QString(), posting,
                    m_township.units[static_cast<std::size_t>(unit)].code,
                    text(m_random.pick(kPeopleInCharge)), m_random.pick(kItems), found, due,
                    i >= 6 ? QDate() : due.addDays(m_random.between(-9, 3)));
        }
    }

    void addResults()
    {
        std::size_t recommended = 0;
        for (const Project& project : m_projects) {
            if (project.state != QStringLiteral(u"accepted"))
                continue;
            const QDate accepted = project.transitions.back().on;
            const auto add = [&](const QString& kind, const QString& person, QDate day,
                                 const char16_t* note) {
                if (day <= m_lastDay)
                    rows(Results).push_back({code(u'G', rows(Results).size() + 1), project.code,
                                             kind, person, iso(day), text(note)});
            };
            if (m_random.chance(400))
                add(QStringLiteral(u"demonstration_site"), QString(),
                    accepted.addDays(m_random.between(10, 40)), m_random.pick(kSiteNotes));
            if (project.year < m_year && m_random.chance(420)) {
                const Recommendation& each =
                    kRecommendations[recommended++ % kRecommendations.size()];
                add(text(each.kind), project.leader, accepted.addDays(m_random.between(40, 160)),
                    each.note);
            }
        }
    }

    const Township& m_township;
    QDate m_lastDay;
    RandomSource& m_random;
    int m_year = 0;
    std::vector<Project> m_projects;
    std::vector<Meeting> m_meetings;
    std::vector<ProjectTable> m_tables{
        {u"projects",
         "code,title,kind,year,unit,leader,leader_posting,person_in_charge,contact,topic_area,"
         "source,background,state,accepted_on,acceptance_score,acceptance_opinion,"
         "completed_project,solved_problems,experience,improvement",
         {}},
        {u"project_helpers", "project,position,role,name", {}},
        {u"project_plans", "project,number,goal,measures,finish_date,reason,made_on,made_by", {}},
        {u"plan_steps",
         "project,plan,position,number,title,planned_finish,weight,finished_on,finish_note",
         {}},
        {u"project_transitions",
         "project,number,step,from,to,taken_on,recorded_at,recorded_by,opinion,deadline",
         {}},
        {u"monthly_reports", "project,month,reporter,recorded_on,done,problems,next", {}},
        {u"dispatch_meetings", "code,quarter,held_on,place,chair,attendees,summary", {}},
        {u"dispatch_reviews", "meeting,project,light,suggested,light_reason,opinion", {}},
        {u"handed_down_tasks",
         "code,project,meeting,text,owner,handed_down_on,due,answer,closed_on",
         {}},
        {u"rectification_items",
         "code,source,project,session,posting,unit,responsible,problem,measure,found_on,due,closed_"
         "on,"
         "evidence,verifier",
         {}},
        {u"rectification_notes", "item,number,noted_on,recorded_at,recorded_by,text", {}},
        {u"supervision_findings", "code,project,found_on,group,text,rectification", {}},
        {u"project_results", "code,project,kind,person,achieved_on,note", {}}};
};

} // namespace

std::vector<ProjectTable> planDemoProjects(const Township& township, QDate lastDay,
                                           RandomSource& random)
{
    return ProjectPlanner(township, lastDay, random).plan();
}

} // namespace touyan::generator
