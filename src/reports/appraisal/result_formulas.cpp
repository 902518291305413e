// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/appraisal/result_formulas.h"

#include "application/words/appraisal_words.h"
#include "reports/appraisal/result_numbers.h"
#include "reports/workbook/cell_text.h"

namespace touyan::reports {

using domain::CompositeState;
using domain::Grade;
using domain::MeetingState;

namespace {

std::string rounded(const std::string& value, int decimals)
{
    return "ROUND(" + value + '+' + kRoundingGuardText + ',' + std::to_string(decimals) + ')';
}

std::string word(MeetingState state)
{
    return formulaText(application::meetingStateWord(state));
}

std::string word(CompositeState state)
{
    return formulaText(application::compositeStateWord(state));
}

std::string word(Grade grade)
{
    return formulaText(application::gradeWord(grade));
}

std::string cells(int row, int first, int last)
{
    return cellName(row, first) + ':' + cellName(row, last);
}

} // namespace

std::string ResultFormulas::counted(int row, int group, const LedgerRows& rows) const
{
    return "=SUMPRODUCT((" + m_plan.rowRange(rows, kRowGroup) + '=' +
           m_plan.groupCell(group, kGroupCode) + ")*(" + m_plan.rowRange(rows, kRowPosting) + '=' +
           cellName(row, kResultCode) + "))";
}

std::string ResultFormulas::trimmed(int row, int group) const
{
    const std::string trim = m_plan.groupCell(group, kGroupTrim);
    return "=IF(AND(" + trim + ">0," + cellName(row, m_plan.counted(group)) + ">=2*" + trim +
           "+1)," + trim + ",0)";
}

std::string ResultFormulas::exactMean(int row, int group, const LedgerRows& rows) const
{
    const std::string points = m_plan.rowRange(rows, kRowPoints);
    const std::string counted = cellName(row, m_plan.counted(group));
    const std::string trimmed = cellName(row, m_plan.trimmed(group));
    // The t highest and the t lowest; ROW(A1:At) counts from 1 to t.
    const std::string places = "ROW(INDEX($A:$A,1):INDEX($A:$A," + trimmed + "))";
    return "=(SUM(" + points + ")-IF(" + trimmed + "=0,0,SUMPRODUCT(LARGE(" + points + ',' +
           places + "))+SUMPRODUCT(SMALL(" + points + ',' + places + "))))/(" + counted + "-2*" +
           trimmed + ")*100/" + m_plan.parameter(kFullPointsRow);
}

std::string ResultFormulas::mean(int row, int group) const
{
    return '=' + rounded(cellName(row, m_plan.exactMean(group)), kMeanDecimals);
}

std::string ResultFormulas::exactMeeting(int row) const
{
    if (m_plan.groups() == 0)
        return '=' + word(MeetingState::NoGroup);
    const int last = m_plan.groups() - 1;
    const std::string weights =
        fixedRange(kResultWeightRow, m_plan.mean(0), kResultWeightRow, m_plan.mean(last));
    const std::string counted = cells(row, m_plan.counted(0), m_plan.counted(last));
    const std::string means = cells(row, m_plan.exactMean(0), m_plan.exactMean(last));
    const std::string present = "SUMPRODUCT(" + weights + "*(" + counted + ">0))";
    return "=IF(SUM(" + weights + ")=0," + word(MeetingState::NoGroup) + ",IF(" +
           m_plan.blockedCell() + "<>\"\"," + word(MeetingState::Blocked) + ",IF(OR(" + present +
           "=0,AND(" + m_plan.parameter(kMissingGroupRow) + "<>" +
           formulaText(m_plan.words.renormalise) + ",SUMPRODUCT((" + weights + ">0)*(" + counted +
           "=0))>0))," + word(MeetingState::GroupMissing) + ",SUMPRODUCT(" + weights + ',' + means +
           ")/" + present + ")))";
}

std::string ResultFormulas::meeting(int row) const
{
    const std::string exact = cellName(row, m_plan.exactMeeting());
    return "=IF(ISNUMBER(" + exact + ")," + rounded(exact, kScoreDecimals) + ',' + exact + ')';
}

std::string ResultFormulas::composite(int row) const
{
    std::string missing;
    std::string weights;
    std::string sum;
    for (size_t i = 0; i < m_plan.session().components.size(); ++i) {
        const auto column = m_plan.component(i);
        const std::string weight =
            fixedCellName(kResultWeightRow, column.value_or(m_plan.meeting()));
        const std::string cell = cellName(row, column.value_or(m_plan.exactMeeting()));
        const std::string applies = cell + "<>" + formulaText(m_plan.words.notApplicable);
        const std::string plus = i == 0 ? "" : "+";
        missing +=
            plus + "IF(AND(" + weight + "<>0," + applies + ",NOT(ISNUMBER(" + cell + "))),1,0)";
        weights += plus + "IF(" + applies + ',' + weight + ",0)";
        sum += plus + "IF(AND(" + weight + "<>0,ISNUMBER(" + cell + "))," + weight + '*' + cell +
               ",0)";
    }
    return "=IF(" + missing + ">0," + word(CompositeState::ComponentMissing) + ",IF(" + weights +
           "=0," + word(CompositeState::NoWeightLeft) + ',' +
           rounded('(' + sum + ")/(" + weights + ')', kScoreDecimals) + "))";
}

std::string ResultFormulas::composites() const
{
    return fixedRange(kResultFirstRow, m_plan.composite(), m_plan.lastResultRow(),
                      m_plan.composite());
}

std::string ResultFormulas::rank(int row) const
{
    const std::string composite = cellName(row, m_plan.composite());
    return "=IF(ISNUMBER(" + composite + "),RANK(" + composite + ',' + composites() + ")," +
           formulaText(m_plan.words.none) + ')';
}

std::string ResultFormulas::competing(int row) const
{
    const std::string composite = cellName(row, m_plan.composite());
    const std::string vetoes =
        fixedRange(kResultFirstRow, m_plan.veto(), m_plan.lastResultRow(), m_plan.veto());
    return "=IF(ISNUMBER(" + composite + "),SUMPRODUCT(ISNUMBER(" + composites() + ")*(" +
           composites() + ">=" + composite + ")*(" + vetoes + "<>" + formulaText(m_plan.words.yes) +
           "))," + formulaText(m_plan.words.none) + ')';
}

std::string ResultFormulas::grade(int row) const
{
    const std::string composite = cellName(row, m_plan.composite());
    const std::string places = m_plan.parameter(kPlacesRow);
    const std::string ordinary = "IF(" + composite + ">=" + m_plan.parameter(kOrdinaryRow) + ',' +
                                 word(Grade::Ordinary) + ',' + word(Grade::Poor) + ')';
    const std::string good = "IF(" + places + "=\"\"," + word(Grade::Good) + ",IF(" +
                             cellName(row, m_plan.competing()) + "<=" + places + ',' +
                             word(Grade::Good) + ',' + word(Grade::Fair) + "))";
    return "=IF(ISNUMBER(" + composite + "),IF(" + cellName(row, m_plan.veto()) + '=' +
           formulaText(m_plan.words.yes) + ',' + ordinary + ",IF(" + composite +
           ">=" + m_plan.parameter(kGoodRow) + ',' + good + ",IF(" + composite +
           ">=" + m_plan.parameter(kFairRow) + ',' + word(Grade::Fair) + ',' + ordinary + ")))," +
           formulaText(m_plan.words.none) + ')';
}

} // namespace touyan::reports
