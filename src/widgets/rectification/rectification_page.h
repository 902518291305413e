// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/rectification/list_rectification.h"
#include "application/roster/list_roster.h"
#include "application/values/audit_line.h"
#include "widgets/common/page.h"
#include "widgets/common/page_services.h"
#include "widgets/rectification/rectification_undo.h"
#include "widgets/reports/project_document_output.h"

#include <optional>
#include <vector>

class QAction;

namespace touyan::application {
class AttachmentStore;
} // namespace touyan::application

namespace touyan::domain {
struct Error;
} // namespace touyan::domain

namespace touyan::widgets {

class AttachmentsPanel;
class ExplanationView;
class InlineNotice;
class RecordDialog;
class RecordList;
class RectificationFilters;

/// 整改台账: the one register of all sources (rules 5), with filters, a panel that shows the item
/// with progress, evidence and history, and the steps from a new item to 销号 and back.
class RectificationPage : public Page
{
    Q_OBJECT

public:
    /// The writer writes what is exported and printed; `store` keeps the evidence's files, without
    /// one no files are shown. Both must outlive the page.
    RectificationPage(const PageServices& services, application::ProjectReportWriter& writer,
                      application::AttachmentStore* store = nullptr, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString description() const override;
    /// Overdue is told as of today.
    [[nodiscard]] bool usesPeriod() const override { return false; }
    void activate() override;
    void findText(const QString& text) override;
    void printCurrent() override;
    [[nodiscard]] bool canPrint() const override { return true; }
    /// "rectification:<id>",
    /// "rectifications:state=<open|overdue|closed>[;source=<name>][;unit=<id>]" and
    /// "page:rectification".
    bool openPlace(const QString& place) override;
    [[nodiscard]] QList<QAction*> menuActions(MenuPlace place) const override;
    [[nodiscard]] QUndoStack* undoStack() const override { return m_undo; }
    [[nodiscard]] QWidget* firstFocus() override;

    /// Loads everything again; only the newest request delivers.
    void reload();
    /// True when what is stored has been loaded.
    [[nodiscard]] bool isReady() const { return m_loaded && !m_loading; }
    /// What the filters leave of the register.
    [[nodiscard]] application::RectificationList shownItems() const;

Q_SIGNALS:
    /// The panel shows the current item whole.
    void detailsShown();

private:
    // rectification_page.cpp
    [[nodiscard]] QWidget* makeDetails(application::AttachmentStore* store);
    void take(const application::RectificationList& list);
    void showRows();
    void showDetails();
    void showPlace();
    void showError(const domain::Error& error);
    [[nodiscard]] const application::ListedRectification* current() const;

    // rectification_page_actions.cpp
    void makeSteps();
    [[nodiscard]] ProjectDocumentOutput::Build buildRegister() const;
    void addItem();
    void editItem();
    void reopenItem();
    void removeItem();
    void open(RecordDialog* dialog);

    PageServices m_services;
    InlineNotice* m_notice = nullptr;
    ProjectDocumentOutput* m_output = nullptr;
    QUndoStack* m_undo = nullptr;
    RectificationUndo m_changes;
    RectificationFilters* m_filters = nullptr;
    RecordList* m_list = nullptr;
    QAction* m_exportWorkbook = nullptr;
    QAction* m_exportPdf = nullptr;
    ExplanationView* m_details = nullptr;
    AttachmentsPanel* m_files = nullptr;
    application::RectificationList m_register;
    std::vector<domain::Unit> m_units;
    QString m_pendingPlace; ///< asked for before the rows had come
    bool m_loaded = false;
    bool m_loading = false;
    int m_request = 0;
    int m_historyRequest = 0;
};

} // namespace touyan::widgets
