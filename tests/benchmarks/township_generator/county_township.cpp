// SPDX-License-Identifier: GPL-3.0-or-later
#include "county_township.h"

#include "checklist_seed.h"
#include "circumstances.h"
#include "texts/texts.h"

#include <algorithm>

namespace touyan::generator {

namespace {

constexpr const char16_t* kPlaceFirst[] = {u"石", u"柳", u"清", u"白", u"上", u"下", u"古",
                                           u"新", u"长", u"金", u"望", u"云", u"竹", u"枫",
                                           u"鹭", u"雁", u"砚", u"棠", u"柘", u"榆"};
constexpr const char16_t* kPlaceSecond[] = {u"桥", u"湾", u"坪", u"塘", u"岭", u"渡", u"垄",
                                            u"沟", u"台", u"井", u"泉", u"寨", u"屯", u"圩",
                                            u"畈", u"汀", u"槛", u"坝", u"垚", u"陂", u"庄"};
constexpr const char16_t* kSurnames[] = {
    u"王", u"李", u"张", u"刘", u"陈", u"杨", u"赵", u"黄", u"周", u"吴", u"徐",   u"孙",
    u"胡", u"朱", u"高", u"林", u"何", u"郭", u"马", u"罗", u"梁", u"宋", u"欧阳", u"谢",
    u"韩", u"唐", u"冯", u"于", u"董", u"萧", u"程", u"曹", u"袁", u"邓", u"许",   u"司马"};
constexpr const char16_t* kGiven[] = {u"伟",   u"芳",   u"建国", u"秀英", u"志强", u"晓燕",
                                      u"海涛", u"丽华", u"明远", u"雪梅", u"文博", u"佳宁",
                                      u"国栋", u"思源", u"子涵", u"永福", u"春晖", u"一鸣",
                                      u"若兰", u"振华", u"䶮",   u"堽",   u"𬇙", u"长青"};
constexpr const char16_t* kSenders[] = {u"区财政局", u"区教育局", u"区水利局",     u"区住建局",
                                        u"区卫健局", u"区司法局", u"区审计局",     u"区人社局",
                                        u"区文旅局", u"区总工会", u"区农业农村局", u"区交通局"};
constexpr const char16_t* kCitySenders[] = {u"市委党校", u"市统计局", u"市农业科学研究所",
                                            u"市文联"};
constexpr const char16_t* kLeaveReasons[] = {u"培训", u"病假", u"年休假",
                                             u"婚假", u"丧假", u"借调"};

QString text(const char16_t* words)
{
    return QString::fromUtf16(words);
}

QString code(QChar letter, std::size_t position, int digits)
{
    return letter + QString::number(position + 1).rightJustified(digits, u'0');
}

class CountyBuilder
{
public:
    CountyBuilder(const Order& order, RandomSource& random)
        : m_order(order)
        , m_random(random)
    {
    }

    Township build()
    {
        addChecklists();
        addUnits();
        addPostings();
        addCircumstances();
        callMeetings(m_township, m_order, 2, m_random);
        takeAttendance(m_township, m_order, m_random);
        return std::move(m_township);
    }

private:
    void addChecklists()
    {
        const QDate begin(m_order.from.year() - 2, 1, 1);
        const QDate change(m_order.from.year(), 7, 1);
        Checklist common;
        common.code = QStringLiteral(u"C1");
        common.title = QStringLiteral(u"第一书记“十个一”工作清单");
        common.validFrom = begin;
        common.items = seedItems();
        m_township.checklists.push_back(common);
        Checklist relocation;
        relocation.code = QStringLiteral(u"Z1");
        relocation.title = QStringLiteral(u"征迁村差异化清单");
        relocation.validFrom = begin;
        relocation.validTo = change.addDays(-1);
        relocation.category = QStringLiteral(u"征迁村");
        relocation.items = relocationItems();
        m_township.checklists.push_back(relocation);
        relocation.code = QStringLiteral(u"Z2");
        relocation.title = QStringLiteral(u"征迁村差异化清单（修订）");
        relocation.validFrom = change;
        relocation.validTo = QDate();
        relocation.lateCreditPercent = 60;
        relocation.lateUntilDays = 45;
        m_township.checklists.push_back(relocation);
    }

    void addUnits()
    {
        // One place in fifty is the second one of its unit: some units have two secretaries.
        const int units = std::max(1, m_order.secretaries - m_order.secretaries / 50);
        const auto firsts = static_cast<int>(std::size(kPlaceFirst));
        const auto seconds = static_cast<int>(std::size(kPlaceSecond));
        for (int position = 0; position < units; ++position) {
            Unit unit;
            unit.code = code(u'U', m_township.units.size(), 5);
            unit.village = m_random.chance(650);
            // Twenty and twenty-one have no common divisor: 420 pairs before one comes again.
            const int series = position / (firsts * seconds);
            unit.name = text(kPlaceFirst[position % firsts]) +
                        text(kPlaceSecond[position % seconds]) +
                        (series > 0 ? QString::number(series + 1) : QString()) +
                        (unit.village ? QStringLiteral(u"村") : QStringLiteral(u"社区"));
            if (!unit.village) {
                unit.category = m_random.chance(700) ? QStringLiteral(u"城市社区") : QString();
            } else if (m_random.chance(120)) {
                unit.category = QStringLiteral(u"征迁村");
            }
            if (m_random.chance(50) && (unit.village || !unit.category.isEmpty())) {
                unit.changes.push_back({someWorkday(m_order.from, m_order.to, m_random),
                                        unit.village && unit.category.isEmpty()
                                            ? QStringLiteral(u"征迁村")
                                            : QString()});
            }
            m_township.units.push_back(unit);
        }
    }

