// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace touyan::storage {

/// Makes a chosen database access fail, for tests that ask "what if the i-th access fails?" of
/// every i. An access is a begin, a commit, a statement that is run, or the end of the rows of one.
/// Costs a counter otherwise.
class FaultPlan
{
public:
    /// The n-th access from now on fails, counted from 1; later ones work again.
    void failAt(int n)
    {
        m_accesses = 0;
        m_failAt = n;
        m_hasFailed = false;
    }
    void clear()
    {
        m_failAt.reset();
        m_accesses = 0;
        m_hasFailed = false;
    }

    /// Counts an access; false when it must fail.
    [[nodiscard]] bool admit()
    {
        ++m_accesses;
        if (!m_failAt || *m_failAt != m_accesses)
            return true;
        m_hasFailed = true;
        return false;
    }

    /// Accesses since failAt() or clear().
    [[nodiscard]] int accesses() const { return m_accesses; }
    /// False when fewer accesses were made than failAt() named: every i has been tried.
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }

private:
    int m_accesses = 0;
    std::optional<int> m_failAt;
    bool m_hasFailed = false;
};

} // namespace touyan::storage
