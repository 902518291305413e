// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/workbench/workbench_details.h"

#include "domain/calendar/period.h"

#include <algorithm>

namespace touyan::application {

using domain::EntryStatus;
using domain::Result;

namespace {

Result<std::vector<ListedEntry>> withStatus(UseCaseContext& context, EntryStatus status)
{
    EntryFilter filter;
    filter.status = status;
    return listEntries(context, filter);
}

Result<std::vector<OpenLeave>> named(UnitOfWork& work, const std::vector<domain::Leave>& leaves)
{
    std::vector<OpenLeave> open;
    for (const domain::Leave& leave : leaves) {
        TOUYAN_TRY_ASSIGN(const auto posting, work.postings().find(leave.posting));
        TOUYAN_TRY_ASSIGN(const auto person, work.people().find(posting.person));
        TOUYAN_TRY_ASSIGN(const auto unit, work.units().find(posting.unit));
        open.push_back({leave, person.name, unit.name});
    }
    std::stable_sort(open.begin(), open.end(), [](const OpenLeave& a, const OpenLeave& b) {
        return a.leave.range.first < b.leave.range.first;
    });
    return open;
}

} // namespace

Result<WorkbenchDetails> listWorkbenchDetails(UseCaseContext& context)
{
    WorkbenchDetails details;
    TOUYAN_TRY_ASSIGN(details.workbench, listWorkbench(context));
    TOUYAN_TRY_ASSIGN(details.toReview, withStatus(context, EntryStatus::Submitted));
    TOUYAN_TRY_ASSIGN(details.returned, withStatus(context, EntryStatus::Returned));
    TOUYAN_TRY_ASSIGN(details.drafts, withStatus(context, EntryStatus::Draft));
    TOUYAN_TRY_ASSIGN(const auto work, context.database.beginRead());
    TOUYAN_TRY_ASSIGN(details.openLeaves, named(*work, details.workbench.openLeaves));
    const QDate today = details.workbench.today;
    const QDate sunday = domain::periodContaining(domain::Cadence::Weekly, today).last;
    TOUYAN_TRY_ASSIGN(details.projects, listProjectWork(*work, today, sunday));
    TOUYAN_TRY_ASSIGN(const auto name, work->officeSettings().value(kOfficeNameSetting.toString()));
    details.officeName = name.value_or(QString());
    return details;
}

} // namespace touyan::application
