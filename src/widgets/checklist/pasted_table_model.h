// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/checklist/pasted_entries.h"
#include "widgets/lists/titled_table_model.h"

namespace touyan::widgets {

/// What was pasted, row by row, with what would come of each row.
class PastedTableModel : public TitledTableModel
{
    Q_OBJECT

public:
    enum Column {
        LineColumn,
        ResultColumn,
        NameColumn,
        ItemColumn,
        DateColumn,
        SummaryColumn,
        PlaceColumn,
        PeopleColumn,
        ColumnCount
    };

    explicit PastedTableModel(QObject* parent = nullptr);

    void setEntries(std::vector<PastedEntry> entries);
    [[nodiscard]] const std::vector<PastedEntry>& entries() const { return m_entries; }
    [[nodiscard]] int problems() const;
    /// Rows that say what is there already.
    [[nodiscard]] int repetitions() const;
    /// Rows that would be recorded now.
    [[nodiscard]] int taken() const;
    /// Takes every repeated row, or none.
    void chooseRepetitions(bool chosen);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    std::vector<PastedEntry> m_entries;
};

} // namespace touyan::widgets
