// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/reports/appraisal/appraisal_documents.h"
#include "reports/projects/ledger_sheets.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace touyan::reports {

/// Columns of 分组.
enum GroupSheetColumn {
    kGroupCode,
    kGroupTitle,
    kGroupWeight,
    kGroupInvited,
    kGroupIssued,
    kGroupReturned,
    kGroupVoided,
    kGroupValid,
    kGroupTrim,
    kGroupCounts,  ///< "是" when it enters the meeting score
    kGroupReasons, ///< why it cannot be counted
    kGroupColumns
};

/// Columns of 明细.
enum RowSheetColumn {
    kRowGroup,
    kRowGroupTitle,
    kRowPosting,
    kRowName,
    kRowPoints, ///< what stands on the form: the sum of the points, or what its grade is worth
    kRowTotal,  ///< the same on the scale of 100
    kRowColumns
};

/// Rows of the parameters on 规则; their values stand in kParameterColumn.
enum ParameterRow {
    kModeRow = 4,
    kFullPointsRow,
    kQuorumRow,
    kMissingGroupRow,
    kMinBallotsRow,
    kGoodRow,
    kFairRow,
    kOrdinaryRow,
    kQuotaRow,
    kPlacesRow,
    kBallotLimitRow,
    kAfterParameters
};
inline constexpr int kParameterColumn = 1;

/// Columns of 结果 before the group means.
enum ResultColumn { kResultNumber, kResultCode, kResultName, kResultUnit, kResultFirstMean };

/// Rows of 结果.
inline constexpr int kResultWeightRow = 4;
inline constexpr int kResultFirstRow = 5;

/// The words that stand in cells and that formulas compare.
struct ResultWords
{
    ResultWords();

    QString yes;
    QString none;          ///< no number
    QString hidden;        ///< a mean of too few rows
    QString notApplicable; ///< a component
    QString block;         ///< what a group without rows does: no meeting score
    QString renormalise;   ///< or the others weigh more
};

/// Where everything stands in the workbook of an appraisal, and how cells of one sheet are named on
/// another.
class ResultPlan
{
public:
    explicit ResultPlan(const application::AppraisalWorkbook& workbook);

    [[nodiscard]] const application::AppraisalWorkbook& workbook() const { return m_workbook; }
    [[nodiscard]] const domain::AppraisalSession& session() const
    {
        return m_workbook.overview.session;
    }
    [[nodiscard]] const std::vector<application::AppraisedReportee>& reportees() const
    {
        return m_workbook.overview.reportees;
    }
    [[nodiscard]] int groups() const { return static_cast<int>(session().groups.size()); }

    // Columns of 结果.
    [[nodiscard]] int mean(int group) const { return kResultFirstMean + group; }
    [[nodiscard]] int meeting() const { return kResultFirstMean + groups(); }
    /// None of the meeting: it has the column meeting().
    [[nodiscard]] std::optional<int> component(size_t index) const { return m_components[index]; }
    [[nodiscard]] int composite() const { return m_composite; }
    [[nodiscard]] int rank() const { return m_composite + 1; }
    [[nodiscard]] int grade() const { return m_composite + 2; }
    [[nodiscard]] int veto() const { return m_composite + 3; }
    [[nodiscard]] int remark() const { return m_composite + 4; }
    // The folded ones, for checking.
    [[nodiscard]] int counted(int group) const { return remark() + 1 + group; }
    [[nodiscard]] int trimmed(int group) const { return counted(groups()) + group; }
    [[nodiscard]] int exactMean(int group) const { return trimmed(groups()) + group; }
    [[nodiscard]] int exactMeeting() const { return exactMean(groups()); }
    /// How many that are not under veto have a composite as high or higher.
    [[nodiscard]] int competing() const { return exactMeeting() + 1; }

    [[nodiscard]] int resultRow(size_t reportee) const
    {
        return kResultFirstRow + static_cast<int>(reportee);
    }
    [[nodiscard]] int lastResultRow() const
    {
        return kResultFirstRow + static_cast<int>(reportees().size()) - 1;
    }
    [[nodiscard]] int groupRow(int group) const { return kLedgerFirstRow + group; }
    /// The line under the groups, which says whether it can be counted.
    [[nodiscard]] int groupTotalRow() const { return groupRow(groups()); }
    /// The rows of one reportee and group on 明细.
    [[nodiscard]] const LedgerRows& rows(size_t reportee, size_t group) const
    {
        return m_rows[reportee][group];
    }
    [[nodiscard]] int lastRow() const { return m_lastRow; }

    // "'分组'!$C$5"
    [[nodiscard]] std::string groupCell(int group, int column) const;
    [[nodiscard]] std::string parameter(int row) const;
    [[nodiscard]] std::string rowRange(const LedgerRows& rows, int column) const;
    /// A column of 结果 over all reportees, for other sheets.
    [[nodiscard]] std::string resultRange(int column) const;
    /// Whether there is something that cannot be counted: the cell that says so is not empty.
    [[nodiscard]] std::string blockedCell() const;

    /// How many points one unit of a row is.
    [[nodiscard]] double pointsOf(qint64 units) const;
    /// What the points are divided by to reach the scale of 100.
    [[nodiscard]] double fullPoints() const;

    QString resultSheet;
    QString groupSheet;
    QString rowSheet;
    QString rulesSheet;
    ResultWords words;

private:
    const application::AppraisalWorkbook& m_workbook;
    std::vector<std::optional<int>> m_components;
    int m_composite = 0;
    std::vector<std::vector<LedgerRows>> m_rows; ///< by reportee and group
    int m_lastRow = 0;
};

} // namespace touyan::reports
