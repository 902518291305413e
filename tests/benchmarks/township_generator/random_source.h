// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstddef>
#include <iterator>
#include <random>
#include <utility>

namespace touyan::generator {

/// Random numbers that are the same with every standard library: the engine is fixed by the
/// standard, its distributions are not, so the numbers are scaled here. The slight bias of the
/// remainder does not matter for invented data.
class RandomSource
{
public:
    explicit RandomSource(quint64 seed)
        : m_engine(seed)
    {
    }

    /// A number in [0, bound); bound ≥ 1.
    int below(int bound) { return static_cast<int>(m_engine() % static_cast<quint64>(bound)); }

    /// A number in [low, high], both ends included; low ≤ high.
    int between(int low, int high) { return low + below(high - low + 1); }

    /// True in `perMille` of a thousand cases.
    bool chance(int perMille) { return below(1000) < perMille; }

    /// One element of a container that is not empty.
    template <typename Container>
    const auto& pick(const Container& container)
    {
        return container[static_cast<std::size_t>(below(static_cast<int>(std::size(container))))];
    }

    /// Fisher–Yates, since the order that std::shuffle gives is up to the library.
    template <typename Container>
    void shuffle(Container& container)
    {
        for (auto left = static_cast<int>(std::size(container)); left > 1; --left) {
            std::swap(container[static_cast<std::size_t>(left - 1)],
                      container[static_cast<std::size_t>(below(left))]);
        }
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace touyan::generator
