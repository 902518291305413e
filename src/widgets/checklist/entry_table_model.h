// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/checklist/list_entries.h"
#include "widgets/lists/titled_table_model.h"

#include <vector>

namespace touyan::widgets {

/// A list of entries: who, which item, when, what, where, status, reason of a return.
class EntryTableModel : public TitledTableModel
{
    Q_OBJECT

public:
    enum Column {
        PersonColumn,
        UnitColumn,
        ItemColumn,
        OccurredColumn,
        SummaryColumn,
        PlaceColumn,
        PeopleColumn,
        PeriodColumn,
        RecordedColumn,
        StatusColumn,
        ReasonColumn,
        ColumnCount
    };

    explicit EntryTableModel(QObject* parent = nullptr);

    /// Rows whose entry is still there stay where they are, so that the selection survives.
    void setEntries(std::vector<application::ListedEntry> entries);
    [[nodiscard]] const application::ListedEntry& entryAt(int row) const
    {
        return m_entries.at(static_cast<size_t>(row));
    }
    [[nodiscard]] int rowOf(domain::EntryId entry) const; ///< -1: not shown

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<application::ListedEntry> m_entries;
};

} // namespace touyan::widgets
