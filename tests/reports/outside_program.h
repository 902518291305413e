// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace touyan::test {

/// Runs a program and returns its standard output; a failure of the program fails the test.
[[nodiscard]] QByteArray outputOf(const QString& program, const QStringList& arguments);

/// The text of a PDF as poppler reads it, without blanks and line ends. Fails the test when the PDF
/// shows a glyph without saying which character it is.
[[nodiscard]] QString textOfPdf(const QString& path);
/// How many pages it has.
[[nodiscard]] int pageCountOfPdf(const QString& path);

/// What openpyxl reads of a workbook, values as stored (see dump_workbook.py).
[[nodiscard]] QJsonObject dumpedWorkbook(const QString& path);

/// The same with the rows of one sheet only.
[[nodiscard]] QJsonObject dumpedRows(const QString& path, const QString& sheet);

/// A copy with cells changed and no stored values: {sheet, cell, value, …}.
void editWorkbook(const QString& path, const QString& copy, const QStringList& changes);

/// The workbook as LibreOffice saves it into the folder after computing every formula anew; with a
/// user profile of its own. Returns the path.
[[nodiscard]] QString recalculated(const QString& path, const QString& folder);
/// The same of several workbooks of different names, by one start of LibreOffice. Returns the paths
/// in the same order.
[[nodiscard]] QStringList recalculated(const QStringList& paths, const QString& folder);

/// Differences between what the program stored and what LibreOffice computed, over all cells.
[[nodiscard]] QStringList workbookDifferences(const QJsonObject& stored,
                                              const QJsonObject& computed);

} // namespace touyan::test
