// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/unit_of_work.h"
#include "domain/checklist/checklist.h"

#include <QByteArray>

namespace touyan::application {

/// The rules as a closing freezes them: every version with its items, by code.
[[nodiscard]] QByteArray ruleBookJson(const domain::RuleBook& rules);

/// Reads frozen rules; item codes become the ids that this database knows them by. Versions get
/// negative ids of their own, since they are not the stored ones any more.
[[nodiscard]] domain::Result<domain::RuleBook> ruleBookFromJson(const QByteArray& json,
                                                                ChecklistRepository& checklists);

} // namespace touyan::application
