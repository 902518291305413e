// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist/checklist_page.h"

#include "application/checklist/list_entries.h"
#include "widgets/assessment/assessment_board.h"
#include "widgets/assessment/change_notifier.h"
#include "widgets/checklist/call_attendance.h"
#include "widgets/checklist/cell_editing.h"
#include "widgets/checklist/entry_list_panel.h"
#include "widgets/checklist/entry_pasting.h"
#include "widgets/checklist/entry_recorder.h"
#include "widgets/checklist/entry_review.h"
#include "widgets/checklist/explanation_panel.h"
#include "widgets/checklist/grid_explanation.h"
#include "widgets/checklist/grid_places.h"
#include "widgets/checklist/obligation_list_panel.h"
#include "widgets/checklist_grid/checklist_grid_model.h"
#include "widgets/checklist_grid/checklist_grid_view.h"
#include "widgets/dialogs/closing_remedy.h"
#include "widgets/lists/named_action.h"
#include "widgets/lists/record_table_view.h"
#include "widgets/lists/view_settings.h"
#include "widgets/look/inline_notice.h"

#include "checklist/ui_checklist_page.h"

#include <QAction>
#include <QHideEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using domain::EntryStatus;

ChecklistPage::ChecklistPage(const PageServices& services, application::AttachmentStore* store,
                             QWidget* parent)
    : Page(parent)
    , m_services(services)
    , m_model(new ChecklistGridModel(this))
    , m_recorder(new EntryRecorder(services, this))
    , m_closing(new ClosingRemedy(this))
{
    setObjectName(u"checklistPage"_s);
    setAccessibleName(title());
    Ui::ChecklistPage ui;
    ui.setupUi(this);
    m_tabs = ui.checklistTabs;
    m_notice = ui.inlineNotice;
    m_stack = ui.viewStack;
    m_splitter = ui.checklistSplitter;
    makeTabs();
    makeGrid(ui.gridArea, store);
    makeLists();
    makeActions();

    connect(&services.board, &AssessmentBoard::assessmentChanged, this,
            &ChecklistPage::takeAssessment);
    connect(&services.board, &AssessmentBoard::postingRefreshed, this, &ChecklistPage::takePosting);
    connect(&services.board, &AssessmentBoard::loadingFailed, this, &ChecklistPage::showError);
    connect(m_recorder, &EntryRecorder::failed, this, &ChecklistPage::showError);
    connect(m_recorder, &EntryRecorder::succeeded, this, [this](const QString& message) {
        m_notice->dismiss();
        Q_EMIT statusMessage(message);
    });
    if (services.board.assessment() != nullptr)
        takeAssessment();
}

QString ChecklistPage::title() const
{
    return tr("十个一清单");
}

QString ChecklistPage::iconName() const
{
    return u"touyan-checklist"_s;
}

QString ChecklistPage::description() const
{
    return tr("登记、审核第一书记的“十个一”工作，查看每一格的来历");
}

void ChecklistPage::makeTabs()
{
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(tr("登记表"));
    m_tabs->addTab(tr("待审核"));
    m_tabs->addTab(tr("退回"));
    m_tabs->addTab(tr("应完成事项"));
    m_tabs->setTabToolTip(GridView, tr("人员和事项的登记表"));
    m_tabs->setTabToolTip(ReviewView, tr("等待审核的登记"));
    m_tabs->setTabToolTip(ReturnedView, tr("退回后等待改正的登记"));
    m_tabs->setTabToolTip(ObligationsView, tr("逐项列出应完成事项"));
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int view) {
        m_editing->leave();
        m_stack->setCurrentIndex(view);
        m_notice->leaveView();
        reloadList(static_cast<View>(view));
    });
}

