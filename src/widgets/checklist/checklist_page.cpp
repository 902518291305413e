// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist/checklist_page.h"

#include "application/checklist/list_entries.h"
#include "application/messages/error_message.h"
#include "widgets/assessment/assessment_board.h"
#include "widgets/assessment/change_notifier.h"
#include "widgets/checklist/attendance_editor.h"
#include "widgets/checklist/entry_list_panel.h"
#include "widgets/checklist/entry_recorder.h"
#include "widgets/checklist/explanation_panel.h"
#include "widgets/checklist/obligation_list_panel.h"
#include "widgets/checklist_grid/checklist_grid_model.h"
#include "widgets/checklist_grid/checklist_grid_view.h"
#include "widgets/lists/record_table_view.h"
#include "widgets/lists/view_settings.h"
#include "widgets/look/icons.h"
#include "widgets/look/inline_notice.h"
#include "widgets/tasks/deliver.h"

#include <QAction>
#include <QHeaderView>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using domain::EntryStatus;
using domain::PostingId;

ChecklistPage::ChecklistPage(const PageServices& services, application::AttachmentStore* store,
                             QWidget* parent)
    : Page(parent)
    , m_services(services)
    , m_tabs(new QTabBar(this))
    , m_notice(new InlineNotice(this))
    , m_stack(new QStackedWidget(this))
    , m_model(new ChecklistGridModel(this))
    , m_recorder(new EntryRecorder(services, this))
{
    setObjectName(u"checklistPage"_s);
    setAccessibleName(title());
    m_tabs->setObjectName(u"checklistTabs"_s);
    m_tabs->setAccessibleName(tr("清单的视图"));
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

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(6);
    layout->addWidget(m_tabs);
    layout->addWidget(m_notice);
    layout->addWidget(m_stack, 1);
    makeGrid(store);
    makeLists();
    makeActions();
    connectRecording();
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int view) {
        leaveEditor();
        m_stack->setCurrentIndex(view);
        m_notice->leaveView();
        if (view == ReviewView)
            m_review->reload();
        else if (view == ReturnedView)
            m_returned->reload();
        else if (view == ObligationsView)
            m_obligations->reload();
    });

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

ChecklistPage::~ChecklistPage() = default;

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

void ChecklistPage::makeGrid(application::AttachmentStore* store)
{
    auto* area = new QWidget(m_stack);
    auto* layout = new QVBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    m_grid = new ChecklistGridView(*m_model, area);
    layout->addWidget(m_grid, 1);
    layout->addWidget(m_grid->totalsView());
    m_editor = new EntryEditor(m_grid);
    m_attendance = new AttendanceEditor(m_grid);
    m_panel = new ExplanationPanel(m_services, store, m_stack);
    m_splitter = new QSplitter(Qt::Horizontal, m_stack);
    m_splitter->setObjectName(u"checklistSplitter"_s);
    m_splitter->addWidget(area);
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
    m_stack->addWidget(m_splitter);

    connect(m_grid, &ChecklistGridView::currentCellChanged, this, &ChecklistPage::explainCurrent);
    connect(m_grid, &ChecklistGridView::rowExplanationRequested, this, &ChecklistPage::explainRow);
    connect(m_grid, &ChecklistGridView::expansionRequested, m_model,
            &ChecklistGridModel::setExpanded);
    connect(m_panel, &ExplanationPanel::linkActivated, this, &ChecklistPage::followLink);
    connect(m_panel, &ExplanationPanel::failed, this, &ChecklistPage::showError);
    connect(m_panel, &ExplanationPanel::statusMessage, this, &ChecklistPage::statusMessage);
}

