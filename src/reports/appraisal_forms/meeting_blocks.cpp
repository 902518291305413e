// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/appraisal_forms/meeting_blocks.h"

#include "application/words/appraisal_words.h"
#include "reports/projects/project_blocks.h"

#include <QCoreApplication>

namespace touyan::reports {

using namespace Qt::Literals::StringLiterals;
using application::MeetingHead;
using application::NamedReportee;

namespace {

class Meeting
{
    Q_DECLARE_TR_FUNCTIONS(Meeting)
};

QString dayText(QDate day)
{
    return day.toString(Meeting::tr("yyyy年M月d日", "format of a day"));
}

std::vector<const NamedReportee*> whoReport(const MeetingHead& head, domain::ReportManner manner)
{
    std::vector<const NamedReportee*> found;
    for (const NamedReportee& each : head.reportees) {
        if (each.reportee.manner == manner)
            found.push_back(&each);
    }
    return found;
}

/// "张三（一村党支部）、李四（二村党支部）".
QString namesOf(const std::vector<const NamedReportee*>& reportees)
{
    QStringList names;
    for (const NamedReportee* each : reportees)
        names << u"%1（%2）"_s.arg(each->identity.personName, each->identity.unitName);
    return names.join(u'、');
}

class AgendaComposer
{
public:
    explicit AgendaComposer(const MeetingHead& head)
        : m_head(head)
    {
    }

    std::vector<BulletinBlock> blocks()
    {
        add(BlockKind::Title, Meeting::tr("%1会议议程").arg(m_head.session.title));
        add(BlockKind::Paragraph,
            m_head.session.heldOn
                ? Meeting::tr("时间：%1", "day").arg(dayText(*m_head.session.heldOn))
                : Meeting::tr("时间：　　　　年　　月　　日"));
        add(BlockKind::Paragraph, Meeting::tr("地点："));
        add(BlockKind::Paragraph, Meeting::tr("主持："));
        QStringList groups;
        for (const domain::VoterGroup& group : m_head.session.groups) {
            groups << (group.invited > 0
                           ? Meeting::tr("%1（%n 人）", "group", group.invited).arg(group.title)
                           : group.title);
        }
        add(BlockKind::Paragraph, Meeting::tr("参加：%1").arg(groups.join(u'、')));

        step(Meeting::tr("宣布会议纪律，说明测评办法"),
             Meeting::tr("清点各组到会人数，发放测评表。"));
        const auto speakers = whoReport(m_head, domain::ReportManner::OnSite);
        if (!speakers.empty()) {
            step(Meeting::tr("现场述职"),
                 Meeting::tr("%n 人依次述职：%1。", nullptr, static_cast<int>(speakers.size()))
                     .arg(namesOf(speakers)));
        }
        const auto written = whoReport(m_head, domain::ReportManner::Written);
        if (!written.empty()) {
            step(Meeting::tr("书面述职"), Meeting::tr("%n 人书面述职，材料会前发给与会人员：%1。",
                                                      nullptr, static_cast<int>(written.size()))
                                              .arg(namesOf(written)));
        }
        step(Meeting::tr("点评"), Meeting::tr("对每位述职人逐一点评，指出问题和努力方向。"));
        step(Meeting::tr("民主测评"),
             Meeting::tr("各组填写测评表，工作人员按组收回、清点，核对发出和收回的张数。"));
        step(Meeting::tr("会议总结"), Meeting::tr("总结情况，部署下一步工作。"));
        return std::move(m_blocks);
    }

private:
    void add(BlockKind kind, const QString& text) { m_blocks.push_back({kind, text, {}}); }

    void step(const QString& title, const QString& text)
    {
        add(BlockKind::Heading, u"%1、%2"_s.arg(chineseNumber(++m_steps), title));
        add(BlockKind::Paragraph, text);
    }

    const MeetingHead& m_head;
    std::vector<BulletinBlock> m_blocks;
    int m_steps = 0;
};

} // namespace

std::vector<BulletinBlock> agendaBlocks(const application::MeetingAgenda& agenda)
{
    return AgendaComposer(agenda.head).blocks();
}

std::vector<BulletinBlock> speakingOrderBlocks(const application::SpeakingOrder& order, int size)
{
    const MeetingHead& head = order.head;
    TableContent table;
    table.size = size;
    table.columns = {{Meeting::tr("序号"), 0.7},
                     {Meeting::tr("姓名"), 1.4},
                     {Meeting::tr("单位"), 4.2, Qt::AlignLeft},
                     {Meeting::tr("方式"), 1.3},
                     {Meeting::tr("备注"), 1.1}};
    for (const NamedReportee& each : head.reportees) {
        table.rows.push_back({each.reportee.order ? QString::number(*each.reportee.order) : u"—"_s,
                              each.identity.personName, each.identity.unitName,
                              application::mannerWord(each.reportee.manner), QString()});
    }
    std::vector<BulletinBlock> blocks;
    blocks.push_back({BlockKind::Title, Meeting::tr("%1述职顺序表").arg(head.session.title), {}});
    blocks.push_back(tableBlock(head.session.heldOn
                                    ? Meeting::tr("会议时间：%1").arg(dayText(*head.session.heldOn))
                                    : QString(),
                                std::move(table)));
    return blocks;
}

} // namespace touyan::reports
