// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection/known_rules.h"

namespace touyan::storage {

const domain::RuleBook* KnownRules::at(qint64 dataVersion) const
{
    return m_rules && m_dataVersion == dataVersion ? &*m_rules : nullptr;
}

void KnownRules::keep(domain::RuleBook rules, qint64 dataVersion)
{
    if (m_isBeingWritten)
        return;
    m_rules = std::move(rules);
    m_dataVersion = dataVersion;
}

void KnownRules::forget()
{
    m_rules.reset();
    m_isBeingWritten = true;
}

} // namespace touyan::storage
