// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/rectification/list_rectification.h"
#include "application/rectification/rectification_item_record.h"
#include "application/roster/list_roster.h"
#include "widgets/common/page.h"
#include "widgets/common/page_services.h"
#include "widgets/records/record_page_of.h"
#include "widgets/rectification/rectification_dialogs.h"
#include "widgets/reports/project_document_output.h"
#include "widgets/tasks/newest_request.h"

#include <unordered_map>
#include <vector>

class QAction;

namespace touyan::application {
class AttachmentStore;
} // namespace touyan::application

namespace touyan::domain {
struct Error;
} // namespace touyan::domain

namespace touyan::widgets {

class InlineNotice;
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
    [[nodiscard]] QUndoStack* undoStack() const override { return m_items->undoStack(); }
    [[nodiscard]] QWidget* firstFocus() override;

    /// Loads everything again; only the newest request delivers.
    void reload();
    /// True when what is stored has been loaded.
    [[nodiscard]] bool isReady() const { return m_loaded && m_loading.isSettled(); }

private:
    void makeItems(application::AttachmentStore* store);
    void makeSteps();
    void makeOutputs();
    void take(const application::RectificationList& list);
    void showPlace();
    void showError(const domain::Error& error);
    void addItem();
    void reopenItem(const domain::RectificationItem& item);
    [[nodiscard]] RecordDialog* itemDialog(const domain::RectificationItem& item,
                                           const RecordStored<domain::RectificationItem>& stored);
    /// The line of the register; null when the item is not there any more.
    [[nodiscard]] const application::ListedRectification*
    lineOf(const domain::RectificationItem& item) const;
    [[nodiscard]] ProjectDocumentOutput::Build buildRegister() const;

    PageServices m_services;
    InlineNotice* m_notice = nullptr;
    ProjectDocumentOutput* m_output = nullptr;
    RectificationFilters* m_filters = nullptr;
    RecordPageOf<domain::RectificationItem>* m_items = nullptr;
    QAction* m_exportWorkbook = nullptr;
    QAction* m_exportPdf = nullptr;
    application::RectificationList m_register;
    std::unordered_map<domain::RectificationItemId, const application::ListedRectification*>
        m_lines; ///< of m_register
    std::vector<domain::Unit> m_units;
    QString m_pendingPlace; ///< asked for before the rows had come
    NewestRequest m_loading;
    bool m_loaded = false;
};

} // namespace touyan::widgets
