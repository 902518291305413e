// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QLatin1String>
#include <QStringView>

#include <algorithm>
#include <compare>
#include <initializer_list>
#include <optional>
#include <string_view>

namespace touyan::application {

/// A kind of record that is stored, audited and announced, by the name that the audit, the errors
/// and the tables of the database know. The name is open: a new kind says its own beside its record
/// (Record<R>::kind), and nobody else has to be told.
class RecordKind
{
public:
    /// The name must outlive the kind: a literal.
    constexpr explicit RecordKind(std::string_view name)
        : m_name(name)
    {
    }

    [[nodiscard]] constexpr QLatin1String name() const
    {
        return QLatin1String(m_name.data(), static_cast<qsizetype>(m_name.size()));
    }
    [[nodiscard]] constexpr bool isOneOf(std::initializer_list<RecordKind> kinds) const
    {
        return std::find(kinds.begin(), kinds.end(), *this) != kinds.end();
    }

    friend constexpr auto operator<=>(const RecordKind&, const RecordKind&) = default;
    friend size_t qHash(RecordKind kind, size_t seed = 0) { return ::qHash(kind.name(), seed); }

    // Named as enumerators, which they once were. NOLINTBEGIN(readability-identifier-naming)
    static const RecordKind Unit;
    static const RecordKind UnitCategoryChange;
    static const RecordKind Person;
    static const RecordKind Posting;
    static const RecordKind Leave;
    static const RecordKind FreeDays;
    static const RecordKind Checklist;
    static const RecordKind Entry;
    static const RecordKind Call;
    static const RecordKind Attendance;
    static const RecordKind Adjustment;
    static const RecordKind Attachment;
    static const RecordKind QuarterClosing;
    static const RecordKind OfficeSetting;
    static const RecordKind Package;
    static const RecordKind Project;
    static const RecordKind ProjectPlan;
    static const RecordKind MonthlyReport;
    static const RecordKind DispatchMeeting;
    static const RecordKind DispatchReview;
    static const RecordKind HandedDownTask;
    static const RecordKind SupervisionFinding;
    static const RecordKind ProjectResult;
    static const RecordKind RectificationItem;
    static const RecordKind AppraisalSession;
    static const RecordKind Reportee;
    static const RecordKind Ballot;
    static const RecordKind AppraisalComment;
    static const RecordKind AppraisalFinalisation;
    static const RecordKind IssuedReport; // NOLINTEND(readability-identifier-naming)

private:
    std::string_view m_name;
};

inline constexpr RecordKind RecordKind::Unit{"unit"};
inline constexpr RecordKind RecordKind::UnitCategoryChange{"unit_category_change"};
inline constexpr RecordKind RecordKind::Person{"person"};
inline constexpr RecordKind RecordKind::Posting{"posting"};
inline constexpr RecordKind RecordKind::Leave{"leave"};
inline constexpr RecordKind RecordKind::FreeDays{"free_days"};
inline constexpr RecordKind RecordKind::Checklist{"checklist"};
inline constexpr RecordKind RecordKind::Entry{"entry"};
inline constexpr RecordKind RecordKind::Call{"call"};
inline constexpr RecordKind RecordKind::Attendance{"attendance"};
inline constexpr RecordKind RecordKind::Adjustment{"adjustment"};
inline constexpr RecordKind RecordKind::Attachment{"attachment"};
inline constexpr RecordKind RecordKind::QuarterClosing{"quarter_closing"};
inline constexpr RecordKind RecordKind::OfficeSetting{"office_setting"};
inline constexpr RecordKind RecordKind::Package{"package"};
inline constexpr RecordKind RecordKind::Project{"project"};
inline constexpr RecordKind RecordKind::ProjectPlan{"project_plan"};
inline constexpr RecordKind RecordKind::MonthlyReport{"monthly_report"};
inline constexpr RecordKind RecordKind::DispatchMeeting{"dispatch_meeting"};
inline constexpr RecordKind RecordKind::DispatchReview{"dispatch_review"};
inline constexpr RecordKind RecordKind::HandedDownTask{"handed_down_task"};
inline constexpr RecordKind RecordKind::SupervisionFinding{"supervision_finding"};
inline constexpr RecordKind RecordKind::ProjectResult{"project_result"};
inline constexpr RecordKind RecordKind::RectificationItem{"rectification_item"};
inline constexpr RecordKind RecordKind::AppraisalSession{"appraisal_session"};
inline constexpr RecordKind RecordKind::Reportee{"reportee"};
inline constexpr RecordKind RecordKind::Ballot{"ballot"};
inline constexpr RecordKind RecordKind::AppraisalComment{"appraisal_comment"};
inline constexpr RecordKind RecordKind::AppraisalFinalisation{"appraisal_finalisation"};
inline constexpr RecordKind RecordKind::IssuedReport{"issued_report"};

/// The kind of that name, for names that are read: kept for as long as the program runs. Nothing
/// when the text is no name of a kind (lower-case letters and underscores).
[[nodiscard]] std::optional<RecordKind> recordKindNamed(QStringView name);

} // namespace touyan::application
