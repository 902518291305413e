// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/reports/record_ledger.h"
#include "domain/foundation/result.h"
#include "widgets/common/page_services.h"

#include <functional>

class QWidget;

namespace touyan::widgets {

class RecordList;

/// The rows and columns as the list shows them: sorted, without what is searched away. Days and
/// numbers are such, everything else is text.
[[nodiscard]] application::RecordTable shownTable(const RecordList& list);

/// Asks where to and writes the table as a workbook; `done` is told the path. A question that is
/// cancelled is no answer.
void writeTable(const PageServices& services, application::RecordLedgerWriter& ledgers,
                QWidget* page, const application::RecordTable& table,
                const std::function<void(const domain::Result<QString>&)>& done);

} // namespace touyan::widgets
