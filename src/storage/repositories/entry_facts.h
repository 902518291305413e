// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/facts_reader.h"
#include "storage/connection/sql_connection.h"

#include <vector>

namespace touyan::storage {

/// Place in AssessmentFacts::postings by posting id.
using PostingIndex = std::vector<int>;
inline constexpr int kNotLoaded = -1;

/// True when it is cheaper to look up each posting than to read everybody's entries.
[[nodiscard]] bool isQueryForFew(const application::FactsQuery& query);

/// Adds the entries that the query asks for to the loaded postings.
[[nodiscard]] domain::Result<void> loadEntryFacts(SqlConnection& connection,
                                                  const application::FactsQuery& query,
                                                  const PostingIndex& index,
                                                  application::AssessmentFacts& facts);

} // namespace touyan::storage
