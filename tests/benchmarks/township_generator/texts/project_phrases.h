// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace touyan::generator {

struct TaskPhrase
{
    const char16_t* task;
    const char16_t* owner;
    const char16_t* answer;
};

struct ItemPhrase
{
    const char16_t* problem;
    const char16_t* measure;
    const char16_t* evidence;
};

/// kind as the package names it.
struct Recommendation
{
    const char16_t* kind;
    const char16_t* note;
};

using Words = const char16_t*;

inline constexpr Words kOfficeClerk = u"杜若蘅";
inline constexpr Words kMeetingPlace = u"街道三楼会议室";
inline constexpr Words kMeetingChair = u"街道党工委书记";
inline constexpr Words kMeetingAttendees =
    u"党工委班子成员，包村点长，各村（社区）党组织书记，督导组，相关站所负责人";

// clang-format off
inline constexpr std::array<Words, 7> kMeetingSummaries{
    u"首次调度。要求各项目把步骤细化到月，月报告五日前报齐，部门对口认领难题。",
    u"过半调度。黄灯项目逐个表态，红灯项目由包村点长驻点推进，涉及用地的事项专题会商。",
    u"三季度调度。临近收尾，重在质量和群众评议，台账与现场必须一致。",
    u"收官调度。具备条件的抓紧申请验收，未完成的说明原因、定出最后期限。",
    u"年度启动后首次调度。方案修改较多，要求一次改到位；部门资金一季度内明确。",
    u"半年调度。雨季施工安全排在第一位，进度落后的项目增派力量，不得赶工降质。",
    u"三季度调度。冲刺收尾，验收资料同步整理，督导发现的问题先销号再申请验收。"};
inline constexpr std::array<Words, 6> kApprovals{
    u"选题贴近群众，步骤可行，同意立项。", u"目标明确，资金来源已落实，同意。",
    u"同意立项，请按月报告，注意雨季工期。", u"评估组一致同意，建议增加群众评议环节。",
    u"同意，涉及用地的手续先行办理。", u"同意立项，列入年度重点调度。"};
inline constexpr std::array<Words, 8> kRevisionReasons{
    u"指导组建议把入户征求意见提前，施工节点相应顺延。", u"上级资金分两批下达，后一步骤顺延。",
    u"群众代表会提出增加内容，调整步骤权重。", u"勘测后发现管线，施工方案修改。",
    u"包村点长指导：把管护机制写进方案，验收前先试运行。", u"供货周期变化，调整设备安装时间。",
    u"部门联审提出修改意见，已逐条采纳。", u"结合上季度调度意见，补充保障措施。"};
inline constexpr std::array<Words, 6> kAcceptanceOpinions{
    u"现场、台账、群众评议三项核验一致，同意通过验收。", u"完成既定目标，机制已固化，通过验收。",
    u"群众满意度高，经验可推广，同意通过。", u"目标完成，后续管护责任已明确，通过验收。",
    u"整改到位，复核无遗留问题，同意通过验收。", u"成效明显，资料齐全，同意通过。"};
inline constexpr std::array<Words, 12> kPeopleInCharge{
    u"顾长卿", u"田秀枝", u"柳成荫", u"祁连", u"卫小禾", u"施恩泽", u"鲁敬亭", u"冷月华", u"翟方正", u"苗壮", u"古丽云", u"费明远"};
inline constexpr std::array<Words, 10> kContacts{
    u"副书记 裴远", u"组织委员 杜若蘅", u"宣传委员 乔木", u"武装部长 雷鸣", u"副主任 甘霖", u"人大主席 柏年", u"政法委员 段清", u"副主任 霍然", u"纪工委书记 严守正", u"统战委员 米香"};
inline constexpr std::array<Words, 5> kHelperRoles{u"挂职博士", u"名誉村主任", u"党建指导员", u"法律顾问", u"科技特派员"};
inline constexpr std::array<Words, 10> kHelperNames{
    u"简宁", u"封子墨", u"庄晓梦", u"阎立秋", u"管弦", u"麦冬", u"慕容雪", u"殷实", u"司徒川", u"关山月"};
