// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/roster/posting_dialogs.h"

namespace touyan::widgets {

/// What the editor of a checklist version is opened for.
enum class ChecklistTask {
    Create,
    Edit,      ///< never used: everything may be changed
    EndOfUsed, ///< used: only the end of its validity
    Succeed    ///< the next version of the one that is given
};

[[nodiscard]] RecordDialog* makeChecklistDialog(const PageServices& services,
                                                const SharedLookup& lookup,
                                                const domain::Checklist& checklist,
                                                ChecklistTask task, QWidget* parent);

} // namespace touyan::widgets
