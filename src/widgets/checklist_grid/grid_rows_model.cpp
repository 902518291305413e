// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist_grid/grid_rows_model.h"

namespace touyan::widgets {

GridRowsModel::GridRowsModel(Shown shown, QObject* parent)
    : RecordFilterModel(parent)
    , m_shown(shown)
{
    // A refreshed row stays where the user looks at it until the next sorting.
    setDynamicSortFilter(false);
}

void GridRowsModel::setNameFilter(const QString& text)
{
    m_words = domain::SearchWords(text);
    invalidateFilter();
}

bool GridRowsModel::filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const
{
    const QAbstractItemModel* source = sourceModel();
    const bool total =
        source->index(sourceRow, 0, sourceParent).data(ChecklistGridModel::TotalRole).toBool();
    if (total || m_shown == Shown::Totals)
        return total && m_shown == Shown::Totals;
    const QString named = domain::comparableText(
        source->headerData(sourceRow, Qt::Vertical, Qt::AccessibleTextRole).toString());
    return m_words.occurIn(named);
}

} // namespace touyan::widgets
