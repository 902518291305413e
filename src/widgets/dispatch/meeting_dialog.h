// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/projects/dispatch_review.h"
#include "widgets/dialogs/record_dialog.h"
#include "widgets/dialogs/record_stored.h"

namespace touyan::widgets {

/// 季调度会: when, where, who chairs, who attends, what was said besides the projects. `stored` is
/// told the meeting.
[[nodiscard]] RecordDialog* makeMeetingDialog(const PageServices& services,
                                              const domain::DispatchMeeting& meeting,
                                              const RecordStored<domain::DispatchMeeting>& stored,
                                              QWidget* parent);

} // namespace touyan::widgets
