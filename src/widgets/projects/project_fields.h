// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QKeySequence>
#include <QString>

#include <functional>

class QAbstractItemModel;
class QHBoxLayout;
class QPlainTextEdit;
class QTableView;

namespace touyan::widgets {

/// Shows a text in a field that is `lines` high.
void showLongText(QPlainTextEdit* field, const QString& text, int lines);

/// A table inside a dialog that is edited like a spreadsheet: Enter and typing edit the cell.
[[nodiscard]] QTableView* makeEditedTable(QAbstractItemModel* model, const QString& objectName,
                                          const QString& accessibleName, QWidget* parent);

/// A button in `head` and a shortcut inside `view` for one thing that is done with its current row.
void addTableStep(QTableView* view, QHBoxLayout* head, const QString& name, const QString& text,
                  const QString& iconName, const QKeySequence& shortcut,
                  const std::function<void(int)>& run);

} // namespace touyan::widgets
