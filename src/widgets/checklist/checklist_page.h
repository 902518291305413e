// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/page.h"
#include "widgets/common/page_services.h"
#include "widgets/dialogs/unsaved_work.h"
#include "widgets/tasks/newest_request.h"

#include <QHash>
#include <QString>

#include <functional>

namespace touyan::application {
class AttachmentStore;
} // namespace touyan::application

namespace touyan::domain {
struct Error;
} // namespace touyan::domain

class QSplitter;
class QStackedWidget;
class QTabBar;

namespace touyan::widgets {

class CallAttendance;
class CellEditing;
class ClosingRemedy;
class ChecklistGridModel;
class ChecklistGridView;
class EntryListPanel;
class EntryPasting;
class EntryRecorder;
class EntryReview;
class ExplanationPanel;
class GridExplanation;
class GridPlaces;
class InlineNotice;
class ObligationListPanel;
struct ActionNames;

/// 十个一清单: the grid secretaries × items with recording in place, its explanation beside it, the
/// entries that wait for review or were returned, and lists of obligations. The page joins its
/// parts: what each of them does to the records goes through the one EntryRecorder.
class ChecklistPage : public Page, public UnsavedWork
{
    Q_OBJECT

public:
    /// `store` keeps the bytes of attachments and must outlive the page; without one no files are
    /// shown.
    explicit ChecklistPage(const PageServices& services,
                           application::AttachmentStore* store = nullptr,
                           QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString description() const override;
    void setPeriod(const PeriodSelection& period) override;
    void activate() override;
    void findText(const QString& text) override;
    /// "review", "returned", "obligations:…", "page:checklist" and the places of the grid
    /// (GridPlaces::open).
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

    void makeTabs();
    void makeGrid(QWidget* area, application::AttachmentStore* store);
    void keepSplitter();
    void makeLists();
    void makeActions();
    void addAction(MenuPlace place, const ActionNames& names, const std::function<void()>& run);
    void reloadList(View view);
    void takeAssessment();
    void takePosting(domain::PostingId posting);
    void followLink(const QString& link);
    void inform(const QString& text, const QString& remedy);
    void showError(const domain::Error& error);
    /// All that waits for review, of whatever period: what the list 待审核 shows.
    void countWaiting();
    void showWaiting(int waiting);

    PageServices m_services;
    QTabBar* m_tabs = nullptr;
    InlineNotice* m_notice = nullptr;
    QStackedWidget* m_stack = nullptr;
    QSplitter* m_splitter = nullptr;
    ChecklistGridModel* m_model = nullptr;
    ChecklistGridView* m_grid = nullptr;
    ExplanationPanel* m_panel = nullptr;
    EntryRecorder* m_recorder = nullptr;
    CellEditing* m_editing = nullptr;
    CallAttendance* m_attendance = nullptr;
    GridExplanation* m_explanation = nullptr;
    GridPlaces* m_places = nullptr;
    EntryPasting* m_pasting = nullptr;
    EntryReview* m_reviewing = nullptr;
    EntryListPanel* m_review = nullptr;
    EntryListPanel* m_returned = nullptr;
    ObligationListPanel* m_obligations = nullptr;
    ClosingRemedy* m_closing = nullptr;
    QHash<int, QList<QAction*>> m_menuActions;
    NewestRequest m_counting;
};

} // namespace touyan::widgets
