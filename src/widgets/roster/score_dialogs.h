// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checklist/adjustment.h"
#include "domain/people/leave.h"
#include "widgets/dialogs/record_dialog.h"
#include "widgets/dialogs/record_stored.h"

namespace touyan::widgets {

/// 请假 of the posting that is named by `subject`.
[[nodiscard]] RecordDialog* makeLeaveDialog(const PageServices& services,
                                            const domain::Leave& leave, const QString& subject,
                                            const RecordStored<domain::Leave>& stored,
                                            QWidget* parent);
/// 加减分 of the posting that is named by `subject`.
[[nodiscard]] RecordDialog* makeAdjustmentDialog(const PageServices& services,
                                                 const domain::Adjustment& adjustment,
                                                 const QString& subject,
                                                 const RecordStored<domain::Adjustment>& stored,
                                                 QWidget* parent);
/// 免计日 for everyone.
[[nodiscard]] RecordDialog* makeFreeDaysDialog(const PageServices& services,
                                               const domain::FreeDays& freeDays,
                                               const RecordStored<domain::FreeDays>& stored,
                                               QWidget* parent);

} // namespace touyan::widgets
