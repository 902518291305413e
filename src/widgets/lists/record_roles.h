// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace touyan::widgets {

/// Roles that models of records may answer beside Qt's own.
enum RecordRole {
    /// The raw value to sort by (number, date, text). Without it DisplayRole is used.
    SortRole = Qt::UserRole + 100,
    /// The text a column filter looks into. Without it DisplayRole is used.
    FilterRole,
    /// The value to copy where it differs from the shown one (a number without its unit).
    CopyRole,
    /// The record's id, whatever its type; for pages.
    IdRole,
    /// int(DisplayState) of a cell that shows a state.
    StateRole,
};

} // namespace touyan::widgets
