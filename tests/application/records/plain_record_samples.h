// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace touyan::test {

/// Two rows of a plain record's table, as a package has them; their days do not meet.
struct PlainRecordSample
{
    QString kind;
    QStringList first;
    QStringList second;
};

[[nodiscard]] inline std::vector<PlainRecordSample> plainRecordSamples()
{
    return {};
}

} // namespace touyan::test
