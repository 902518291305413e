// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rectification/rectification_item.h"
#include "widgets/dialogs/record_dialog.h"
#include "widgets/dialogs/record_stored.h"

#include <QList>

#include <utility>

namespace touyan::widgets {

/// The units that an item may name, by name.
using UnitChoices = QList<std::pair<QString, qint64>>;

/// A new item of a check by the office, or a change of an open one.
[[nodiscard]] RecordDialog*
makeRectificationDialog(const PageServices& services, const domain::RectificationItem& item,
                        const UnitChoices& units,
                        const RecordStored<domain::RectificationItem>& stored, QWidget* parent);

/// 记进展: adds a note; notes are never changed.
[[nodiscard]] RecordDialog* makeProgressNoteDialog(const PageServices& services,
                                                   const domain::RectificationItem& item,
                                                   QWidget* parent);

/// 销号: evidence and the person who verified it (rules 5), wherever an item is closed.
[[nodiscard]] RecordDialog*
makeCloseRectificationDialog(const PageServices& services, const domain::RectificationItem& item,
                             const RecordStored<domain::RectificationItem>& stored,
                             QWidget* parent);

} // namespace touyan::widgets
