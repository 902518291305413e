// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foundation/error.h"

class QSqlError;

namespace touyan::storage {

/// The meaning of an (extended) SQLite result code for the database at path. The arguments of
/// DuplicateCode and UnknownReference are left to the caller, who knows the record.
[[nodiscard]] domain::Error translatedError(int resultCode, const QString& message,
                                            const QString& path);
[[nodiscard]] domain::Error translatedError(const QSqlError& error, const QString& path);

/// What a FaultPlan makes an access fail with.
[[nodiscard]] domain::Error injectedFault(const QString& path);

} // namespace touyan::storage
