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
    using namespace Qt::Literals::StringLiterals;
    const auto row = [](const QString& text) { return text.split(u','); };
    return {{u"term"_s, row(u"T00001,committee,12,2021-03-01,2026-02-28,2021-04-01"_s),
             row(u"T00002,committee,13,2026-03-01,,"_s)}};
}

} // namespace touyan::test
