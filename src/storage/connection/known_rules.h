// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checklist/checklist.h"

#include <optional>

namespace touyan::storage {

/// The checklist versions as a connection has last read them, kept from one unit of work to the
/// next: every write asks for them, and they change a few times a year.
///
/// Commits of other connections show by the file's data version; writes of this one are told by the
/// repository of the checklists, and nothing is kept until the transaction with such a write is
/// over.
class KnownRules
{
public:
    /// Null when they must be read anew.
    [[nodiscard]] const domain::RuleBook* at(qint64 dataVersion) const;
    void keep(domain::RuleBook rules, qint64 dataVersion);
    /// A checklist is being written by this connection.
    void forget();
    /// The transaction is over, committed or rolled back.
    void settle() { m_isBeingWritten = false; }

private:
    std::optional<domain::RuleBook> m_rules;
    qint64 m_dataVersion = 0;
    bool m_isBeingWritten = false;
};

} // namespace touyan::storage
