// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/records/record_workbook.h"

#include "reports/projects/ledger_sheets.h"
#include "reports/workbook/workbook_file.h"
#include "reports/workbook/workbook_formats.h"

#include <algorithm>

namespace touyan::reports {

using application::FieldType;
using application::RecordLedger;
using application::RecordValue;
using application::SchemaField;
using application::WrittenFile;
using domain::Result;

namespace {

double widthOf(const SchemaField& field)
{
    constexpr double kDay = 12;
    constexpr double kNumber = 10;
    constexpr double kText = 20;
    constexpr double kLongText = 36;
    switch (field.type) {
    case FieldType::Day:
    case FieldType::Moment:
    case FieldType::Period:
        return kDay;
    case FieldType::Number:
    case FieldType::Decimal:
    case FieldType::YesNo:
        return kNumber;
    default:
        return field.facts.lines > 1 ? kLongText : field.facts.isCode ? kDay : kText;
    }
}

class RecordSheet
{
public:
    RecordSheet(Sheet& sheet, const WorkbookFormats& formats, const RecordLedger& ledger)
        : m_sheet(sheet)
        , m_formats(formats)
        , m_ledger(ledger)
    {
        for (std::size_t i = 0; i < ledger.schema->fields.size(); ++i) {
            if (ledger.schema->fields[i].facts.isListed)
                m_fields.push_back(i);
        }
    }

    void write()
    {
        std::vector<SheetColumn> columns;
        for (const std::size_t field : m_fields) {
            const SchemaField& shown = m_ledger.schema->fields[field];
            columns.push_back({shown.word(), widthOf(shown)});
        }
        beginSheet(m_sheet, m_formats, m_ledger.head, m_ledger.head.title, columns);
        int row = kLedgerFirstRow;
        for (const application::StoredRecord& record : m_ledger.listed.records) {
            for (std::size_t column = 0; column < m_fields.size(); ++column)
                writeValue(row, static_cast<int>(column), m_fields[column], record);
            ++row;
        }
        endSheet(m_sheet, row - 1, static_cast<int>(columns.size()), 1);
    }

private:
    void writeValue(int row, int column, std::size_t field, const application::StoredRecord& record)
    {
        const SchemaField& shown = m_ledger.schema->fields[field];
        const RecordValue& value = record.values.at(field);
        const auto* const number = std::get_if<qint64>(&value);
        if (shown.type == FieldType::Reference) {
            m_sheet.text(row, column,
                         number != nullptr
                             ? m_ledger.listed.names.of(shown.facts.references, *number)
                             : QString(),
                         m_formats.text);
        } else if (number != nullptr) {
            m_sheet.number(row, column, static_cast<double>(*number), m_formats.integer);
        } else if (const auto* const decimal = std::get_if<domain::ExactDecimal>(&value)) {
            m_sheet.number(row, column, decimal->toString().toDouble(), m_formats.decimal);
        } else if (shown.type == FieldType::Day) {
            const auto* const day = std::get_if<QDate>(&value);
            m_sheet.date(row, column, day != nullptr ? *day : QDate(), m_formats.date);
        } else {
            m_sheet.text(row, column, application::shownText(shown, value), m_formats.text);
        }
    }

    Sheet& m_sheet;
    const WorkbookFormats& m_formats;
    const RecordLedger& m_ledger;
    std::vector<std::size_t> m_fields; ///< those that are columns
};

} // namespace

Result<WrittenFile> RecordWorkbookWriter::write(const RecordLedger& ledger, const QString& path,
                                                application::Progress& progress)
{
    if (progress.isCancelled())
        return domain::makeError(domain::ErrorCode::Cancelled);
    WorkbookFile file(path);
    TOUYAN_TRY(file.create(ledger.head.title, ledger.head.officeName, ledger.head.printedAt));
    const WorkbookFormats formats(file.workbook());
    Sheet sheet(file.workbook(), ledger.schema->word.text());
    RecordSheet(sheet, formats, ledger).write();
    TOUYAN_TRY(file.check(sheet));
    return file.finish();
}

} // namespace touyan::reports
