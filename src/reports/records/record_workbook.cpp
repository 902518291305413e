// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/records/record_workbook.h"

#include "reports/projects/ledger_sheets.h"
#include "reports/workbook/workbook_file.h"
#include "reports/workbook/workbook_formats.h"

#include <algorithm>

namespace touyan::reports {

using application::RecordLedger;
using application::RecordTable;
using application::RecordValue;
using application::RecordValues;
using application::WrittenFile;
using domain::Result;

namespace {

/// As wide as what the column holds, within bounds; long texts are broken.
double widthOf(const RecordTable& table, std::size_t column)
{
    constexpr qsizetype kLeast = 10;
    constexpr qsizetype kMost = 36;
    constexpr qsizetype kDay = 12;
    constexpr qsizetype kWide = 2; ///< a Chinese character takes two
    qsizetype width = std::max(kLeast, kWide * table.columns.at(static_cast<int>(column)).size());
    for (const RecordValues& row : table.rows) {
        if (const auto* const text = std::get_if<QString>(&row.at(column)))
            width = std::max(width, kWide * text->size());
        else if (std::holds_alternative<QDate>(row.at(column)))
            width = std::max(width, kDay);
    }
    return static_cast<double>(std::min(width, kMost));
}

void writeValue(Sheet& sheet, const WorkbookFormats& formats, int row, int column,
                const RecordValue& value)
{
    if (const auto* const number = std::get_if<qint64>(&value))
        sheet.number(row, column, static_cast<double>(*number), formats.integer);
    else if (const auto* const decimal = std::get_if<domain::ExactDecimal>(&value))
        sheet.number(row, column, decimal->toString().toDouble(), formats.decimal);
    else if (const auto* const day = std::get_if<QDate>(&value))
        sheet.date(row, column, *day, formats.date);
    else
        sheet.text(row, column, application::packageText(value), formats.text);
}

} // namespace

Result<WrittenFile> RecordWorkbookWriter::write(const RecordLedger& ledger, const QString& path,
                                                application::Progress& progress)
{
    if (progress.isCancelled())
        return domain::makeError(domain::ErrorCode::Cancelled);
    WorkbookFile file(path);
    TOUYAN_TRY(file.create(ledger.head.title, ledger.head.officeName, ledger.head.printedAt));
    const WorkbookFormats formats(file.workbook());
    const RecordTable& table = ledger.table;
    Sheet sheet(file.workbook(), table.word);
    std::vector<SheetColumn> columns;
    for (std::size_t column = 0; column < static_cast<std::size_t>(table.columns.size()); ++column)
        columns.push_back({table.columns.at(static_cast<int>(column)), widthOf(table, column)});
    beginSheet(sheet, formats, ledger.head, ledger.head.title, columns);
    int row = kLedgerFirstRow;
    for (const RecordValues& values : table.rows) {
        for (std::size_t column = 0; column < values.size(); ++column)
            writeValue(sheet, formats, row, static_cast<int>(column), values[column]);
        ++row;
    }
    endSheet(sheet, row - 1, static_cast<int>(columns.size()), 1);
    TOUYAN_TRY(file.check(sheet));
    return file.finish();
}

} // namespace touyan::reports
