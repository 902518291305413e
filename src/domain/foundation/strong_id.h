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

using TownshipId = StrongId<struct TownshipTag>;
using UnitId = StrongId<struct UnitTag>;
using UnitCategoryChangeId = StrongId<struct UnitCategoryChangeTag>;
using PersonId = StrongId<struct PersonTag>;
using PostingId = StrongId<struct PostingTag>;
using LeaveId = StrongId<struct LeaveTag>;
using FreeDaysId = StrongId<struct FreeDaysTag>;
using ChecklistId = StrongId<struct ChecklistTag>;
/// An item code such as "I04", which lives longer than any checklist version that has it.
using ItemCodeId = StrongId<struct ItemCodeTag>;
using EntryId = StrongId<struct EntryTag>;
using CallId = StrongId<struct CallTag>;
using AttendanceId = StrongId<struct AttendanceTag>;
using AdjustmentId = StrongId<struct AdjustmentTag>;
using AttachmentId = StrongId<struct AttachmentTag>;
using ClosingId = StrongId<struct ClosingTag>;
using ProjectId = StrongId<struct ProjectTag>;
using ProjectPlanId = StrongId<struct ProjectPlanTag>;
using PlanStepId = StrongId<struct PlanStepTag>;
using ProjectTransitionId = StrongId<struct ProjectTransitionTag>;
using MonthlyReportId = StrongId<struct MonthlyReportTag>;
using DispatchMeetingId = StrongId<struct DispatchMeetingTag>;
using DispatchReviewId = StrongId<struct DispatchReviewTag>;
using HandedDownTaskId = StrongId<struct HandedDownTaskTag>;
using SupervisionFindingId = StrongId<struct SupervisionFindingTag>;
using ProjectResultId = StrongId<struct ProjectResultTag>;
using RectificationItemId = StrongId<struct RectificationItemTag>;
using RectificationNoteId = StrongId<struct RectificationNoteTag>;
using AppraisalSessionId = StrongId<struct AppraisalSessionTag>;
using CriterionId = StrongId<struct CriterionTag>;
using VoterGroupId = StrongId<struct VoterGroupTag>;
using ReporteeId = StrongId<struct ReporteeTag>;
using BallotId = StrongId<struct BallotTag>;
using AppraisalCommentId = StrongId<struct AppraisalCommentTag>;
using AppraisalFinalisationId = StrongId<struct AppraisalFinalisationTag>;
using IssuedReportId = StrongId<struct IssuedReportTag>;

} // namespace touyan::domain

template <class Tag>
struct std::hash<touyan::domain::StrongId<Tag>>
{
    size_t operator()(touyan::domain::StrongId<Tag> id) const noexcept
    {
        return std::hash<qint64>()(id.value());
    }
};
