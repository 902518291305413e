// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

class QMimeData;
class QTableView;

namespace touyan::widgets {

/// Rows of cells, such as come from a spreadsheet's clipboard.
using TextTable = QList<QStringList>;

/// The selected cells of `view` in the order they are seen, as text/plain (tabs, CRLF, quoted
/// like Excel does) and text/html; the caller owns it.
[[nodiscard]] QMimeData* tableMimeData(const QTableView& view, bool withHeader);

/// A table as both kinds of text; the first row is a header when `firstRowIsHeader`.
[[nodiscard]] QMimeData* tableMimeData(const TextTable& table, bool firstRowIsHeader);

/// Reads text/plain as Excel, WPS and LibreOffice put it: tabs between cells, line ends between
/// rows, cells with tabs or line ends in double quotes, inner quotes doubled. Marks at both ends of
/// a cell that spreadsheets would not quote are part of its text. `cells` is what a richer flavour
/// of the same clipboard says; it decides where the text alone can be read in two ways. A trailing
/// line end makes no row.
[[nodiscard]] TextTable tableFromText(const QString& text, const TextTable& cells = {});

/// The same from mime data, with its richer flavours; empty when it has neither.
[[nodiscard]] TextTable tableFromMimeData(const QMimeData& mime);

} // namespace touyan::widgets
