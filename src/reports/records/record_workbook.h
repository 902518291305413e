// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/reports/record_ledger.h"

namespace touyan::reports {

/// The ledger of the records of a kind: one sheet, a row a record, a column a listed field; days
/// and numbers are real ones.
class RecordWorkbookWriter final : public application::RecordLedgerWriter
{
public:
    [[nodiscard]] domain::Result<application::WrittenFile>
    write(const application::RecordLedger& ledger, const QString& path,
          application::Progress& progress) override;
};

} // namespace touyan::reports
