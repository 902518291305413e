// SPDX-License-Identifier: GPL-3.0-or-later
// Invented records; whoever adds one writes it as a clerk would, with a detail of its own.
#include "texts.h"

namespace touyan::generator {

namespace {
// clang-format off

constexpr Text kNews[] = {
    {Where::Village, 1, 12, u"《{村}：小板凳搬到树下，议出三件大事》"},
    {Where::Village, 1, 12, u"《第一书记当“主播”，{村}山货出村》"},
    {Where::Village, 1, 12, u"《老渠通水了》——{村}疏通灌渠记"},
    {Where::Village, 1, 12, u"《{村}修路：党员先让出半尺墙根》"},
    {Where::Village, 9, 11, u"《稻子黄了，烘干机来了——{村}跨村共享农机》"},
    {Where::Village, 3, 5, u"《{村}春耕互助组：缺人手，有党员》"},
    {Where::Village, 6, 8, u"《雨夜里的手电光》——{村}防汛转移侧记"},
    {Where::Village, 11, 2, u"《炉火正旺：{村}困难户温暖过冬》"},
    {Where::Village, 1, 2, u"《{村}“村晚”：自己演，自己看》"},
    {Where::Village, 1, 12, u"《一张积分卡换来干净院子——{村}人居环境小变化》"},
    {Where::Village, 1, 12, u"《{村}合作社第一次分红》"},
    {Where::Village, 1, 12, u"《算清一笔账，解开一个结》——{村}集体账目公开会"},
    {Where::Village, 1, 12, u"《第一书记的“连心饭”》"},
    {Where::Village, 1, 12, u"《柿子红时等客来——{村}试水采摘游》"},
    {Where::Village, 1, 12, u"《{村}把会场搬到田埂上》"},
    {Where::Village, 1, 12, u"《从“等着干”到“抢着干”：{村}义务工故事》"},
    {Where::Village, 1, 12, u"《村口来了公交车》"},
    {Where::Village, 1, 12, u"《土专家上讲台，{村}果树管理培训开班》"},
    {Where::Village, 1, 12, u"《{村}老党员捐出旧木料修凉亭》"},
    {Where::Village, 1, 12, u"《危墙拆了，路宽了》"},
    {Where::Village, 1, 12, u"《一口老井的退休——{村}通水见闻》"},
    {Where::Village, 1, 12, u"《返乡小伙和他的豆腐坊》"},
    {Where::Community, 1, 12, u"《{村}：楼道亮了，心也亮了》"},
    {Where::Community, 1, 12, u"《老车棚变议事角——{村}居民自己定规矩》"},
    {Where::Community, 1, 12, u"《四点半，孩子有了去处》"},
    {Where::Community, 1, 12, u"《{村}助餐点开张，一荤两素八块钱》"},
    {Where::Community, 1, 12, u"《从“没人管”到“大家管”：{村}“三无”楼院治理记》"},
    {Where::Community, 1, 12, u"《一部电梯的九次协商》"},
    {Where::Community, 1, 12, u"《{村}“敲敲门”行动：独居老人有人惦记》"},
    {Where::Community, 1, 12, u"《快递小哥当上兼职网格员》"},
    {Where::Community, 1, 12, u"《停车难怎么破？{村}把意见箱挂到车库门口》"},
    {Where::Community, 1, 12, u"《{村}红色物业进院落》"},
    {Where::Community, 1, 12, u"《楼长老周的小本子》"},
    {Where::Community, 1, 12, u"《菜市场门口不再蹚水》"},
    {Where::Community, 1, 12, u"《错时走访：晚上七点的社区》"},
    {Where::Community, 1, 12, u"《百家宴摆进{村}小广场》"},
    {Where::Community, 1, 12, u"《退休教师办起周末书法班》"},
    {Where::Community, 1, 12, u"《{村}新就业群体驿站启用，水管饱、电管够》"},
    {Where::Community, 1, 12, u"《一次漏水纠纷的和解》"},
    {Where::Community, 1, 12, u"《充电桩装好了，飞线没有了》"},
    {Where::Community, 11, 3, u"《“室温二十度了！”》——{村}供暖改造回访"},
    {Where::Community, 6, 8, u"《挡水板挡住的不只是雨》"},
    {Where::Both, 1, 12, u"《{村}开展反诈宣传，劝阻转账一笔》"},
    {Where::Both, 1, 12, u"《第一书记驻点日记：今天办成一件小事》"},
    {Where::Both, 1, 12, u"《三务公开上墙，群众看得懂》"},
    {Where::Both, 1, 12, u"《{村}党支部标准化建设回头看》"},
    {Where::Both, 1, 12, u"《老支书的一堂课》"},
    {Where::Both, 1, 12, u"《{村}召开班子联席会研究下季度实事清单》"},
    {Where::Both, 1, 12, u"《一本民情台账的六十页》"},
    {Where::Both, 1, 12, u"《“请把意见写具体”——{村}满意度回访》"},
    {Where::Both, 1, 12, u"《志愿服务队成立，三十人报了名》"},
    {Where::Both, 1, 12, u"《为大病户跑腿的一周》"},
    {Where::Both, 1, 12, u"《送政策上门：医保、养老、残补一次讲清》"},
    {Where::Both, 1, 12, u"《区直单位党员到{村}报到》"},
    {Where::Both, 1, 12, u"《{村}义诊：查出高危老人，家庭医生接手》"},
    {Where::Both, 1, 12, u"《积案化解：先听人家讲两个小时》"},
    {Where::Both, 1, 12, u"《青年夜校第一课：手机也能拍好家乡》"},
    {Where::Both, 1, 12, u"《青年后备干部跟班记》"},
    {Where::Both, 1, 12, u"《{村}清廉建设：小微权力清单印成口袋书》"},
    {Where::Both, 12, 1, u"《一年三十六件实事，{村}交账》"},
    {Where::Both, 1, 2, u"《春节值守：第一书记在岗》"},
    {Where::Both, 3, 3, u"《学雷锋不只三月：{村}修理摊》"},
    {Where::Both, 6, 7, u"《七一，给五十年党龄的老人戴上纪念章》"},
    {Where::Both, 9, 10, u"《重阳节，{村}的集体寿宴》"},
    {Where::Relocation, 1, 12, u"《征迁一线的“板凳会”》"},
    {Where::Relocation, 1, 12, u"《{村}签约过八成：账算到户、话说到心》"},
    {Where::Relocation, 1, 12, u"《搬出老宅前，拍一张全家福》"},
    {Where::Relocation, 1, 12, u"《过渡房里的走访》"},
};
// clang-format on
} // namespace

std::span<const Text> newsTexts()
{
    return kNews;
}

} // namespace touyan::generator
