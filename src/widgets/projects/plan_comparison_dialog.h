// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/project_overview/show_project.h"
#include "widgets/lists/value_table_model.h"

#include <QDialog>

class QComboBox;
class QLabel;

namespace touyan::widgets {

class RecordTableView;
class ViewSettings;

/// 对照修订: what two revisions of a plan say differently, line by line.
class PlanComparisonDialog : public QDialog
{
    Q_OBJECT

public:
    PlanComparisonDialog(const application::ProjectPage& page, ViewSettings& settings,
                         QWidget* parent = nullptr);

    [[nodiscard]] ValueTableModel* model() const { return m_model; }

private:
    void compare();
    QComboBox* makeChoice(const QString& name, const QString& accessibleName, int number);

    std::vector<domain::ProjectPlan> m_plans;
    QComboBox* m_before = nullptr;
    QComboBox* m_after = nullptr;
    QLabel* m_summary = nullptr;
    ValueTableModel* m_model = nullptr;
    RecordTableView* m_view = nullptr;
};

} // namespace touyan::widgets
