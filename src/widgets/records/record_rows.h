// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/catalogue/record_access.h"
#include "application/values/audit_line.h"
#include "widgets/dialogs/explanation_view.h"
#include "widgets/lists/value_table_model.h"

#include <vector>

namespace touyan::widgets {

// How lists and details show records by their schema.

[[nodiscard]] QList<ValueTableModel::Column> recordColumns(const application::RecordSchema& schema);
/// In Chinese characters, one for each column.
[[nodiscard]] QList<int> recordWidths(const application::RecordSchema& schema);
[[nodiscard]] QList<ValueCell> recordCells(const application::RecordSchema& schema,
                                           const application::StoredRecord& record,
                                           const application::ReferenceNames& names);
/// The value of a field as people read it.
[[nodiscard]] QString fieldText(const application::SchemaField& field,
                                const application::RecordValue& value,
                                const application::ReferenceNames& names);

/// Every field of the record, and who changed what of it when.
[[nodiscard]] ExplanationContent recordContent(const application::RecordSchema& schema,
                                               const application::StoredRecord& record,
                                               const application::ReferenceNames& names,
                                               const std::vector<application::AuditLine>& history);

} // namespace touyan::widgets
