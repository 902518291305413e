// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/workbench/workbench_page.h"

#include "application/messages/error_message.h"
#include "widgets/assessment/change_notifier.h"
#include "widgets/lists/record_table_view.h"
#include "widgets/look/inline_notice.h"
#include "widgets/workbench/workbench_rows.h"
#include "widgets/workbench/workbench_section.h"

#include "workbench/ui_workbench_page.h"

#include <QLocale>
#include <QTimer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::UseCaseContext;

namespace {

constexpr int kRestMs = 200;
constexpr int kColumns = 3;

/// 星期一 …, whatever the desktop's language is; the program sets English as the default locale
/// only for its English window.
QString weekdayWord(QDate day)
{
    const QLocale window;
    if (window.language() == QLocale::English)
        return window.dayName(day.dayOfWeek(), QLocale::LongFormat);
    return QLocale(QLocale::Chinese, QLocale::SimplifiedChineseScript, QLocale::China)
        .dayName(day.dayOfWeek(), QLocale::LongFormat);
}

/// The list of all of them, in a period in which they lie.
QString allPlace(const QString& place,
                 const std::vector<application::WorkbenchObligation>& obligations)
{
    if (obligations.empty())
        return place;
    const auto [first, last] =
        std::minmax_element(obligations.begin(), obligations.end(),
                            [](const auto& a, const auto& b) { return a.due < b.due; });
    return placeInPeriod(place, first->due, last->due);
}

} // namespace

WorkbenchPage::WorkbenchPage(const PageServices& services, QWidget* parent)
    : Page(parent)
    , m_services(services)
    , m_delay(new QTimer(this))
{
    Ui::WorkbenchPage ui;
    ui.setupUi(this);
    m_notice = ui.inlineNotice;
    m_greeting = ui.greetingLabel;
    m_summary = ui.summaryLabel;
    QFont large = m_greeting->font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setBold(true);
    m_greeting->setFont(large);
    makeSections();
    const QList<WorkbenchSection*> all = sections();
    for (int i = 0; i < static_cast<int>(all.size()); ++i) {
        ui.sectionsLayout->addWidget(all.at(i), i / kColumns, i % kColumns);
        ui.sectionsLayout->setColumnStretch(i % kColumns, 1);
        ui.sectionsLayout->setRowStretch(i / kColumns, 1);
        connect(all.at(i), &WorkbenchSection::placeRequested, this, &WorkbenchPage::placeRequested);
    }

    // Pasting many entries publishes many changes: one look after they have come to rest.
    m_delay->setSingleShot(true);
    m_delay->setInterval(kRestMs);
    connect(m_delay, &QTimer::timeout, this, &WorkbenchPage::reload);
    connect(&services.changes, &ChangeNotifier::changed, this, [this] { m_delay->start(); });
    // The badge counts before the page was ever shown.
    reload();
}

QString WorkbenchPage::title() const
{
    return tr("工作台");
}

QString WorkbenchPage::iconName() const
{
    return u"touyan-workbench"_s;
}

QString WorkbenchPage::description() const
{
    return tr("今天要办的事：本周到期、逾期、待审核、退回的登记，待批的请假，项目和整改。");
}

QList<WorkbenchSection*> WorkbenchPage::sections() const
{
    return {m_dueSoon, m_overdue, m_toReview, m_returned,      m_drafts,
            m_leaves,  m_reports, m_projects, m_rectifications};
}

