// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/project_view/monthly_reports_tab.h"

#include "application/projects/save_monthly_report.h"
#include "widgets/project_dialogs/project_record_dialogs.h"
#include "widgets/project_view/project_detail_rows.h"

#include <QAction>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::ListedMonthlyReport;
using domain::MonthlyReport;

MonthlyReportsTab::MonthlyReportsTab(QWidget* parent)
    : ProjectTab(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 6, 0);
}

void MonthlyReportsTab::makeLists()
{
    m_reports = addList(u"monthlyReports"_s, tr("月报告"),
                        tr("还没有应报的月份。项目启动后，实施满半个月的月份要报告。"),
                        reportColumns(), {6, 5, 6, 6, 7});
    m_reports->setActivation(
        m_reports->addStep({u"Write"_s, tr("登记、修改(&M)…"), u"document-edit"_s,
                            QKeySequence(Qt::Key_F2), tr("登记或修改选中月份的报告")},
                           [this] { writeReport(); }));
    m_reports->addStep({u"New"_s, tr("登记其他月份(&O)…"), u"list-add"_s, QKeySequence::New,
                        tr("登记列表以外月份的报告"), RecordList::Needs::Nothing},
                       [this] { addReport(); });
    QAction* remove = m_reports->addStep({u"Remove"_s, tr("删除(&E)…"), u"edit-delete"_s,
                                          QKeySequence(Qt::Key_Delete), tr("删除选中的报告")},
                                         [this] { removeReport(); });
    m_reports->setAllowed(remove, [this] {
        const ListedMonthlyReport* line = currentReport();
        return line != nullptr && line->report.has_value();
    });
    layout()->addWidget(m_reports);
}

void MonthlyReportsTab::showRecords(const application::ProjectPage& page)
{
    m_reports->setRows(reportRows(page));
}

void MonthlyReportsTab::writeReport()
{
    const ListedMonthlyReport* line = currentReport();
    if (line == nullptr)
        return;
    MonthlyReport report;
    report.project = *project().id();
    report.month = line->month;
    report.reporter = line->reporter;
    edit(line->report.value_or(report));
}

void MonthlyReportsTab::addReport()
{
    if (project().page() == nullptr)
        return;
    MonthlyReport report;
    report.project = *project().id();
    report.month = domain::PeriodKey::containing(domain::Cadence::Monthly, project().today());
    edit(report);
}

void MonthlyReportsTab::edit(const MonthlyReport& report)
{
    project().show(makeMonthlyReportDialog(
        project().services(), report, project().today(),
        [this, report](const MonthlyReport& stored) {
            project().undo().reports.changed(tr("登记月报告"), storedOrNone(report), stored);
        },
        this));
}

void MonthlyReportsTab::removeReport()
{
    const ListedMonthlyReport* line = currentReport();
    if (line != nullptr && line->report) {
        project().remove(project().undo().reports, tr("删除月报告"), *line->report,
                         application::removeMonthlyReport);
    }
}

const ListedMonthlyReport* MonthlyReportsTab::currentReport() const
{
    const application::ProjectPage* page = project().page();
    if (page == nullptr)
        return nullptr;
    // A month without a report has no id: the place names month and reporter.
    const QString place = m_reports->currentPlace();
    const auto found = std::find_if(page->reports.begin(), page->reports.end(),
                                    [&place](const ListedMonthlyReport& line) {
                                        return place == u"report:%1:%2"_s.arg(line.month.toString())
                                                            .arg(static_cast<int>(line.reporter));
                                    });
    return found == page->reports.end() ? nullptr : &*found;
}

} // namespace touyan::widgets
