// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/values/record_kind.h"
#include "domain/foundation/strong_id.h"
#include "domain/projects/project.h"
#include "storage/connection/sql_connection.h"

namespace touyan::storage {

/// The error of a write of a record that a project can have once: ErrorCode::DuplicateCode becomes
/// ErrorCode::RepeatedRecord (kind, the project's code, what), other errors stay.
[[nodiscard]] domain::Error repeatedOfProject(SqlConnection& connection, const domain::Error& error,
                                              application::RecordKind kind,
                                              domain::ProjectId project, const QString& what);

} // namespace touyan::storage
