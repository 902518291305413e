// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist/grid_rows_model.h"

#include <algorithm>

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
    m_words = foldedForSearch(text).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool GridRowsModel::filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const
{
    const QAbstractItemModel* source = sourceModel();
    const bool total =
        source->index(sourceRow, 0, sourceParent).data(ChecklistGridModel::TotalRole).toBool();
    if (total || m_shown == Shown::Totals)
        return total && m_shown == Shown::Totals;
    const QString named = foldedForSearch(
        source->headerData(sourceRow, Qt::Vertical, Qt::AccessibleTextRole).toString());
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&named](const QString& word) { return named.contains(word); });
}

} // namespace touyan::widgets
