// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/checklist/entry_editor.h"
#include "widgets/checklist/pasted_entries.h"
#include "widgets/checklist_grid/cell_explanation.h"
#include "widgets/common/page.h"
#include "widgets/common/page_services.h"
#include "widgets/dialogs/unsaved_work.h"

#include <QModelIndex>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace touyan::application {
class AttachmentStore;
} // namespace touyan::application

class QSplitter;
class QStackedWidget;
class QTabBar;

namespace touyan::widgets {

class AttendanceEditor;
class ChecklistGridModel;
class ChecklistGridView;
class EntryRecorder;
class EntryListPanel;
class ExplanationPanel;
class InlineNotice;
class ObligationListPanel;

/// 十个一清单: the grid secretaries × items with recording in place, its explanation beside it, the
/// entries that wait for review or were returned, and lists of obligations.
class ChecklistPage : public Page, public UnsavedWork
{
    Q_OBJECT

public:
    /// `store` keeps the bytes of attachments and must outlive the page; without one no files are
    /// shown.
    explicit ChecklistPage(const PageServices& services,
                           application::AttachmentStore* store = nullptr,
                           QWidget* parent = nullptr);
    ~ChecklistPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString description() const override;
    void setPeriod(const PeriodSelection& period) override;
    void activate() override;
    void findText(const QString& text) override;
    bool openPlace(const QString& place) override;
    [[nodiscard]] QUndoStack* undoStack() const override;
    [[nodiscard]] QList<QAction*> menuActions(MenuPlace place) const override;
    [[nodiscard]] QWidget* firstFocus() override;

    [[nodiscard]] QStringList unsavedWork() const override;
    [[nodiscard]] bool isStoring() const override;
    void storeUnsaved(const std::function<void(bool)>& done) override;
    void discardUnsaved() override;

protected:
    void hideEvent(QHideEvent* event) override;

private:
    enum View { GridView, ReviewView, ReturnedView, ObligationsView };

    // checklist_page.cpp
    void makeGrid(application::AttachmentStore* store);
    void makeLists();
    void makeActions();
    QAction* addAction(MenuPlace place, const QString& name, const QString& text,
                       const QString& icon, const QKeySequence& shortcut,
                       const std::function<void()>& run);
    void showView(View view);
    void takeAssessment();
    void takePosting(domain::PostingId posting);
    /// Shows what is explained, anew after each change of the numbers.
    void explainAgain();
    void explainCurrent();
    void explainRow(int row);
    void explainTotal(const QString& item);
    void loadHistories(const std::vector<domain::Entry>& entries);
    void openEntry(domain::EntryId entry);
    void followLink(const QString& link);
    /// The numbers of the shared period have come.
    [[nodiscard]] bool showsPeriod() const;
    /// Of the assessment that is shown; an id that no posting has when it knows no such code.
    [[nodiscard]] domain::PostingId postingOfCode(const QString& code) const;
    bool openCell(domain::PostingId posting, const QString& item);
    void showError(const domain::Error& error);
    /// All that waits for review, of whatever period: what the list 待审核 shows.
    void countWaiting();
    void showWaiting(int waiting);

    // checklist_page_recording.cpp
    void connectRecording();
    void beginRecording(const QModelIndex& cell, const QString& typed);
    void beginAttendance(const QModelIndex& cell, const QString& typed);
    void confirmSelected();
    void returnSelected();
    void askAndReturn(const std::vector<domain::EntryId>& entries);
    void askAndDelete(const std::vector<domain::EntryId>& entries);
    void copySelected();
    [[nodiscard]] EntryEditor::Task taskFor(const QModelIndex& cell) const;
    [[nodiscard]] std::vector<domain::EntryId> selectedEntries(domain::EntryStatus status) const;

    // checklist_page_editing.cpp
    /// What was typed in the editor, on its way to the database or refused.
    struct TypedEntry
    {
        EntryEditor::Task task;
        EntryEditor::Texts texts;
        int opening = 0;
        QString refusal;
    };
    void takeComposition(const QModelIndex& cell, QInputMethodEvent* event);
    void saveEditor();
    void sendTyped(const application::RecordEntryRequest& request,
                   const std::function<void(bool)>& stored);
    void closeEditor();
    /// Registers what was typed before the user goes elsewhere, as spreadsheets do. False when it
    /// cannot be registered as it is: then the editor stays open and says why.
    bool leaveEditor(const std::function<void(bool)>& stored = {});
    void returnToEditor();
    void keepRefused(TypedEntry typed, const QString& refusal);
    void reopenRefused();
    void editCell(const QModelIndex& cell);
    void beginEditing(const domain::Entry& entry);
    /// The cell of the grid that shows the entry; invalid when none does.
    [[nodiscard]] QModelIndex cellOf(const domain::Entry& entry) const;
    void showInItsPeriod(const domain::Entry& entry);
    [[nodiscard]] QRect areaOf(const EntryEditor::Task& task) const;

    // checklist_page_paste.cpp
    void paste();
    void repeatSelected();
    [[nodiscard]] std::vector<PastedEntry> readTable(const TextTable& table) const;
    [[nodiscard]] std::vector<PastedEntry> readBlock(const TextTable& table) const;
    [[nodiscard]] static application::RecordEntryRequest
    defaultRequest(const EntryEditor::Task& task, const QString& summary);
    void checkPasted(std::vector<PastedEntry> rows, bool alwaysShow);
    void showPasted(const std::vector<PastedEntry>& rows);
    void recordPasted(const std::vector<PastedEntry>& rows);
    [[nodiscard]] const domain::Entry* latestEntry(const QModelIndex& cell) const;

    PageServices m_services;
    QTabBar* m_tabs = nullptr;
    InlineNotice* m_notice = nullptr;
    QStackedWidget* m_stack = nullptr;
    QSplitter* m_splitter = nullptr;
    ChecklistGridModel* m_model = nullptr;
    ChecklistGridView* m_grid = nullptr;
    ExplanationPanel* m_panel = nullptr;
    EntryRecorder* m_recorder = nullptr;
    EntryEditor* m_editor = nullptr;
    AttendanceEditor* m_attendance = nullptr;
    EntryListPanel* m_review = nullptr;
    EntryListPanel* m_returned = nullptr;
    ObligationListPanel* m_obligations = nullptr;
    QAction* m_openClosing = nullptr;
    QString m_closingPlace;
    QHash<int, QList<QAction*>> m_menuActions;
    EntryHistories m_histories;
    int m_historyRequest = 0;
    int m_waitingRequest = 0;
    /// The panel explains a total (of the item; empty: of all) instead of the current cell.
    std::optional<QString> m_explainedTotal;
    /// A place that was asked for before the numbers had come.
    QString m_pendingPlace;
    bool m_composing = false;
    /// Refused after the user had gone on to another cell.
    std::vector<TypedEntry> m_refused;
    domain::EntryId m_movedFor; ///< the entry for which another period was asked
};

} // namespace touyan::widgets
