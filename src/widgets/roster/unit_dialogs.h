// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/roster/posting_dialogs.h"

namespace touyan::widgets {

/// 村、社区 and the offices above them.
[[nodiscard]] RecordDialog* makeUnitDialog(const PageServices& services, const SharedLookup& lookup,
                                           const domain::Unit& unit,
                                           const RecordStored<domain::Unit>& stored,
                                           QWidget* parent);
/// 类别变更: from its day on the unit belongs to another category.
[[nodiscard]] RecordDialog*
makeCategoryChangeDialog(const PageServices& services, const SharedLookup& lookup,
                         const domain::UnitCategoryChange& change,
                         const RecordStored<domain::UnitCategoryChange>& stored, QWidget* parent);

} // namespace touyan::widgets
