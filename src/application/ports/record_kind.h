// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace touyan::application {

/// The kinds of record that are stored, audited and announced.
enum class RecordKind {
    Unit,
    UnitCategoryChange,
    Person,
    Posting,
    Leave,
    FreeDays,
    Checklist,
    Entry,
    Call,
    Attendance,
    Adjustment,
    Attachment,
    QuarterClosing,
    OfficeSetting,
    Package,
    Project,
    ProjectPlan,
    MonthlyReport,
    DispatchMeeting,
    DispatchReview,
    HandedDownTask,
    SupervisionFinding,
    ProjectResult,
    RectificationItem,
    AppraisalSession,
    Reportee,
    Ballot,
    AppraisalComment,
    AppraisalFinalisation,
    IssuedReport
};

} // namespace touyan::application
