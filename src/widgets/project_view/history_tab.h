// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/project_view/project_tab.h"

namespace touyan::widgets {

/// 办理历程: who took which step of the life cycle, and when.
class HistoryTab : public ProjectTab
{
    Q_OBJECT

public:
    explicit HistoryTab(QWidget* parent = nullptr);

protected:
    void makeLists() override;
    void showRecords(const application::ProjectPage& page) override;

private:
    RecordList* m_history = nullptr;
};

} // namespace touyan::widgets
