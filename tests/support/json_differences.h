// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QStringList>

namespace touyan::test {

/// Where two JSON values differ, one place a line; the first few places only. Empty: they are
/// equal.
[[nodiscard]] QStringList jsonDifferences(const QJsonValue& expected, const QJsonValue& actual);

} // namespace touyan::test
