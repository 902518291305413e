// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/project_view/project_tab.h"

#include <memory>

namespace touyan::application {
class AttachmentStore;
} // namespace touyan::application

namespace Ui {
class ResultsTab;
} // namespace Ui

namespace touyan::widgets {

class AttachmentsPanel;

/// 成果附件: what the acceptance said, what came of the project, and its files.
class ResultsTab : public ProjectTab
{
    Q_OBJECT

public:
    explicit ResultsTab(QWidget* parent = nullptr);
    ~ResultsTab() override;

    /// Shows files, too; after setProject(). The store outlives the tab.
    void showAttachments(application::AttachmentStore& store);

protected:
    void makeLists() override;
    void showRecords(const application::ProjectPage& page) override;

private:
    void addResult();
    void edit(const domain::ProjectResult& result);
    [[nodiscard]] const application::ListedProjectResult* currentResult() const;

    std::unique_ptr<Ui::ResultsTab> m_ui;
    RecordList* m_results = nullptr;
    AttachmentsPanel* m_attachments = nullptr;
};

} // namespace touyan::widgets
