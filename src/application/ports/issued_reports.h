// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/values/issued_report.h"
#include "domain/foundation/result.h"

#include <vector>

namespace touyan::application {

/// The record of reports that left the office: only ever added to.
class IssuedReports
{
public:
    virtual ~IssuedReports() = default;

    /// Ignores id and rowVersion; gives the new id.
    [[nodiscard]] virtual domain::Result<domain::IssuedReportId>
    insert(const IssuedReport& report) = 0;
    /// Newest first.
    [[nodiscard]] virtual domain::Result<std::vector<IssuedReport>> latest() = 0;
};

} // namespace touyan::application