inline constexpr std::array<Words, 6> kSolvedProblems{
    u"解决占道、乱堆、夜间照明等问题 11 件，均有照片和群众签字。", u"解决历史遗留纠纷 6 件、手续缺失 3 件。",
    u"销账群众诉求 42 件，其中多年未决 5 件。", u"解决资金、用地、供水三类难题 9 件。",
    u"化解矛盾 14 起，促成三方协议 4 份。", u"解决设施管护无人、经费无源等问题 7 件。"};
inline constexpr std::array<Words, 6> kExperiences{
    u"形成“议题群众提、方案群众定、效果群众评”的做法，街道印发推广。", u"总结“先议规则再动工”五步法，在三个村复制。",
    u"“党员包户、清单销账”写入村规民约。", u"摸索出集体入股、合作社经营、农户分红的收益办法。",
    u"建立项目现场会制度，难题当场认领。", u"形成一套管护台账样本，被区里采用。"};
inline constexpr std::array<Words, 6> kImprovements{
    u"两委班子会议事、会算账，能独立写方案。", u"书记从“凭经验”转为“看清单、看数据”。",
    u"党员服务时长比上年翻番，入党申请增加 4 人。", u"支部标准化等级由二星升为三星。",
    u"群众测评满意率由 81% 升到 96%。", u"年轻后备干部两名参与全程，能力得到锻炼。"};
inline constexpr std::array<Words, 6> kFinishNotes{
    u"现场核验完成", u"资料已归档", u"群众代表签字确认", u"比计划略有调整，质量达标", u"部门复核通过", u"照片和清单已上传"};
inline constexpr std::array<Words, 10> kReportsDone{
    u"推进“%1”，召开协调会两次，现场办公一次。", u"“%1”完成过半，入户走访 46 户。", u"围绕“%1”落实材料和人手，党员义务工 38 人次。",
    u"“%1”按计划开展，完成公示并收集意见 17 条。", u"本月主攻“%1”，难点已分解到人。", u"“%1”进入收尾，组织群众代表查看一次。",
    u"“%1”受天气影响三天，已抢回进度。", u"就“%1”与部门对接，手续取得进展。", u"“%1”有序推进，安全检查两次无隐患。", u"“%1”阶段小结已交包村点长审阅。"};
inline constexpr std::array<Words, 10> kReportProblems{
    u"", u"", u"", u"", u"资金拨付比计划晚两周。", u"个别户意见不统一，正在逐户沟通。", u"雨水偏多，施工面泥泞。",
    u"专业力量不足，请求部门派员指导。", u"材料涨价，预算偏紧。", u"权属单位答复慢，请街道协调。"};
inline constexpr std::array<Words, 6> kGreenOpinions{
    u"进度符合序时，继续抓质量。", u"推进有力，注意总结做法。", u"按计划推进，提前考虑管护。",
    u"群众反映好，台账再细一些。", u"保持节奏，下季度安排现场观摩。", u"完成较好，验收资料同步整理。"};
inline constexpr std::array<Words, 6> kWarningOpinions{
    u"进度落后，半月内拿出补救安排。", u"卡点在协调，请包村点长驻点推动。", u"书记要到现场，不能只看汇报。",
    u"责任没有分到人，重新分工报街道。", u"安全和质量不能让步，合理安排工期。", u"群众工作要补课，逐户把话说清楚。"};
inline constexpr std::array<TaskPhrase, 18> kTasks{
    TaskPhrase{u"协调用地手续，明确权属边界", u"自然资源所", u"边界已勘定，手续办结"},
    TaskPhrase{u"落实第二批配套资金", u"财政所", u"资金已到账，拨付单存档"},
    TaskPhrase{u"组织一次雨季施工安全检查", u"应急办", u"检查完成，隐患 3 处已整改"},
    TaskPhrase{u"补齐入户征求意见记录", u"村（社区）党组织", u"补齐 128 份，已归档"},
    TaskPhrase{u"公开项目收支，接受群众查询", u"村务监督委员会", u"已上墙公示两期"},
    TaskPhrase{u"请专业单位复核方案", u"规划建设办", u"复核意见已采纳"},
    TaskPhrase{u"对接供电部门迁改线路", u"村（社区）党组织", u"线路迁改完成"},
    TaskPhrase{u"召开群众代表会通报进展", u"村（社区）党组织", u"已召开，到会 43 人"},
    TaskPhrase{u"核实受益户名单并公示", u"民政办", u"名单核实无异议"},
    TaskPhrase{u"落实环评备案", u"生态环保站", u"备案编号已取得"},
    TaskPhrase{u"安排农技人员驻点一周", u"农业服务中心", u"驻点完成，记录 9 条"},
    TaskPhrase{u"建立管护台账，明确管护人", u"村（社区）党组织", u"台账已建，管护协议签订"},
    TaskPhrase{u"化解两户阻工矛盾", u"司法所", u"达成协议，已复工"},
    TaskPhrase{u"办理食品或消防许可", u"市场监管所", u"许可证已发"},
    TaskPhrase{u"拍摄实施前后对比照片", u"党建办", u"照片 24 张入库"},
    TaskPhrase{u"梳理可推广的做法，形成一页纸", u"包村点长", u"材料已报送"},
    TaskPhrase{u"约谈施工单位，倒排工期", u"规划建设办", u"已约谈，承诺书存档"},
    TaskPhrase{u"提前准备验收资料目录", u"村（社区）党组织", u"目录齐全"}};
