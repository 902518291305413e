// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrasebook.h"

#include <numeric>

namespace touyan::generator {

namespace {

constexpr const char16_t* kSurnames[] = {
    u"王", u"李", u"张", u"刘", u"陈", u"杨", u"赵", u"黄", u"周", u"吴", u"徐", u"孙",
    u"胡", u"朱", u"高", u"林", u"何", u"郭", u"马", u"罗", u"梁", u"宋", u"郑", u"谢",
    u"韩", u"唐", u"冯", u"于", u"董", u"萧", u"程", u"曹", u"袁", u"邓", u"许", u"傅",
    u"沈", u"曾", u"彭", u"吕", u"苏", u"卢", u"蒋", u"蔡", u"贾", u"丁", u"魏", u"薛",
    u"叶", u"阎", u"余", u"潘", u"杜", u"戴", u"夏", u"钟", u"汪", u"田", u"任", u"姜"};
constexpr const char16_t* kVillageTitles[] = {u"大爷", u"大娘", u"婶",   u"叔",   u"嫂",
                                              u"大伯", u"奶奶", u"老汉", u"二哥", u"大哥"};
constexpr const char16_t* kElderTitles[] = {u"大爷", u"大娘", u"奶奶", u"爷爷", u"老师傅"};
constexpr const char16_t* kTownTitles[] = {u"阿姨", u"师傅", u"老师", u"奶奶", u"爷爷",
                                           u"大姐", u"大爷", u"女士", u"先生"};
constexpr const char16_t* kGivenNames[] = {
    u"秀兰", u"桂花", u"长海", u"德福", u"玉珍", u"有田", u"春梅", u"满堂", u"建平", u"爱莲",
    u"小军", u"凤英", u"水生", u"来喜", u"志远", u"金锁", u"巧云", u"守义", u"瑞芳", u"大勇",
    u"石柱", u"月娥", u"成才", u"银杏", u"学文", u"兰芝", u"铁山", u"新民", u"双喜", u"根旺"};
constexpr const char16_t* kNumerals[] = {u"一", u"二", u"三", u"四", u"五", u"六", u"七", u"八"};
constexpr const char16_t* kHamlets[] = {u"小河湾", u"北坡", u"老槐树下", u"上院", u"南岔",
                                        u"新屋场", u"桥头", u"碾子沟",   u"后岗", u"柳树行"};
constexpr const char16_t* kYards[] = {u"东院", u"西院", u"老厂家属院", u"丙区", u"南苑", u"北苑"};
constexpr const char16_t* kVillagePlaces[] = {u"村部会议室", u"党群服务中心", u"文化礼堂",
                                              u"村部院子",   u"合作社大棚",   u"老戏台前"};
constexpr const char16_t* kTownPlaces[] = {u"党群服务中心", u"社区二楼会议室", u"居民议事厅",
                                           u"小区活动室",   u"红色驿站",       u"街心广场"};
constexpr const char16_t* kNewsFates[] = {u"",
                                          u"",
                                          u"",
                                          u"，报街道党建办",
                                          u"，街道公众号采用",
                                          u"，附照片三张",
                                          u"，约八百字",
                                          u"，被区融媒体采用",
                                          u"，退改一次后重报"};

bool suits(const Text& text, bool village, bool relocation, int month)
{
    const bool inSeason = text.firstMonth <= text.lastMonth
                              ? text.firstMonth <= month && month <= text.lastMonth
                              : month >= text.firstMonth || month <= text.lastMonth;
    switch (text.where) {
    case Where::Both:
        return inSeason;
    case Where::Village:
        return inSeason && village;
    case Where::Community:
        return inSeason && !village;
    case Where::Relocation:
        break;
    }
    return inSeason && relocation;
}

QString number(int value)
{
    return QString::number(value);
}

} // namespace

Phrasebook::Phrasebook(const Township& township, RandomSource& random)
    : m_township(township)
    , m_random(random)
    , m_decks(township.postings.size())
{
}

void Phrasebook::describe(Entry& entry, QDate about)
{
    const int item = entry.item == QStringLiteral(u"Z01") ? 11 : entry.item.mid(1).toInt();
    Scene scene = sceneOf(entry, about);
    const Posting& posting = m_township.postings[static_cast<std::size_t>(entry.posting)];
    switch (item) {
    case 1:
        entry.summary = workList(entry, scene);
        break;
    case 2:
        entry.summary = phrase(entry.posting, News, scene);
        if (entry.status == EntryStatus::Confirmed) {
            entry.summary += QString::fromUtf16(m_random.pick(kNewsFates));
        }
        break;
    case 3:
        entry.place = scene.group;
        entry.summary = phrase(entry.posting, Problems, scene);
        if (m_random.chance(300)) {
            entry.summary += fill(m_random.pick(problemTails()), scene);
        }
        if (m_random.chance(550)) {
            entry.peopleCount = m_random.between(1, 9) * (m_random.chance(400) ? 12 : 1);
        }
        break;
    case 4:
        scene.people = m_random.between(1, 7);
        entry.place = scene.group;
        entry.peopleCount = scene.people;
        entry.summary = phrase(entry.posting, Visits, scene);
        if (m_random.chance(posting.diligence.wordy / 2)) {
            entry.summary += fill(m_random.pick(visitTails()), scene);
        }
        break;
    case 5:
        entry.summary = phrase(entry.posting, Systems, scene);
        break;
    case 7:
        scene.people = m_random.between(12, 46);
        if (m_random.chance(600)) {
            entry.place = meetingPlace(scene.village);
        }
        entry.peopleCount = scene.people;
        entry.summary = (entry.posting % 3 == 1 ? QStringLiteral(u"主题党日：") : QString()) +
                        phrase(entry.posting, PartyDays, scene);
        if (m_random.chance(250)) {
            entry.summary += QStringLiteral(u"，到会") + number(scene.people) + u'人';
        }
        break;
    case 8:
        scene.people = m_random.between(14, 58);
        entry.place = meetingPlace(scene.village);
        entry.peopleCount = scene.people;
        entry.summary = partyClass(entry, scene);
        break;
    case 9:
        if (m_random.chance(400)) {
            entry.kind = QStringLiteral(u"found_party_organization");
            entry.summary = phrase(entry.posting, Found, scene);
        } else {
            entry.kind = QStringLiteral(u"admit_party_member");
            entry.summary = phrase(entry.posting, Admit, scene);
        }
        break;
    case 10:
        scene.people = m_random.between(24, 83);
        entry.place = meetingPlace(scene.village);
        entry.peopleCount = scene.people;
        entry.summary = phrase(entry.posting, Reports, scene);
        break;
    default:
        scene.people = m_random.between(7, 28);
        scene.relocation = true;
        entry.place = meetingPlace(scene.village);
        entry.peopleCount = scene.people;
        entry.summary = phrase(entry.posting, Talks, scene);
        break;
    }
}

Phrasebook::Scene Phrasebook::sceneOf(const Entry& entry, QDate about)
{
    const Posting& posting = m_township.postings[static_cast<std::size_t>(entry.posting)];
    const Unit& unit = m_township.units[static_cast<std::size_t>(posting.unit)];
    Scene scene;
    scene.village = unit.village;
    scene.relocation = unit.categoryOn(about) == QStringLiteral(u"征迁村");
    scene.month = about.month();
    scene.people = m_random.between(8, 40);
    scene.unit = unit.name;
    scene.group = group(unit.village);
    scene.household = household(unit.village);
    return scene;
}

const char16_t* Phrasebook::draw(int posting, Pool pool, const Scene& scene)
{
    std::span<const Text> texts;
    switch (pool) {
    case Visits:
        texts = visitTexts();
        break;
    case Problems:
        texts = problemTexts();
        break;
    case News:
        texts = newsTexts();
        break;
    case WorkList:
        texts = workListTexts();
        break;
    case Systems:
        texts = systemTexts();
        break;
    case PartyDays:
        texts = partyDayTexts();
        break;
    case Classes:
        texts = partyClassTexts();
        break;
    case Found:
        texts = foundOrganizationTexts();
        break;
    case Admit:
        texts = admitMemberTexts();
        break;
    case Reports:
        texts = reportTexts();
        break;
    case Talks:
    case PoolCount:
        texts = relocationTalkTexts();
        break;
    }
    std::vector<int>& order = m_decks[static_cast<std::size_t>(posting)][pool].order;
    if (order.empty()) {
        order.resize(texts.size());
        std::iota(order.begin(), order.end(), 0);
        m_random.shuffle(order);
    }
    // A seasonal text that was not used yet comes first: it has few weeks in which it suits.
    auto chosen = order.end();
    for (auto at = order.begin(); at != order.end(); ++at) {
        const Text& text = texts[static_cast<std::size_t>(*at)];
        if (suits(text, scene.village, scene.relocation, scene.month)) {
            chosen = at;
            break;
        }
    }
    const int position = *chosen;
    order.erase(chosen);
    order.push_back(position);
    return texts[static_cast<std::size_t>(position)].words;
}

QString Phrasebook::fill(const char16_t* words, const Scene& scene)
{
    QString filled;
    const QStringView text(words);
    qsizetype at = 0;
    while (at < text.size()) {
        if (text[at] != u'{') {
            filled += text[at++];
            continue;
        }
        switch (text[at + 1].unicode()) {
        case u'户':
            filled += scene.household;
            break;
        case u'老':
            filled += QString::fromUtf16(m_random.pick(kSurnames)) +
                      QString::fromUtf16(m_random.pick(kElderTitles));
            break;
        case u'名':
            filled += QString::fromUtf16(m_random.pick(kSurnames)) +
                      QString::fromUtf16(m_random.pick(kGivenNames));
            break;
        case u'组':
            filled += scene.group;
            break;
        case u'村':
            filled += scene.unit;
            break;
        case u'少':
            filled += number(m_random.between(2, 9));
            break;
        case u'数':
            filled += number(m_random.between(10, 60));
            break;
        default:
            filled += number(scene.people);
            break;
        }
        at += 3;
    }
    return filled;
}

QString Phrasebook::phrase(int posting, Pool pool, const Scene& scene)
{
    return fill(draw(posting, pool, scene), scene);
}

QString Phrasebook::household(bool village)
{
    const QString surname = QString::fromUtf16(m_random.pick(kSurnames));
    const int form = m_random.below(10);
    if (form < 4) {
        return surname + QString::fromUtf16(m_random.pick(kGivenNames));
    }
    return surname + (village ? QString::fromUtf16(m_random.pick(kVillageTitles))
                              : QString::fromUtf16(m_random.pick(kTownTitles)));
}

QString Phrasebook::group(bool village)
{
    if (village) {
        return m_random.chance(600)
                   ? QString::fromUtf16(m_random.pick(kNumerals)) + QStringLiteral(u"组")
                   : QString::fromUtf16(m_random.pick(kHamlets));
    }
    return m_random.chance(250) ? QString::fromUtf16(m_random.pick(kYards))
                                : number(m_random.between(1, 26)) + QStringLiteral(u"号楼");
}

QString Phrasebook::meetingPlace(bool village)
{
    return village ? QString::fromUtf16(m_random.pick(kVillagePlaces))
                   : QString::fromUtf16(m_random.pick(kTownPlaces));
}

QString Phrasebook::workList(const Entry& entry, const Scene& scene)
{
    static constexpr char16_t kRings[] = u"①②③④";
    const int points = m_random.between(3, 4);
    const int style = entry.posting % 4;
    QString list = style == 0   ? number(scene.month) + QStringLiteral(u"月清单：")
                   : style == 1 ? number(scene.month) + QStringLiteral(u"月驻点工作：")
                   : style == 2 ? QString()
                                : QStringLiteral(u"本月");
    for (int point = 0; point < points; ++point) {
        if (style == 0 || style == 2) {
            list += QChar(kRings[point]);
        } else if (style == 1) {
            list += number(point + 1) + u'.';
        }
        list += phrase(entry.posting, WorkList, scene);
        list += point + 1 < points ? u'；' : u'。';
    }
    return list;
}

QString Phrasebook::partyClass(const Entry& entry, const Scene& scene)
{
    const QString title = phrase(entry.posting, Classes, scene);
    switch (entry.posting % 5) {
    case 0:
        return u'《' + title + u'》';
    case 1:
        return QStringLiteral(u"上党课《") + title + QStringLiteral(u"》，") +
               number(scene.people) + QStringLiteral(u"人听课");
    case 2:
        return QStringLiteral(u"党课题目：") + title;
    case 3:
        return title + (m_random.chance(500) ? QStringLiteral(u"（课后交流半小时）") : QString());
    default:
        break;
    }
    return QStringLiteral(u"讲《") + title + QStringLiteral(u"》，结合本") +
           (scene.village ? u'村' : u'社') + (scene.village ? QString() : QStringLiteral(u"区")) +
           QStringLiteral(u"的事来讲");
}

} // namespace touyan::generator
