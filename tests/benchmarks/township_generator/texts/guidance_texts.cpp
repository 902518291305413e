// SPDX-License-Identifier: GPL-3.0-or-later
// Invented records; whoever adds one writes it as a clerk would, with a detail of its own.
#include "texts.h"

namespace touyan::generator {

namespace {
// clang-format off

constexpr Text kWork[] = {
    {Where::Both, 1, 12, u"走访群众不少于四次，重点看望独居和大病家庭"},
    {Where::Both, 1, 12, u"参加支委会、党员大会各一次"},
    {Where::Both, 1, 12, u"报送工作信息一篇"},
    {Where::Both, 1, 12, u"整理民情台账，销号上月遗留{少}条"},
    {Where::Both, 1, 12, u"督促三务公开按时上墙"},
    {Where::Both, 1, 12, u"与“两委”干部逐人谈心"},
    {Where::Both, 1, 12, u"配合街道做好满意度回访"},
    {Where::Both, 1, 12, u"指导发展党员材料归档"},
    {Where::Both, 1, 12, u"组织一次志愿服务"},
    {Where::Both, 1, 12, u"核对低保、特困人员动态调整名单"},
    {Where::Both, 1, 12, u"开展消防、用电安全排查"},
    {Where::Both, 1, 12, u"化解矛盾纠纷，力争办结{少}件"},
    {Where::Both, 1, 12, u"帮后备干部理一遍手头工作"},
    {Where::Both, 3, 3, u"准备季度主题党日"},
    {Where::Both, 6, 6, u"筹备“七一”活动和困难党员慰问"},
    {Where::Both, 9, 9, u"策划三季度主题党日和党课"},
    {Where::Both, 12, 12, u"准备向党员、群众代表作年度汇报"},
    {Where::Both, 1, 2, u"春节前走访慰问，安排节日值班"},
    {Where::Village, 1, 12, u"跟进机耕路、灌渠维修进度"},
    {Where::Village, 1, 12, u"联系农技员进村讲课一次"},
    {Where::Village, 1, 12, u"盘点合作社账目，准备公示"},
    {Where::Village, 1, 12, u"推进厕改“回头看”"},
    {Where::Village, 1, 12, u"人居环境整治，重点{组}"},
    {Where::Village, 1, 12, u"防返贫监测户逐户过一遍"},
    {Where::Village, 6, 8, u"防汛物资清点，落实转移路线"},
    {Where::Village, 9, 11, u"秋收和秸秆离田巡查"},
    {Where::Village, 3, 5, u"春耕备耕走访，协调农资"},
    {Where::Village, 11, 2, u"冬季取暖和防煤气中毒排查"},
    {Where::Community, 1, 12, u"推进{组}屋面防水、楼道照明"},
    {Where::Community, 1, 12, u"召开一次居民议事会，议停车或加梯"},
    {Where::Community, 1, 12, u"检查电动车充电安全"},
    {Where::Community, 1, 12, u"走访辖区商户和新就业群体"},
    {Where::Community, 1, 12, u"助餐点运行情况回访"},
    {Where::Community, 1, 12, u"“四点半课堂”志愿者排班"},
    {Where::Community, 6, 8, u"地下车库、低洼院落防汛检查"},
    {Where::Community, 11, 3, u"供暖问题快办，建立台账"},
    {Where::Relocation, 1, 12, u"未签约户逐户过一遍，列出症结"},
    {Where::Relocation, 1, 12, u"核对过渡费发放名单"},
    {Where::Relocation, 1, 12, u"安置房进度每周看一次现场"},
    {Where::Relocation, 1, 12, u"协调失地农民参保"},
};

constexpr Text kSystems[] = {
    {Where::Both, 1, 12, u"梳理“四议两公开”、财务审批、值班等制度{数}项，废止{少}项，汇编成册"},
    {Where::Both, 1, 12, u"修订村（居）规民约，征求意见{数}条，代表会议表决通过"},
    {Where::Both, 1, 12, u"梳理党组织工作制度：三会一课、主题党日、发展党员、党费收缴，上墙并印发"},
    {Where::Both, 1, 12, u"对照街道清单清理制度{数}项，保留、修订、新建分别列表"},
    {Where::Both, 1, 12, u"重订集体资金、资产、资源管理办法，明确三万元以上集体研究"},
    {Where::Both, 1, 12, u"梳理便民服务事项和代办制度，做成一张流程图"},
    {Where::Both, 1, 12, u"理清印章使用、合同管理、档案保管制度，补了移交手续"},
    {Where::Village, 1, 12, u"梳理村务监督委员会工作制度和合作社账目公开办法"},
    {Where::Community, 1, 12, u"梳理居民议事协商、物业联席会议等制度，编成口袋书"},
    {Where::Relocation, 1, 12, u"梳理征迁工作纪律、补偿公示、群众接待制度{少}项"},
};

constexpr Text kTalks[] = {
    {Where::Relocation, 1, 12, u"恳谈会：{人}户代表到场，集中问选房顺序和过渡费"},
    {Where::Relocation, 1, 12, u"在{组}院子里开恳谈会，测绘、征迁办、司法所当面答疑"},
    {Where::Relocation, 1, 12, u"恳谈会专题说失地参保，算了三户的账"},
    {Where::Relocation, 1, 12, u"恳谈会：安置房户型意见{少}条，设计单位记录"},
    {Where::Relocation, 1, 12, u"恳谈会说迁坟、说祖宅、说学位，气氛比上月好"},
    {Where::Relocation, 1, 12, u"恳谈会请来已搬进新居的两户，说说住得惯不惯"},
    {Where::Relocation, 1, 12, u"恳谈会只谈一件事：学位"},
    {Where::Relocation, 1, 12, u"雨天在帐篷里开恳谈会，来的人不多，话说得透"},
    {Where::Relocation, 1, 12, u"恳谈会上有人拍了桌子，会后单独谈到晚上九点"},
    {Where::Relocation, 1, 12, u"恳谈会核对附属物照片{数}张，漏登的当场补"},
    {Where::Relocation, 1, 12, u"恳谈会公开评估报告，一户一页，谁都能翻"},
    {Where::Relocation, 1, 12, u"请银行讲补偿款打理，顺带反诈"},
    {Where::Relocation, 1, 12, u"恳谈会议定临时菜地划分，抓阄解决"},
    {Where::Relocation, 1, 12, u"听取过渡期老人就医意见{少}条，增设送药日"},
    {Where::Relocation, 1, 12, u"恳谈会：搬家顺序按抽签，老弱户优先"},
    {Where::Relocation, 1, 12, u"恳谈会通报安置房封顶，围着沙盘问了一个多钟头"},
    {Where::Relocation, 1, 12, u"恳谈会专门听租户的意见，{少}条"},
    {Where::Relocation, 1, 12, u"恳谈会后现场签约{少}户"},
    {Where::Relocation, 1, 12, u"与未签约户代表恳谈，症结在附属物清点标准"},
    {Where::Relocation, 1, 12, u"恳谈会：反馈上月意见办理，仍有{少}条没办结，说明了原因"},
};

constexpr Text kCalls[] = {
    {Where::Both, 1, 12, u"驻点工作月度例会"},
    {Where::Both, 1, 12, u"第一书记工作推进会"},
    {Where::Both, 1, 12, u"党建重点任务调度会"},
    {Where::Both, 1, 12, u"基层治理专题培训"},
    {Where::Both, 1, 12, u"街道党工委季度调度会"},
    {Where::Both, 1, 12, u"信息报送与写作培训"},
    {Where::Both, 1, 12, u"发展党员业务培训"},
    {Where::Both, 1, 12, u"村（社区）财务与“三资”管理培训"},
    {Where::Both, 1, 12, u"信访积案化解工作会"},
    {Where::Both, 1, 12, u"安全生产和消防工作部署会"},
    {Where::Both, 6, 8, u"防汛工作部署会"},
    {Where::Both, 11, 12, u"年终述职和考核工作布置会"},
    {Where::Both, 1, 2, u"春节期间走访慰问安排会"},
    {Where::Both, 6, 7, u"“七一”表彰大会"},
    {Where::Both, 1, 12, u"派出单位与驻点村（社区）座谈会"},
    {Where::Both, 1, 12, u"乡村振兴政策解读培训"},
    {Where::Both, 1, 12, u"观摩会：看一看先进村（社区）的做法"},
    {Where::Both, 1, 12, u"网格化服务管理培训"},
    {Where::Both, 1, 12, u"警示教育大会"},
    {Where::Both, 9, 10, u"三季度工作讲评会"},
    {Where::Both, 1, 12, u"城市基层党建交流会"},
    {Where::Both, 1, 12, u"反诈和禁毒宣传部署会"},
};

constexpr Text kRaises[] = {
    {Where::Both, 1, 12, u"驻点做法被区级党建简报刊发"},
    {Where::Both, 1, 12, u"调解积案一件，当事人送来锦旗"},
    {Where::Both, 1, 12, u"在全区第一书记培训班上作交流发言"},
    {Where::Both, 1, 12, u"抢险救灾表现突出，街道通报表扬"},
    {Where::Both, 1, 12, u"争取派出单位帮扶资金，项目已落地"},
    {Where::Both, 1, 12, u"群众满意度测评列街道前三"},
    {Where::Both, 1, 12, u"工作信息被市级媒体采用"},
};

constexpr Text kCuts[] = {
    {Where::Both, 1, 12, u"主题党日照片与上季度雷同，约谈提醒"},
    {Where::Both, 1, 12, u"脱岗抽查一次不在位，未履行请假手续"},
    {Where::Both, 1, 12, u"报送信息内容失实，通报批评"},
    {Where::Both, 1, 12, u"民情台账连续两月未更新"},
    {Where::Both, 1, 12, u"群众反映事项超期未答复"},
    {Where::Both, 1, 12, u"请假期满未及时销假"},
};
// clang-format on
} // namespace

std::span<const Text> workListTexts()
{
    return kWork;
}

std::span<const Text> systemTexts()
{
    return kSystems;
}

std::span<const Text> relocationTalkTexts()
{
    return kTalks;
}

std::span<const Text> callTexts()
{
    return kCalls;
}

std::span<const Text> raiseReasons()
{
    return kRaises;
}

std::span<const Text> cutReasons()
{
    return kCuts;
}

} // namespace touyan::generator
