// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/records/record.h"
#include "application/words/project_state_words.h"
#include "domain/projects/project_names.h"

namespace touyan::application {

template <>
struct Record<domain::MonthlyReport>
{
    using R = domain::MonthlyReport;
    static constexpr RecordKind kind = RecordKind::MonthlyReport;
    static constexpr QLatin1String table{"monthly_reports"};
    static constexpr RecordWord word = W("月报告");
    static constexpr auto fields = fieldList(
        field(&R::project, "project", W("项目")).required().key().of(RecordKind::Project),
        field(&R::month, "month", W("月份")).required().key().shape("2026-03"),
        field(&R::reporter, "reporter", W("报告人")).required().key().words<&monthlyReporterWord>(),
        field(&R::recordedOn, "recorded_on", W("登记日期")).required(),
        field(&R::done, "done", W("完成情况")).searched().lines(3),
        field(&R::problems, "problems", W("问题")).searched().lines(3),
        field(&R::next, "next", W("下步打算")).searched().lines(3).column("next_steps"));

    static QString label(const R& report) { return report.month.toString(); }
};

} // namespace touyan::application