void ChecklistPage::makeGrid(QWidget* area, application::AttachmentStore* store)
{
    m_grid = new ChecklistGridView(*m_model, area);
    auto* layout = static_cast<QVBoxLayout*>(area->layout());
    layout->addWidget(m_grid, 1);
    layout->addWidget(m_grid->totalsView());
    m_editing = new CellEditing(*m_model, *m_grid, *m_recorder, m_services.clock, this);
    m_attendance = new CallAttendance(*m_model, *m_grid, *m_recorder, this);
    m_panel = new ExplanationPanel(m_services, store, m_splitter);
    keepSplitter();
    m_explanation = new GridExplanation(m_services.executor, *m_model, *m_grid, *m_panel, this);
    m_places = new GridPlaces(m_services, *m_model, *m_grid, *m_explanation, *m_editing, this);
    m_pasting = new EntryPasting(*m_model, *m_grid, *m_recorder, m_services.clock, this);
    m_reviewing = new EntryReview(*m_model, *m_grid, *m_recorder, m_services.prompts, this);

    connect(m_grid, &ChecklistGridView::expansionRequested, m_model,
            &ChecklistGridModel::setExpanded);
    connect(m_editing, &CellEditing::attendanceRequested, m_attendance, &CallAttendance::begin);
    connect(m_editing, &CellEditing::statusMessage, this, &ChecklistPage::statusMessage);
    connect(m_editing, &CellEditing::warned, this,
            [this](const QString& text, const QString& remedy) {
                m_notice->showNotice(InlineNotice::Kind::Warning, text, remedy);
            });
    connect(m_attendance, &CallAttendance::informed, this, &ChecklistPage::inform);
    connect(m_panel, &ExplanationPanel::linkActivated, this, &ChecklistPage::followLink);
    connect(m_panel, &ExplanationPanel::failed, this, &ChecklistPage::showError);
    connect(m_panel, &ExplanationPanel::statusMessage, this, &ChecklistPage::statusMessage);
    connect(m_explanation, &GridExplanation::failed, this, &ChecklistPage::showError);
    connect(m_places, &GridPlaces::gridRequested, this,
            [this] { m_tabs->setCurrentIndex(GridView); });
    connect(m_places, &GridPlaces::numbersRequested, this, &ChecklistPage::activate);
    connect(m_places, &GridPlaces::placeRequested, this, &ChecklistPage::placeRequested);
    connect(m_places, &GridPlaces::statusMessage, this, &ChecklistPage::statusMessage);
    connect(m_places, &GridPlaces::informed, this, &ChecklistPage::inform);
    connect(m_places, &GridPlaces::failed, this, &ChecklistPage::showError);
    connect(m_pasting, &EntryPasting::statusMessage, this, &ChecklistPage::statusMessage);
    connect(m_reviewing, &EntryReview::statusMessage, this, &ChecklistPage::statusMessage);
}

void ChecklistPage::keepSplitter()
{
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setCollapsible(0, false);
    constexpr int kGridShare = 900;
    constexpr int kPanelShare = 340;
    m_splitter->setSizes({kGridShare, kPanelShare});
    const QString key = u"checklist/splitter"_s;
    m_splitter->restoreState(m_services.settings.load(key));
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this, key] { m_services.settings.save(key, m_splitter->saveState()); });
}

void ChecklistPage::makeLists()
{
    m_review = new EntryListPanel(m_services, EntryStatus::Submitted, u"review"_s, m_stack);
    m_returned = new EntryListPanel(m_services, EntryStatus::Returned, u"returned"_s, m_stack);
    m_obligations = new ObligationListPanel(m_services, m_stack);
    m_stack->addWidget(m_review);
    m_stack->addWidget(m_returned);
    m_stack->addWidget(m_obligations);
    for (EntryListPanel* list : {m_review, m_returned}) {
        connect(list, &EntryListPanel::failed, this, &ChecklistPage::showError);
        connect(list, &EntryListPanel::confirmRequested, m_recorder, &EntryRecorder::confirm);
        connect(list, &EntryListPanel::submitRequested, m_recorder, &EntryRecorder::submit);
        connect(list, &EntryListPanel::returnRequested, m_reviewing, &EntryReview::askAndReturn);
        connect(list, &EntryListPanel::deleteRequested, m_reviewing, &EntryReview::askAndDelete);
        connect(list, &EntryListPanel::openRequested, m_places, &GridPlaces::showEntry);
    }
    connect(m_obligations, &ObligationListPanel::placeRequested, this, &ChecklistPage::openPlace);
    connect(&m_services.changes, &ChangeNotifier::changed, this, [this] {
        countWaiting();
        if (m_tabs->currentIndex() != ObligationsView)
            reloadList(static_cast<View>(m_tabs->currentIndex()));
    });
    countWaiting();
}

