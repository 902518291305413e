// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/appraisal/result_plan.h"

#include "reports/text/report_words.h"
#include "reports/workbook/cell_text.h"

#include <algorithm>

namespace touyan::reports {

using namespace Qt::Literals::StringLiterals;

namespace {

std::string onSheet(const QString& sheet)
{
    return '\'' + sheet.toStdString() + "'!";
}

} // namespace

ResultWords::ResultWords()
    : yes(Report::tr("是"))
    , none(noNumber())
    , hidden(u"＊"_s)
    , notApplicable(Report::tr("不适用"))
    , block(Report::tr("没有现场测评分"))
    , renormalise(Report::tr("其余组按权重比例放大"))
{
}

ResultPlan::ResultPlan(const application::AppraisalWorkbook& workbook)
    : resultSheet(Report::tr("结果"))
    , groupSheet(Report::tr("分组"))
    , rowSheet(Report::tr("明细"))
    , rulesSheet(Report::tr("规则"))
    , m_workbook(workbook)
{
    int column = meeting() + 1;
    for (const domain::AppraisalComponent& component : session().components) {
        if (component.code == domain::kMeetingComponent)
            m_components.emplace_back();
        else
            m_components.emplace_back(column++);
    }
    m_composite = column;
    int row = kLedgerFirstRow;
    for (const auto& ofReportee : workbook.rows) {
        auto& places = m_rows.emplace_back();
        for (const std::vector<qint64>& rows : ofReportee) {
            const int count = static_cast<int>(rows.size());
            places.push_back({row, row + count - 1});
            row += count;
        }
    }
    m_lastRow = row - 1;
}

std::string ResultPlan::groupCell(int group, int column) const
{
    return onSheet(groupSheet) + fixedCellName(groupRow(group), column);
}

std::string ResultPlan::parameter(int row) const
{
    return onSheet(rulesSheet) + fixedCellName(row, kParameterColumn);
}

std::string ResultPlan::rowRange(const LedgerRows& rows, int column) const
{
    return onSheet(rowSheet) + fixedRange(rows.first, column, rows.last, column);
}

std::string ResultPlan::resultRange(int column) const
{
    return onSheet(resultSheet) +
           fixedRange(kResultFirstRow, column, std::max(lastResultRow(), kResultFirstRow), column);
}

std::string ResultPlan::blockedCell() const
{
    return onSheet(groupSheet) + fixedCellName(groupTotalRow(), kGroupReasons);
}

double ResultPlan::pointsOf(qint64 units) const
{
    constexpr double kHalfPoints = 2;
    return static_cast<double>(units) / (session().mode == domain::AppraisalMode::Score
                                             ? kHalfPoints
                                             : static_cast<double>(domain::ExactDecimal::kScale));
}

double ResultPlan::fullPoints() const
{
    constexpr double kWhole = 100;
    if (session().mode == domain::AppraisalMode::Grade)
        return kWhole;
    domain::ExactDecimal sum;
    for (const domain::Criterion& criterion : session().criteria)
        sum = sum + criterion.maxPoints;
    return sum.toString().toDouble();
}

} // namespace touyan::reports
