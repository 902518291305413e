// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/picture_views.h"

#include "widgets/appraisal/appraisal_page.h"
#include "widgets/dashboard/dashboard_page.h"
#include "widgets/dispatch/dispatch_window.h"
#include "widgets/lists/record_list.h"
#include "widgets/main_window/main_window.h"
#include "widgets/meeting/meeting_view.h"
#include "widgets/project_view/project_view.h"
#include "widgets/projects/projects_page.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>

#include <array>

namespace touyan::app {

using namespace Qt::Literals::StringLiterals;
using widgets::AppraisalPage;
using widgets::MainWindow;
using widgets::ProjectsPage;

namespace {

constexpr int kPictureWidth = 1280;
constexpr int kPictureHeight = 720;

/// A project that has something on every tab.
domain::ProjectId fullestProject(const ProjectsPage& page)
{
    const widgets::ValueTableModel* rows = page.list()->model();
    constexpr int kSomewhere = 8; // ended, so that it has an acceptance, in the demonstration
    const QString place = rows->place(std::min(kSomewhere, rows->rowCount() - 1));
    return domain::ProjectId(place.section(u':', 1, 1).toLongLong());
}

widgets::DispatchWindow* dispatchWindow()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget* window : windows) {
        if (auto* meeting = qobject_cast<widgets::DispatchWindow*>(window))
            return meeting;
    }
    return nullptr;
}

QWidget* readyDispatchWindow()
{
    widgets::DispatchWindow* meeting = dispatchWindow();
    return meeting != nullptr && meeting->isReady() ? meeting : nullptr;
}

void addProjects(std::vector<PictureView>& views, ProjectsPage* page,
                 const std::function<QWidget*()>& window)
{
    const std::array<std::pair<QString, ProjectsPage::View>, 2> kViews{
        {{u"projects-board"_s, ProjectsPage::BoardView},
         {u"projects-timeline"_s, ProjectsPage::TimelineView}}};
    for (const auto& [name, view] : kViews)
        views.push_back({name, [page, view = view] { page->showView(view); }, window});
    const std::array<QString, 6> kTabs{u"plan"_s,        u"reports"_s, u"dispatch"_s,
                                       u"supervision"_s, u"results"_s, u"history"_s};
    for (const QString& tab : kTabs)
        views.push_back({u"project-"_s + tab,
                         [page, tab] {
                             page->openPlace(u"project:%1:%2"_s.arg(
                                 QString::number(fullestProject(*page).value()), tab));
                         },
                         window});
}

/// Every step of an appraisal, the trial beside its result and the meeting view.
void addAppraisal(std::vector<PictureView>& views, AppraisalPage* page,
                  const std::function<QWidget*()>& window)
{
    const auto add = [&views, &window](const QString& name, std::function<void()> show) {
        views.push_back({u"appraisal-"_s + name, std::move(show), window});
    };
    const std::array<QString, 3> kSetUp{u"rules"_s, u"reportees"_s, u"forms"_s};
    for (size_t tab = 0; tab < kSetUp.size(); ++tab) {
        add(kSetUp.at(tab), [page, tab] {
            page->showStep(AppraisalPage::Setup);
            page->findChild<QTabWidget*>(u"setupTabs"_s)->setCurrentIndex(static_cast<int>(tab));
        });
    }
    const std::array<std::pair<QString, AppraisalPage::Step>, 4> kSteps{
        {{u"entry"_s, AppraisalPage::Entry},
         {u"review"_s, AppraisalPage::Review},
         {u"comments"_s, AppraisalPage::Comments},
         {u"result"_s, AppraisalPage::Outcome}}};
    for (const auto& [name, step] : kSteps)
        add(name, [page, step = step] { page->showStep(step); });
    add(u"trial"_s,
        [page] { page->findChild<QAbstractButton*>(u"trialButton"_s)->setChecked(true); });
    // Without a session there is no meeting; the window is taken then.
    const std::function<QWidget*()> meeting = [page, window]() -> QWidget* {
        return page->meetingView() != nullptr ? page->meetingView() : window();
    };
    views.push_back({u"appraisal-meeting"_s,
                     [page] {
                         page->findChild<QAction*>(u"openMeetingAction"_s)->trigger();
                         if (QWidget* view = page->meetingView())
                             view->resize(kPictureWidth, kPictureHeight);
                     },
                     meeting});
    // Results are announced of a session that is final: here last year's.
    add(u"final"_s, [page] {
        const int sessions = page->findChild<QComboBox*>(u"sessionCombo"_s)->count();
        if (sessions > 1)
            Q_EMIT page->findChild<QComboBox*>(u"sessionCombo"_s)->activated(sessions - 1);
        page->findChild<QAbstractButton*>(u"trialButton"_s)->setChecked(false);
        page->showStep(AppraisalPage::Outcome);
    });
    views.push_back({u"appraisal-announced"_s,
                     [page] {
                         page->findChild<QAction*>(u"openMeetingAction"_s)->trigger();
                         if (const QWidget* view = page->meetingView())
                             view->findChild<QAbstractButton*>(u"meetingResultButton"_s)->click();
                     },
                     meeting});
}

} // namespace

std::vector<PictureView> pictureViews(MainWindow& window)
{
    std::vector<PictureView> views;
    const std::function<QWidget*()> whole = [&window]() -> QWidget* { return &window; };
    const QList<widgets::Page*> pages = window.pages();
    for (widgets::Page* page : pages) {
        views.push_back(
            {page->iconName().section(u'-', 1), [&window, page] { window.showPage(page); }, whole});
        if (auto* projects = qobject_cast<ProjectsPage*>(page))
            addProjects(views, projects, whole);
        if (auto* appraisal = qobject_cast<AppraisalPage*>(page))
            addAppraisal(views, appraisal, whole);
        if (const auto* dashboard = qobject_cast<widgets::DashboardPage*>(page)) {
            views.push_back({u"dashboard-projects"_s,
                             [dashboard] {
                                 const auto* area = dashboard->findChild<QScrollArea*>();
                                 if (area != nullptr)
                                     area->verticalScrollBar()->setValue(
                                         area->verticalScrollBar()->maximum());
                             },
                             whole});
        }
    }
    views.push_back(
        {u"dispatch"_s,
         [&window, pages] {
             window.showPage(pages.front());
             // The last whole quarter, as the period control says.
             const QDate day = window.periodControl()->selection().from;
             Q_EMIT pages.front()->placeRequested(
                 u"dispatch:"_s +
                 domain::PeriodKey::containing(domain::Cadence::Quarterly, day).toString());
             if (QWidget* meeting = dispatchWindow()) {
                 meeting->showNormal();
                 meeting->resize(kPictureWidth, kPictureHeight);
             }
         },
         readyDispatchWindow});
    return views;
}

} // namespace touyan::app
