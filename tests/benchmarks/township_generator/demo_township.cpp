// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_township.h"

#include "checklist_seed.h"
#include "circumstances.h"

#include <algorithm>

namespace touyan::generator {

namespace {

/// A unit with its first secretary and its Party secretary. Sender: name of the dispatching unit;
/// done, late, returned, attends, wordy as in Diligence.
struct Place
{
    const char16_t* name;
    bool village;
    const char16_t* category;
    const char16_t* secretary;
    bool secretaryFemale;
    const char16_t* sender;
    bool city;
    const char16_t* partySecretary;
    bool partySecretaryFemale;
    Diligence diligence;
};

// clang-format off
const Place kPlaces[kDemoSecretaries] = {
    {u"鹭汀社区", false, u"城市社区", u"王䶮", false, u"市委党校", true, u"周桂英", true, {1000, 0, 0, 1000, 700}},
    {u"梧桐里社区", false, u"城市社区", u"郑晓禾", true, u"区教育局", false, u"蒋红霞", true, {955, 45, 5, 970, 820}},
    {u"锦桥社区", false, u"城市社区", u"唐亦舟", false, u"区融媒体中心", false, u"何玉梅", true, {930, 60, 10, 950, 640}},
    {u"澄光社区", false, u"城市社区", u"欧阳青禾", true, u"区文旅局", false, u"任海燕", true, {1000, 0, 0, 1000, 480}},
    {u"印月社区", false, u"城市社区", u"丁一帆", false, u"区城管局", false, u"郭建业", false, {870, 110, 20, 900, 210}},
    {u"芸窗社区", false, u"", u"罗素素", true, u"区妇联", false, u"侯翠萍", true, {945, 50, 5, 975, 560}},
    {u"榆钱巷社区", false, u"", u"马千里", false, u"区市场监管局", false, u"范志刚", false, {825, 150, 25, 880, 120}},
    {u"新垚社区", false, u"征迁村", u"邵芸", true, u"区自然资源局", false, u"傅成林", false, {960, 45, 5, 970, 510}},
    {u"望岫村", true, u"乡村振兴重点村", u"孙𬇙", true, u"市农业科学研究所", true, u"李长顺", false, {995, 8, 0, 1000, 880}},
    {u"枫槎村", true, u"乡村振兴重点村", u"韩松林", false, u"区水利局", false, u"吴满仓", false, {925, 70, 10, 945, 430}},
    {u"石槛村", true, u"", u"贺延年", false, u"区住建局", false, u"宋守田", false, {900, 90, 15, 930, 260}},
    {u"稻垄村", true, u"", u"陆知秋", true, u"区财政局", false, u"曹国柱", false, {1000, 0, 0, 1000, 600}},
    {u"柿子湾村", true, u"乡村振兴重点村", u"白榆", true, u"区人社局", false, u"彭春生", false, {940, 60, 5, 965, 760}},
    {u"水碓坪村", true, u"", u"龚麦", true, u"区卫健局", false, u"魏来福", false, {940, 70, 10, 950, 390}},
    {u"青箬村", true, u"", u"石砚田", false, u"区档案馆", false, u"余秋菊", true, {970, 35, 5, 990, 940}},
    {u"棠梨沟村", true, u"", u"江望山", false, u"区交通局", false, u"姚广林", false, {875, 110, 20, 920, 180}},
    {u"白鹭滩村", true, u"征迁村", u"沈慕白", false, u"区司法局", false, u"崔秀云", true, {910, 80, 15, 940, 350}},
    {u"雁回村", true, u"", u"闻人杰", false, u"区审计局", false, u"谭石头", false, {920, 75, 10, 950, 470}},
    {u"砚池村", true, u"征迁村", u"赵堽", false, u"市统计局", true, u"汪水根", false, {950, 45, 5, 970, 540}},
    {u"老渡口村", true, u"", u"冯既明", false, u"区应急管理局", false, u"尹冬生", false, {805, 130, 25, 870, 90}},
    {u"烟萝村", true, u"", u"葛存义", false, u"区总工会", false, u"段保国", false, {890, 95, 15, 920, 300}},
};
// clang-format on

const QDate kBegin(2025, 7, 1);

QString text(const char16_t* words)
{
    return QString::fromUtf16(words);
}

QString numbered(QChar letter, std::size_t position, int digits)
{
    return letter + QString::number(position).rightJustified(digits, u'0');
}

class DemoBuilder
{
public:
    DemoBuilder(const Order& order, RandomSource& random)
        : m_order(order)
        , m_random(random)
    {
    }

