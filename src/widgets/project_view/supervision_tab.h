// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/project_view/project_tab.h"

namespace touyan::widgets {

/// 督导整改: what supervision found, and the 整改 items of the project.
class SupervisionTab : public ProjectTab
{
    Q_OBJECT

public:
    explicit SupervisionTab(QWidget* parent = nullptr);

protected:
    void makeLists() override;
    void showRecords(const application::ProjectPage& page) override;

private:
    void makeFindings();
    void makeItems();
    void addFinding();
    void editFinding();
    void closeItem(const domain::RectificationItem& item);
    void reopenItem(const domain::RectificationItem& item);
    void openItem(const domain::RectificationItem& item);
    /// What a step does with the current item; nothing without one.
    [[nodiscard]] std::function<void()>
    withItem(void (SupervisionTab::*perform)(const domain::RectificationItem&));
    [[nodiscard]] const domain::RectificationItem* currentItem() const;

    RecordList* m_findings = nullptr;
    RecordList* m_items = nullptr;
};

} // namespace touyan::widgets
