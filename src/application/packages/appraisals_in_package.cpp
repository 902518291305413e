// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/packages/appraisals_in_package.h"

namespace touyan::application {

void AppraisalsInPackage::setIncomplete(const PackageTableSpec& table)
{
    if (&table == &package_tables::kAppraisalSessions) {
        sessions.setIncomplete();
    } else if (&table == &package_tables::kVoterGroups) {
        groups.setIncomplete();
    } else if (&table == &package_tables::kComponents) {
        components.setIncomplete();
    } else if (&table == &package_tables::kReportees) {
        reportees.setIncomplete();
    } else if (&table == &package_tables::kBallots) {
        ballots.setIncomplete();
    } else if (&table == &package_tables::kDraws) {
        areDrawsComplete = false;
    } else if (&table == &package_tables::kFinalisations) {
        finalisations.setIncomplete();
        areRevisionsComplete = false;
    } else if (&table == &package_tables::kFrozenResults) {
        areResultsComplete = false;
    }
}

} // namespace touyan::application
