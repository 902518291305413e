// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/reports/report_projects.h"
#include "domain/calendar/cadence.h"
#include "domain/checklist/assessment_score.h"
#include "domain/checklist/fulfilment.h"
#include "domain/checklist/obligation.h"
#include "domain/foundation/civil_date_range.h"
#include "domain/people/person.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace touyan::application {

/// One checklist version as the report's 规则 sheet shows it.
struct ReportRuleItem
{
    QString code;
    QString title;
    domain::Cadence cadence = domain::Cadence::Monthly;
    int required = 1;
    domain::ExactDecimal points;
    int graceDays = 0;
    int dueMonths = 0;
    QStringList kinds;
};

struct ReportRules
{
    QString checklistCode;
    QString checklistTitle;
    QString category; ///< empty: for all
    domain::DateRange valid;
    domain::ExactDecimal lateCreditPercent;
    int minCoveragePercent = 50;
    std::optional<int> lateUntilDays;
    std::vector<ReportRuleItem> items;
};

/// An entry as it stands behind an obligation.
struct ReportEntry
{
    QString code;
    QDate occurredOn;
    QDate recordedOn;
    QString summary;
    QString place;
    bool counts = false; ///< false: it belongs to the period but does not count (see verdict)
    domain::EntryVerdict verdict = domain::EntryVerdict::Counts;
};

/// One row of 明细.
struct ReportObligation
{
    QString postingCode;
    QString itemCode;
    QString itemTitle;
    int itemPosition = 0;
    domain::Cadence cadence = domain::Cadence::Monthly;
    QString period; ///< "2019-W36", "2019-09" …; for PerCall the call's title, for Once empty
    domain::DaySpan span;
    QDate due;
    QDate deadline;
    int required = 1;
    int counted = 0;
    std::optional<QDate> fulfilledOn;
    domain::ObligationState state = domain::ObligationState::Pending;
    domain::StateReason reason = domain::StateReason::DeadlineAhead;
    domain::ExactDecimal points;            ///< of its own version
    domain::ExactDecimal lateCreditPercent; ///< of its own version
    QString checklistCode;
    std::vector<ReportEntry> entries; ///< counting ones first
};

/// One item of one posting, as 分项 shows it.
struct ReportItemResult
{
    QString itemCode;
    domain::StateCounts counts;
    std::optional<domain::ExactDecimal> points; ///< that hold for the score; none: nothing decided
    qint64 lateCreditMillionths = 0;
};

struct ReportAdjustment
{
    QDate effectiveOn;
    domain::ExactDecimal points;
    QString reason;
};

/// One posting, as a row of 汇总. Sorted by posting code in the report.
struct ReportPosting
{
    QString postingCode;
    QString personName;
    QString unitCode;
    QString unitName;
    QString category; ///< that it is ranked in
    QString dispatchingUnit;
    std::optional<domain::DispatchLevel> dispatchLevel;
    QString round;
    domain::DateRange range;
    domain::StateCounts counts;
    domain::ExactDecimal adjustmentSum;
    domain::ExactDecimal adjustmentApplied;
    std::vector<ReportAdjustment> adjustments; ///< effective in the range
    std::optional<domain::Score> score;
    bool provisional = false;
    std::optional<int> rank;
    std::optional<int> categoryRank;
    std::vector<ReportItemResult> items; ///< sorted by code; those with an obligation
};

/// An item column of 分项, with the totals of all postings.
struct ReportItem
{
    QString code;
    QString title;
    int position = 0;
    domain::Cadence cadence = domain::Cadence::Monthly;
    domain::StateCounts counts;
};

/// Everything the quarterly report shows, as values: the workbook, the 通报, the preview and the
/// frozen closing are all made from it and from nothing else.
struct QuarterlyReport
{
    QString officeName; ///< 填报单位
    QString title;      ///< "2019年第三季度第一书记“十个一”工作情况"
    domain::DaySpan range;
    QDate asOf;          ///< 截至
    QDateTime printedAt; ///< 制表时间: the only part that differs between two prints
    std::optional<int> closedRevision; ///< printed from a closed quarter: its revision
    QString closedBy;
    std::optional<QDateTime> closedAt;
    std::vector<ReportRules> rules;            ///< versions that made an obligation of the range
    std::vector<ReportPosting> postings;       ///< by posting code; those with an obligation
    std::vector<ReportItem> items;             ///< by code; those with an obligation
    std::vector<ReportObligation> obligations; ///< by posting code, item position, due day
    domain::StateCounts total;
    /// By code; empty: no section about projects, as in closings made before there were any.
    std::vector<ReportProject> projects;
};

} // namespace touyan::application
