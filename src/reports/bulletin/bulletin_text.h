// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/reports/quarterly_report.h"
#include "reports/bulletin/ruled_table.h"

#include <QString>

#include <memory>
#include <vector>

namespace touyan::reports {

enum class BlockKind {
    Title,
    Addressee,  ///< 主送机关, flush left
    Heading,    ///< 一、
    Subheading, ///< （一）
    Paragraph,
    ItemChart,
    SecretaryTable,
    Table,     ///< BulletinBlock::table below its caption
    Signature, ///< 发文机关署名
    Date,      ///< 成文日期
    Note,      ///< 附注
    AnnexNote, ///< 附件说明: a line for each annex, below the text
    NewPage,   ///< what follows, an annex, begins a page
    AnnexMark, ///< 附件1, at the top of its first page
};

struct BulletinBlock
{
    BlockKind kind = BlockKind::Paragraph;
    QString text;
    std::shared_ptr<const TableContent> table; ///< Table only
    QString place = {};                        ///< what explains its numbers; empty: nothing
};

/// The 通报 in words and numbers, in order: the overall result, the items with their chart, who
/// leads, what is missing, the next steps, signature and date; then, as annexes, the table of all
/// secretaries and what is overdue of whom. Every number comes from the report.
[[nodiscard]] std::vector<BulletinBlock> bulletinBlocks(const application::QuarterlyReport& report);

/// "74.9%" as on screen, "—" with nothing under the line.
[[nodiscard]] QString rateText(const std::optional<domain::Rate>& rate);

} // namespace touyan::reports
