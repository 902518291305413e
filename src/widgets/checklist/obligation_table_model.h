// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/assessment/assessment.h"
#include "widgets/lists/titled_table_model.h"

#include <QString>

#include <optional>
#include <vector>

namespace touyan::widgets {

/// Which obligations of an assessment a list shows; every condition that is set must hold.
struct ObligationFilter
{
    std::optional<domain::ObligationState> state;
    QString itemCode;
    std::optional<domain::PostingId> posting;
    std::optional<domain::PeriodKey> week; ///< due in this week

    /// Reads "obligations:state=overdue;item=I04;posting=3;week=2026-W36"; nothing when the place
    /// is another one or a condition cannot be read.
    [[nodiscard]] static std::optional<ObligationFilter> parse(const QString& place);
    [[nodiscard]] bool matches(const domain::ObligationOutcome& outcome) const;
};

/// One row an obligation.
class ObligationTableModel : public TitledTableModel
{
    Q_OBJECT

public:
    enum Column {
        PersonColumn,
        UnitColumn,
        ItemColumn,
        PeriodColumn,
        DueColumn,
        DeadlineColumn,
        StateColumn,
        CountColumn,
        ColumnCount
    };

    explicit ObligationTableModel(QObject* parent = nullptr);

    void setObligations(const application::Assessment* assessment, const ObligationFilter& filter);
    /// "cell:<posting>:<item>".
    [[nodiscard]] QString placeAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row
    {
        domain::PostingId posting;
        QString person;
        QString unit;
        QString itemCode;
        QString itemTitle;
        QString period;
        QDate due;
        QDate deadline;
        domain::ObligationState state = domain::ObligationState::Pending;
        int counted = 0;
        int required = 1;
    };
    std::vector<Row> m_rows;
};

} // namespace touyan::widgets
