// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/unit_of_work.h"
#include "storage/tables/record_table.h"

namespace touyan::storage {

template <>
const RecordMapping<application::QuarterClosing>& recordMapping<application::QuarterClosing>();

/// Closed quarters with the frozen results of their postings and their (compressed) documents.
class SqlClosingRepository final : public application::ClosingRepository
{
public:
    explicit SqlClosingRepository(SqlConnection& connection);

    [[nodiscard]] domain::Result<std::vector<application::QuarterClosing>> all() override;
    /// ErrorCode::QuarterAlreadyClosed when a revision of the quarter is in force.
    [[nodiscard]] domain::Result<domain::ClosingId>
    insert(const application::QuarterClosing& closing,
           const std::vector<application::FrozenPosting>& postings,
           const application::ClosingDocuments& documents) override;
    [[nodiscard]] domain::Result<void>
    markReopened(const application::QuarterClosing& closing) override;
    [[nodiscard]] domain::Result<std::vector<application::FrozenPosting>>
    frozenPostings(domain::ClosingId closing) override;
    [[nodiscard]] domain::Result<application::ClosingDocuments>
    documents(domain::ClosingId closing) override;

private:
    [[nodiscard]] domain::Result<QByteArray> document(domain::ClosingId closing,
                                                      const QString& kind);

    SqlConnection& m_connection;
    RecordTable<application::QuarterClosing> m_table;
};

} // namespace touyan::storage
