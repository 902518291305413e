// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/catalogue/record_access.h"
#include "widgets/dialogs/record_dialog.h"

#include <functional>

namespace touyan::widgets {

/// The dialog for a record of which its description says everything. `saved` is told how the record
/// is stored now.
[[nodiscard]] RecordDialog* makeRecordFormDialog(
    const PageServices& services, const application::RecordAccess& access,
    const application::StoredRecord& record, const application::ReferenceNames& names,
    const std::function<void(const application::StoredRecord&)>& saved, QWidget* parent);

} // namespace touyan::widgets
