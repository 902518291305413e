// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QInputMethodEvent>
#include <QPointer>
#include <QTableView>

namespace touyan::application {
class Assessment;
} // namespace touyan::application

namespace touyan::widgets {

class ChecklistGridModel;
class GridRowsModel;
class GridTotalsView;

/// The table of the checklist page with the habits of a spreadsheet: arrows move, Enter or typing
/// (also through an input method) begins an entry, Space confirms, Delete returns, Ctrl+V pastes,
/// Ctrl+D or dragging the handle of the selection repeats, Ctrl+→ opens a column.
///
/// It only tells what is wanted; the page does it. Row names and headings stay in sight, the row of
/// totals is shown by totalsView().
class ChecklistGridView : public QTableView
{
    Q_OBJECT

public:
    explicit ChecklistGridView(ChecklistGridModel& model, QWidget* parent = nullptr);

    /// One row below the table that follows its columns; the page places it.
    [[nodiscard]] QTableView* totalsView() const;

    /// Shows other numbers; the current cell stays the one of the same posting and column.
    void showAssessment(const application::Assessment* assessment);

    /// Rows that contain the text in name or unit; empty shows all.
    void setFilterText(const QString& text);
    /// False when the text has filtered its row away.
    [[nodiscard]] bool shows(const QModelIndex& cell) const;

    /// Current cell in the model; invalid without one. In the totals when these have the focus.
    [[nodiscard]] QModelIndex currentCell() const;
    void setCurrentCell(int modelRow, int modelColumn);
    /// Selected cells of the model, by row as shown, then column.
    [[nodiscard]] QModelIndexList selectedCells() const;
    /// The cell of the model `rows` below and `columns` right of another as they are shown; invalid
    /// outside the table.
    [[nodiscard]] QModelIndex shownNeighbour(const QModelIndex& cell, int rows, int columns) const;
    /// Where a cell of the model is, in the viewport; scrolls to it.
    [[nodiscard]] QRect cellArea(const QModelIndex& cell);
    /// Copies the selected cells as a table.
    void copySelected();
    /// Sorts by the current column: falling, then rising, then by posting code again.
    void sortByCurrentColumn();
    /// Moves to the cell below, as Enter does in a spreadsheet.
    void moveDown();
    /// The field that shows what is being composed while the table still has the focus; null when
    /// that is over.
    void setCompositionField(QWidget* field);
    /// Hands over what is being composed, as it stands.
    void endComposition();

Q_SIGNALS:
    void currentCellChanged();
    /// Enter or typing; `text` is what was typed already.
    void recordRequested(const QModelIndex& cell, const QString& text);
    /// F2 or double click: what stands in the cell is to be changed.
    void editRequested(const QModelIndex& cell);
    /// The mouse is pressed on a cell, which becomes the current one after this.
    void cellPressed();
    /// The input method has begun to compose over the cell; the page opens the editor, forwards
    /// the event to it and keeps the focus here until the composition ends.
    void compositionEvent(const QModelIndex& cell, QInputMethodEvent* event);
    void confirmRequested();
    void returnRequested();
    void pasteRequested();
    void repeatRequested();
    void expansionRequested(const QString& itemCode, bool expand);
    /// The user clicked a row's name.
    void rowExplanationRequested(int modelRow);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected,
                          const QItemSelection& deselected) override;
    void updateGeometries() override;

private:
    void requestExpansion(int modelColumn, bool expand);
    [[nodiscard]] QRect fillHandle() const;
    [[nodiscard]] QRect selectionArea() const;

    ChecklistGridModel& m_model;
    GridRowsModel* m_rows = nullptr;
    GridTotalsView* m_totals = nullptr;
    bool m_filling = false;
    QPointer<QWidget> m_compositionField;
    QString m_composed;
    bool m_takesComposition = false;
};

} // namespace touyan::widgets
