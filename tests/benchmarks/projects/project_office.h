// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace touyan::benchmarks {

/// What each project of the office has: steps of the plan in force, transitions, monthly reports,
/// reviews, tasks, findings with their items, notes.
inline constexpr int kEventsPerProject = 60;

/// Makes a database with so many projects of 2018 and 2019, half of them each, in progress from the
/// first of January. Throws std::runtime_error.
void makeProjectOffice(const QString& database, int projects);

} // namespace touyan::benchmarks
