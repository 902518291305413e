// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/records/field_editor.h"

namespace touyan::widgets {

/// The editor of a widget for a day, for a day that may stay open, or for a month; null when it is
/// another widget.
[[nodiscard]] std::unique_ptr<FieldEditor> dayEditorOf(const application::RecordSchema& schema,
                                                       const application::SchemaField& field,
                                                       QWidget* widget,
                                                       const DateField::Today& today);

} // namespace touyan::widgets
