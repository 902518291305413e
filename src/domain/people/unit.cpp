// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/unit.h"

#include <algorithm>

namespace touyan::domain {

CategoryHistory::CategoryHistory(QString initial, std::vector<Change> changes)
    : m_initial(std::move(initial))
    , m_changes(std::move(changes))
{
    std::sort(m_changes.begin(), m_changes.end(),
              [](const Change& a, const Change& b) { return a.validFrom < b.validFrom; });
}

const QString& CategoryHistory::on(QDate day) const
{
    const QString* category = &m_initial;
    for (const Change& change : m_changes) {
        if (change.validFrom > day)
            break;
        category = &change.category;
    }
    return *category;
}

} // namespace touyan::domain
