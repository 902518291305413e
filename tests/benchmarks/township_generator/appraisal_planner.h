// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project_planner.h"

namespace touyan::generator {

/// Adds the appraisals of the demonstration township to its tables: last year's session with points
/// and this year's with grades, held on the last day of the order; 80 ballots of four groups and 21
/// first secretaries each. Everything of last year's has been entered twice and settled; of this
/// year's some is still open. What last year's found goes into the register of rectification that
/// the tables hold already.
void addDemoAppraisals(const Township& township, QDate lastDay, RandomSource& random,
                       std::vector<ProjectTable>& tables);

} // namespace touyan::generator
