// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace touyan::widgets {

class ChecklistGridModel;
class GridRowsModel;

/// The row of totals below the grid. It has the widths of the grid's columns and scrolls with them.
class GridTotalsView : public QTableView
{
    Q_OBJECT

public:
    /// `grid` has its headers; it and the model outlive this.
    GridTotalsView(ChecklistGridModel& model, QTableView& grid);

    /// The current cell in the model; invalid without one.
    [[nodiscard]] QModelIndex currentCell() const;
    /// Makes columns of the grid wider whose total has more digits than the cells above it.
    void widenColumns();
    /// Takes the widths of the grid's columns and row names.
    void takeWidths();

Q_SIGNALS:
    void currentCellChanged();
    /// The user clicked the name of the row.
    void explanationRequested();

private:
    const ChecklistGridModel& m_model;
    QTableView& m_grid;
    GridRowsModel* m_rows = nullptr;
};

} // namespace touyan::widgets
