// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/dialogs/record_stored.h"
#include "widgets/project_dialogs/project_dialogs.h"

namespace touyan::widgets {

// Dialogs for the records of one project. A record without id is new. `stored` is told what came
// of it.

/// 月报告: what was done, what stands in the way, what comes next.
[[nodiscard]] RecordDialog*
makeMonthlyReportDialog(const PageServices& services, const domain::MonthlyReport& report,
                        QDate today, const RecordStored<domain::MonthlyReport>& stored,
                        QWidget* parent);

/// 交办任务.
[[nodiscard]] RecordDialog* makeTaskDialog(const PageServices& services,
                                           const domain::HandedDownTask& task, QDate today,
                                           const RecordStored<domain::HandedDownTask>& stored,
                                           QWidget* parent);
/// 办结: the day and the answer.
[[nodiscard]] RecordDialog* makeCloseTaskDialog(const PageServices& services,
                                                const domain::HandedDownTask& task, QDate today,
                                                const RecordStored<domain::HandedDownTask>& stored,
                                                QWidget* parent);

/// 督导发现 with its 整改 item.
[[nodiscard]] RecordDialog* makeFindingDialog(const PageServices& services,
                                              const application::ListedFinding& finding,
                                              QDate today, QWidget* parent);

/// 成果运用: demonstration site or recommendation of a person.
[[nodiscard]] RecordDialog* makeResultDialog(const PageServices& services,
                                             const SharedChoices& choices,
                                             const domain::ProjectResult& result,
                                             const RecordStored<domain::ProjectResult>& stored,
                                             QWidget* parent);

/// Told what was asked for; the page keeps the step so that it can be undone.
using FinishStep = std::function<void(QDate day, const QString& note)>;

/// When a step of the plan was finished.
[[nodiscard]] RecordDialog* makeFinishStepDialog(const PageServices& services,
                                                 const domain::PlanStep& step, QDate today,
                                                 const FinishStep& finish, QWidget* parent);

} // namespace touyan::widgets
