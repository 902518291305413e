// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/assessment/explanation.h"
#include "application/values/audit_line.h"
#include "widgets/checklist_grid/grid_columns.h"
#include "widgets/dialogs/explanation_view.h"

#include <QHash>
#include <QList>

#include <vector>

namespace touyan::widgets {

/// Audit lines of entries, newest first, by entry; missing until they have been loaded.
using EntryHistories = QHash<domain::EntryId, std::vector<application::AuditLine>>;

/// Why a cell stands as it does: each obligation with its due day, deadline, state and sentence,
/// and its entries with the reason why they count or not and who recorded and confirmed them.
/// Links: "entry:<id>", "unit:…", "person:…", "posting:…".
[[nodiscard]] ExplanationContent explainCell(const application::Assessment& assessment,
                                             domain::PostingId posting, const GridColumn& column,
                                             const EntryHistories& histories);

/// Why one posting has its rate, score and rank: the counts by item, the steps of the score, the
/// rules. Links lead to the cells ("cell:<posting>:<item>").
[[nodiscard]] ExplanationContent explainPostingScore(const application::Assessment& assessment,
                                                     domain::PostingId posting);

/// All postings: of one item, or of everything when `itemCode` is empty. Each state links to the
/// list of its obligations.
[[nodiscard]] ExplanationContent explainColumnTotal(const application::Assessment& assessment,
                                                    const QString& itemCode);

/// The entries that the cell's explanation shows, each once.
[[nodiscard]] std::vector<domain::Entry> explainedEntries(const application::Assessment& assessment,
                                                          domain::PostingId posting,
                                                          const GridColumn& column);

} // namespace touyan::widgets
