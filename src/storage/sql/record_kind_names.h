// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/record_kind.h"

#include <QLatin1String>
#include <QStringView>

#include <array>
#include <optional>
#include <utility>

namespace touyan::storage {

/// Kinds of record as the audit table and the arguments of errors name them.
inline constexpr std::array kRecordKindNames{
    std::pair{application::RecordKind::Unit, QLatin1String("unit")},
    std::pair{application::RecordKind::UnitCategoryChange, QLatin1String("unit_category_change")},
    std::pair{application::RecordKind::Person, QLatin1String("person")},
    std::pair{application::RecordKind::Posting, QLatin1String("posting")},
    std::pair{application::RecordKind::Leave, QLatin1String("leave")},
    std::pair{application::RecordKind::FreeDays, QLatin1String("free_days")},
    std::pair{application::RecordKind::Checklist, QLatin1String("checklist")},
    std::pair{application::RecordKind::Entry, QLatin1String("entry")},
    std::pair{application::RecordKind::Call, QLatin1String("call")},
    std::pair{application::RecordKind::Attendance, QLatin1String("attendance")},
    std::pair{application::RecordKind::Adjustment, QLatin1String("adjustment")},
    std::pair{application::RecordKind::Attachment, QLatin1String("attachment")},
    std::pair{application::RecordKind::QuarterClosing, QLatin1String("quarter_closing")},
    std::pair{application::RecordKind::OfficeSetting, QLatin1String("office_setting")},
    std::pair{application::RecordKind::Package, QLatin1String("package")},
    std::pair{application::RecordKind::Project, QLatin1String("project")},
    std::pair{application::RecordKind::ProjectPlan, QLatin1String("project_plan")},
    std::pair{application::RecordKind::MonthlyReport, QLatin1String("monthly_report")},
    std::pair{application::RecordKind::DispatchMeeting, QLatin1String("dispatch_meeting")},
    std::pair{application::RecordKind::DispatchReview, QLatin1String("dispatch_review")},
    std::pair{application::RecordKind::HandedDownTask, QLatin1String("handed_down_task")},
    std::pair{application::RecordKind::SupervisionFinding, QLatin1String("supervision_finding")},
    std::pair{application::RecordKind::ProjectResult, QLatin1String("project_result")},
    std::pair{application::RecordKind::RectificationItem, QLatin1String("rectification_item")},
    std::pair{application::RecordKind::AppraisalSession, QLatin1String("appraisal_session")},
    std::pair{application::RecordKind::Reportee, QLatin1String("reportee")},
    std::pair{application::RecordKind::Ballot, QLatin1String("ballot")},
    std::pair{application::RecordKind::AppraisalComment, QLatin1String("appraisal_comment")},
    std::pair{application::RecordKind::AppraisalFinalisation,
              QLatin1String("appraisal_finalisation")},
    std::pair{application::RecordKind::IssuedReport, QLatin1String("issued_report")}};

[[nodiscard]] constexpr QLatin1String recordKindName(application::RecordKind kind)
{
    for (const auto& [candidate, name] : kRecordKindNames) {
        if (candidate == kind)
            return name;
    }
    return {};
}

[[nodiscard]] inline std::optional<application::RecordKind> recordKindFromName(QStringView name)
{
    for (const auto& [kind, text] : kRecordKindNames) {
        if (name == text)
            return kind;
    }
    return std::nullopt;
}

} // namespace touyan::storage
