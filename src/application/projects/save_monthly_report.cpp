// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/projects/save_monthly_report.h"

#include "application/projects/monthly_report_record.h"
#include "application/projects/project_record_traits.h"
#include "application/projects/transition_facts.h"
#include "application/rights/project_rights.h"
#include "application/writing/save_record.h"

#include <algorithm>

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::ErrorCode;
using domain::MonthlyReport;
using domain::Result;

namespace {

Result<void> checkReport(UnitOfWork& work, MonthlyReport& report, QDate today)
{
    TOUYAN_TRY(requireText(report.done, u"done"_s));
    if (report.month.shape != domain::Cadence::Monthly) {
        return domain::makeError(ErrorCode::InvalidValue,
                                 {u"month"_s, report.month.toString(), u"2026-09"_s});
    }
    TOUYAN_TRY_ASSIGN(const domain::Project project,
                      work.projects().projects().find(report.project));
    if (!report.recordedOn.isValid())
        report.recordedOn = today;
    TOUYAN_TRY_ASSIGN(const auto reports, work.projects().monthlyReports().ofProject(project.id));
    for (const MonthlyReport& other : reports) {
        if (other.id == report.id) {
            report.recordedOn = other.recordedOn;
        } else if (other.reporter == report.reporter && other.month == report.month) {
            return domain::makeError(ErrorCode::RepeatedRecord,
                                     {u"monthly_report"_s, project.code, report.month.toString()});
        }
    }
    const domain::DaySpan month = report.month.span();
    if (report.recordedOn > today || report.recordedOn < month.first) {
        return domain::makeError(
            ErrorCode::InvalidValue,
            {u"recorded_on"_s, report.recordedOn.toString(Qt::ISODate),
             u"%1 … %2"_s.arg(month.first.toString(Qt::ISODate), today.toString(Qt::ISODate))});
    }
    TOUYAN_TRY_ASSIGN(const auto ranges, inProgressRanges(work, project.id));
    if (domain::coveredDays(month, ranges) == 0) {
        return domain::makeError(ErrorCode::ProjectNotInProgress,
                                 {project.code, report.month.toString()});
    }
    return {};
}

} // namespace

Result<MonthlyReport> saveMonthlyReport(UseCaseContext& context, const MonthlyReport& report)
{
    TOUYAN_TRY(ensureAllowed(ProjectAction::ReportMonth, context.actor));
    const QDate today = context.clock.today();
    return saveRecord<MonthlyReport>(context, report,
                                     [today](UnitOfWork& work, MonthlyReport& record) {
                                         return checkReport(work, record, today);
                                     });
}

Result<void> removeMonthlyReport(UseCaseContext& context, const MonthlyReport& report)
{
    TOUYAN_TRY(ensureAllowed(ProjectAction::ReportMonth, context.actor));
    return removeRecord(context, report);
}

} // namespace touyan::application
