// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist_grid/grid_totals_view.h"

#include "widgets/checklist_grid/checklist_grid_delegate.h"
#include "widgets/checklist_grid/checklist_grid_model.h"
#include "widgets/checklist_grid/grid_headers.h"
#include "widgets/checklist_grid/grid_rows_model.h"

#include <QHeaderView>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

GridTotalsView::GridTotalsView(ChecklistGridModel& model, QTableView& grid)
    : QTableView(&grid)
    , m_model(model)
    , m_grid(grid)
    , m_rows(new GridRowsModel(GridRowsModel::Shown::Totals, this))
{
    m_rows->setSourceModel(&model);
    setObjectName(u"checklistTotals"_s);
    setAccessibleName(tr("合计"));
    setHorizontalHeader(new ItemHeaderView(this));
    auto* names = new SecretaryHeaderView(this);
    names->setObjectName(u"totalsHeader"_s);
    setVerticalHeader(names);
    setModel(m_rows);
    setItemDelegate(new ChecklistGridDelegate(this));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    horizontalHeader()->hide();
    horizontalHeader()->setDefaultSectionSize(grid.horizontalHeader()->defaultSectionSize());
    setFixedHeight(names->defaultSectionSize() + 2);
    connect(grid.horizontalHeader(), &QHeaderView::sectionResized, this,
            [this](int column, int, int width) { setColumnWidth(column, width); });
    connect(grid.horizontalScrollBar(), &QScrollBar::valueChanged, horizontalScrollBar(),
            &QScrollBar::setValue);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, grid.horizontalScrollBar(),
            &QScrollBar::setValue);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            &GridTotalsView::currentCellChanged);
    connect(this, &QTableView::clicked, this, &GridTotalsView::currentCellChanged);
    connect(names, &QHeaderView::sectionClicked, this, &GridTotalsView::explanationRequested);
}

QModelIndex GridTotalsView::currentCell() const
{
    return m_rows->mapToSource(currentIndex());
}

void GridTotalsView::widenColumns()
{
    const int totals = m_model.rowCount() - 1;
    for (int column = 0; totals >= 0 && column < m_model.columnCount(); ++column) {
        const int needed = ChecklistGridDelegate::widthOf(
            m_model.index(totals, column).data(Qt::DisplayRole).toString(), font());
        if (m_grid.columnWidth(column) < needed)
            m_grid.setColumnWidth(column, needed);
    }
}

void GridTotalsView::takeWidths()
{
    const int width = m_grid.verticalHeader()->sizeHint().width();
    if (verticalHeader()->width() != width)
        verticalHeader()->setFixedWidth(width);
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (columnWidth(column) != m_grid.columnWidth(column))
            setColumnWidth(column, m_grid.columnWidth(column));
    }
}

} // namespace touyan::widgets
