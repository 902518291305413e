// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/use_case_context.h"

namespace touyan::application {

/// Everything about who was posted where; small enough to be read whole (a county has some thousand
/// rows). Each list as its repository sorts it.
struct Roster
{
    std::vector<domain::Unit> units;
    std::vector<domain::UnitCategoryChange> categoryChanges;
    std::vector<domain::Person> people;
    std::vector<domain::Posting> postings;
    std::vector<domain::Leave> leaves;
    std::vector<domain::FreeDays> freeDays;
    std::vector<domain::Checklist> checklists;
    std::vector<domain::Call> calls;
    std::vector<domain::Attendance> attendance;
    std::vector<domain::Adjustment> adjustments;
    QString officeName;
};

[[nodiscard]] domain::Result<Roster> listRoster(UseCaseContext& context);

/// 填报单位.
[[nodiscard]] domain::Result<void> saveOfficeName(UseCaseContext& context, const QString& name);

} // namespace touyan::application
