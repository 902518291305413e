// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/rectification_records.h"
#include "application/projects/compare_plans.h"
#include "application/projects/explain_project.h"
#include "domain/projects/project.h"
#include "domain/projects/project_result.h"
#include "domain/rectification/rectification_item.h"

#include <QString>
#include <QStringList>

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
[[nodiscard]] QString planFieldWord(PlanField field);

/// "75" points as "75%"; exact decimals, no trailing zeros.
[[nodiscard]] QString pointsWord(domain::ExactDecimal points);

/// The clause that decided a suggested light, with its numbers ("规则 3：…").
[[nodiscard]] QString lightSentence(const domain::PlanProgress& progress, QDate finishDate,
                                    QDate asOf);

/// One line for each difference of two revisions, readable aloud.
[[nodiscard]] QStringList planComparisonLines(const PlanComparison& comparison);

/// From the steps of the plan to progress, planned progress and light, one line each.
[[nodiscard]] QStringList progressLines(const ProjectExplanation& explanation);
/// What is owed by whom for which month and what became of it, one line each.
[[nodiscard]] QStringList monthlyReportLines(const ProjectExplanation& explanation);

/// "规则 3": where progress, lights and monthly reports are defined.
[[nodiscard]] QString progressRuleSentence();
[[nodiscard]] QString lightRuleSentence();
[[nodiscard]] QString monthlyReportRuleSentence();
[[nodiscard]] QString rectificationRuleSentence();

} // namespace touyan::application
