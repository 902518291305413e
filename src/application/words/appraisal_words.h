// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/appraisal/appraisal_result.h"

#include <QString>

namespace touyan::application {

// The words for the appraisal's enumerators, one place for window, reports and command line.
[[nodiscard]] QString gradeWord(domain::Grade grade);                ///< 好, 较好, 一般, 差
[[nodiscard]] QString appraisalModeWord(domain::AppraisalMode mode); ///< 打分, 等次
[[nodiscard]] QString mannerWord(domain::ReportManner manner);       ///< 现场述职, 书面述职
[[nodiscard]] QString blockReasonWord(domain::BlockReason reason);
/// 现场测评, 平时成绩, 书记项目; another component is called by its code.
[[nodiscard]] QString componentWord(const QString& component);
/// Why there is no meeting score; empty when there is one.
[[nodiscard]] QString meetingStateWord(domain::MeetingState state);
/// Why there is no composite; empty when there is one.
[[nodiscard]] QString compositeStateWord(domain::CompositeState state);

} // namespace touyan::application
