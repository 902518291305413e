// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "random_source.h"
#include "township.h"

#include <QStringList>

#include <vector>

namespace touyan::generator {

/// A table of the package as it is written.
struct ProjectTable
{
    const char16_t* name;
    const char* columns;
    std::vector<QStringList> rows;
};

/// The tables about projects and rectification of the demonstration township: 19 projects of last
/// year, all accepted, and 21 of the last year in every state of the life cycle, as of the last day
/// of the order, with their plans, reports, dispatch, findings and results.
[[nodiscard]] std::vector<ProjectTable> planDemoProjects(const Township& township, QDate lastDay,
                                                         RandomSource& random);

} // namespace touyan::generator
