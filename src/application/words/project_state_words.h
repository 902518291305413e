// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/rectification_records.h"
#include "domain/projects/monthly_report.h"
#include "domain/projects/plan_progress.h"
#include "domain/projects/project.h"
#include "domain/projects/project_result.h"

#include <QString>

namespace touyan::application {

// The words for enumerators of projects and rectification, one place for window, reports and
// command line.
[[nodiscard]] QString projectKindWord(domain::ProjectKind kind); ///< 书记项目, 书记领办事项
[[nodiscard]] QString projectSourceWord(domain::ProjectSource source); ///< 点题, 选题
[[nodiscard]] QString projectStateWord(domain::ProjectState state);    ///< 选题, 已申报 …
/// "实施中", with "（现在是验收通过）" where that has changed since the day.
[[nodiscard]] QString projectStateOnDay(domain::ProjectState onDay, domain::ProjectState now);
[[nodiscard]] QString projectStepWord(domain::ProjectStep step); ///< 申报, 评估通过 …
[[nodiscard]] QString lightWord(domain::Light light);            ///< 绿灯, 黄灯, 红灯
[[nodiscard]] QString monthlyReporterWord(domain::MonthlyReporter reporter); ///< 书记, 包村点长
[[nodiscard]] QString projectResultWord(domain::ProjectResultKind kind);     ///< 观摩点 …
[[nodiscard]] QString rectificationSourceWord(domain::RectificationSource source);
[[nodiscard]] QString rectificationStatusWord(RectificationStatus status); ///< 未销号, 逾期, 已销号

} // namespace touyan::application
