// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/packages/import_session.h"

namespace touyan::application {

/// The place of a part of a session in its session; null when it is refused or unknown, which is
/// told in `column`.
[[nodiscard]] const std::size_t* findPart(CodeRegister<std::size_t>& known, const QByteArray& key,
                                          TableRows& rows, int column);
/// The place of the ballot that columns 0 to 2 of a row name (session, group, serial).
[[nodiscard]] const std::size_t* findBallot(ImportSession& session, TableRows& rows);

// What an office keeps of its appraisals beside what is counted; one function for each table.
[[nodiscard]] domain::Result<void> importVetoes(ImportSession& session, TableRows& rows);
[[nodiscard]] domain::Result<void> importDraws(ImportSession& session, TableRows& rows);
[[nodiscard]] domain::Result<void> importComments(ImportSession& session, TableRows& rows);
[[nodiscard]] domain::Result<void> importBallotForms(ImportSession& session, TableRows& rows);
[[nodiscard]] domain::Result<void> importBallotEntries(ImportSession& session, TableRows& rows);
[[nodiscard]] domain::Result<void> importSecondMarks(ImportSession& session, TableRows& rows);
[[nodiscard]] domain::Result<void> importSettledDifferences(ImportSession& session,
                                                            TableRows& rows);
[[nodiscard]] domain::Result<void> importBallotTraces(ImportSession& session, TableRows& rows);
[[nodiscard]] domain::Result<void> importFinalisations(ImportSession& session, TableRows& rows);
[[nodiscard]] domain::Result<void> importFrozenResults(ImportSession& session, TableRows& rows);

/// Refuses revisions and draws that leave gaps, and revisions whose result is missing or none.
/// Called once, after all tables of appraisals, whether they are there or not.
void checkAppraisals(ImportSession& session);
/// Stores the appraisal sessions with everything that belongs to them. Called once, after
/// checkAppraisals(), while nothing has been refused. Ballots of which the package does not say who
/// entered them count as entered first by `person`.
[[nodiscard]] domain::Result<void> storeAppraisals(ImportSession& session, const QString& person);

} // namespace touyan::application
