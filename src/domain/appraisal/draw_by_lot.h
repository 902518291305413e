// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <iterator>

namespace touyan::domain {

/// Whole numbers from a seed, the same on every machine and in every version (splitmix64).
class SeededNumbers
{
public:
    explicit SeededNumbers(quint64 seed)
        : m_state(seed)
    {
    }

    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        quint64 mixed = m_state;
        mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBULL;
        return mixed ^ (mixed >> 31U);
    }

    /// 0 … bound - 1, each as likely. bound is not 0.
    quint64 below(quint64 bound)
    {
        const quint64 unfair = (0 - bound) % bound;
        quint64 number = next();
        while (number < unfair)
            number = next();
        return number % bound;
    }

private:
    quint64 m_state;
};

/// Puts a list into the order that the seed draws; the same list and seed give the same order for
/// ever, so that a recorded draw can be checked (rules 4: order of speaking).
template <class List>
void drawByLot(List& list, quint64 seed)
{
    SeededNumbers numbers(seed);
    const auto first = std::begin(list);
    using Difference = typename std::iterator_traits<decltype(std::begin(list))>::difference_type;
    for (auto left = static_cast<quint64>(std::distance(first, std::end(list))); left > 1; --left)
        std::iter_swap(first + static_cast<Difference>(left - 1),
                       first + static_cast<Difference>(numbers.below(left)));
}

} // namespace touyan::domain
