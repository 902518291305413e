// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace touyan::benchmarks {

inline constexpr int kCountySecretaries = 400;
inline constexpr int kCountyEntriesPerYear = 100'000;

/// Whole years of a county's data.
struct CountyYears
{
    int first = 2019;
    int last = 2019;
};

/// Writes the package of a county into a new folder: 400 first secretaries at any time, 100 000
/// entries a year. The same years give the same bytes. Throws std::runtime_error.
void writeCountyPackage(const QString& package, const CountyYears& years);

/// Makes a new database from the package through touyanctl, as an administrator would. Throws
/// std::runtime_error.
void importPackageInto(const QString& database, const QString& package);

} // namespace touyan::benchmarks