void WorkbenchPage::makeSections()
{
    ViewSettings& settings = m_services.settings;
    m_dueSoon = new WorkbenchSection({u"dueSoon"_s, tr("本周到期"), u"view-calendar-week"_s,
                                      tr("本周没有到期的事项。"), u"obligations:state=pending"_s,
                                      obligationColumns()},
                                     settings, this);
    m_overdue = new WorkbenchSection({u"overdue"_s, tr("逾期未完成"), u"dialog-warning"_s,
                                      tr("本季度和上季度没有逾期的事项。"),
                                      u"obligations:state=overdue"_s, obligationColumns()},
                                     settings, this);
    m_toReview = new WorkbenchSection({u"toReview"_s, tr("待审核"), u"mail-mark-unread"_s,
                                       tr("没有等待审核的登记。"), u"review"_s, entryColumns()},
                                      settings, this);
    m_returned = new WorkbenchSection({u"returned"_s, tr("被退回"), u"edit-undo"_s,
                                       tr("没有退回待改的登记。"), u"returned"_s, entryColumns()},
                                      settings, this);
    m_drafts = new WorkbenchSection(
        {u"drafts"_s, tr("草稿"), u"document-edit"_s, tr("没有未上报的草稿。"), {}, entryColumns()},
        settings, this);
    m_leaves = new WorkbenchSection({u"leaves"_s,
                                     tr("请假待批"),
                                     u"view-calendar-day"_s,
                                     tr("没有等待批准的请假。"),
                                     {},
                                     leaveColumns()},
                                    settings, this);
    m_reports = new WorkbenchSection({u"projectReports"_s, tr("项目月报"), u"touyan-reports"_s,
                                      tr("本周没有到期或逾期的项目月报。"),
                                      u"projects:state=in_progress"_s, projectReportColumns()},
                                     settings, this);
    m_projects =
        new WorkbenchSection({u"projectWork"_s, tr("项目落后、任务和步骤"), u"touyan-projects"_s,
                              tr("项目都在计划之内，本周没有到期的任务和步骤。"),
                              u"projects:state=in_progress"_s, projectWorkColumns()},
                             settings, this);
    m_rectifications =
        new WorkbenchSection({u"rectificationsDue"_s, tr("整改到期"), u"touyan-rectification"_s,
                              tr("本周没有到期或逾期的整改事项。"), u"rectifications:state=open"_s,
                              rectificationColumns()},
                             settings, this);
}

void WorkbenchPage::activate()
{
    // What is under way is new enough.
    if (m_loading.isSettled())
        reload();
}

void WorkbenchPage::findText(const QString& text)
{
    for (WorkbenchSection* section : sections())
        section->setFindText(text);
}

bool WorkbenchPage::openPlace(const QString& place)
{
    return place == u"page:workbench"_s;
}

QWidget* WorkbenchPage::firstFocus()
{
    return m_dueSoon->view();
}

void WorkbenchPage::reload()
{
    m_delay->stop();
    m_loading.run(
        this, m_services.executor,
        [](UseCaseContext& context) { return application::listWorkbenchDetails(context); },
        [this](const auto& details) {
            if (details.isError()) {
                m_notice->showNotice(InlineNotice::Kind::Error,
                                     application::errorMessage(details.error()));
            } else {
                take(details.value());
            }
        });
}

void WorkbenchPage::take(const application::WorkbenchDetails& details)
{
    const application::Workbench& workbench = details.workbench;
    m_dueSoon->setRows(obligationRows(workbench.dueSoon, workbench.today));
    m_dueSoon->setAllPlace(allPlace(u"obligations:state=pending"_s, workbench.dueSoon));
    m_overdue->setRows(obligationRows(workbench.overdue, workbench.today));
    m_overdue->setAllPlace(allPlace(u"obligations:state=overdue"_s, workbench.overdue));
    m_toReview->setRows(entryRows(details.toReview));
    m_returned->setRows(entryRows(details.returned));
    m_drafts->setRows(entryRows(details.drafts));
    m_leaves->setRows(leaveRows(details.openLeaves));
    const application::ProjectWork& projects = details.projects;
    m_reports->setRows(projectReportRows(projects, workbench.today));
    m_projects->setRows(projectWorkRows(projects, workbench.today));
    m_rectifications->setRows(rectificationRows(projects, workbench.today));
    showGreeting(details);
    // Drafts wait for nobody else; the rest asks somebody to act.
    setBadgeCount(static_cast<int>(workbench.dueSoon.size() + workbench.overdue.size() +
                                   details.toReview.size() + details.returned.size() +
                                   details.openLeaves.size() + projects.reports.size() +
                                   projects.behind.size() + projects.tasks.size() +
                                   projects.steps.size() + projects.rectifications.size()));
}

void WorkbenchPage::showGreeting(const application::WorkbenchDetails& details)
{
    const application::Workbench& workbench = details.workbench;
    m_greeting->setText(
        tr("%1　%2", "date, weekday").arg(longDate(workbench.today), weekdayWord(workbench.today)));
    const QString active = tr("今天在任第一书记 %n 名", nullptr, workbench.activeFirstSecretaries);
    m_summary->setText(
        details.officeName.isEmpty()
            ? active
            : tr("%1　%2", "office, how many first secretaries").arg(details.officeName, active));
}

} // namespace touyan::widgets
