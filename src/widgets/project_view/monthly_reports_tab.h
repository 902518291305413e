// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/project_view/project_tab.h"

namespace touyan::widgets {

/// 月报告: the months that oblige to a report, and what came.
class MonthlyReportsTab : public ProjectTab
{
    Q_OBJECT

public:
    explicit MonthlyReportsTab(QWidget* parent = nullptr);

protected:
    void makeLists() override;
    void showRecords(const application::ProjectPage& page) override;

private:
    void writeReport();
    void addReport();
    void edit(const domain::MonthlyReport& report);
    void removeReport();
    [[nodiscard]] const application::ListedMonthlyReport* currentReport() const;

    RecordList* m_reports = nullptr;
};

} // namespace touyan::widgets
