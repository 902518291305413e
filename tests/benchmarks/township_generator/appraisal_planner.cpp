// SPDX-License-Identifier: GPL-3.0-or-later
#include "appraisal_planner.h"

#include "domain/appraisal/draw_by_lot.h"
#include "texts/appraisal_texts.h"

#include <algorithm>
#include <array>
#include <map>

namespace touyan::generator {

namespace {

constexpr int kCriteria = 10;
constexpr int kSpareForms = 2;

QString text(Words words)
{
    return QString::fromUtf16(words);
}

QString iso(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

/// How many of a group come, and what they are like.
struct Group
{
    Words code;
    Words title;
    int weight;
    int issued; ///< to everybody invited who came
    int invited;
    int returned;
    int trim;
    int kindness; ///< in tenths of a point, added to what its voters think
};

struct Plan
{
    Words code;
    int year;
    Words title;
    QDate heldOn;
    bool isScored;
    std::array<Group, 4> groups;
    bool isOver; ///< everything was entered twice and settled
};

/// Somebody who reports.
struct Speaker
{
    QString posting;
    QString unit;
    QString person;
    int quality = 0; ///< what good work is worth, in tenths of a mark
    std::array<int, kCriteria> strengths{};
    bool isOnSite = true;
    bool hasVeto = false;
};

/// The marks of one row, as (criterion, value).
using Row = std::vector<std::pair<QString, QString>>;

struct Ballot
{
    const Group* group = nullptr;
    int serial = 0;
    bool isOfFirstClerk = true;
    bool isSecondMissing = false;
    std::map<QString, Row> rows;   ///< by posting
    std::map<QString, Row> second; ///< where the second entry says something else
};

class AppraisalPlanner
{
public:
    AppraisalPlanner(const Township& township, QDate lastDay, RandomSource& random,
                     std::vector<ProjectTable>& tables)
        : m_township(township)
        , m_lastDay(lastDay)
        , m_random(random)
        , m_tables(tables)
    {
    }

    void add()
    {
        // Sizes of the groups: whoever is on sick leave or at a course does not come.
        addSession({u"A00001",
                    m_lastDay.year() - 1,
                    u"2025年度第一书记述职评议",
                    QDate(m_lastDay.year(), 1, 9),
                    true,
                    {Group{u"G1", u"领导班子成员", 40, 11, 11, 11, 0, -3},
                     Group{u"G2", u"基层治理领导小组成员", 20, 13, 14, 12, 1, 0},
                     Group{u"G3", u"党组织书记和组织委员", 20, 25, 27, 24, 1, 2},
                     Group{u"G4", u"党员群众代表", 20, 34, 38, 33, 2, 4}},
                    true},
                   20260109);
        addSession({u"A00002",
                    m_lastDay.year(),
                    u"2026年度第一书记述职评议",
                    m_lastDay,
                    false,
                    {Group{u"G1", u"领导班子成员", 40, 11, 11, 10, 0, -2},
                     Group{u"G2", u"基层治理领导小组成员", 20, 14, 14, 13, 0, 0},
                     Group{u"G3", u"党组织书记和组织委员", 20, 25, 26, 24, 1, 1},
                     Group{u"G4", u"党员群众代表", 20, 35, 38, 33, 1, 3}},
                    false},
                   20261119);
    }

private:
    using Fields = QStringList;

    [[nodiscard]] std::vector<Fields>& rows(Words table)
    {
        return std::find_if(
                   m_tables.begin(), m_tables.end(),
                   [&](const ProjectTable& each) { return text(each.name) == text(table); })
            ->rows;
    }

    void addSession(const Plan& plan, quint64 seed)
    {
        m_session = text(plan.code);
        m_scored = plan.isScored;
        const QString last = QStringLiteral(u"block");
        rows(u"appraisal_sessions")
            .push_back({m_session, QString::number(plan.year), text(plan.title), iso(plan.heldOn),
                        plan.isScored ? QStringLiteral(u"score") : QStringLiteral(u"grade"),
                        plan.isScored ? QStringLiteral(u"30") : QStringLiteral(u"25"),
                        plan.isScored ? QString() : QStringLiteral(u"9"), QStringLiteral(u"50"),
                        last, QStringLiteral(u"3"), QStringLiteral(u"95"), QStringLiteral(u"85"),
                        QStringLiteral(u"70"), QStringLiteral(u"50"), QStringLiteral(u"90"),
                        QStringLiteral(u"80"), QStringLiteral(u"60")});
        for (int i = 0; i < kCriteria; ++i) {
            rows(u"criteria")
                .push_back({m_session, criterion(i),
                            text(kAppraisalTopics[static_cast<std::size_t>(i)]),
                            QStringLiteral(u"10")});
        }
        for (const Group& group : plan.groups) {
            rows(u"voter_groups")
                .push_back({m_session, text(group.code), text(group.title),
                            QString::number(group.weight), QString::number(group.invited),
                            QString::number(group.issued), QString::number(group.trim)});
        }
        addComponents(plan);
        findSpeakers(plan);
        addReportees(plan, seed);
        addForms(plan);
        addBallots(plan);
        addComments(plan);
        addProblems(plan);
    }

    [[nodiscard]] static QString criterion(int number)
    {
        return u'C' + QString::number(number + 1).rightJustified(2, u'0');
    }

    void addComponents(const Plan& plan)
    {
        const auto component = [&](Words name, int weight) {
            rows(u"components").push_back({m_session, text(name), QString::number(weight)});
        };
        component(u"meeting", plan.isScored ? 60 : 70);
        component(u"routine", 30);
        if (plan.isScored)
            component(u"project", 10);
    }

    /// The first secretaries who serve on the day, and how their work is seen.
    void findSpeakers(const Plan& plan)
    {
        m_speakers.clear();
        for (const Posting& posting : m_township.postings) {
            if (!posting.firstSecretary || !posting.runsOn(plan.heldOn))
                continue;
            Speaker speaker;
            speaker.posting = posting.code;
            speaker.unit = m_township.units[static_cast<std::size_t>(posting.unit)].code;
            speaker.person = m_township.people[static_cast<std::size_t>(posting.person)].name;
            // From 7.6 for those who do the least to 9.4 for those who do everything in time.
            const int done = posting.diligence.done - posting.diligence.late / 2;
            speaker.quality = 76 + (done - 740) * 18 / 260 + m_random.between(-3, 3);
            for (int& strength : speaker.strengths)
                strength = m_random.between(-4, 4);
            m_speakers.push_back(std::move(speaker));
        }
        // Sorted by posting, as the program does before it draws.
        std::sort(m_speakers.begin(), m_speakers.end(),
                  [](const Speaker& a, const Speaker& b) { return a.posting < b.posting; });
        for (Speaker& speaker : m_speakers) {
            speaker.isOnSite =
                speaker.unit != QStringLiteral(u"U006") && speaker.unit != QStringLiteral(u"U014");
            speaker.hasVeto = plan.isScored && speaker.unit == QStringLiteral(u"U020");
        }
    }

    void addReportees(const Plan& plan, quint64 seed)
    {
        QStringList order;
        for (const Speaker& speaker : m_speakers) {
            if (speaker.isOnSite)
                order.append(speaker.posting);
        }
        domain::drawByLot(order, seed); // as the program does, so that it can be checked
        for (const Speaker& speaker : m_speakers) {
            const qsizetype place = order.indexOf(speaker.posting);
            rows(u"reportees")
                .push_back(
                    {m_session, speaker.posting, place < 0 ? QString() : QString::number(place + 1),
                     speaker.isOnSite ? QStringLiteral(u"on_site") : QStringLiteral(u"written"),
                     speaker.hasVeto ? QStringLiteral(u"yes") : QStringLiteral(u"no")});
            if (speaker.hasVeto)
                rows(u"appraisal_vetoes")
                    .push_back({m_session, speaker.posting, text(kVetoReason)});
            // Two units had no project of their own last year.
            if (plan.isScored && (speaker.unit == QStringLiteral(u"U020") ||
                                  speaker.unit == QStringLiteral(u"U021"))) {
                rows(u"component_scores")
                    .push_back({m_session, speaker.posting, QStringLiteral(u"project"),
                                QStringLiteral(u"not_applicable")});
            }
        }
        rows(u"appraisal_draws")
            .push_back({m_session, QStringLiteral(u"1"), QString::number(seed),
                        iso(plan.heldOn.addDays(-1)) + QStringLiteral(u"T06:30:00.000Z"),
                        text(kSettler), QString(), order.join(u';')});
    }

    void addForms(const Plan& plan)
    {
        for (const Group& group : plan.groups) {
            for (int serial = 1; serial <= group.issued + kSpareForms; ++serial) {
                rows(u"ballot_forms")
                    .push_back({m_session, text(group.code), QString::number(serial)});
            }
        }
    }

    // Ballots

    void addBallots(const Plan& plan)
    {
        for (const Group& group : plan.groups) {
            std::vector<int> serials;
            for (int serial = 1; serial <= group.issued + kSpareForms; ++serial)
                serials.push_back(serial);
            m_random.shuffle(serials);
            serials.resize(static_cast<std::size_t>(group.returned));
            std::sort(serials.begin(), serials.end());
            for (std::size_t i = 0; i < serials.size(); ++i) {
                Ballot ballot;
                ballot.group = &group;
                ballot.serial = serials[i];
                ballot.isOfFirstClerk = m_random.chance(500);
                // The last forms of the largest group wait for their second entry.
                ballot.isSecondMissing =
                    !plan.isOver && &group == &plan.groups.back() && i + 4 > serials.size();
                fill(ballot, i);
                const bool isDisputed = !ballot.isSecondMissing && !ballot.rows.empty() &&
                                        (i == 4 || i == 9 || i == 17);
                if (isDisputed)
                    dispute(ballot, plan.isOver || i == 4);
                write(ballot);
            }
        }
    }

    /// One voter: strict or kind, in whole marks or halves, and with favourites.
    void fill(Ballot& ballot, std::size_t number)
    {
        // One form of the two larger groups came back empty.
        if (number == 7 && ballot.group->returned > 20)
            return;
        const int kindness = ballot.group->kindness + m_random.between(-5, 4);
        const bool inHalves = m_random.chance(450);
        if (m_scored) {
            for (const Speaker& speaker : m_speakers) {
                const int favour = m_random.between(-5, 5);
                ballot.rows[speaker.posting] = scoredRow(speaker, kindness + favour, inHalves);
            }
        } else {
            gradeRows(ballot, kindness);
        }
        spoil(ballot);
    }

    [[nodiscard]] Row scoredRow(const Speaker& speaker, int kindness, bool inHalves)
    {
        Row row;
        for (int i = 0; i < kCriteria; ++i) {
            const int tenths =
                std::clamp(speaker.quality + speaker.strengths[static_cast<std::size_t>(i)] +
                               kindness + m_random.between(-4, 4),
                           50, 100);
            const int halves = inHalves ? (tenths + 2) / 5 : (tenths + 5) / 10 * 2;
            row.emplace_back(criterion(i),
                             QString::number(halves / 2) +
                                 (halves % 2 == 0 ? QString() : QStringLiteral(u".5")));
        }
        return row;
    }

    /// The best of what a voter thinks get 好, mostly within the limit of the form.
    void gradeRows(Ballot& ballot, int kindness)
    {
        std::vector<std::pair<int, const Speaker*>> seen;
        for (const Speaker& speaker : m_speakers)
            seen.emplace_back(speaker.quality + m_random.between(-5, 5), &speaker);
        std::sort(seen.begin(), seen.end(),
                  [](const auto& a, const auto& b) { return a.first > b.first; });
        const std::size_t good =
            m_random.chance(15) ? 11 : static_cast<std::size_t>(std::clamp(7 + kindness / 3, 3, 9));
        for (std::size_t i = 0; i < seen.size(); ++i) {
            Words grade = u"fair";
            if (i < good)
                grade = u"good";
            else if (seen[i].first + kindness < 78)
                grade = m_random.chance(120) ? u"poor" : u"ordinary";
            ballot.rows[seen[i].second->posting] = {{QStringLiteral(u"grade"), text(grade)}};
        }
    }

    /// What people write although they should not.
    void spoil(Ballot& ballot)
    {
        for (auto& [posting, row] : ballot.rows) {
            if (m_random.chance(14)) {
                row.clear(); // left blank
            } else if (m_random.chance(9)) {
                static const std::array<Words, 5> wrong{u"11", u"9.3", u"√", u"９", u"优"};
                row[static_cast<std::size_t>(m_random.below(static_cast<int>(row.size())))].second =
                    text(m_random.pick(wrong));
            } else if (row.size() > 1 && m_random.chance(5)) {
                row.pop_back(); // one topic overlooked
            }
        }
    }

    /// The two entries of one field differ; settled: by what stands on the form.
    void dispute(Ballot& ballot, bool isSettled)
    {
        auto place = ballot.rows.begin();
        std::advance(place, m_random.below(static_cast<int>(ballot.rows.size())));
        if (place->second.empty())
            place = ballot.rows.begin();
        if (place->second.empty())
            return;
        auto& [posting, row] = *place;
        auto& [name, value] =
            row[static_cast<std::size_t>(m_random.below(static_cast<int>(row.size())))];
        static const std::array<Words, 4> slips{u"6", u"7.5", u"9", u"10"};
        static const std::array<Words, 2> gradeSlips{u"ordinary", u"good"};
        QString other = text(m_scored ? m_random.pick(slips) : m_random.pick(gradeSlips));
        if (other == value)
            other = m_scored ? QStringLiteral(u"5") : QStringLiteral(u"fair");
        if (!isSettled) {
            Row second = row;
            for (auto& mark : second) {
                if (mark.first == name)
                    mark.second = other;
            }
            ballot.second[posting] = std::move(second);
            return;
        }
        const bool wasFirstRight = m_random.chance(500);
        const QString right = name + u'=' + value;
        const QString wrong = name + u'=' + other;
        const QString serial = QString::number(ballot.serial);
        const QString note = text(wasFirstRight ? kSettlingNotes[0] : kSettlingNotes[1]);
        rows(u"settled_differences")
            .push_back({m_session, text(ballot.group->code), serial, posting, name,
                        wasFirstRight ? right : wrong, wasFirstRight ? wrong : right, right,
                        text(kSettler), note});
        trace(ballot, u"first", u"settled", kSettler, note);
    }

    void trace(const Ballot& ballot, Words round, Words step, Words person,
               const QString& reason = {})
    {
        rows(u"ballot_traces")
            .push_back({m_session, text(ballot.group->code), QString::number(ballot.serial),
                        text(round), text(step), text(person), reason, QStringLiteral(u"1")});
    }

    void write(const Ballot& ballot)
    {
        const QString group = text(ballot.group->code);
        const QString serial = QString::number(ballot.serial);
        const Words first = ballot.isOfFirstClerk ? kFirstClerk : kSecondClerk;
        const Words second = ballot.isOfFirstClerk ? kSecondClerk : kFirstClerk;
        rows(u"ballots").push_back({m_session, group, serial});
        trace(ballot, u"first", u"entered", first);
        QString says;
        if (!ballot.isSecondMissing) {
            trace(ballot, u"second", u"entered", second);
            says = ballot.second.empty() ? QStringLiteral(u"same") : QStringLiteral(u"listed");
        }
        rows(u"ballot_entries")
            .push_back({m_session, group, serial, text(first),
                        ballot.isSecondMissing ? QString() : text(second), says});
        const auto list = [&](Words table, const QString& posting, const Row& row) {
            for (const auto& [name, value] : row)
                rows(table).push_back({m_session, group, serial, posting, name, value});
        };
        for (const auto& [posting, row] : ballot.rows)
            list(u"ballot_marks", posting, row);
        if (ballot.second.empty())
            return;
        for (const auto& [posting, row] : ballot.rows) {
            const auto other = ballot.second.find(posting);
            list(u"second_marks", posting, other == ballot.second.end() ? row : other->second);
        }
    }

    // After the meeting

    void addComments(const Plan& plan)
    {
        if (plan.isOver)
            rows(u"appraisal_comments").push_back({m_session, QString(), text(kCollectiveComment)});
        std::size_t praise = 0;
        std::size_t mixed = 0;
        std::size_t criticism = 0;
        for (const Speaker& speaker : m_speakers) {
            // Of this year's only the first ones have been written down.
            if (!plan.isOver && speaker.posting > QStringLiteral(u"P006"))
                continue;
            Words said = kMixed[mixed++ % kMixed.size()];
            if (speaker.quality >= 90)
                said = kPraise[praise++ % kPraise.size()];
            else if (speaker.quality < 80)
                said = kCriticism[criticism++ % kCriticism.size()];
            rows(u"appraisal_comments").push_back({m_session, speaker.posting, text(said)});
        }
    }

    void addProblems(const Plan& plan)
    {
        std::size_t number = 0;
        for (const Speaker& speaker : m_speakers) {
            const bool isChosen =
                plan.isOver ? speaker.quality < 89 || number % 4 == 0 : speaker.quality < 81;
            const AppraisalProblem& found = kAppraisalProblems[number % kAppraisalProblems.size()];
            if (!isChosen)
                continue;
            // One in four of last year's is still open when this year's session comes.
            const bool isOpen = !plan.isOver || number % 4 == 2;
            addItem(plan, speaker, found, isOpen);
            ++number;
        }
    }

    void addItem(const Plan& plan, const Speaker& speaker, const AppraisalProblem& found,
                 bool isOpen)
    {
        auto& items = rows(u"rectification_items");
        const QString code = u'Z' + QString::number(items.size() + 1).rightJustified(4, u'0');
        const QDate due = plan.heldOn.addDays(m_random.between(80, 110));
        const QDate closed = due.addDays(m_random.between(-40, 6));
        items.push_back({code, QStringLiteral(u"appraisal"), QString(), m_session, speaker.posting,
                         speaker.unit, speaker.person, text(found.problem), text(found.measure),
                         iso(plan.heldOn), iso(due), isOpen ? QString() : iso(closed),
                         isOpen ? QString() : text(found.evidence),
                         isOpen ? QString() : text(kSettler)});
        const QDate noted = plan.heldOn.addDays(m_random.between(25, 38));
        if (noted <= m_lastDay) {
            rows(u"rectification_notes")
                .push_back({code, QStringLiteral(u"1"), iso(noted),
                            iso(noted) + QStringLiteral(u"T07:40:00.000Z"), speaker.person,
                            text(found.note)});
        }
    }

    const Township& m_township;
    QDate m_lastDay;
    RandomSource& m_random;
    std::vector<ProjectTable>& m_tables;
    QString m_session;
    bool m_scored = true;
    std::vector<Speaker> m_speakers;
};

std::vector<ProjectTable> emptyTables()
{
    return {
        {u"appraisal_sessions",
         "code,year,title,held_on,mode,good_quota_percent,ballot_good_limit,quorum_percent,"
         "missing_group,min_ballots,points_good,points_fair,points_ordinary,points_poor,"
         "threshold_good,threshold_fair,threshold_ordinary",
         {}},
        {u"criteria", "session,code,title,max_points", {}},
        {u"voter_groups", "session,code,title,weight,invited,issued,trim", {}},
        {u"components", "session,component,weight", {}},
        {u"reportees", "session,posting,order,manner,veto", {}},
        {u"component_scores", "session,posting,component,score", {}},
        {u"ballots", "session,group,serial", {}},
        {u"ballot_marks", "session,group,serial,posting,criterion,value", {}},
        {u"appraisal_vetoes", "session,posting,reason", {}},
        {u"appraisal_draws", "session,number,seed,drawn_at,drawn_by,reason,order", {}},
        {u"appraisal_comments", "session,posting,text", {}},
        {u"ballot_forms", "session,group,serial", {}},
        {u"ballot_entries", "session,group,serial,first_by,second_by,second", {}},
        {u"second_marks", "session,group,serial,posting,criterion,value", {}},
        {u"settled_differences",
         "session,group,serial,posting,criterion,first_values,second_values,settled_values,"
         "settled_by,note",
         {}},
        {u"ballot_traces", "session,group,serial,round,step,actor,reason,times", {}},
    };
}

} // namespace

void addDemoAppraisals(const Township& township, QDate lastDay, RandomSource& random,
                       std::vector<ProjectTable>& tables)
{
    std::vector<ProjectTable> added = emptyTables();
    tables.insert(tables.end(), std::make_move_iterator(added.begin()),
                  std::make_move_iterator(added.end()));
    AppraisalPlanner(township, lastDay, random, tables).add();
}

} // namespace touyan::generator
