// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/facts_reader.h"
#include "storage/connection/sql_connection.h"

namespace touyan::storage {

/// Loads what the rules need for a range, and no more: the time it takes grows with the range, not
/// with the years that the file holds.
class SqlFactsReader final : public application::FactsReader
{
public:
    explicit SqlFactsReader(SqlConnection& connection);

    [[nodiscard]] domain::Result<std::shared_ptr<application::AssessmentFacts>>
    load(const application::FactsQuery& query) override;
    [[nodiscard]] domain::Result<domain::RuleBook> rules() override;

private:
    SqlConnection& m_connection;
};

} // namespace touyan::storage
