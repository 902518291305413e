// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

#include <functional>

class QPlainTextEdit;
class QTableView;
class QToolButton;

namespace touyan::widgets {

/// Shows a text in a field that is `lines` high.
void showLongText(QPlainTextEdit* field, const QString& text, int lines);

/// Lets a table inside a dialog be edited like a spreadsheet: Enter edits the cell.
void editCellsByEnter(QTableView* view);

/// The button does one thing with the current row of the table; the same by the shortcut inside the
/// table.
void addTableStep(QTableView* view, QToolButton* button, const QString& iconName,
                  const QKeySequence& shortcut, const std::function<void(int)>& run);

} // namespace touyan::widgets
