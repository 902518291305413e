// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/checklist_grid/checklist_grid_model.h"
#include "widgets/lists/record_filter_model.h"

namespace touyan::widgets {

/// Either the rows of the secretaries, sorted and filtered, or the row of totals alone.
class GridRowsModel : public RecordFilterModel
{
    Q_OBJECT

public:
    enum class Shown { Secretaries, Totals };

    explicit GridRowsModel(Shown shown, QObject* parent = nullptr);

    /// Rows whose name or unit contains every word.
    void setNameFilter(const QString& text);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;

private:
    Shown m_shown;
    domain::SearchWords m_words;
};

} // namespace touyan::widgets
