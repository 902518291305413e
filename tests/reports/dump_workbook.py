#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows tests what a workbook holds: dump_workbook.py FILE prints its sheets as JSON, values as
stored; dump_workbook.py FILE --rows SHEET only the rows of one sheet, which is faster;
dump_workbook.py FILE --edit OUT SHEET CELL VALUE… writes a copy with cells changed and no
values stored, as an editor would leave it for recalculation."""
import datetime
import json
import sys

import openpyxl


def plain(value):
    if isinstance(value, (datetime.datetime, datetime.date)):
        return value.isoformat()[:10]
    return value


def dump(path):
    book = openpyxl.load_workbook(path, data_only=True)
    formulas = openpyxl.load_workbook(path, data_only=False)
    sheets = {}
    for sheet in book.worksheets:
        rows = [[plain(cell) for cell in row] for row in sheet.iter_rows(values_only=True)]
        count = sum(
            1
            for row in formulas[sheet.title].iter_rows()
            for cell in row
            if cell.data_type == "f"
        )
        sheets[sheet.title] = {
            "rows": rows,
            "formulas": count,
            "landscape": sheet.page_setup.orientation == "landscape",
            "paper": int(sheet.page_setup.paperSize or 0),
            "fits_width": bool(
                sheet.sheet_properties.pageSetUpPr
                and sheet.sheet_properties.pageSetUpPr.fitToPage
                and sheet.page_setup.fitToWidth in (None, "1", 1)
                and str(sheet.page_setup.fitToHeight) == "0"
            ),
            "titles": sheet.print_title_rows or "",
            "freeze": sheet.freeze_panes or "",
            "footer": sheet.oddFooter.center.text or "",
            "charts": len(sheet._charts),
            "filter": sheet.auto_filter.ref or "",
            "heights": {str(n): row.height for n, row in sheet.row_dimensions.items() if row.height},
        }
    print(json.dumps({"names": book.sheetnames, "sheets": sheets}, ensure_ascii=False))


def dump_rows(path, name):
    book = openpyxl.load_workbook(path, data_only=True, read_only=True)
    rows = [[plain(cell) for cell in row] for row in book[name].iter_rows(values_only=True)]
    print(json.dumps({"sheets": {name: {"rows": rows}}}, ensure_ascii=False))


def edit(path, out, changes):
    book = openpyxl.load_workbook(path)
    for sheet, cell, value in zip(changes[0::3], changes[1::3], changes[2::3]):
        book[sheet][cell] = value
    book.save(out)


if __name__ == "__main__":
    if len(sys.argv) > 3 and sys.argv[2] == "--edit":
        edit(sys.argv[1], sys.argv[3], sys.argv[4:])
    elif len(sys.argv) > 3 and sys.argv[2] == "--rows":
        dump_rows(sys.argv[1], sys.argv[3])
    else:
        dump(sys.argv[1])
