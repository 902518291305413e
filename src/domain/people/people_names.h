// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foundation/identifier_names.h"
#include "domain/people/person.h"
#include "domain/people/posting.h"

namespace touyan::domain {

template <>
struct IdentifierNames<Gender>
{
    static constexpr std::array values{std::pair{Gender::Male, QLatin1String("male")},
                                       std::pair{Gender::Female, QLatin1String("female")}};
};

template <>
struct IdentifierNames<DispatchLevel>
{
    static constexpr std::array values{
        std::pair{DispatchLevel::City, QLatin1String("city")},
        std::pair{DispatchLevel::District, QLatin1String("district")},
        std::pair{DispatchLevel::Township, QLatin1String("township")}};
};

template <>
struct IdentifierNames<Role>
{
    static constexpr std::array values{
        std::pair{Role::FirstSecretary, QLatin1String("first_secretary")},
        std::pair{Role::PartySecretary, QLatin1String("party_secretary")}};
};

} // namespace touyan::domain
