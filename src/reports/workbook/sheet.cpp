// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/workbook/sheet.h"

#include "reports/text/report_words.h"
#include "reports/workbook/cell_text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace touyan::reports {

namespace {

constexpr uint8_t kPaperA4 = 9;
constexpr double kSideMarginInches = 0.4;
constexpr double kTopMarginInches = 0.5;
constexpr double kBottomMarginInches = 0.65;
constexpr double kLinePoints = 15;
constexpr int kMostLines = 27; ///< a row is at most 409 points high

lxw_row_t rowOf(int row)
{
    return static_cast<lxw_row_t>(row);
}

lxw_col_t columnOf(int column)
{
    return static_cast<lxw_col_t>(column);
}

} // namespace

Sheet::Sheet(lxw_workbook* workbook, const QString& name)
    : m_sheet(workbook_add_worksheet(workbook, name.toUtf8().constData()))
{
    if (m_sheet == nullptr)
        m_error = LXW_ERROR_SHEETNAME_ALREADY_USED;
}

void Sheet::text(int row, int column, const QByteArray& utf8, lxw_format* format)
{
    if (utf8.isEmpty())
        blank(row, column, format);
    else
        note(worksheet_write_string(m_sheet, rowOf(row), columnOf(column), utf8.constData(),
                                    format));
    if (format != nullptr && format->text_wrap != 0)
        fitRow(row, column, utf8);
}

void Sheet::fitRow(int row, int column, const QByteArray& utf8)
{
    const auto width = m_columnWidths.find(column);
    if (width == m_columnWidths.end() || m_fixedRows.contains(row))
        return;
    double needed = 0;
    for (const QByteArray& line : utf8.split('\n')) {
        needed += std::max(1.0, std::ceil(displayWidth(QString::fromUtf8(line)) / width->second));
    }
    const int lines = std::min(kMostLines, static_cast<int>(needed));
    int& most = m_rowLines[row];
    if (lines <= std::max(1, most))
        return;
    most = lines;
    note(worksheet_set_row(m_sheet, rowOf(row), lines * kLinePoints, nullptr));
}

void Sheet::text(int row, int column, const QString& value, lxw_format* format)
{
    text(row, column, cellText(value), format);
}

void Sheet::number(int row, int column, double value, lxw_format* format)
{
    note(worksheet_write_number(m_sheet, rowOf(row), columnOf(column), value, format));
}

void Sheet::date(int row, int column, QDate value, lxw_format* format)
{
    if (!value.isValid())
        blank(row, column, format);
    else if (hasSerialDate(value))
        number(row, column, serialDate(value), format);
    else
        text(row, column, value.toString(Qt::ISODate), format);
}

void Sheet::blank(int row, int column, lxw_format* format)
{
    note(worksheet_write_blank(m_sheet, rowOf(row), columnOf(column), format));
}

void Sheet::formula(int row, int column, const std::string& formula, double value,
                    lxw_format* format)
{
    note(worksheet_write_formula_num(m_sheet, rowOf(row), columnOf(column), formula.c_str(), format,
                                     value));
}

void Sheet::formula(int row, int column, const std::string& formula, const QByteArray& value,
                    lxw_format* format)
{
    note(worksheet_write_formula_str(m_sheet, rowOf(row), columnOf(column), formula.c_str(), format,
                                     value.constData()));
}

void Sheet::merged(int row, int firstColumn, int lastColumn, const QString& value,
                   lxw_format* format)
{
    const QByteArray utf8 = cellText(value);
    if (firstColumn == lastColumn)
        text(row, firstColumn, utf8, format);
    else
        note(worksheet_merge_range(m_sheet, rowOf(row), columnOf(firstColumn), rowOf(row),
                                   columnOf(lastColumn), utf8.constData(), format));
}

void Sheet::columnWidth(int column, double characters)
{
    m_columnWidths[column] = characters;
    note(worksheet_set_column(m_sheet, columnOf(column), columnOf(column), characters, nullptr));
}

void Sheet::foldedColumns(int firstColumn, int lastColumn, double characters)
{
    lxw_row_col_options options{};
    options.hidden = LXW_TRUE;
    options.level = 1;
    note(worksheet_set_column_opt(m_sheet, columnOf(firstColumn), columnOf(lastColumn), characters,
                                  nullptr, &options));
    lxw_row_col_options handle{};
    handle.collapsed = LXW_TRUE;
    note(worksheet_set_column_opt(m_sheet, columnOf(lastColumn + 1), columnOf(lastColumn + 1),
                                  LXW_DEF_COL_WIDTH, nullptr, &handle));
}

void Sheet::rowHeight(int row, double points)
{
    m_fixedRows.insert(row);
    note(worksheet_set_row(m_sheet, rowOf(row), points, nullptr));
}

void Sheet::pageSetup(int lastHeaderRow, int frozenColumns, int lastRow, int lastColumn)
{
    worksheet_set_landscape(m_sheet);
    worksheet_set_paper(m_sheet, kPaperA4);
    worksheet_set_margins(m_sheet, kSideMarginInches, kSideMarginInches, kTopMarginInches,
                          kBottomMarginInches);
    worksheet_center_horizontally(m_sheet);
    worksheet_fit_to_pages(m_sheet, 1, 0);
    note(worksheet_set_footer(m_sheet, Report::tr("&C第 &P 页　共 &N 页").toUtf8().constData()));
    note(worksheet_repeat_rows(m_sheet, 0, rowOf(lastHeaderRow)));
    note(worksheet_print_area(m_sheet, 0, 0, rowOf(lastRow), columnOf(lastColumn)));
    worksheet_freeze_panes(m_sheet, rowOf(lastHeaderRow + 1), columnOf(frozenColumns));
}

void Sheet::printOnTwoPages(int repeated, int breakColumn)
{
    worksheet_fit_to_pages(m_sheet, 2, 0);
    note(worksheet_repeat_columns(m_sheet, 0, columnOf(repeated - 1)));
    std::array<lxw_col_t, 2> breaks{columnOf(breakColumn), 0}; // ended by 0
    note(worksheet_set_v_pagebreaks(m_sheet, breaks.data()));
}

} // namespace touyan::reports
