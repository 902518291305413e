// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/project_view/project_tab.h"

namespace touyan::widgets {

/// 调度交办: the tasks that were handed down, and the lights of the quarters' meetings.
class DispatchTab : public ProjectTab
{
    Q_OBJECT

public:
    explicit DispatchTab(QWidget* parent = nullptr);

protected:
    void makeLists() override;
    void showRecords(const application::ProjectPage& page) override;

private:
    void makeTasks();
    void makeReviews();
    void addTask();
    void editTask(const domain::HandedDownTask& task);
    void closeTask(const domain::HandedDownTask& task);
    void reopenTask(const domain::HandedDownTask& task);
    void removeTask(const domain::HandedDownTask& task);
    /// What a step does with the current task; nothing without one.
    [[nodiscard]] std::function<void()>
    withTask(void (DispatchTab::*perform)(const domain::HandedDownTask&));
    [[nodiscard]] const domain::HandedDownTask* currentTask() const;
    void openMeeting();

    RecordList* m_tasks = nullptr;
    RecordList* m_reviews = nullptr;
};

} // namespace touyan::widgets