    int addPerson(bool firstSecretary)
    {
        Person person;
        person.code = code(firstSecretary ? u'R' : u'S', m_township.people.size(), 6);
        person.name = text(m_random.pick(kSurnames)) + text(m_random.pick(kGiven));
        person.female = m_random.chance(350);
        person.dispatchLevel = QStringLiteral(u"township");
        if (firstSecretary) {
            const bool city = m_random.chance(140);
            person.dispatchLevel = city ? QStringLiteral(u"city") : QStringLiteral(u"district");
            person.dispatchingUnit =
                city ? text(m_random.pick(kCitySenders)) : text(m_random.pick(kSenders));
        }
        m_township.people.push_back(person);
        return static_cast<int>(m_township.people.size()) - 1;
    }

    void addPosting(int person, int unit, bool firstSecretary, QDate start, QDate end)
    {
        Posting posting;
        posting.code = code(firstSecretary ? u'P' : u'Z', m_township.postings.size(), 6);
        posting.person = person;
        posting.unit = unit;
        posting.firstSecretary = firstSecretary;
        posting.start = start;
        posting.end = end;
        if (firstSecretary) {
            posting.round =
                QStringLiteral(u"%1-%2").arg(start.year()).arg(start.month(), 2, 10, QChar(u'0'));
        }
        posting.diligence.done = m_random.between(720, 1000);
        posting.diligence.late = m_random.between(0, 150);
        posting.diligence.returned = m_random.between(0, 25);
        posting.diligence.attends = m_random.between(850, 1000);
        posting.diligence.wordy = m_random.between(100, 800);
        m_township.postings.push_back(posting);
    }

    void addPostings()
    {
        const auto units = static_cast<int>(m_township.units.size());
        for (int unit = 0; unit < units; ++unit) {
            addPosting(addPerson(false), unit, false, QDate(m_order.from.year() - 1, 1, 1),
                       QDate());
        }
        for (int place = 0; place < m_order.secretaries; ++place) {
            const int unit = place % units;
            QDate start(m_order.from.year() - 1, 7, 1);
            int person = addPerson(true);
            while (start <= m_order.to) {
                const QDate roundEnd = start.addYears(m_random.between(2, 3)).addDays(-1);
                if (m_random.chance(250)) {
                    const QDate handOver = start.addDays(m_random.between(60, 600));
                    addPosting(person, unit, true, start, handOver);
                    person = addPerson(true);
                    const int gap = m_random.chance(700) ? 1 : m_random.between(5, 40);
                    addPosting(person, unit, true, handOver.addDays(gap), closed(roundEnd));
                } else {
                    addPosting(person, unit, true, start, closed(roundEnd));
                }
                // Some stay for another round.
                person = m_random.chance(150) ? person : addPerson(true);
                start = roundEnd.addDays(1);
            }
        }
        dropLaterPostings();
    }

    /// A round that outlasts the data is still going on.
    QDate closed(QDate roundEnd) const { return roundEnd > m_order.to ? QDate() : roundEnd; }

    /// Hand-overs that would happen after the last day are not known yet.
    void dropLaterPostings()
    {
        std::erase_if(m_township.postings,
                      [this](const Posting& posting) { return posting.start > m_order.to; });
        for (Posting& posting : m_township.postings) {
            if (posting.end.isValid() && posting.end > m_order.to) {
                posting.end = QDate();
            }
        }
    }

    void addCircumstances()
    {
        for (int year = m_order.from.year(); year <= m_order.to.year(); ++year) {
            m_township.freeDays.push_back(springFestival(year));
            const QDate flood = QDate(year, 7, 1).addDays(m_random.between(0, 40));
            m_township.freeDays.push_back(
                {flood, flood.addDays(m_random.between(3, 8)), QStringLiteral(u"防汛值守")});
        }
        for (std::size_t position = 0; position < m_township.postings.size(); ++position) {
            const Posting& posting = m_township.postings[position];
            const QDate first = std::max(posting.start, m_order.from);
            const QDate last = std::min(posting.lastDay(m_order.to), m_order.to);
            if (!posting.firstSecretary || last < first) {
                continue;
            }
            const int months = static_cast<int>(first.daysTo(last)) / 30;
            for (int month = 0; month < months; ++month) {
                if (m_random.chance(90)) {
                    addLeave(static_cast<int>(position), first, last);
                }
                if (m_random.chance(12)) {
                    addAdjustment(static_cast<int>(position), first, last);
                }
            }
        }
    }

    void addLeave(int posting, QDate first, QDate last)
    {
        Leave leave;
        leave.posting = posting;
        leave.from = someWorkday(first, last, m_random);
        if (m_random.chance(25)) {
            leave.reason = QStringLiteral(u"产假");
            leave.to = leave.from.addDays(157);
        } else {
            leave.reason = text(m_random.pick(kLeaveReasons));
            leave.to = leave.from.addDays(m_random.between(0, 16));
        }
        leave.to = std::min(leave.to, last);
        leave.approved = m_random.chance(900);
        m_township.leaves.push_back(leave);
    }

    void addAdjustment(int posting, QDate first, QDate last)
    {
        static constexpr const char16_t* kPoints[] = {u"0.5", u"1", u"1.5", u"2", u"0.25", u"3"};
        const bool raise = m_random.chance(600);
        const auto reasons = raise ? raiseReasons() : cutReasons();
        m_township.adjustments.push_back(
            {posting, someWorkday(first, last, m_random),
             (raise ? QString() : QStringLiteral(u"-")) + text(m_random.pick(kPoints)),
             text(m_random.pick(reasons).words)});
    }

    const Order& m_order;
    RandomSource& m_random;
    Township m_township;
};

} // namespace

Township buildCountyTownship(const Order& order, RandomSource& random)
{
    return CountyBuilder(order, random).build();
}

} // namespace touyan::generator
