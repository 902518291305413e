// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/appraisal_session/appraisal_panel.h"

namespace Ui {
class SetupPanelForm;
} // namespace Ui

namespace touyan::application {
class AttachmentStore;
} // namespace touyan::application

namespace touyan::widgets {

class FormsList;
class ReporteesList;

/// 设置: the rules of the session and who reports.
class SetupPanel : public AppraisalPanel, public UnsavedWork
{
    Q_OBJECT

public:
    /// Without a store no files can be attached to reportees.
    SetupPanel(const PageServices& services, application::AttachmentStore* store, QWidget* parent);
    ~SetupPanel() override;

    void leave() override;
    void refresh() override;
    void findText(const QString& text) override;
    [[nodiscard]] QWidget* firstFocus() override;
    [[nodiscard]] bool isModified() const;

    [[nodiscard]] QStringList unsavedWork() const override;
    void storeUnsaved(const std::function<void(bool)>& done) override;
    void discardUnsaved() override;

protected:
    void showSession() override;

private:
    void save(const std::function<void(bool)>& stored = {});
    void discard();
    void showModified(bool modified);

    std::unique_ptr<Ui::SetupPanelForm> m_ui;
    ReporteesList* m_reportees = nullptr;
    FormsList* m_forms = nullptr;
    domain::AppraisalSessionId m_shown;
};

} // namespace touyan::widgets
