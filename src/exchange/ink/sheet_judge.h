// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/form_scan_reader.h"
#include "exchange/ink/paper_sheet.h"
#include "exchange/ink/printed_sheet.h"

#include <memory>
#include <vector>

namespace touyan::exchange {

/// What is known of the print of a page.
struct KnownPrint
{
    std::shared_ptr<const PrintedSheet> lines;
    std::shared_ptr<const PrintedSheet> painted; ///< null: its words are not known
};

/// Accounts for all ink of a page that is not print: what whole ticks in boxes do not explain makes
/// the rows that it touches doubtful, and so does print that is covered.
void doubtWhatIsNoPrint(const domain::FormPage& printed, const PaperSheet& sheet,
                        const KnownPrint& known, std::vector<application::RowReading>& readings);

} // namespace touyan::exchange
