// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/record_repository.h"
#include "application/values/record_kind.h"
#include "storage/connection/sql_connection.h"

#include <memory>

namespace touyan::storage {

/// The repository of a described kind of which nothing more is asked than what every repository
/// answers (records/plain_records.h). Ends the program when the kind is none of them.
[[nodiscard]] std::unique_ptr<application::RecordStore>
makeRecordStore(application::RecordKind kind, SqlConnection& connection);

} // namespace touyan::storage
