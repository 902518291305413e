// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

#include <string>

namespace touyan::reports {

/// A text as a cell may hold it, in UTF-8: characters that XML forbids (controls, lone surrogates,
/// U+FFFE, U+FFFF) become U+FFFD, and what passes Excel's 32 767 characters is cut and ends in "…".
/// Nothing else is altered: the cell is written as text, so "=1+1" stays these four characters.
[[nodiscard]] QByteArray cellText(const QString& text);

/// Width in columns of half-width characters: Chinese characters and full-width signs count two.
[[nodiscard]] int displayWidth(QStringView text);

/// The width of a column that holds its widest text on one line, within limits.
[[nodiscard]] double fittedWidth(double least, int widest, double most);

/// A name that Excel accepts for a sheet: at most 31 characters, none of []:*?/\, no apostrophe at
/// the ends, not empty.
[[nodiscard]] QString sheetName(const QString& name);

/// The text as a constant of a formula, quotes included.
[[nodiscard]] std::string formulaText(const QString& text);

/// Excel's serial number of a day; none before 1 March 1900, where its calendar is wrong.
[[nodiscard]] double serialDate(QDate date);
[[nodiscard]] bool hasSerialDate(QDate date);

/// "B5" of a row and a column counted from 0.
[[nodiscard]] std::string cellName(int row, int column);
/// "$B$5"
[[nodiscard]] std::string fixedCellName(int row, int column);
/// "$B$5:$B$32"
[[nodiscard]] std::string fixedRange(int firstRow, int firstColumn, int lastRow, int lastColumn);
/// "B"
[[nodiscard]] std::string columnName(int column);

} // namespace touyan::reports
