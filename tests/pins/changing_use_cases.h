// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/use_case_fixture.h"

namespace touyan::test {

// What the walks of tests/application leave out: each kind of record with all that it can hold,
// changed, and removed where a use case removes it.

/// On the office of seedQuarter().
void changeRosterAndChecklist(UseCaseOffice& office);
/// On an office whose first project has been reviewed at a dispatch meeting.
void changeProjects(UseCaseOffice& office);
/// On an office after writingAppraisalUseCases().
void changeAppraisal(UseCaseOffice& office);

} // namespace touyan::test
