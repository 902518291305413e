// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>
#include <functional>

namespace touyan::domain {

/// The key of a stored record, of a type of its own so that a posting's key never passes for a
/// person's. Zero means "not stored yet".
template <class Tag>
class StrongId
{
public:
    constexpr StrongId() = default;
    explicit constexpr StrongId(qint64 value)
        : m_value(value)
    {
    }

    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    [[nodiscard]] constexpr bool isStored() const { return m_value != 0; }

    friend constexpr auto operator<=>(const StrongId&, const StrongId&) = default;
    friend size_t qHash(StrongId id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value = 0;
};

} // namespace touyan::domain

template <class Tag>
struct std::hash<touyan::domain::StrongId<Tag>>
{
    size_t operator()(touyan::domain::StrongId<Tag> id) const noexcept
    {
        return std::hash<qint64>()(id.value());
    }
};