void ChecklistPage::addAction(MenuPlace place, const ActionNames& names,
                              const std::function<void()>& run)
{
    auto* action = makeAction(this, names);
    if (names.iconName.isEmpty())
        action->setIcon({});
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, run);
    QWidget::addAction(action);
    m_menuActions[static_cast<int>(place)].append(action);
}

void ChecklistPage::makeActions()
{
    m_closing->action()->setText(tr("查看结账(&J)"));
    connect(m_closing, &ClosingRemedy::placeRequested, this, &ChecklistPage::placeRequested);

    // Keys of the grid are its own; the menu shows them and does the same.
    addAction(
        MenuPlace::Record,
        {u"recordEntryAction"_s, u"list-add"_s, tr("登记(&N)…"), tr("在当前格登记一条（回车）")},
        [this] { m_editing->begin(m_grid->currentCell(), {}); });
    addAction(MenuPlace::Record,
              {u"confirmEntriesAction"_s, u"dialog-ok-apply"_s, tr("审核通过(&C)"),
               tr("审核通过选中格里的已报登记（空格）")},
              [this] { m_reviewing->confirmSelected(); });
    addAction(MenuPlace::Record,
              {u"returnEntriesAction"_s, u"edit-delete"_s, tr("退回或删除(&R)…"),
               tr("退回已报登记，或删除草稿（Delete）")},
              [this] { m_reviewing->returnSelected(); });
    addAction(MenuPlace::Record,
              {u"repeatEntryAction"_s, u"edit-copy"_s, tr("向下重复(&D)"),
               tr("把选区第一行的登记重复到下面各行（Ctrl+D）")},
              [this] { m_pasting->repeatSelected(); });
    addAction(MenuPlace::Edit,
              {u"copyCellsAction"_s, u"edit-copy"_s, tr("复制(&C)"), tr("复制选中的格（Ctrl+C）")},
              [this] { m_grid->copySelected(); });
    addAction(MenuPlace::Edit,
              {u"pasteEntriesAction"_s, u"edit-paste"_s, tr("粘贴登记(&P)…"),
               tr("粘贴 Excel 中的内容或带表头的表格（Ctrl+V）")},
              [this] { m_pasting->paste(); });
    addAction(MenuPlace::View,
              {u"sortGridAction"_s, u"view-sort"_s, tr("按当前列排序(&O)"),
               tr("依次为降序、升序、恢复原次序")},
              [this] { m_grid->sortByCurrentColumn(); });
    addAction(MenuPlace::View,
              {u"toggleExpansionAction"_s,
               {},
               tr("展开或收起各期(&X)"),
               tr("把当前事项展开到各周、各月或各次会议（Ctrl+→、Ctrl+←）")},
              [this] { m_model->toggleExpanded(m_grid->currentCell().column()); });
}

QList<QAction*> ChecklistPage::menuActions(MenuPlace place) const
{
    return m_menuActions.value(static_cast<int>(place));
}

void ChecklistPage::reloadList(View view)
{
    if (view == ReviewView)
        m_review->reload();
    else if (view == ReturnedView)
        m_returned->reload();
    else if (view == ObligationsView)
        m_obligations->reload();
}

