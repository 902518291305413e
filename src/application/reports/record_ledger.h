// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/progress.h"
#include "application/ports/use_case_context.h"
#include "application/records/record_schema.h"
#include "application/reports/document_head.h"
#include "application/values/written_file.h"

namespace touyan::application {

/// A list of records as somebody sees it: its rows and columns in their order.
struct RecordTable
{
    QString title;   ///< "届次台账"
    QString subject; ///< the kind of its records
    QString word;    ///< what one of them is called
    QStringList columns;
    std::vector<RecordValues> rows; ///< a value a column: a text, a day, a number or none
};

/// The list as a workbook has it.
struct RecordLedger
{
    DocumentHead head;
    RecordTable table;
};

/// The ledger of a table, made now.
[[nodiscard]] domain::Result<RecordLedger> buildRecordLedger(UseCaseContext& context,
                                                             const RecordTable& table);

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
