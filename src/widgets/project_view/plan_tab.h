// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/project_view/project_tab.h"

#include <memory>

namespace Ui {
class PlanTab;
} // namespace Ui

namespace touyan::widgets {

/// 方案进度: what the plan in force says, its steps and their timeline. Steps are finished here.
class PlanTab : public ProjectTab
{
    Q_OBJECT

public:
    explicit PlanTab(QWidget* parent = nullptr);
    ~PlanTab() override;

protected:
    void makeLists() override;
    void showRecords(const application::ProjectPage& page) override;

private:
    void finishStep();
    /// Without a day the step is not finished after all.
    void setFinished(const domain::PlanStep& step, std::optional<QDate> day, const QString& note);
    [[nodiscard]] const domain::PlanStep* currentStep() const;

    std::unique_ptr<Ui::PlanTab> m_ui;
    RecordList* m_steps = nullptr;
};

} // namespace touyan::widgets
