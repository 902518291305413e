// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/unit_of_work.h"

namespace touyan::application {

/// Checks entries against their postings and the rules (rules 2.2), reading the rules once for
/// many.
class EntryCheck
{
public:
    explicit EntryCheck(UnitOfWork& unitOfWork);

    [[nodiscard]] domain::Result<void> check(const domain::Entry& entry);
    /// Whether an error of check() is the rules' answer about this entry; false when the records
    /// could not be read, so that nothing is known of it.
    [[nodiscard]] static bool isRefusal(const domain::Error& error);

private:
    UnitOfWork& m_unitOfWork;
    std::optional<domain::RuleBook> m_rules;
};

} // namespace touyan::application
