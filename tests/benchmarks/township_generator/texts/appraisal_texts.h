// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace touyan::generator {

using Words = const char16_t*;

/// A problem that the appraisal found, what is done about it, and what proves that it is over.
struct AppraisalProblem
{
    Words problem;
    Words measure;
    Words evidence;
    Words note;
};

// clang-format off
inline constexpr Words kFirstClerk = u"邵文静";
inline constexpr Words kSecondClerk = u"顾一帆";
inline constexpr Words kSettler = u"杜若蘅";

inline constexpr std::array<Words, 10> kAppraisalTopics{
    u"学习贯彻", u"三年行动计划", u"驻点联系群众与基层治理", u"班子队伍建设", u"平安建设",
    u"抓党建促乡村振兴", u"支部标准化规范化", u"基层基础保障", u"突出问题整改", u"查找问题与整改措施"};

/// What is said of good, middling and weak work, in this order.
inline constexpr std::array<Words, 6> kPraise{
    u"台账清、底数明，群众的事能一件件说出来龙去脉，年内可复制的做法有两项。",
    u"抓支部抓在经常，每月主题党日有主题、有讨论、有结果，党员出勤稳定。",
    u"述职不念稿，成绩讲得实，问题讲得透，整改措施有时限、有责任人。",
    u"敢啃硬骨头，多年未解的纠纷年内办结，当事双方都认可。",
    u"带队伍有办法，后备干部已能独当一面，村（居）两委配合顺畅。",
    u"项目盯得紧，进度、质量、资料三样都在前面，验收一次通过。"};
inline constexpr std::array<Words, 6> kMixed{
    u"工作扎实，但材料里数字多、事例少，明年要把群众的评价写进来。",
    u"走访覆盖面够了，回访跟不上，民情台账要做到件件有回音。",
    u"支部活动形式偏单一，青年党员参与不高，要在内容上动脑筋。",
    u"年初定的三件实事完成两件，第三件要讲清楚卡在哪里、怎么办。",
    u"班子分工还不够清楚，书记一个人扛得多，要学会调动大家。",
    u"项目推进前松后紧，月报告连续两月雷同，要把功夫下在平时。"};
inline constexpr std::array<Words, 4> kCriticism{
    u"在岗时间不足，登记补报多，群众代表打分明显偏低，要先把人沉下去。",
    u"上年点评指出的两项问题没有销号，整改责任没有分解到人，限期一个月说明。",
    u"述职讲计划多、讲结果少，重点任务没有量化目标，会后重写整改清单。",
    u"信访件办理超期，沟通不及时，明年一季度由包村点长每月督查一次。"};
inline constexpr Words kCollectiveComment =
    u"总的看，今年述职讲问题比往年多，讲套话比往年少。共性短板有三：一是民情台账重登记轻办理，二是青年党员作用发挥不够，三是项目管护机制没有跟上。请各位对照个人点评，十日内报整改清单，半年后回头看。";

inline constexpr std::array<AppraisalProblem, 12> kAppraisalProblems{
    AppraisalProblem{u"民情台账登记多、办结少，群众反映的事缺少回访记录", u"逐件补回访，每月五日前公示办理结果", u"回访记录和公示照片", u"已补回访 23 件，其余月底前完成。"},
    AppraisalProblem{u"青年党员参加主题党日不足一半", u"分批设岗定责，活动改在周末举行", u"签到表、活动照片", u"新设先锋岗 6 个，出勤率升到七成。"},
    AppraisalProblem{u"项目建成后管护责任人和经费没有落实", u"签订管护协议，经费列入集体预算", u"管护协议、预算表", u"协议已签，预算待群众代表会审议。"},
    AppraisalProblem{u"班子会议记录不完整，重要事项缺表决结果", u"统一记录本，专人记录，主持人签字", u"会议记录本复印件", u"一季度记录已抽查，格式统一。"},
    AppraisalProblem{u"三务公开栏更新不及时，村民看不到最近两季度收支", u"每季度首月十日前更新，线上同步", u"公开栏照片两期", u"首期已更新，线上栏目在开通。"},
    AppraisalProblem{u"矛盾纠纷排查有盲区，两起邻里纠纷越级上访", u"网格员每周排查一次，书记包案", u"化解协议书", u"一起已签协议，一起在调解。"},
    AppraisalProblem{u"后备力量储备不足，三十五岁以下后备干部只有一人", u"从返乡青年和退役军人中物色，结对培养", u"后备干部名册、培养协议", u"已物色三人，进入考察。"},
    AppraisalProblem{u"发展党员材料缺项，思想汇报雷同", u"逐人补正，组织委员逐份审核", u"补正后的材料目录", u"五份已补正，两份退回重写。"},
    AppraisalProblem{u"集体经济增收途径单一，全年增幅低于目标", u"引进两家合作社，盘活闲置用房", u"合作协议、收入凭证", u"一处闲置用房已出租，年租金四万二。"},
    AppraisalProblem{u"人居环境整治反弹，背街小巷卫生差", u"划分责任区，十天一评比，结果上墙", u"评比结果、整治前后照片", u"已评比三轮，排末的两条巷子约谈。"},
    AppraisalProblem{u"远程教育站点利用率低，设备闲置", u"每月固定播放两次，专人管理", u"播放记录", u"设备已修好，三月起恢复播放。"},
    AppraisalProblem{u"党费收缴不按月，台账与票据对不上", u"核对补缴，改为每月五日前线上缴纳", u"缴纳明细、核对表", u"差额已核清，线上缴纳开通。"}};

inline constexpr std::array<Words, 5> kSettlingNotes{
    u"核对原表，以第一次录入为准", u"核对原表，以第二次录入为准", u"字迹潦草，两人共同辨认", u"第二次录入串行，已更正", u"第一次录入漏录，已补"};
inline constexpr Words kVetoReason = u"年内两次抽查脱岗，被街道纪工委约谈，按规定一票否决";
// clang-format on

} // namespace touyan::generator
