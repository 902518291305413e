// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/roster/posting_dialogs.h"

namespace touyan::widgets {

/// 会议、培训通知: item, title, day, and whom it concerns.
[[nodiscard]] RecordDialog* makeCallDialog(const PageServices& services, const SharedLookup& lookup,
                                           const domain::Call& call, QWidget* parent);

} // namespace touyan::widgets
