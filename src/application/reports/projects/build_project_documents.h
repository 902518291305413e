// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/use_case_context.h"
#include "application/reports/projects/project_documents.h"

#include <optional>

namespace touyan::application {

// The documents about projects and rectification. asOf none: today.

[[nodiscard]] domain::Result<ProjectLedger>
buildProjectLedger(UseCaseContext& context, int year, std::optional<QDate> asOf = std::nullopt);

/// ErrorCode::NotFound when there is no such project.
[[nodiscard]] domain::Result<ProjectCard>
buildProjectCard(UseCaseContext& context, domain::ProjectId project,
                 std::optional<QDate> asOf = std::nullopt);
[[nodiscard]] domain::Result<ProjectCard>
buildProjectCard(UseCaseContext& context, const QString& projectCode,
                 std::optional<QDate> asOf = std::nullopt);

/// Of the quarter's last meeting; before one was held, of how the projects stand. Errors: those of
/// showDispatch.
[[nodiscard]] domain::Result<DispatchBulletin>
buildDispatchBulletin(UseCaseContext& context, const domain::PeriodKey& quarter,
                      std::optional<QDate> asOf = std::nullopt);
[[nodiscard]] domain::Result<DispatchRecord>
buildDispatchRecord(UseCaseContext& context, const domain::PeriodKey& quarter,
                    std::optional<QDate> asOf = std::nullopt);
[[nodiscard]] domain::Result<DispatchRecord> buildDispatchRecord(UseCaseContext& context,
                                                                 domain::DispatchMeetingId meeting);

[[nodiscard]] domain::Result<ProjectYearReport>
buildProjectYearReport(UseCaseContext& context, int year, std::optional<QDate> asOf = std::nullopt);

/// The filter is that of the page, so that what is printed is what is seen.
[[nodiscard]] domain::Result<RectificationLedger>
buildRectificationLedger(UseCaseContext& context, const RectificationFilter& filter,
                         std::optional<QDate> asOf = std::nullopt);

} // namespace touyan::application
