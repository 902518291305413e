// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/catalogue/record_access.h"
#include "application/ports/progress.h"
#include "application/reports/document_head.h"
#include "application/values/written_file.h"

namespace touyan::application {

/// A list of records as a workbook has it.
struct RecordLedger
{
    DocumentHead head;
    const RecordSchema* schema = nullptr;
    ListedRecords listed;
};

/// The ledger of all records of a kind, made now.
[[nodiscard]] domain::Result<RecordLedger> buildRecordLedger(UseCaseContext& context,
                                                             const RecordAccess& access);

class RecordLedgerWriter
{
public:
    virtual ~RecordLedgerWriter() = default;

    /// Writes an Excel workbook beside the target and renames it: on any error, and when cancelled,
    /// a file that was there before stays as it was. Errors: FileNotWritable, DiskFull, Cancelled.
    [[nodiscard]] virtual domain::Result<WrittenFile>
    write(const RecordLedger& ledger, const QString& path, Progress& progress) = 0;
};

} // namespace touyan::application
