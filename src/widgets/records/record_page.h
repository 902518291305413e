// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/catalogue/record_access.h"
#include "application/reports/record_ledger.h"
#include "widgets/common/page_services.h"
#include "widgets/lists/record_list.h"
#include "widgets/records/record_undo.h"
#include "widgets/tasks/newest_request.h"

#include <memory>

class QComboBox;
class QUndoStack;

namespace touyan::widgets {

class ExplanationView;
class RecordDialog;

/// The records of one kind by their description: list with filters, details with history, steps
/// (new, edit, remove, Excel), undo. A feature adds steps of its own to list().
class RecordPage : public QWidget
{
    Q_OBJECT

public:
    /// The access and the writer outlive the page.
    RecordPage(const PageServices& services, const application::RecordAccess& access,
               application::RecordLedgerWriter& writer, QWidget* parent = nullptr);
    ~RecordPage() override;

    /// Loads the records again.
    void reload();
    /// Everything that was asked for has come.
    [[nodiscard]] bool isReady() const { return m_isLoaded && m_listing.isSettled(); }
    /// "term:12", also before the rows have come; false when the place is of another kind.
    bool openPlace(const QString& place);
    [[nodiscard]] RecordList* list() const { return m_list; }
    [[nodiscard]] QUndoStack* undoStack() const { return m_undo; }
    [[nodiscard]] const application::RecordAccess& access() const { return m_access; }
    /// The record whose row is current; null: none.
    [[nodiscard]] const application::StoredRecord* current() const;

Q_SIGNALS:
    void failed(const touyan::domain::Error& error);
    void placeRequested(const QString& place);
    /// Something was stored: its place (empty: not to be shown), and a sentence.
    void saved(const QString& place, const QString& message);

private:
    void addSteps();
    void addFilters();
    void take(application::ListedRecords listed);
    void showRows();
    void showDetails();
    void edit(const application::StoredRecord& record);
    void removeCurrent();
    void exportWorkbook();
    [[nodiscard]] bool isShown(const application::StoredRecord& record) const;

    struct Filter
    {
        std::size_t field = 0;
        QComboBox* combo = nullptr;
    };

    PageServices m_services;
    const application::RecordAccess& m_access;
    application::RecordLedgerWriter& m_writer;
    RecordList* m_list = nullptr;
    ExplanationView* m_details = nullptr;
    QUndoStack* m_undo = nullptr;
    std::unique_ptr<RecordUndo<application::StoredRecord>> m_changes;
    QList<Filter> m_filters;
    application::ListedRecords m_listed;
    NewestRequest m_listing;
    NewestRequest m_history;
    QString m_pendingPlace; ///< asked for before its row had come
    bool m_isLoaded = false;
};

} // namespace touyan::widgets
