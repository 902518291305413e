// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rectification/rectification_item.h"
#include "widgets/dialogs/record_dialog.h"

#include <QList>

#include <functional>

namespace touyan::widgets {

/// The units that an item may name, by name.
using UnitChoices = QList<std::pair<QString, qint64>>;

/// Told how the item was stored.
using ItemStored = std::function<void(const domain::RectificationItem& item)>;

/// A new item of a check by the office, or a change of an open one.
[[nodiscard]] RecordDialog* makeRectificationDialog(const PageServices& services,
                                                    const domain::RectificationItem& item,
                                                    const UnitChoices& units,
                                                    const ItemStored& stored, QWidget* parent);

/// 记进展: adds a note; notes are never changed.
[[nodiscard]] RecordDialog* makeProgressNoteDialog(const PageServices& services,
                                                   const domain::RectificationItem& item,
                                                   QWidget* parent);

/// 销号: evidence and the person who verified it (rules 5), wherever an item is closed.
[[nodiscard]] RecordDialog* makeCloseRectificationDialog(const PageServices& services,
                                                         const domain::RectificationItem& item,
                                                         const ItemStored& stored, QWidget* parent);

} // namespace touyan::widgets
