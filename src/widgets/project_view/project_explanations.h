// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/project_overview/show_project.h"
#include "widgets/dialogs/explanation_view.h"

namespace touyan::widgets {

// Why a number of a project is what it is (rules 3), with every step that made it.

/// 进度 and 计划进度: which steps count.
[[nodiscard]] ExplanationContent explainProgress(const application::ProjectPage& page);
/// 建议灯号: how far it is behind, and the clause.
[[nodiscard]] ExplanationContent explainLight(const application::ProjectPage& page);
/// 月报告: which months oblige whom, and what came.
[[nodiscard]] ExplanationContent explainReports(const application::ProjectPage& page);

/// The numbers of a project that explain themselves.
enum class ExplainedNumber { Progress, Light, Reports };
[[nodiscard]] ExplanationContent explainNumber(ExplainedNumber number,
                                               const application::ProjectPage& page);

} // namespace touyan::widgets
