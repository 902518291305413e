// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorded_cells.h"

#include <unordered_map>

#include <xlsxwriter.h>

namespace touyan::benchmarks {

namespace {

bool isRecording = false;
Recording recorded;
std::unordered_map<const lxw_worksheet*, uint16_t> sheetNumbers;
std::unordered_map<const lxw_format*, uint16_t> formatNumbers;

void record(RecordedCell::Kind kind, const lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column,
            const lxw_format* format, double number, const char* text, const char* value)
{
    if (!isRecording)
        return;
    RecordedCell cell;
    cell.kind = kind;
    cell.sheet = sheetNumbers.at(sheet);
    cell.format = format == nullptr ? uint16_t(0) : formatNumbers.at(format);
    cell.row = row;
    cell.column = column;
    cell.number = number;
    cell.text = text;
    cell.value = value;
    recorded.cells.push_back(std::move(cell));
}

} // namespace

void setRecording(bool on)
{
    isRecording = on;
}

const Recording& recording()
{
    return recorded;
}

} // namespace touyan::benchmarks

// NOLINTBEGIN: the names that the linker's --wrap asks for.
extern "C" {
lxw_worksheet* __real_workbook_add_worksheet(lxw_workbook* workbook, const char* name);
lxw_format* __real_workbook_add_format(lxw_workbook* workbook);
lxw_error __real_worksheet_write_string(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column,
                                        const char* text, lxw_format* format);
lxw_error __real_worksheet_write_number(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column,
                                        double number, lxw_format* format);
lxw_error __real_worksheet_write_blank(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column,
                                       lxw_format* format);
lxw_error __real_worksheet_write_formula_num(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column,
                                             const char* formula, lxw_format* format, double value);
lxw_error __real_worksheet_write_formula_str(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column,
                                             const char* formula, lxw_format* format,
                                             const char* value);

lxw_worksheet* __wrap_workbook_add_worksheet(lxw_workbook* workbook, const char* name)
{
    using namespace touyan::benchmarks;
    lxw_worksheet* sheet = __real_workbook_add_worksheet(workbook, name);
    if (isRecording) {
        sheetNumbers[sheet] = static_cast<uint16_t>(recorded.sheets.size());
        recorded.sheets.emplace_back(name);
    }
    return sheet;
}

lxw_format* __wrap_workbook_add_format(lxw_workbook* workbook)
{
    using namespace touyan::benchmarks;
    lxw_format* format = __real_workbook_add_format(workbook);
    if (isRecording)
        formatNumbers[format] = ++recorded.formats;
    return format;
}

lxw_error __wrap_worksheet_write_string(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column,
                                        const char* text, lxw_format* format)
{
    using namespace touyan::benchmarks;
    record(RecordedCell::Kind::Text, sheet, row, column, format, 0, text, "");
    return __real_worksheet_write_string(sheet, row, column, text, format);
}

lxw_error __wrap_worksheet_write_number(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column,
                                        double number, lxw_format* format)
{
    using namespace touyan::benchmarks;
    record(RecordedCell::Kind::Number, sheet, row, column, format, number, "", "");
    return __real_worksheet_write_number(sheet, row, column, number, format);
}

lxw_error __wrap_worksheet_write_blank(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column,
                                       lxw_format* format)
{
    using namespace touyan::benchmarks;
    record(RecordedCell::Kind::Blank, sheet, row, column, format, 0, "", "");
    return __real_worksheet_write_blank(sheet, row, column, format);
}

lxw_error __wrap_worksheet_write_formula_num(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column,
                                             const char* formula, lxw_format* format, double value)
{
    using namespace touyan::benchmarks;
    record(RecordedCell::Kind::NumberFormula, sheet, row, column, format, value, formula, "");
    return __real_worksheet_write_formula_num(sheet, row, column, formula, format, value);
}

lxw_error __wrap_worksheet_write_formula_str(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column,
                                             const char* formula, lxw_format* format,
                                             const char* value)
{
    using namespace touyan::benchmarks;
    record(RecordedCell::Kind::TextFormula, sheet, row, column, format, 0, formula, value);
    return __real_worksheet_write_formula_str(sheet, row, column, formula, format, value);
}
}

namespace touyan::benchmarks {

bool writeBare(const Recording& recording, const char* path)
{
    lxw_workbook* workbook = workbook_new(path);
    std::vector<lxw_worksheet*> sheets;
    for (const std::string& name : recording.sheets)
        sheets.push_back(__real_workbook_add_worksheet(workbook, name.c_str()));
    std::vector<lxw_format*> formats{nullptr};
    for (uint16_t i = 0; i < recording.formats; ++i)
        formats.push_back(__real_workbook_add_format(workbook));
    for (const RecordedCell& cell : recording.cells) {
        lxw_worksheet* sheet = sheets[cell.sheet];
        lxw_format* format = formats[cell.format];
        switch (cell.kind) {
        case RecordedCell::Kind::Text:
            __real_worksheet_write_string(sheet, cell.row, cell.column, cell.text.c_str(), format);
            break;
        case RecordedCell::Kind::Number:
            __real_worksheet_write_number(sheet, cell.row, cell.column, cell.number, format);
            break;
        case RecordedCell::Kind::Blank:
            __real_worksheet_write_blank(sheet, cell.row, cell.column, format);
            break;
        case RecordedCell::Kind::NumberFormula:
            __real_worksheet_write_formula_num(sheet, cell.row, cell.column, cell.text.c_str(),
                                               format, cell.number);
            break;
        case RecordedCell::Kind::TextFormula:
            __real_worksheet_write_formula_str(sheet, cell.row, cell.column, cell.text.c_str(),
                                               format, cell.value.c_str());
            break;
        }
    }
    return workbook_close(workbook) == LXW_NO_ERROR;
}

} // namespace touyan::benchmarks
// NOLINTEND
