// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checklist/posting_assessor.h"

#include <optional>
#include <string>
#include <vector>

namespace touyan::test {

/// The day of "2019-09-30".
[[nodiscard]] QDate day(const char* isoText);
/// From a day to a day; without the second, still going on.
[[nodiscard]] domain::DateRange days(const char* first, const char* last = nullptr);
[[nodiscard]] domain::DaySpan span(const char* first, const char* last);

/// The key of an item code of up to seven ASCII characters, the same in every case.
[[nodiscard]] domain::ItemCodeId itemCode(const char* code);
/// An item with the defaults of rules 2: one a period, 10 points, 5 days of grace, due in 3
/// months.
[[nodiscard]] domain::ChecklistItem item(const char* code, domain::Cadence cadence);
/// A version with the defaults of rules 2: late credit 50 %, coverage 50 %, no limit for late
/// entries.
[[nodiscard]] domain::Checklist version(domain::DateRange valid,
                                        std::vector<domain::ChecklistItem> items,
                                        const char* category = "");

/// One posting of an office, filled in by a test: who owes what, and how it stands.
class RulesCase
{
public:
    static constexpr qint64 kPosting = 1;

    RulesCase(std::vector<domain::Checklist> versions, domain::DateRange postingDays);

    /// A confirmed entry; a period as its key, none when left out.
    domain::EntryFact& addEntry(const char* code, const char* occurredOn, const char* recordedOn,
                                const char* period = nullptr);
    /// A call to all.
    domain::Call& addCall(const char* code, const char* heldOn);
    void addAttendance(const domain::Call& call, domain::AttendanceStatus status,
                       const char* recordedOn);
    void addAdjustment(const char* effectiveOn, const char* points);

    [[nodiscard]] domain::PostingAssessment assess(const char* from, const char* to,
                                                   const char* asOf) const;
    /// One line an obligation, by item position and due day: "M 2023-08-31 on_time".
    [[nodiscard]] std::vector<std::string> states(const char* from, const char* to,
                                                  const char* asOf) const;
    /// The same without the states: "M 2023-08-31".
    [[nodiscard]] std::vector<std::string> owed(const char* from, const char* to) const;
    /// "77.31", or "—".
    [[nodiscard]] std::string score(const char* from, const char* to, const char* asOf) const;

    domain::OfficeFacts office;
    domain::PostingFacts posting;
};

} // namespace touyan::test
