// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/package_export/export_appraisals.h"
#include "application/ports/appraisal_records.h"

#include <algorithm>
#include <vector>

namespace touyan::application {

/// A reportee with its posting's code.
struct CodedReportee
{
    QString posting;
    domain::Reportee reportee;
};

/// A session with everything but its marks.
struct ExportedAppraisal
{
    domain::AppraisalSession session;
    std::vector<CodedReportee> reportees; ///< by posting code
    std::vector<BallotRecord> ballots;    ///< by group as the session shows it, then serial

    [[nodiscard]] size_t groupPlace(domain::VoterGroupId group) const
    {
        const auto found = std::find_if(session.groups.begin(), session.groups.end(),
                                        [group](const auto& each) { return each.id == group; });
        return static_cast<size_t>(found - session.groups.begin());
    }
    [[nodiscard]] const QString& groupCode(domain::VoterGroupId group) const
    {
        return session.groups[groupPlace(group)].code;
    }
    /// The posting of a reportee; empty: it is none of the session's.
    [[nodiscard]] QString postingCode(domain::ReporteeId reportee) const
    {
        const auto found =
            std::find_if(reportees.begin(), reportees.end(),
                         [reportee](const auto& each) { return each.reportee.id == reportee; });
        return found == reportees.end() ? QString() : found->posting;
    }
};

/// Writes the marks of one ballot in one entry round, reportees by posting code, marks in the order
/// in which they are kept.
[[nodiscard]] domain::Result<void> exportMarks(BallotBox& box, const ExportedAppraisal& appraisal,
                                               const BallotKey& ballot, EntryRound round,
                                               PackageTablesWriter& tables);

/// Writes the tables of what an office keeps of its appraisals beside what is counted
/// (package_tables::kOfAppraisals).
[[nodiscard]] domain::Result<void>
exportAppraisalRecords(AppraisalRecords& records, const std::vector<ExportedAppraisal>& appraisals,
                       PackageTablesWriter& tables);

} // namespace touyan::application