    Township build()
    {
        addChecklists();
        addPlaces();
        handOver();
        addFreeDays();
        addLeaves();
        addAdjustments();
        callMeetings(m_township, m_order, 2, m_random);
        announceYearEndMeeting();
        takeAttendance(m_township, m_order, m_random);
        return std::move(m_township);
    }

private:
    void addChecklists()
    {
        addChecklist(u"C2025", u"第一书记“十个一”工作清单（2025年）", u"", kBegin,
                     QDate(2025, 12, 31), seedItems());
        std::vector<Item> revised = seedItems();
        for (Item& item : revised) {
            if (item.code == QStringLiteral(u"I03")) {
                item.points = QStringLiteral(u"12");
            } else if (item.code == QStringLiteral(u"I02")) {
                item.points = QStringLiteral(u"8");
            }
        }
        addChecklist(u"C2026", u"第一书记“十个一”工作清单（2026年修订）", u"", QDate(2026, 1, 1),
                     QDate(), revised)
            .lateUntilDays = 60;
        addChecklist(u"Z2025", u"征迁村差异化清单", u"征迁村", kBegin, QDate(2026, 6, 30),
                     relocationItems());
        addChecklist(u"Z2026", u"征迁村差异化清单（2026年下半年）", u"征迁村", QDate(2026, 7, 1),
                     QDate(), relocationItems())
            .lateCreditPercent = 60;
    }

    Checklist& addChecklist(const char16_t* code, const char16_t* title, const char16_t* category,
                            QDate from, QDate to, std::vector<Item> items)
    {
        Checklist checklist;
        checklist.code = text(code);
        checklist.title = text(title);
        checklist.category = text(category);
        checklist.validFrom = from;
        checklist.validTo = to;
        checklist.items = std::move(items);
        m_township.checklists.push_back(std::move(checklist));
        return m_township.checklists.back();
    }

    int addPerson(QChar letter, std::size_t position, const char16_t* name, bool female,
                  const char16_t* sender, const char16_t* level)
    {
        Person person;
        person.code = numbered(letter, position, 3);
        person.name = text(name);
        person.female = female;
        // Short numbers of the office's own exchange: nobody outside has one of these.
        person.phone = m_random.chance(850)
                           ? QStringLiteral(u"66%1").arg(4100 + 7 * m_township.people.size())
                           : QString();
        person.dispatchingUnit = text(sender);
        person.dispatchLevel = text(level);
        m_township.people.push_back(person);
        return static_cast<int>(m_township.people.size()) - 1;
    }

    int addPosting(const QString& code, int person, int unit, bool firstSecretary, QDate start,
                   const Diligence& diligence, const char16_t* round)
    {
        Posting posting;
        posting.code = code;
        posting.person = person;
        posting.unit = unit;
        posting.firstSecretary = firstSecretary;
        posting.start = start;
        posting.diligence = diligence;
        posting.round = text(round);
        m_township.postings.push_back(posting);
        return static_cast<int>(m_township.postings.size()) - 1;
    }

    void addPlaces()
    {
        for (std::size_t position = 0; position < std::size(kPlaces); ++position) {
            const Place& place = kPlaces[position];
            Unit unit;
            unit.code = numbered(u'U', position + 1, 3);
            unit.name = text(place.name);
            unit.village = place.village;
            unit.category = text(place.category);
            m_township.units.push_back(unit);
            const int person = addPerson(u'R', position + 1, place.secretary, place.secretaryFemale,
                                         place.sender, place.city ? u"city" : u"district");
            addPosting(numbered(u'P', position + 1, 3), person, static_cast<int>(position), true,
                       kBegin, place.diligence, u"2025-07");
        }
        for (std::size_t position = 0; position < std::size(kPlaces); ++position) {
            const Place& place = kPlaces[position];
            const int person = addPerson(u'S', position + 1, place.partySecretary,
                                         place.partySecretaryFemale, u"", u"township");
            addPosting(numbered(u'Z', position + 1, 3), person, static_cast<int>(position), false,
                       QDate(2021, 3, 1), {}, u"");
        }
        unitNamed(u"新垚社区").changes.push_back({QDate(2026, 1, 1), QStringLiteral(u"城市社区")});
        unitNamed(u"雁回村").changes.push_back({QDate(2026, 4, 1), QStringLiteral(u"征迁村")});
    }

