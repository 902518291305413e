// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QSet>

#include <algorithm>
#include <vector>

namespace touyan::application {

/// Codes seen so far, made for tables whose rows are sorted by code, as nearly all are: such codes
/// cost one comparison and their bytes. The others are looked up.
class CodeSet
{
public:
    /// False when the code has been added before.
    [[nodiscard]] bool add(QByteArrayView code)
    {
        if (m_ends.empty() || code > ascending(m_ends.size() - 1)) {
            // The others are all smaller than the greatest of these.
            m_bytes.append(code.data(), code.size());
            m_ends.push_back(m_bytes.size());
            return true;
        }
        if (isAscending(code))
            return false;
        const qsizetype before = m_others.size();
        m_others.insert(code.toByteArray());
        return m_others.size() > before;
    }

private:
    [[nodiscard]] QByteArrayView ascending(std::size_t index) const
    {
        const qsizetype begin = index == 0 ? 0 : m_ends[index - 1];
        return {m_bytes.constData() + begin, m_ends[index] - begin};
    }

    [[nodiscard]] bool isAscending(QByteArrayView code) const
    {
        std::size_t first = 0;
        std::size_t last = m_ends.size();
        while (first < last) {
            const std::size_t middle = first + (last - first) / 2;
            if (ascending(middle) < code)
                first = middle + 1;
            else
                last = middle;
        }
        return first < m_ends.size() && ascending(first) == code;
    }

    QByteArray m_bytes;            ///< of the ascending codes, one after the other
    std::vector<qsizetype> m_ends; ///< where each of them ends
    QSet<QByteArray> m_others;
};

} // namespace touyan::application
