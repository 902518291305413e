// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/appraisal/after_meeting.h"
#include "application/appraisal/save_comment.h"
#include "widgets/appraisal_session/appraisal_panel.h"
#include "widgets/lists/value_table_model.h"

#include <optional>

namespace Ui {
class CommentsPanelForm;
} // namespace Ui

namespace touyan::widgets {

/// 点评与整改: what was said of each reportee and of all, the problems with whom they concern and
/// what is to be done, and what earlier sessions left unfinished.
class CommentsPanel : public AppraisalPanel, public UnsavedWork
{
    Q_OBJECT

public:
    CommentsPanel(const PageServices& services, QWidget* parent);
    ~CommentsPanel() override;

    void activate() override { load(); }
    void refresh() override;
    void leave() override;
    void findText(const QString& text) override;
    [[nodiscard]] QWidget* firstFocus() override;

    [[nodiscard]] QStringList unsavedWork() const override;
    void storeUnsaved(const std::function<void(bool)>& done) override;
    void discardUnsaved() override;

protected:
    void showSession() override;

private:
    struct Loaded
    {
        std::vector<domain::AppraisalComment> comments;
        application::RectificationList items;
        application::RectificationList unfinished;
    };

    void addLists();
    void load();
    void showReportees();
    void showComment();
    void showItems();
    void saveShown(const std::function<void(bool)>& stored = {});
    void addItem();
    void openItem(const RecordList* list);
    [[nodiscard]] QList<ValueRow> itemRows(const application::RectificationList& items) const;
    [[nodiscard]] const domain::AppraisalComment* comment() const;
    [[nodiscard]] std::optional<domain::ReporteeId> chosen() const;
    [[nodiscard]] const application::NamedReportee* chosenReportee() const;

    std::unique_ptr<Ui::CommentsPanelForm> m_ui;
    RecordList* m_items = nullptr;
    RecordList* m_unfinished = nullptr;
    Loaded m_loaded;
    /// Whose text is in the field, so that it is stored for the right one when another is chosen.
    domain::AppraisalComment m_shown;
    NewestRequest m_request;
};

} // namespace touyan::widgets
