// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/roster/list_roster.h"
#include "widgets/lists/record_cells.h"

#include <QSet>

#include <unordered_map>

namespace touyan::widgets {

/// The roster as it was loaded, with the ways from one record to another that its lists need.
class RosterLookup
{
public:
    RosterLookup() = default;
    RosterLookup(application::Roster roster, const std::vector<domain::ChecklistId>& used,
                 QDate today);
    // The maps point into the lists.
    RosterLookup(const RosterLookup&) = delete;
    RosterLookup& operator=(const RosterLookup&) = delete;

    [[nodiscard]] const application::Roster& roster() const { return m_roster; }
    [[nodiscard]] QDate today() const { return m_today; }

    // Null when there is none (any more).
    [[nodiscard]] const domain::Unit* unit(domain::UnitId id) const;
    [[nodiscard]] const domain::Person* person(domain::PersonId id) const;
    [[nodiscard]] const domain::Posting* posting(domain::PostingId id) const;
    [[nodiscard]] const domain::Checklist* checklist(domain::ChecklistId id) const;
    [[nodiscard]] const domain::Call* call(domain::CallId id) const;

    [[nodiscard]] QString unitName(domain::UnitId id) const;
    [[nodiscard]] QString personName(domain::PersonId id) const;
    /// "张雁（雁栖村）".
    [[nodiscard]] QString postingName(domain::PostingId id) const;
    /// The unit's category on the day (rules 1).
    [[nodiscard]] QString categoryOn(domain::UnitId unit, QDate day) const;
    [[nodiscard]] bool isUsed(domain::ChecklistId checklist) const
    {
        return m_used.contains(checklist);
    }
    [[nodiscard]] QString itemCode(domain::ItemCodeId item) const;

    /// The person's postings, the newest first.
    [[nodiscard]] std::vector<const domain::Posting*> postingsOf(domain::PersonId person) const;
    /// Whom a call obliges: first secretaries of its audience whose posting runs on the day held;
    /// and anybody for whom attendance was recorded. By name.
    [[nodiscard]] std::vector<const domain::Posting*> expectedAt(const domain::Call& call) const;

    /// Distinct values for the choices of a field, sorted.
    [[nodiscard]] QStringList categories() const;
    [[nodiscard]] QStringList rounds() const;

private:
    application::Roster m_roster;
    QDate m_today;
    QSet<domain::ChecklistId> m_used;
    std::unordered_map<domain::UnitId, const domain::Unit*> m_units;
    std::unordered_map<domain::PersonId, const domain::Person*> m_people;
    std::unordered_map<domain::PostingId, const domain::Posting*> m_postings;
};

} // namespace touyan::widgets
