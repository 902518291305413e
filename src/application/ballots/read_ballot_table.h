// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/appraisal/save_reportees.h"
#include "application/ballots/enter_ballots.h"

#include <QList>
#include <QStringList>

#include <vector>

namespace touyan::application {

/// Whether a copied table says which form each row is of: its first row has a cell 序号.
[[nodiscard]] bool namesBallots(const QList<QStringList>& table);

/// What the rows of such a table are entered as.
struct BallotTableTarget
{
    const domain::AppraisalSession& session;
    const std::vector<NamedReportee>& reportees;
    domain::VoterGroupId group;
    EntryRound round = EntryRound::First;
    QString person;
};

/// The forms of a copied table, or what is wrong with it.
struct BallotTable
{
    std::vector<EnterBallotRequest> ballots; ///< in the order of the table
    QStringList flaws; ///< sentences for people; not empty: nothing can be entered
};

/// Reads forms from a table as spreadsheets copy it. The first row names the columns: 序号, 述职人
/// (or 姓名) and the criteria by code or title (等次 in grade mode), a row for each form and
/// reportee; in grade mode also 序号 and the reportees' names, a row for each form. An empty serial
/// is the one above it, an empty cell no mark; every other value is kept as it is written (rules
/// 4), only grades may stand there as words or numbers 1–4.
[[nodiscard]] BallotTable readBallotTable(const BallotTableTarget& target,
                                          const QList<QStringList>& table);

/// What a grade's word or its number key means ("好", "1" → "good"); everything else as written.
[[nodiscard]] QString gradeValue(const QString& written);

} // namespace touyan::application
