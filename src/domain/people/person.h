// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foundation/strong_id.h"

#include <QString>

#include <optional>

namespace touyan::domain {

using PersonId = StrongId<struct PersonTag>;

enum class Gender { Male, Female };
/// 派出层级: 市派, 区派, 镇街派.
enum class DispatchLevel { City, District, Township };

/// 人员. Gender and dispatch level may be unknown.
struct Person
{
    PersonId id;
    int rowVersion = 0;
    QString code;
    QString name;
    std::optional<Gender> gender;
    QString phone;
    QString dispatchingUnit;
    std::optional<DispatchLevel> dispatchLevel;

    friend bool operator==(const Person&, const Person&) = default;
};

} // namespace touyan::domain
