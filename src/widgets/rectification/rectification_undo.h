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

/// A step that a list of items can take back and do again.
struct UndoableStep
{
    QString text;
    RectificationUndo::Apply undo;
    RectificationUndo::Apply redo;
};

/// 销号, taken back by opening the item again with the reason that it was a mistake; the register
/// keeps both.
[[nodiscard]] UndoableStep itemClosed(const domain::RectificationItem& closed);
/// 重新整改, taken back by closing the item again as it was closed before.
[[nodiscard]] UndoableStep itemReopened(const domain::RectificationItem& closed,
                                        const QString& reason);
/// The first of them, onto the stack.
void pushItemClosed(RectificationUndo& items, const domain::RectificationItem& closed);

} // namespace touyan::widgets
