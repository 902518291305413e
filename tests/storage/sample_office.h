// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/unit_of_work.h"

namespace touyan::test {

/// A small office: a unit, a person, a posting, a checklist with a weekly, a monthly, a once and a
/// per-call item.
struct SampleOffice
{
    domain::UnitId unit;
    domain::PersonId person;
    domain::PostingId posting;
    domain::ChecklistId checklist;
    domain::ItemCodeId weekly;
    domain::ItemCodeId monthly;
    domain::ItemCodeId once;
    domain::ItemCodeId perCall;
};

/// Stores the office through a unit of work; does not commit.
[[nodiscard]] SampleOffice storeSampleOffice(application::UnitOfWork& work);

[[nodiscard]] domain::Unit sampleUnit(const QString& code);
[[nodiscard]] domain::Person samplePerson(const QString& code);
[[nodiscard]] domain::Posting samplePosting(const QString& code, domain::PersonId person,
                                            domain::UnitId unit);
/// A confirmed entry of 5 September 2019, recorded the day after.
[[nodiscard]] domain::Entry sampleEntry(const QString& code, domain::PostingId posting,
                                        domain::ItemCodeId item);

} // namespace touyan::test
