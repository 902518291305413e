// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faults/figures.h"

#include <QString>

#include <functional>

namespace touyan::test {

/// How much is tried, and from which seed.
struct Extent
{
    bool isWhole = false;
    unsigned seed = 9;

    /// Few in the test run, many by ./dev faults.
    [[nodiscard]] int of(int few, int many) const { return isWhole ? many : few; }
};

/// Takes the figure of a kind once all its trials are done.
using Tell = std::function<void(const Figure&)>;

// Each works in a folder of its own and needs no other.

/// A process that records entries is killed: everything acknowledged is there, nothing is half.
void killWriters(const QString& folder, const Extent& extent, const Tell& tell);
/// The disk fails at each write in turn, or the power: what was acknowledged is there, what was not
/// is there whole or not at all.
void failDisk(const QString& folder, const Extent& extent, const Tell& tell);
/// Bits, bytes, pages and ends of files that are not as they were written: refused, or what people
/// read is unchanged.
void damageFiles(const QString& folder, const Extent& extent, const Tell& tell);
/// Packages that somebody broke: imported whole or refused whole, and the database stays sound.
void breakPackages(const QString& folder, const Extent& extent, const Tell& tell);

} // namespace touyan::test