    Unit& unitNamed(const char16_t* name)
    {
        return *std::find_if(m_township.units.begin(), m_township.units.end(),
                             [&](const Unit& unit) { return unit.name == text(name); });
    }

    /// The latest posting of a role at a unit.
    int postingAt(const char16_t* unitName, bool firstSecretary = true) const
    {
        int found = -1;
        for (std::size_t position = 0; position < m_township.postings.size(); ++position) {
            const Posting& posting = m_township.postings[position];
            if (posting.firstSecretary == firstSecretary &&
                m_township.units[static_cast<std::size_t>(posting.unit)].name == text(unitName)) {
                found = static_cast<int>(position);
            }
        }
        return found;
    }

    /// Ends the posting at a unit and starts one of another person there.
    void succeed(const char16_t* unitName, QDate lastDay, QDate firstDay, int person,
                 const Diligence& diligence)
    {
        Posting& former = m_township.postings[static_cast<std::size_t>(postingAt(unitName))];
        former.end = lastDay;
        const int unit = former.unit;
        const QString round =
            QStringLiteral(u"%1-%2").arg(firstDay.year()).arg(firstDay.month(), 2, 10, QChar(u'0'));
        const int posting = addPosting(numbered(u'P', ++m_lastPosting, 3), person, unit, true,
                                       firstDay, diligence, u"");
        m_township.postings[static_cast<std::size_t>(posting)].round = round;
    }

    void handOver()
    {
        // In the middle of a month and a quarter: half of November for each of the two.
        succeed(u"白鹭滩村", QDate(2025, 11, 15), QDate(2025, 11, 16),
                addPerson(u'R', 22, u"钱沐阳", false, u"区司法局", u"district"),
                {945, 50, 0, 970, 520});
        // One goes on to another village, somebody new comes to the community.
        const int moving =
            m_township.postings[static_cast<std::size_t>(postingAt(u"锦桥社区"))].person;
        succeed(u"锦桥社区", QDate(2026, 3, 31), QDate(2026, 4, 1),
                addPerson(u'R', 23, u"温若竹", true, u"区融媒体中心", u"district"),
                {965, 35, 0, 990, 690});
        succeed(u"棠梨沟村", QDate(2026, 3, 27), QDate(2026, 4, 1), moving, {950, 45, 5, 960, 640});
        // With a gap that nobody filled.
        succeed(u"石槛村", QDate(2026, 8, 20), QDate(2026, 9, 7),
                addPerson(u'R', 24, u"祝大川", false, u"区住建局", u"district"),
                {960, 40, 5, 970, 410});
        Posting& former =
            m_township.postings[static_cast<std::size_t>(postingAt(u"老渡口村", false))];
        former.end = QDate(2026, 5, 31);
        addPosting(QStringLiteral(u"Z022"), addPerson(u'S', 22, u"秦小满", true, u"", u"township"),
                   former.unit, false, QDate(2026, 6, 1), {}, u"");
    }

    void addFreeDays()
    {
        m_township.freeDays = {
            {QDate(2025, 8, 4), QDate(2025, 8, 10), QStringLiteral(u"防汛值守，全员下沉巡堤")},
            {QDate(2026, 2, 15), QDate(2026, 2, 23), QStringLiteral(u"春节假期")},
            {QDate(2026, 7, 13), QDate(2026, 7, 20),
             QStringLiteral(u"七月中旬强降雨，防汛二级响应")},
        };
    }

    void leave(int posting, QDate from, QDate to, const char16_t* reason, bool approved = true)
    {
        m_township.leaves.push_back({posting, from, to, text(reason), approved});
    }

