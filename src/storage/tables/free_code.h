// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foundation/result.h"

#include <QString>

namespace touyan::storage {

class SqlConnection;

/// A code that no row of the table has: the prefix and a number padded with zeros to `digits`, as a
/// rule one more than the greatest. Takes a few look-ups in the code's index, however many rows
/// there are.
[[nodiscard]] domain::Result<QString> freeCode(SqlConnection& connection, const QString& table,
                                               const QString& prefix, int digits);

} // namespace touyan::storage
