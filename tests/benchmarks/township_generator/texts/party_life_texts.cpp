// SPDX-License-Identifier: GPL-3.0-or-later
// Invented records; whoever adds one writes it as a clerk would, with a detail of its own.
#include "texts.h"

namespace touyan::generator {

namespace {
// clang-format off

constexpr Text kPartyDays[] = {
    {Where::Both, 7, 9, u"重温入党誓词，为党龄满三十年的党员颁发纪念章"},
    {Where::Both, 6, 7, u"“七一”座谈：我的入党介绍人"},
    {Where::Both, 1, 12, u"党员责任区大扫除，清理卫生死角{少}处"},
    {Where::Both, 1, 12, u"党员为民服务日：理发、磨刀、修小家电"},
    {Where::Both, 1, 12, u"集中学习+结对帮扶，{人}名党员认领微心愿"},
    {Where::Both, 1, 12, u"参观区党史馆，回来每人说一句最想说的话"},
    {Where::Both, 1, 3, u"节后第一次主题党日：学全会精神，晒本年承诺"},
    {Where::Both, 3, 4, u"植树护绿，党员林补苗{数}棵"},
    {Where::Both, 10, 12, u"组织生活会前谈心谈话，征求意见{数}条"},
    {Where::Both, 9, 10, u"敬老主题党日：给{少}位老党员送学上门"},
    {Where::Both, 1, 12, u"廉政教育：观看警示片，讨论村级小微权力清单"},
    {Where::Both, 1, 12, u"民主评议党员，表彰“两优一先”"},
    {Where::Both, 1, 12, u"应急演练：党员突击队学用灭火器和心肺复苏"},
    {Where::Both, 7, 9, u"追忆抗战岁月，老兵后代讲家史"},
    {Where::Both, 1, 12, u"党费集中缴纳日，学习发展党员工作细则"},
    {Where::Both, 1, 12, u"承诺践诺公示：每名党员今年办一件好事"},
    {Where::Village, 3, 5, u"党员助耕队下田，帮缺劳力户栽秧"},
    {Where::Village, 9, 11, u"秋收助农，党员突击队抢收{数}亩"},
    {Where::Village, 6, 8, u"防汛巡堤、清淤，党员分段包干"},
    {Where::Village, 1, 12, u"人居环境整治，党员带头拆自家乱搭的棚子"},
    {Where::Village, 1, 12, u"请技术员讲怎么种蘑菇，会后下棚看"},
    {Where::Village, 1, 12, u"党员户挂牌亮身份，入户宣讲移风易俗"},
    {Where::Village, 11, 1, u"给困难户劈柴、修炉子，开一堂“火炉边的党课”"},
    {Where::Community, 1, 12, u"与辖区单位联建，共同清理楼道杂物"},
    {Where::Community, 1, 12, u"“红色物业”议事：党员业主谈加梯、谈停车"},
    {Where::Community, 1, 12, u"在职党员进社区，领岗位、做公益"},
    {Where::Community, 1, 12, u"文明交通劝导，早高峰两小时"},
    {Where::Community, 1, 12, u"与消防站支部结对，进站学逃生"},
    {Where::Community, 1, 12, u"为新就业群体送清凉，邀请流动党员一起过党日"},
    {Where::Community, 11, 1, u"敲门行动：党员每人看望两位独居老人"},
    {Where::Both, 1, 12, u"微心愿认领墙：{人}张便签当天领完"},
    {Where::Both, 1, 12, u"支部书记带学、党员轮流领读，最后十分钟闭卷小测"},
    {Where::Both, 1, 12, u"入党积极分子旁听，谈自己为什么靠近组织"},
    {Where::Both, 1, 12, u"无偿献血日，{少}名党员符合条件全部参加"},
    {Where::Both, 1, 12, u"给老党员拍“初心照”，洗出来送到家"},
    {Where::Both, 5, 6, u"端午包粽子，送给独居老人{数}份"},
    {Where::Both, 8, 9, u"开学前给困难学生送书包，党员认领{少}名"},
    {Where::Both, 4, 5, u"学劳模、讲身边匠人，请来老木工"},
    {Where::Village, 1, 12, u"党员议事会开到渠首，现场定出工人数"},
    {Where::Village, 1, 12, u"移风易俗宣讲：把红白理事会章程讲成段子"},
    {Where::Village, 1, 12, u"党员带头把旱厕旧料清走，帮{少}户收尾"},
    {Where::Community, 1, 12, u"社区“大党委”成员单位亮清单，认领项目{少}个"},
    {Where::Community, 1, 12, u"党员夜巡队成立，第一晚走了五个院落"},
    {Where::Community, 1, 12, u"请退休法官讲物业纠纷，党员带着问题来"},
    {Where::Relocation, 1, 12, u"征迁政策我先讲：党员带头签约表态"},
    {Where::Relocation, 1, 12, u"党员帮搬家，{少}户一天搬完"},
};

constexpr Text kClasses[] = {
    {Where::Both, 1, 12, u"从“三会一课”说起：支部为什么要过好组织生活"},
    {Where::Both, 1, 12, u"群众路线不过时——我在{村}走访的体会"},
    {Where::Both, 1, 12, u"学习贯彻全会精神，把实事办到群众心坎上"},
    {Where::Both, 1, 12, u"一张欠条的故事：党的群众纪律"},
    {Where::Both, 1, 12, u"怎样做一名合格的党员中心户"},
    {Where::Both, 1, 12, u"中央八项规定精神学习教育专题课"},
    {Where::Both, 1, 12, u"读懂小微权力清单，管住公家的钱和章"},
    {Where::Both, 1, 12, u"基层治理里的“四议两公开”怎么走"},
    {Where::Both, 1, 12, u"从身边老党员看初心"},
    {Where::Both, 1, 12, u"村（社区）干部的第一课：把话说明白"},
    {Where::Both, 1, 12, u"学习宪法、民法典，遇事找法"},
    {Where::Both, 1, 12, u"防范电信诈骗，党员要当“明白人”"},
    {Where::Both, 1, 12, u"青年党员座谈课：你为什么写入党申请书"},
    {Where::Both, 6, 8, u"“七一”专题党课：永远跟党走"},
    {Where::Both, 7, 9, u"抗战精神与今天的担当"},
    {Where::Both, 1, 3, u"新春第一课：今年怎么干"},
    {Where::Both, 10, 12, u"述职之前先问自己三个问题"},
    {Where::Both, 1, 12, u"谈谈正确政绩观：不求一时热闹"},
    {Where::Both, 1, 12, u"党章里的权利和义务"},
    {Where::Village, 1, 12, u"乡村振兴为了谁、靠谁——田头党课"},
    {Where::Village, 1, 12, u"集体经济怎么壮大：从一间仓库的出租说起"},
    {Where::Village, 1, 12, u"移风易俗从党员家的酒席办起"},
    {Where::Village, 1, 12, u"粮食安全与每一分耕地"},
    {Where::Village, 1, 12, u"生态红利：一条河的前后十年"},
    {Where::Village, 3, 5, u"春耕时节谈作风：泥脚书记的一天"},
    {Where::Community, 1, 12, u"红色物业：党建怎样进小区"},
    {Where::Community, 1, 12, u"老旧小区改造里的党员作用"},
    {Where::Community, 1, 12, u"“双报到”不是报个到"},
    {Where::Community, 1, 12, u"城市社区治理：从管理到服务"},
    {Where::Community, 1, 12, u"新就业群体在哪里，党的工作就跟到哪里"},
    {Where::Relocation, 1, 12, u"征迁中的纪律：不优亲厚友，不看人下菜"},
};

constexpr Text kFound[] = {
    {Where::Community, 1, 12, u"协助辖区一家家政公司成立党支部，正式党员3名，书记由店长担任"},
    {Where::Community, 1, 12, u"指导商圈小微企业成立联合党支部，覆盖{少}家商户"},
    {Where::Community, 1, 12, u"协助民办幼儿园单独组建党支部"},
    {Where::Village, 1, 12, u"协助果蔬专业合作社成立党支部，社长当选书记"},
    {Where::Village, 1, 12, u"指导豆制品加工厂与合作社成立联合党支部"},
    {Where::Both, 1, 12, u"协助社会工作服务中心成立党支部，落实活动场所一间"},
    {Where::Both, 1, 12, u"指导物流配送站成立流动党员党支部，挂靠管理"},
    {Where::Village, 1, 12, u"协助返乡创业园成立联合党支部，{少}家企业参加"},
};

constexpr Text kAdmit[] = {
    {Where::Both, 1, 12, u"培养联系的入党积极分子（网格员）经支部大会讨论，接收为预备党员"},
    {Where::Both, 1, 12, u"发展退役军人一名，支部大会表决通过，报街道党工委审批"},
    {Where::Village, 1, 12, u"发展返乡青年一名，系合作社技术骨干"},
    {Where::Village, 1, 12, u"发展种粮大户一名，谈话、政审、公示齐全"},
    {Where::Community, 1, 12, u"发展社区工作者一名，大专学历，三十一岁"},
    {Where::Community, 1, 12, u"发展楼长一名，做了六年义务调解"},
    {Where::Village, 1, 12, u"发展村医一名，群众测评全票"},
    {Where::Both, 1, 12, u"发展后备干部一名，列为预备党员"},
};

constexpr Text kReports[] = {
    {Where::Both, 1, 12, u"向党员和群众代表述职：十件实事完成情况，现场提问{少}个"},
    {Where::Both, 1, 12, u"年度驻点工作汇报，印发汇报材料{数}份，满意度测评"},
    {Where::Both, 1, 12, u"向党员大会报告一年工作，讲了两件没办成的事和原因"},
    {Where::Both, 1, 12, u"党员、居（村）民代表会议上作年度汇报，收到建议{少}条"},
    {Where::Village, 1, 12, u"在村部院子里向党员、村民代表报告工作，老支书点评"},
    {Where::Community, 1, 12, u"在居民议事厅作年度汇报，网上同步直播"},
    {Where::Both, 1, 12, u"向派出单位和{村}党员、群众代表汇报驻点工作"},
    {Where::Relocation, 1, 12, u"向党员、被征迁群众代表汇报征迁和驻点工作"},
};
// clang-format on
} // namespace

std::span<const Text> partyDayTexts()
{
    return kPartyDays;
}

std::span<const Text> partyClassTexts()
{
    return kClasses;
}

std::span<const Text> foundOrganizationTexts()
{
    return kFound;
}

std::span<const Text> admitMemberTexts()
{
    return kAdmit;
}

std::span<const Text> reportTexts()
{
    return kReports;
}

} // namespace touyan::generator