    void addLeaves()
    {
        leave(postingAt(u"芸窗社区"), QDate(2026, 3, 9), QDate(2026, 8, 13), u"产假");
        leave(postingAt(u"芸窗社区"), QDate(2026, 8, 12), QDate(2026, 8, 21), u"年休假");
        leave(postingAt(u"枫槎村"), QDate(2025, 9, 8), QDate(2025, 9, 26), u"区委党校中青班培训");
        leave(postingAt(u"鹭汀社区"), QDate(2025, 10, 13), QDate(2025, 10, 17),
              u"市里第一书记示范培训班");
        leave(postingAt(u"望岫村"), QDate(2025, 12, 8), QDate(2025, 12, 19),
              u"派出单位年终课题结题");
        leave(postingAt(u"水碓坪村"), QDate(2025, 11, 24), QDate(2025, 12, 26),
              u"病假（腰椎手术）");
        leave(postingAt(u"水碓坪村"), QDate(2025, 12, 22), QDate(2026, 1, 9), u"病假续假");
        leave(postingAt(u"烟萝村"), QDate(2026, 5, 6), QDate(2026, 5, 15), u"护理假");
        leave(postingAt(u"稻垄村"), QDate(2026, 4, 7), QDate(2026, 4, 10), u"丧假");
        leave(postingAt(u"青箬村"), QDate(2026, 8, 3), QDate(2026, 8, 12), u"年休假");
        leave(postingAt(u"印月社区"), QDate(2026, 6, 1), QDate(2026, 6, 19),
              u"外出考察，未按程序报批", false);
        leave(postingAt(u"老渡口村"), QDate(2025, 10, 20), QDate(2025, 10, 31),
              u"家中有事，口头请假", false);
        leave(postingAt(u"老渡口村"), QDate(2026, 9, 14), QDate(2026, 9, 30), u"病假");
        leave(postingAt(u"梧桐里社区"), QDate(2026, 6, 22), QDate(2026, 7, 10),
              u"借调区教育局高考、中考专班");
        leave(postingAt(u"砚池村"), QDate(2026, 10, 19), QDate(2026, 10, 30),
              u"参加全市统计业务骨干培训");
        leave(postingAt(u"柿子湾村"), QDate(2026, 11, 9), QDate(), u"病假，归期待医院复查后定");
        leave(postingAt(u"雁回村"), QDate(2026, 11, 16), QDate(2026, 11, 27), u"年休假（待审批）",
              false);
    }

    void adjust(const char16_t* unitName, QDate day, const char16_t* points, const char16_t* reason)
    {
        m_township.adjustments.push_back({postingAt(unitName), day, text(points), text(reason)});
    }

    void addAdjustments()
    {
        adjust(u"望岫村", QDate(2025, 9, 18), u"2", u"“田埂议事”做法被区级党建简报刊发");
        adjust(u"老渡口村", QDate(2025, 11, 3), u"-2", u"抽查脱岗，未履行请假手续，约谈");
        adjust(u"柿子湾村", QDate(2025, 12, 11), u"1", u"柿饼直播助农，被市级媒体采用");
        adjust(u"榆钱巷社区", QDate(2026, 1, 22), u"-1.5", u"主题党日照片与上季度雷同");
        adjust(u"稻垄村", QDate(2026, 3, 30), u"1.5", u"化解积怨七年的水渠纠纷，当事人送锦旗");
        adjust(u"澄光社区", QDate(2026, 6, 26), u"1", u"第一书记培训班交流发言");
        adjust(u"枫槎村", QDate(2026, 7, 24), u"3", u"抢险中组织转移群众四十一人，街道通报表扬");
        adjust(u"砚池村", QDate(2026, 7, 24), u"2", u"防汛中带头封堵管涌，街道通报表扬");
        adjust(u"印月社区", QDate(2026, 6, 30), u"-1", u"未经批准离岗外出，责令检查");
        adjust(u"青箬村", QDate(2026, 9, 21), u"0.5", u"制度汇编被区里转发");
        adjust(u"烟萝村", QDate(2026, 9, 29), u"-0.5", u"民情台账连续两月未更新");
        adjust(u"梧桐里社区", QDate(2026, 10, 28), u"1", u"群众满意度测评列街道第一");
        adjust(u"榆钱巷社区", QDate(2026, 11, 6), u"-1", u"交办信访件超期四天答复");
    }

    /// One meeting lies ahead, so that the calendar of the running quarter is not at its end.
    void announceYearEndMeeting()
    {
        Call call;
        call.code = QStringLiteral(u"K%1").arg(m_township.calls.size() + 1, 5, 10, QChar(u'0'));
        call.item = QStringLiteral(u"I06");
        call.title = QStringLiteral(u"四季度考核和明年驻村工作布置会");
        call.heldOn = m_order.to.addDays(13);
        m_township.calls.push_back(call);
    }

    const Order& m_order;
    RandomSource& m_random;
    Township m_township;
    std::size_t m_lastPosting = kDemoSecretaries;
};

} // namespace

Township buildDemoTownship(const Order& order, RandomSource& random)
{
    return DemoBuilder(order, random).build();
}

} // namespace touyan::generator
