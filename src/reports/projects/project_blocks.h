// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/reports/projects/project_documents.h"
#include "reports/bulletin/bulletin_text.h"

#include <vector>

namespace touyan::reports {

// The documents about projects in words and numbers; every number comes from the document.

/// 关于…书记项目调度情况的通报.
[[nodiscard]] std::vector<BulletinBlock>
dispatchBulletinBlocks(const application::DispatchBulletin& bulletin);
/// Time, place, people; what was said and handed down, project by project.
[[nodiscard]] std::vector<BulletinBlock>
dispatchRecordBlocks(const application::DispatchRecord& record);
[[nodiscard]] std::vector<BulletinBlock>
yearReportBlocks(const application::ProjectYearReport& report);
/// How a card is made to fit its one page.
struct CardFit
{
    int size = 105;           ///< of the tables' text, in units of the page
    int mostRows = 1000;      ///< in a list; the latest are kept, the others counted
    int mostCharacters = 400; ///< in a cell

    friend bool operator==(const CardFit&, const CardFit&) = default;
};
[[nodiscard]] std::vector<BulletinBlock> projectCardBlocks(const application::ProjectCard& card,
                                                           const CardFit& fit);
[[nodiscard]] std::vector<BulletinBlock>
rectificationBlocks(const application::RectificationLedger& ledger);

/// "一" … "九十九".
[[nodiscard]] QString chineseNumber(int number);
/// A block that is a table.
[[nodiscard]] BulletinBlock tableBlock(const QString& caption, TableContent content);

} // namespace touyan::reports