void ChecklistPage::setPeriod(const PeriodSelection& period)
{
    // What was typed belongs to the cells that are shown now.
    m_editing->leave();
    Page::setPeriod(period);
    m_places->setPeriod(period);
    if (isVisible())
        activate();
}

void ChecklistPage::activate()
{
    if (period().from.isValid())
        m_services.board.setPeriod(period());
}

void ChecklistPage::findText(const QString& text)
{
    m_editing->leave();
    m_grid->setFilterText(text);
    m_review->findText(text);
    m_returned->findText(text);
    m_obligations->findText(text);
}

bool ChecklistPage::openPlace(const QString& place)
{
    const QString kind = place.section(u':', 0, 0);
    if (kind == u"review"_s || kind == u"returned"_s) {
        m_tabs->setCurrentIndex(kind == u"review"_s ? ReviewView : ReturnedView);
        return true;
    }
    if (const auto filter = ObligationFilter::parse(place)) {
        m_tabs->setCurrentIndex(ObligationsView);
        m_obligations->setFilter(*filter);
        return true;
    }
    return m_places->open(place) || place == u"page:checklist"_s;
}

void ChecklistPage::followLink(const QString& link)
{
    // An entry that the panel names may belong to numbers that are on their way out.
    if (link.startsWith(u"entry:"_s))
        m_places->openEntry(domain::EntryId(link.section(u':', 1).toLongLong()));
    else if (!openPlace(link))
        Q_EMIT placeRequested(link);
}

QUndoStack* ChecklistPage::undoStack() const
{
    return m_recorder->undoStack();
}

QWidget* ChecklistPage::firstFocus()
{
    switch (m_tabs->currentIndex()) {
    case ReviewView:
        return m_review->view();
    case ReturnedView:
        return m_returned->view();
    case ObligationsView:
        return m_obligations->view();
    default:
        return m_editing->editor()->isOpen() ? static_cast<QWidget*>(m_editing->editor()) : m_grid;
    }
}

void ChecklistPage::takeAssessment()
{
    m_explanation->showAssessment(m_services.board.assessment());
    m_obligations->reload();
    // Last, so that the answer to what was asked is not replaced by the cell's.
    m_places->openPending();
}

void ChecklistPage::takePosting(domain::PostingId posting)
{
    m_explanation->refreshPosting(posting);
    if (m_tabs->currentIndex() == ObligationsView)
        m_obligations->reload();
}

void ChecklistPage::countWaiting()
{
    application::EntryFilter filter;
    filter.status = EntryStatus::Submitted;
    m_counting.run(
        this, m_services.executor,
        [filter](application::UseCaseContext& context) {
            return application::countEntries(context, filter);
        },
        [this](const domain::Result<int>& waiting) {
            if (waiting.isError())
                showError(waiting.error());
            else
                showWaiting(waiting.value());
        });
}

void ChecklistPage::showWaiting(int waiting)
{
    setBadgeCount(waiting);
    m_tabs->setTabText(ReviewView, waiting > 0 ? tr("待审核（%1）").arg(waiting) : tr("待审核"));
}

void ChecklistPage::inform(const QString& text, const QString& remedy)
{
    m_notice->showNotice(InlineNotice::Kind::Information, text, remedy);
}

void ChecklistPage::showError(const domain::Error& error)
{
    m_closing->showError(m_notice, error);
}

QStringList ChecklistPage::unsavedWork() const
{
    return m_editing->unsavedWork();
}

bool ChecklistPage::isStoring() const
{
    return m_recorder->pending() > 0;
}

void ChecklistPage::storeUnsaved(const std::function<void(bool)>& done)
{
    m_editing->storeUnsaved(done);
}

void ChecklistPage::discardUnsaved()
{
    m_editing->discardUnsaved();
}

void ChecklistPage::hideEvent(QHideEvent* event)
{
    if (!event->spontaneous())
        m_editing->leave();
    Page::hideEvent(event);
}

} // namespace touyan::widgets
