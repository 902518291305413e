// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foundation/civil_date_range.h"
#include "domain/foundation/strong_id.h"
#include "domain/people/person.h"
#include "domain/people/unit.h"

#include <QString>

namespace touyan::domain {

using PostingId = StrongId<struct PostingTag>;

/// 第一书记, 党组织书记. Obligations arise only for first secretaries.
enum class Role { FirstSecretary, PartySecretary };

/// 派驻 / 任职: a person in a role at a unit over a date range; `round` is the 批次 (rules 1).
struct Posting
{
    PostingId id;
    int rowVersion = 0;
    QString code;
    PersonId person;
    UnitId unit;
    Role role = Role::FirstSecretary;
    DateRange range;
    QString round;

    friend bool operator==(const Posting&, const Posting&) = default;
};

/// Two postings of one person that overlap in the same role are an error (rules 1).
[[nodiscard]] inline bool collide(const Posting& a, const Posting& b)
{
    return a.person == b.person && a.role == b.role && a.range.overlaps(b.range);
}

} // namespace touyan::domain
