// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/values/record_kind.h"

#include <array>

namespace touyan::test {

/// Every kind of record that the audit knew when the names were pinned.
inline constexpr std::array kAuditedKinds{application::RecordKind::Unit,
                                          application::RecordKind::UnitCategoryChange,
                                          application::RecordKind::Person,
                                          application::RecordKind::Posting,
                                          application::RecordKind::Leave,
                                          application::RecordKind::FreeDays,
                                          application::RecordKind::Checklist,
                                          application::RecordKind::Entry,
                                          application::RecordKind::Call,
                                          application::RecordKind::Attendance,
                                          application::RecordKind::Adjustment,
                                          application::RecordKind::Attachment,
                                          application::RecordKind::QuarterClosing,
                                          application::RecordKind::OfficeSetting,
                                          application::RecordKind::Package,
                                          application::RecordKind::Project,
                                          application::RecordKind::ProjectPlan,
                                          application::RecordKind::MonthlyReport,
                                          application::RecordKind::DispatchMeeting,
                                          application::RecordKind::DispatchReview,
                                          application::RecordKind::HandedDownTask,
                                          application::RecordKind::SupervisionFinding,
                                          application::RecordKind::ProjectResult,
                                          application::RecordKind::RectificationItem,
                                          application::RecordKind::AppraisalSession,
                                          application::RecordKind::Reportee,
                                          application::RecordKind::Ballot,
                                          application::RecordKind::AppraisalComment,
                                          application::RecordKind::AppraisalFinalisation,
                                          application::RecordKind::IssuedReport};

} // namespace touyan::test