inline constexpr std::array<ItemPhrase, 14> kItems{
    ItemPhrase{u"项目台账与现场数量不符", u"逐项清点，更正台账", u"清点表和更正后台账"},
    ItemPhrase{u"月报告内容雷同，未反映实际进展", u"书记本人撰写，附现场照片", u"补写的报告"},
    ItemPhrase{u"收支未按月公示", u"补公示并固定公示日", u"公示照片两期"},
    ItemPhrase{u"施工围挡缺失，存在安全隐患", u"立即补装并设警示牌", u"现场照片"},
    ItemPhrase{u"群众代表会记录缺签名", u"补开会议，重新记录", u"会议记录和签到"},
    ItemPhrase{u"责任清单未分解到人", u"重新分工并上墙", u"分工表"},
    ItemPhrase{u"档案缺少方案修改的依据", u"补充评估意见和会议纪要", u"归档目录"},
    ItemPhrase{u"管护经费来源不明确", u"列入村集体年度预算", u"预算表"},
    ItemPhrase{u"受益户满意度调查样本偏少", u"扩大样本，入户复查", u"调查表 60 份"},
    ItemPhrase{u"材料质保手续不全", u"向供货方补取合格证", u"合格证复印件"},
    ItemPhrase{u"志愿服务时长登记随意", u"统一登记表，专人审核", u"登记表"},
    ItemPhrase{u"交办任务办理情况未及时回复", u"三日内回复并说明原因", u"回复单"},
    ItemPhrase{u"工程变更未履行村民议事程序", u"补充议事并公开", u"议事记录"},
    ItemPhrase{u"标识标牌错漏", u"更换并核对", u"更换后照片"}};
inline constexpr std::array<Words, 5> kVerifiers{u"纪工委 严守正", u"党建办 杜若蘅", u"督导一组 于成", u"督导二组 冉静", u"包村点长 裴远"};
inline constexpr std::array<Words, 8> kNotes{
    u"已制定整改措施，责任到人。", u"完成一半，其余本周内完成。", u"现场核对一遍，发现一处新情况，一并处理。", u"资料已补，等待复核。",
    u"与施工单位约定完成时间。", u"召开支委会专题研究。", u"群众代表参与核验。", u"整改照片已提交。"};
inline constexpr std::array<Words, 3> kGroups{u"督导一组（纪工委、党建办）", u"督导二组（纪工委、组织办）", u"区联合督导组"};
inline constexpr std::array<Words, 4> kSiteNotes{
    u"列为街道观摩点，接待三批次。", u"列为区级观摩点，作现场介绍。", u"基层党建现场会观摩点。", u"列为党校现场教学点。"};
inline constexpr std::array<Recommendation, 6> kRecommendations{
    Recommendation{u"party_delegate", u"推荐为区党代表人选。"},
    Recommendation{u"peoples_congress_deputy", u"推荐为区人大代表人选。"},
    Recommendation{u"consultative_member", u"推荐为区政协委员人选。"},
    Recommendation{u"recruitment", u"推荐参加优秀村书记定向考录。"},
    Recommendation{u"party_delegate", u"推荐为街道党代表人选。"},
    Recommendation{u"peoples_congress_deputy", u"推荐为街道人大议政代表人选。"}};
// clang-format on

} // namespace touyan::generator