void ChecklistPage::makeLists()
{
    m_review = new EntryListPanel(m_services, EntryStatus::Submitted, u"review"_s, m_stack);
    m_returned = new EntryListPanel(m_services, EntryStatus::Returned, u"returned"_s, m_stack);
    m_obligations = new ObligationListPanel(m_services, m_stack);
    m_stack->addWidget(m_review);
    m_stack->addWidget(m_returned);
    m_stack->addWidget(m_obligations);
    connect(m_obligations, &ObligationListPanel::placeRequested, this, &ChecklistPage::openPlace);
    connect(&m_services.changes, &ChangeNotifier::changed, this, [this] {
        countWaiting();
        if (m_tabs->currentIndex() == ReviewView)
            m_review->reload();
        else if (m_tabs->currentIndex() == ReturnedView)
            m_returned->reload();
    });
    countWaiting();
}

QAction* ChecklistPage::addAction(MenuPlace place, const QString& name, const QString& text,
                                  const QString& iconTheme, const QKeySequence& shortcut,
                                  const std::function<void()>& run)
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    if (!iconTheme.isEmpty())
        action->setIcon(icon(iconTheme));
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, run);
    QWidget::addAction(action);
    m_menuActions[static_cast<int>(place)].append(action);
    return action;
}

QList<QAction*> ChecklistPage::menuActions(MenuPlace place) const
{
    return m_menuActions.value(static_cast<int>(place));
}

void ChecklistPage::showView(View view)
{
    m_tabs->setCurrentIndex(view);
}

void ChecklistPage::setPeriod(const PeriodSelection& period)
{
    // What was typed belongs to the cells that are shown now.
    leaveEditor();
    Page::setPeriod(period);
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
    leaveEditor();
    m_grid->setFilterText(text);
    m_review->findText(text);
    m_returned->findText(text);
    m_obligations->findText(text);
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
        return m_editor->isOpen() ? static_cast<QWidget*>(m_editor) : m_grid;
    }
}

void ChecklistPage::takeAssessment()
{
    // A full reload makes new rows; the place the user looks at stays, and so does what the panel
    // explains.
    const std::optional<QString> explained = m_explainedTotal;
    const QModelIndex current = m_grid->currentCell();
    const auto posting = m_model->postingAt(current.row());
    const GridColumn column =
        current.isValid() ? m_model->columns().at(current.column()) : GridColumn();
    m_histories.clear();
    m_model->setAssessment(m_services.board.assessment());
    int row = posting ? m_model->rowOf(*posting) : 0;
    int columnNow = 0;
    for (int i = 0; i < m_model->columnCount(); ++i) {
        if (current.isValid() && m_model->columns().at(i).isSameAs(column))
            columnNow = i;
    }
    if (m_model->rowCount() > 1)
        m_grid->setCurrentCell(std::max(0, row), columnNow);
    m_obligations->reload();
    m_explainedTotal = explained;
    explainAgain();
    // Last, so that the answer to what was asked is not replaced by the cell's.
    if (!m_pendingPlace.isEmpty())
        openPlace(std::exchange(m_pendingPlace, {}));
}

void ChecklistPage::takePosting(PostingId posting)
{
    m_model->refreshPosting(posting);
    if (m_tabs->currentIndex() == ObligationsView)
        m_obligations->reload();
    const QModelIndex current = m_grid->currentCell();
    if (m_explainedTotal || (current.isValid() && m_model->postingAt(current.row()) == posting)) {
        m_histories.clear();
        explainAgain();
    }
}

void ChecklistPage::countWaiting()
{
    const int request = ++m_waitingRequest;
    application::EntryFilter filter;
    filter.status = EntryStatus::Submitted;
    deliver(this, m_services.executor.run([filter](application::UseCaseContext& context) {
        return application::countEntries(context, filter);
    }),
            [this, request](const domain::Result<int>& waiting) {
                if (request != m_waitingRequest)
                    return;
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

void ChecklistPage::showError(const domain::Error& error)
{
    QList<QAction*> remedies;
    if (error.code == domain::ErrorCode::QuarterClosed && !error.arguments.isEmpty()) {
        m_closingPlace = u"closing:"_s + error.arguments.first();
        remedies.append(m_openClosing);
    }
    m_notice->showNotice(InlineNotice::Kind::Error, application::errorMessage(error), {}, remedies);
}

} // namespace touyan::widgets
