// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/projects/project_plan.h"
#include "widgets/days/date_delegate.h"

#include <QAbstractTableModel>

#include <vector>

namespace touyan::widgets {

/// The steps of a plan, for the editor. Finished steps keep their day; it cannot be edited here.
class PlanStepModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TitleColumn, PlannedColumn, WeightColumn, FinishedColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setSteps(const std::vector<domain::PlanStep>& steps);
    [[nodiscard]] const std::vector<domain::PlanStep>& steps() const { return m_steps; }
    [[nodiscard]] domain::ExactDecimal total() const { return domain::totalWeight(m_steps); }

    /// A new step planned for `day` with what is missing to 100; gives its row.
    int addStep(QDate day);
    void removeStep(int row);
    /// Up or down by one; gives the new row.
    int moveStep(int row, int by);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

Q_SIGNALS:
    /// The weights may have another sum now.
    void totalChanged();
    /// What was typed was not taken over, and why.
    void refused(const QString& text);

private:
    std::vector<domain::PlanStep> m_steps;
};

/// A DateField for the planned day, a plain field for the rest.
class PlanStepDelegate : public DateDelegate
{
    Q_OBJECT

public:
    explicit PlanStepDelegate(DateField::Today today, QObject* parent = nullptr);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
};

} // namespace touyan::widgets
