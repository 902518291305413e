// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/reports/appraisal/appraisal_documents.h"
#include "reports/bulletin/bulletin_text.h"

#include <vector>

namespace touyan::reports {

// The documents after an appraisal in words and numbers; every number comes from the document.

/// 关于…情况的通报.
[[nodiscard]] std::vector<BulletinBlock>
appraisalBulletinBlocks(const application::AppraisalBulletin& bulletin);
/// 计票表: groups, reportees by group, lines to sign.
[[nodiscard]] std::vector<BulletinBlock>
tallySheetBlocks(const application::AppraisalTallySheet& sheet);
/// 反馈函 to one reportee.
[[nodiscard]] std::vector<BulletinBlock> letterBlocks(const application::AppraisalLetter& letter);

/// "88.3333", "＊" when hidden, "—" when there is none.
[[nodiscard]] QString shownMeanText(const application::ShownMean& mean);
/// The score, or why there is none.
[[nodiscard]] QString meetingText(const domain::MeetingScore& meeting);
[[nodiscard]] QString compositeText(const domain::CompositeScore& composite);
/// A component other than the meeting: its score, 不适用, or "—".
[[nodiscard]] QString componentText(const domain::ComponentResult& component);

} // namespace touyan::reports
