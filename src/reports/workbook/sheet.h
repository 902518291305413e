// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

#include <map>
#include <set>
#include <string>

#include <xlsxwriter.h>

namespace touyan::reports {

/// One sheet being written. Rows and columns count from 0. Keeps the first error of the library, so
/// that writers need not ask after every cell.
class Sheet
{
public:
    Sheet(lxw_workbook* workbook, const QString& name);

    /// In a column whose width was given before, a wrapped text makes its row as high as it needs;
    /// not every reader does so by itself.
    void text(int row, int column, const QByteArray& utf8, lxw_format* format);
    void text(int row, int column, const QString& value, lxw_format* format);
    void number(int row, int column, double value, lxw_format* format);
    /// A real date, or its ISO text where Excel's calendar does not reach; an invalid one leaves
    /// the cell empty.
    void date(int row, int column, QDate value, lxw_format* format);
    void blank(int row, int column, lxw_format* format);
    /// A formula and the value that it gives, so that readers that do not calculate see it too.
    void formula(int row, int column, const std::string& formula, double value, lxw_format* format);
    void formula(int row, int column, const std::string& formula, const QByteArray& value,
                 lxw_format* format);
    void merged(int row, int firstColumn, int lastColumn, const QString& value, lxw_format* format);

    void columnWidth(int column, double characters);
    /// Columns for checking, folded away and outside the print area.
    void foldedColumns(int firstColumn, int lastColumn, double characters);
    /// Stays, whatever is written into the row.
    void rowHeight(int row, double points);
    /// Landscape A4 fitted to the page's width, "第 x 页 共 y 页", the rows down to lastHeaderRow
    /// repeated on every page and frozen together with the first frozenColumns columns.
    void pageSetup(int lastHeaderRow, int frozenColumns, int lastRow, int lastColumn);
    /// After pageSetup(), for a table too wide for one page: its columns from `breakColumn` on are
    /// printed on pages of their own, the first `repeated` columns again beside them.
    void printOnTwoPages(int repeated, int breakColumn);

    [[nodiscard]] lxw_worksheet* raw() const { return m_sheet; }
    [[nodiscard]] lxw_error error() const { return m_error; }

private:
    void note(lxw_error error)
    {
        if (error != LXW_NO_ERROR && m_error == LXW_NO_ERROR)
            m_error = error;
    }

    void fitRow(int row, int column, const QByteArray& utf8);

    lxw_worksheet* m_sheet;
    std::map<int, double> m_columnWidths;
    std::map<int, int> m_rowLines;
    std::set<int> m_fixedRows;
    lxw_error m_error = LXW_NO_ERROR;
};

} // namespace touyan::reports
