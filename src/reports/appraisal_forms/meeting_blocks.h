// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/appraisal/meeting_documents.h"
#include "reports/bulletin/bulletin_text.h"

#include <vector>

namespace touyan::reports {

/// 会议议程: the usual course of the meeting with who reports, as a draft.
[[nodiscard]] std::vector<BulletinBlock> agendaBlocks(const application::MeetingAgenda& agenda);
/// 述职顺序表; size: of the table's text, smaller when many report.
[[nodiscard]] std::vector<BulletinBlock>
speakingOrderBlocks(const application::SpeakingOrder& order, int size);

} // namespace touyan::reports
