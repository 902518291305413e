// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checklist/adjustment.h"
#include "domain/people/leave.h"
#include "widgets/dialogs/record_dialog.h"

namespace touyan::widgets {

/// 请假 of the posting that is named by `subject`.
[[nodiscard]] RecordDialog* makeLeaveDialog(const PageServices& services,
                                            const domain::Leave& leave, const QString& subject,
                                            QWidget* parent);
/// 加减分 of the posting that is named by `subject`.
[[nodiscard]] RecordDialog* makeAdjustmentDialog(const PageServices& services,
                                                 const domain::Adjustment& adjustment,
                                                 const QString& subject, QWidget* parent);
/// 免计日 for everyone.
[[nodiscard]] RecordDialog* makeFreeDaysDialog(const PageServices& services,
                                               const domain::FreeDays& freeDays, QWidget* parent);

} // namespace touyan::widgets
