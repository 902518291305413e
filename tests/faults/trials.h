// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faults/figures.h"

#include <QString>

namespace touyan::test {

/// How much is tried, and from which seed.
struct Extent
{
    bool isWhole = false;
    unsigned seed = 9;

    /// Few in the test run, many by ./dev faults.
    [[nodiscard]] int of(int few, int many) const { return isWhole ? many : few; }
};

// Each works in a folder of its own and needs no other.

/// A process that records entries is killed: everything acknowledged is there, nothing is half.
[[nodiscard]] std::vector<Figure> killWriters(const QString& folder, const Extent& extent);
/// The disk fails at each write in turn, or the power: what was acknowledged is there, what was not
/// is there whole or not at all.
[[nodiscard]] std::vector<Figure> failDisk(const QString& folder, const Extent& extent);
/// Bits, bytes, pages and ends of files that are not as they were written: refused, or what people
/// read is unchanged.
[[nodiscard]] std::vector<Figure> damageFiles(const QString& folder, const Extent& extent);
/// Packages that somebody broke: imported whole or refused whole, and the database stays sound.
[[nodiscard]] std::vector<Figure> breakPackages(const QString& folder, const Extent& extent);

} // namespace touyan::test
