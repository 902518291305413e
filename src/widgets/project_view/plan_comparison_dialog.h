// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/project_overview/show_project.h"
#include "widgets/lists/value_table_model.h"

#include <QDialog>

#include <memory>
#include <vector>

namespace Ui {
class PlanComparisonDialog;
} // namespace Ui

class QComboBox;

namespace touyan::widgets {

class ViewSettings;

/// 对照修订: what two revisions of a plan say differently, line by line.
class PlanComparisonDialog : public QDialog
{
    Q_OBJECT

public:
    PlanComparisonDialog(const application::ProjectPage& page, ViewSettings& settings,
                         QWidget* parent = nullptr);
    ~PlanComparisonDialog() override;

    [[nodiscard]] ValueTableModel* model() const { return m_model; }

private:
    void compare();
    /// Offers the revisions; the one with this number is chosen.
    void fillChoice(QComboBox* choice, int number);

    std::unique_ptr<Ui::PlanComparisonDialog> m_ui;
    std::vector<domain::ProjectPlan> m_plans;
    ValueTableModel* m_model = nullptr;
};

} // namespace touyan::widgets
