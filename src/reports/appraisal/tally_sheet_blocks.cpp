// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/words/appraisal_words.h"
#include "reports/appraisal/appraisal_blocks.h"
#include "reports/projects/project_blocks.h"
#include "reports/text/report_words.h"

#include <algorithm>
#include <array>

namespace touyan::reports {

using namespace Qt::Literals::StringLiterals;
using application::AppraisalOverview;
using application::AppraisalTallySheet;
using application::AppraisedReportee;

namespace {

/// More groups than this stand in further tables: a page is not wide enough.
constexpr size_t kGroupsInTable = 4;
constexpr int kTableText = 80;

void addText(std::vector<BulletinBlock>& blocks, BlockKind kind, const QString& text)
{
    blocks.push_back({kind, text, {}});
}

BulletinBlock groupTable(const AppraisalOverview& overview)
{
    TableContent table;
    table.columns = {{Report::tr("测评组"), 120, Qt::AlignLeft, false},
                     {Report::tr("权重（%）"), 40},
                     {Report::tr("应到"), 36},
                     {Report::tr("发出"), 36},
                     {Report::tr("收回"), 36},
                     {Report::tr("废票"), 36},
                     {Report::tr("有效"), 36},
                     {Report::tr("能否计票"), 90}};
    std::array<int, 5> sums{};
    for (size_t i = 0; i < overview.groups.size(); ++i) {
        const domain::VoterGroup& group = overview.session.groups[i];
        const domain::GroupResult& result = overview.groups[i];
        QStringList reasons;
        for (const domain::BlockReason reason : result.reasons)
            reasons << application::blockReasonWord(reason);
        const std::array<int, 5> numbers{group.invited, result.issued, result.returned,
                                         result.voided, result.valid()};
        QStringList row{group.title, group.weight.toString()};
        for (size_t each = 0; each < numbers.size(); ++each) {
            row << QString::number(numbers[each]);
            sums[each] += numbers[each];
        }
        const QString usable =
            result.isCounting ? Report::tr("能") : Report::tr("仅供参考，不计分");
        row << (reasons.isEmpty()
                    ? usable
                    : Report::tr("不能：%1", "why").arg(reasons.join(Report::tr("；"))));
        table.rows.push_back(row);
    }
    QStringList total{Report::tr("合计"), QString()};
    for (const int sum : sums)
        total << QString::number(sum);
    table.rows.push_back(total << QString());
    table.hasTotal = true;
    return tableBlock(Report::tr("测评表发放和收回"), std::move(table));
}

/// Reportees by posting code, as the forms list them.
std::vector<const AppraisedReportee*> byCode(const AppraisalOverview& overview)
{
    std::vector<const AppraisedReportee*> order;
    order.reserve(overview.reportees.size());
    for (const AppraisedReportee& each : overview.reportees)
        order.push_back(&each);
    std::sort(order.begin(), order.end(),
              [](const auto* a, const auto* b) { return a->identity.code < b->identity.code; });
    return order;
}

BulletinBlock reporteeTable(const AppraisalOverview& overview, size_t firstGroup, size_t endGroup)
{
    TableContent table;
    table.size = kTableText;
    table.columns = {{Report::tr("序号"), 22},
                     {Report::tr("述职人"), 46},
                     {Report::tr("单位"), 66, Qt::AlignLeft, false}};
    for (size_t group = firstGroup; group < endGroup; ++group) {
        table.columns.push_back(
            {Report::tr("%1：有效/弃权/无效", "group").arg(overview.session.groups[group].title),
             44});
        table.columns.push_back({Report::tr("平均分"), 42});
    }
    int number = 0;
    for (const AppraisedReportee* each : byCode(overview)) {
        QStringList row{QString::number(++number), each->identity.personName,
                        each->identity.unitName};
        for (size_t group = firstGroup; group < endGroup; ++group) {
            const application::ShownMean& mean = each->means[group];
            row << u"%1/%2/%3"_s.arg(mean.counted).arg(mean.blank).arg(mean.invalid)
                << shownMeanText(mean);
        }
        table.rows.push_back(row);
    }
    const QString caption =
        endGroup - firstGroup == overview.groups.size()
            ? Report::tr("述职人得票")
            : Report::tr("述职人得票（第%1至%2组）").arg(firstGroup + 1).arg(endGroup);
    return tableBlock(caption, std::move(table));
}

BulletinBlock signTable()
{
    TableContent table;
    table.hasHead = false;
    table.size = 120;
    table.leastLines = 2;
    for (int i = 0; i < 3; ++i) {
        table.columns.push_back({QString(), 30, Qt::AlignHCenter, true});
        table.columns.push_back({QString(), 60});
    }
    table.rows = {{Report::tr("计票人"), {}, Report::tr("监票人"), {}, Report::tr("唱票人"), {}},
                  {Report::tr("计票人"), {}, Report::tr("监票人"), {}, Report::tr("日期"), {}}};
    return tableBlock(Report::tr("签名"), std::move(table));
}

} // namespace

std::vector<BulletinBlock> tallySheetBlocks(const AppraisalTallySheet& sheet)
{
    const AppraisalOverview& overview = sheet.overview;
    std::vector<BulletinBlock> blocks;
    addText(blocks, BlockKind::Title,
            sheet.isFinal() ? sheet.head.title
                            : Report::tr("%1（未定稿）", "title").arg(sheet.head.title));
    QString opening;
    if (overview.session.heldOn)
        opening += Report::tr("会议日期：%1。").arg(longDate(*overview.session.heldOn));
    opening +=
        Report::tr("评议方式：%1。").arg(application::appraisalModeWord(overview.session.mode));
    if (overview.finalisation)
        opening += Report::tr("第%1次定稿，%2。")
                       .arg(overview.finalisation->revision)
                       .arg(longDate(overview.finalisation->finalisedAt.toLocalTime().date()));
    else
        opening += Report::tr("尚未定稿，以下为%1时的计票情况，定稿后以定稿的为准。")
                       .arg(sheet.head.printedAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s));
    addText(blocks, BlockKind::Paragraph, opening);
    blocks.push_back(groupTable(overview));
    for (size_t first = 0; first < overview.groups.size(); first += kGroupsInTable)
        blocks.push_back(reporteeTable(overview, first,
                                       std::min(first + kGroupsInTable, overview.groups.size())));
    addText(blocks, BlockKind::Paragraph,
            Report::tr("＊：有效行少于%1，平均分计入但不显示。—：没有有效行。")
                .arg(overview.session.minBallots));
    blocks.push_back(signTable());
    return blocks;
}

} // namespace touyan::reports
