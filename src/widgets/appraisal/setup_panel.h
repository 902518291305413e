// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/appraisal_session/appraisal_panel.h"

class QLabel;
class QPushButton;
class QTabWidget;

namespace touyan::application {
class AttachmentStore;
} // namespace touyan::application

namespace touyan::widgets {

class FormsList;
class ReporteesList;
class RulesForm;

/// 设置: the rules of the session and who reports.
class SetupPanel : public AppraisalPanel, public UnsavedWork
{
    Q_OBJECT

public:
    /// Without a store no files can be attached to reportees.
    SetupPanel(const PageServices& services, application::AttachmentStore* store, QWidget* parent);

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

    QTabWidget* m_tabs = nullptr;
    RulesForm* m_rules = nullptr;
    ReporteesList* m_reportees = nullptr;
    FormsList* m_forms = nullptr;
    QLabel* m_state = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_discard = nullptr;
    domain::AppraisalSessionId m_shown;
};

} // namespace touyan::widgets
