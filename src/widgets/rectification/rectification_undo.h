// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rectification/rectification_item.h"
#include "widgets/records/record_undo.h"

namespace touyan::widgets {

using RectificationUndo = RecordUndo<domain::RectificationItem>;

/// Keeps the changes of 整改 items on the stack.
[[nodiscard]] RectificationUndo makeRectificationUndo(QObject* owner,
                                                      application::UseCaseExecutor& executor,
                                                      QUndoStack* stack,
                                                      const RectificationUndo::Failed& failed);

/// 销号, taken back by opening the item again with the reason that it was a mistake; the register
/// keeps both.
void pushItemClosed(RectificationUndo& items, const domain::RectificationItem& closed);

} // namespace touyan::widgets
