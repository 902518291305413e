// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/sample_forms.h"

#include <array>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;
using domain::AppraisalMode;
using domain::ExactDecimal;

namespace {

constexpr std::array kTopics{
    u"学习贯彻",          u"三年行动计划",         u"驻点联系群众与基层治理",
    u"班子队伍建设",      u"扫黑除恶（平安建设）", u"抓党建促乡村振兴",
    u"支部标准化规范化",  u"基层基础保障",         u"突出问题整改",
    u"查找问题与整改措施"};
constexpr std::array kNames{u"陈望䶮", u"李堽",   u"王𬇙", u"周敏", u"欧阳建国", u"钱河",
                            u"孙海",   u"吴江",   u"郑小满",  u"冯立", u"褚卫东",   u"卫平",
                            u"蒋㛃",   u"沈明",   u"韩雪",    u"杨帆", u"朱琳",     u"秦岭",
                            u"尤勇",   u"许仲春", u"何平"};
constexpr std::array kUnits{u"雁栖村党总支部委员会",
                            u"柳林社区党委",
                            u"石桥村党支部",
                            u"怀北镇机关企业事业联合第一党总支部委员会",
                            u"花园社区党委",
                            u"北村党支部",
                            u"南村党支部"};

} // namespace

application::MeetingHead sampleMeeting(AppraisalMode mode)
{
    application::MeetingHead head;
    head.officeName = u"雁栖镇党建工作办公室"_s;
    head.asOf = QDate(2026, 12, 20);
    head.printedAt = QDateTime(QDate(2026, 12, 20), QTime(9, 30), Qt::UTC);
    domain::AppraisalSession& session = head.session;
    session.id = domain::AppraisalSessionId(1);
    session.code = u"A1"_s;
    session.year = 2026;
    session.title = u"2026年度基层党组织书记抓基层党建工作述职评议"_s;
    session.heldOn = QDate(2026, 12, 26);
    session.mode = mode;
    for (size_t at = 0; at < kTopics.size(); ++at) {
        session.criteria.push_back({u"C%1"_s.arg(at + 1), QString::fromUtf16(kTopics.at(at)),
                                    ExactDecimal::fromInteger(10)});
    }
    domain::VoterGroup group;
    group.id = domain::VoterGroupId(4);
    group.code = u"G4"_s;
    group.title = u"党员群众代表"_s;
    group.invited = 40;
    group.issued = 40;
    group.weight = ExactDecimal::fromInteger(20);
    session.groups.push_back(group);
    for (size_t at = 0; at < kNames.size(); ++at) {
        const auto number = static_cast<qint64>(at) + 1;
        application::NamedReportee named;
        named.reportee.id = domain::ReporteeId(number);
        named.reportee.session = session.id;
        named.reportee.posting = domain::PostingId(100 + number);
        named.identity.code = u"P%1"_s.arg(number, 3, 10, QChar(u'0'));
        named.identity.personName = QString::fromUtf16(kNames.at(at));
        named.identity.unitName = QString::fromUtf16(kUnits.at(at % kUnits.size()));
        if (at < kNames.size() - 3)
            named.reportee.order = static_cast<int>(number);
        else
            named.reportee.manner = domain::ReportManner::Written;
        head.reportees.push_back(named);
    }
    return head;
}

void layOutAgain(application::BallotForms& forms)
{
    const auto layout = domain::layOutForm(forms.head.session, forms.group,
                                           application::formReportees(forms.head.reportees));
    forms.layout = layout.isOk() ? layout.value() : domain::FormLayout();
}

application::BallotForms sampleForms(AppraisalMode mode, int count)
{
    application::BallotForms forms;
    forms.head = sampleMeeting(mode);
    forms.group = forms.head.session.groups.front();
    for (int serial = 1; serial <= count; ++serial)
        forms.serials << QString::number(serial);
    layOutAgain(forms);
    return forms;
}

} // namespace touyan::test
