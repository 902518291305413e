// SPDX-License-Identifier: GPL-3.0-or-later
// The sheets behind 结果.
#include "reports/appraisal/result_sheets.h"

#include "application/words/appraisal_words.h"
#include "reports/appraisal/result_numbers.h"
#include "reports/text/report_words.h"
#include "reports/workbook/cell_text.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace touyan::reports {

using namespace Qt::Literals::StringLiterals;
using domain::AppraisalMode;
using domain::BlockReason;

namespace {

constexpr double kHeadHeight = 30;
constexpr double kTextLine = 15;
constexpr int kCharactersPerLine = 120;
constexpr int kReasonWidth = 40;

std::string reasonFormula(const ResultPlan& plan, int row)
{
    const auto cell = [row](int column) { return cellName(row, column); };
    const std::string exceeds = cell(kGroupReturned) + '>' + cell(kGroupIssued);
    const std::string noQuorum = cell(kGroupReturned) + "*100<=ROUND(" +
                                 plan.parameter(kQuorumRow) + '*' + cell(kGroupInvited) + ",6)";
    return "=IF(" + cell(kGroupCounts) + "<>" + formulaText(plan.words.yes) + ",\"\",IF(" +
           exceeds + ',' +
           formulaText(application::blockReasonWord(BlockReason::ReturnedExceedsIssued)) +
           ",\"\")&IF(AND(" + exceeds + ',' + noQuorum + ")," + formulaText(Report::tr("；")) +
           ",\"\")&IF(" + noQuorum + ',' +
           formulaText(application::blockReasonWord(BlockReason::NoQuorum)) + ",\"\"))";
}

QString reasonText(const domain::GroupResult& group)
{
    QStringList words;
    for (const BlockReason reason : group.reasons)
        words << application::blockReasonWord(reason);
    return words.join(Report::tr("；"));
}

void writeGroup(Sheet& sheet, const WorkbookFormats& formats, const ResultPlan& plan, int index)
{
    const domain::VoterGroup& group = plan.session().groups[static_cast<size_t>(index)];
    const domain::GroupResult& result = plan.workbook().overview.groups[static_cast<size_t>(index)];
    const int row = plan.groupRow(index);
    sheet.text(row, kGroupCode, group.code, formats.centre);
    sheet.text(row, kGroupTitle, group.title, formats.text);
    sheet.number(row, kGroupWeight, numberOf(group.weight), formats.decimal);
    sheet.number(row, kGroupInvited, group.invited, formats.integer);
    sheet.number(row, kGroupIssued, group.issued, formats.integer);
    sheet.number(row, kGroupReturned, result.returned, formats.integer);
    sheet.number(row, kGroupVoided, result.voided, formats.integer);
    sheet.formula(row, kGroupValid,
                  '=' + cellName(row, kGroupReturned) + '-' + cellName(row, kGroupVoided),
                  result.valid(), formats.integer);
    sheet.number(row, kGroupTrim, group.trim, formats.integer);
    const QString no = Report::tr("否，仅供参考");
    sheet.formula(row, kGroupCounts,
                  "=IF(AND(" + cellName(row, kGroupWeight) + ">0," + cellName(row, kGroupInvited) +
                      ">0)," + formulaText(plan.words.yes) + ',' + formulaText(no) + ')',
                  (group.isCounting() ? plan.words.yes : no).toUtf8(), formats.centre);
    const QString reasons = reasonText(result);
    sheet.formula(row, kGroupReasons, reasonFormula(plan, row), reasons.toUtf8(), formats.text);
    // Formulas give no height of their own.
    if (const int lines = 1 + displayWidth(reasons) / kReasonWidth; lines > 1)
        sheet.rowHeight(row, kTextLine * lines);
}

void writeGroupTotals(Sheet& sheet, const WorkbookFormats& formats, const ResultPlan& plan)
{
    const auto& groups = plan.session().groups;
    const auto& results = plan.workbook().overview.groups;
    const int row = plan.groupTotalRow();
    sheet.merged(row, kGroupCode, kGroupWeight, Report::tr("合计"), formats.totalText);
    const auto sumOf = [&](const auto& value) {
        int sum = 0;
        for (size_t i = 0; i < groups.size(); ++i)
            sum += value(groups[i], results[i]);
        return sum;
    };
    using Group = domain::VoterGroup;
    using Result = domain::GroupResult;
    const std::array<std::pair<int, int>, 5> sums{
        {{kGroupInvited, sumOf([](const Group& group, const Result&) { return group.invited; })},
         {kGroupIssued, sumOf([](const Group& group, const Result&) { return group.issued; })},
         {kGroupReturned, sumOf([](const Group&, const Result& each) { return each.returned; })},
         {kGroupVoided, sumOf([](const Group&, const Result& each) { return each.voided; })},
         {kGroupValid, sumOf([](const Group&, const Result& each) { return each.valid(); })}}};
    for (const auto& [column, sum] : sums) {
        if (plan.groups() == 0)
            sheet.number(row, column, 0, formats.totalInteger);
        else
            sheet.formula(row, column,
                          "=SUM(" + fixedRange(kLedgerFirstRow, column, row - 1, column) + ')', sum,
                          formats.totalInteger);
    }
    sheet.blank(row, kGroupTrim, formats.totalText);
    sheet.blank(row, kGroupCounts, formats.totalText);
    if (plan.groups() == 0) {
        sheet.blank(row, kGroupReasons, formats.totalText);
        return;
    }
    const QString blocked = application::meetingStateWord(domain::MeetingState::Blocked);
    const bool isBlocked = std::any_of(results.begin(), results.end(),
                                       [](const Result& each) { return !each.reasons.empty(); });
    sheet.formula(row, kGroupReasons,
                  "=IF(SUMPRODUCT(--(" +
                      fixedRange(kLedgerFirstRow, kGroupReasons, row - 1, kGroupReasons) +
                      "<>\"\"))>0," + formulaText(blocked) + ",\"\")",
                  isBlocked ? blocked.toUtf8() : QByteArray(), formats.totalText);
}

class ParameterSheet
{
public:
    ParameterSheet(Sheet& sheet, const WorkbookFormats& formats, const ResultPlan& plan)
        : m_sheet(sheet)
        , m_formats(formats)
        , m_plan(plan)
        , m_session(plan.session())
    {
    }

    void write()
    {
        beginSheet(m_sheet, m_formats, m_plan.workbook().head,
                   Report::tr("%1 规则", "session").arg(m_session.title),
                   {{Report::tr("参数"), 30}, {Report::tr("值"), 20}, {Report::tr("说明"), 84}});
        m_row = kAfterParameters + 1;
        writePoints();
        writeParameters();
        ++m_row;
        writeSentences();
        m_sheet.pageSetup(kLedgerHeadRow, 0, m_row - 1, kLastColumn);
    }

private:
    static constexpr int kLastColumn = 2;

    void label(int row, const QString& name, const QString& meaning)
    {
        m_sheet.text(row, 0, name, m_formats.text);
        m_sheet.text(row, kLastColumn, meaning, m_formats.text);
    }
    void parameter(int row, const QString& name, const std::optional<domain::ExactDecimal>& value,
                   const QString& meaning)
    {
        label(row, name, meaning);
        if (value)
            m_sheet.number(row, kParameterColumn, numberOf(*value), m_formats.decimal);
        else
            m_sheet.blank(row, kParameterColumn, m_formats.decimal);
    }

    /// The topics, or what the grades are worth, below the parameters.
    void writePoints()
    {
        const bool isScore = m_session.mode == AppraisalMode::Score;
        m_sheet.merged(m_row++, 0, kLastColumn,
                       isScore ? Report::tr("评议题目") : Report::tr("等次计分"),
                       m_formats.heading);
        const QStringList heads =
            isScore ? QStringList{Report::tr("编号"), Report::tr("满分"), Report::tr("题目")}
                    : QStringList{Report::tr("等次"), Report::tr("计分"), QString()};
        for (int column = 0; column <= kLastColumn; ++column)
            m_sheet.text(m_row, column, heads.at(column), m_formats.head);
        ++m_row;
        m_firstPoints = m_row;
        if (isScore) {
            for (const domain::Criterion& criterion : m_session.criteria)
                parameter(m_row++, criterion.code, criterion.maxPoints, criterion.title);
        } else {
            for (size_t i = 0; i < domain::kGradeCount; ++i)
                parameter(m_row++, application::gradeWord(static_cast<domain::Grade>(i)),
                          m_session.gradePoints[i], QString());
        }
        m_lastPoints = m_row - 1;
    }

    void writeFullPoints()
    {
        label(kFullPointsRow, Report::tr("满分之和"),
              m_session.mode == AppraisalMode::Score
                  ? Report::tr("得分 = 各项之和 × 100 ÷ 满分之和")
                  : Report::tr("等次按计分直接用百分制"));
        if (m_session.mode == AppraisalMode::Score && m_lastPoints >= m_firstPoints)
            m_sheet.formula(
                kFullPointsRow, kParameterColumn,
                "=SUM(" +
                    fixedRange(m_firstPoints, kParameterColumn, m_lastPoints, kParameterColumn) +
                    ')',
                m_plan.fullPoints(), m_formats.decimal);
        else
            m_sheet.number(kFullPointsRow, kParameterColumn, m_plan.fullPoints(),
                           m_formats.decimal);
    }

    void writePlaces()
    {
        label(kPlacesRow, Report::tr("“好”的名额"),
              Report::tr("排名人数 × 比例，舍去小数；并列放不下的，一并评为“较好”"));
        const std::string quota = cellName(kQuotaRow, kParameterColumn);
        const std::string formula = "=IF(" + quota + "=\"\",\"\",INT(ROUND(" + quota + "*COUNT(" +
                                    m_plan.resultRange(m_plan.composite()) + "),6)/100))";
        const auto& places = m_plan.workbook().overview.goodPlaces;
        if (places)
            m_sheet.formula(kPlacesRow, kParameterColumn, formula, *places, m_formats.integer);
        else
            m_sheet.formula(kPlacesRow, kParameterColumn, formula, QByteArray(), m_formats.integer);
    }

    void writeParameters()
    {
        using domain::ExactDecimal;
        label(kModeRow, Report::tr("评议方式"), QString());
        m_sheet.text(kModeRow, kParameterColumn, application::appraisalModeWord(m_session.mode),
                     m_formats.centre);
        writeFullPoints();
        parameter(kQuorumRow, Report::tr("收回应超过应到的（%）"), m_session.quorumPercent,
                  Report::tr("收回不超过这一比例的组不能计票，全场都没有现场测评分"));
        label(kMissingGroupRow, Report::tr("有测评组没有有效行时"),
              Report::tr("对每名述职人分别判断"));
        m_sheet.text(kMissingGroupRow, kParameterColumn,
                     m_session.missingGroup == domain::MissingGroupRule::Block
                         ? m_plan.words.block
                         : m_plan.words.renormalise,
                     m_formats.centre);
        parameter(kMinBallotsRow, Report::tr("平均分显示下限（有效行）"),
                  ExactDecimal::fromInteger(m_session.minBallots),
                  Report::tr("有效行少于下限的组计入得分，但不显示平均分，也不列出明细"));
        const std::array<std::pair<int, QString>, 3> thresholds{
            {{kGoodRow, Report::tr("“好”的分数线")},
             {kFairRow, Report::tr("“较好”的分数线")},
             {kOrdinaryRow, Report::tr("“一般”的分数线")}}};
        for (size_t i = 0; i < thresholds.size(); ++i)
            parameter(thresholds[i].first, thresholds[i].second, m_session.gradeThresholds[i],
                      Report::tr("按保留两位小数的综合得分"));
        parameter(kQuotaRow, Report::tr("“好”的比例限额（%）"), m_session.goodQuotaPercent,
                  Report::tr("空白为不限；只限制，不补足"));
        writePlaces();
        parameter(kBallotLimitRow, Report::tr("一张表上“好”的限额"),
                  m_session.ballotGoodLimit
                      ? std::optional(ExactDecimal::fromInteger(*m_session.ballotGoodLimit))
                      : std::nullopt,
                  Report::tr("只用于等次表，超过的为废票；空白为不限"));
    }

    void writeSentences()
    {
        QStringList sentences = m_plan.workbook().rules;
        sentences << Report::tr("一票否决的最高评为“一般”，保留名次，不占“好”的名额。")
                  << Report::tr(
                         "明细：一行是一张有效测评表对一名述职人的评价，不带编号，与述职人、测评组"
                         "以外的事情都没有联系。各行的先后由这些行的数值打乱排出，与收票、录入的"
                         "先后无关，每次打印都一样。")
                  << Report::tr(
                         "公式：“结果”右侧折叠的列给出每组的有效行数、两端各去掉的行数、未舍入的平"
                         "均分和现场测评分；舍入前加0.000000001，使恰好一半的数进位。");
        m_sheet.merged(m_row++, 0, kLastColumn, Report::tr("计算规则"), m_formats.heading);
        for (const QString& sentence : std::as_const(sentences)) {
            m_sheet.merged(m_row, 0, kLastColumn, sentence, m_formats.note);
            const int lines = 1 + displayWidth(sentence) / kCharactersPerLine;
            m_sheet.rowHeight(m_row, kTextLine * lines);
            ++m_row;
        }
    }

    Sheet& m_sheet;
    const WorkbookFormats& m_formats;
    const ResultPlan& m_plan;
    const domain::AppraisalSession& m_session;
    int m_row = 0;
    int m_firstPoints = 0;
    int m_lastPoints = 0;
};

} // namespace

void writeGroupSheet(Sheet& sheet, const WorkbookFormats& formats, const ResultPlan& plan)
{
    beginSheet(sheet, formats, plan.workbook().head, Report::tr("测评组和测评表"),
               {{Report::tr("编号"), 10},
                {Report::tr("测评组"), 28},
                {Report::tr("权重（%）"), 9},
                {Report::tr("应到"), 8},
                {Report::tr("发出"), 8},
                {Report::tr("收回"), 8},
                {Report::tr("废票"), 8},
                {Report::tr("有效"), 8},
                {Report::tr("两端各去掉"), 11},
                {Report::tr("计分"), 14},
                {Report::tr("不能计票的原因"), kReasonWidth}});
    for (int group = 0; group < plan.groups(); ++group)
        writeGroup(sheet, formats, plan, group);
    writeGroupTotals(sheet, formats, plan);
    endSheet(sheet, plan.groupTotalRow(), kGroupColumns, kGroupWeight);
}

void writeRowSheet(Sheet& sheet, const WorkbookFormats& formats, const ResultPlan& plan)
{
    const bool isScore = plan.session().mode == AppraisalMode::Score;
    beginSheet(sheet, formats, plan.workbook().head, Report::tr("明细（匿名）"),
               {{Report::tr("组"), 12},
                {Report::tr("测评组"), 34},
                {Report::tr("编号"), 14},
                {Report::tr("述职人"), 16},
                {isScore ? Report::tr("各项之和") : Report::tr("等次计分"), 14},
                {Report::tr("得分（百分制）"), 16}});
    sheet.rowHeight(kLedgerHeadRow, kHeadHeight);
    constexpr double kWhole = 100;
    const double full = plan.fullPoints();
    for (size_t i = 0; i < plan.reportees().size(); ++i) {
        const application::PostingIdentity& identity = plan.reportees()[i].identity;
        for (size_t group = 0; group < plan.session().groups.size(); ++group) {
            int row = plan.rows(i, group).first;
            for (const qint64 units : plan.workbook().rows[i][group]) {
                const double points = plan.pointsOf(units);
                sheet.text(row, kRowGroup, plan.session().groups[group].code, formats.centre);
                sheet.text(row, kRowGroupTitle, plan.session().groups[group].title, formats.text);
                sheet.text(row, kRowPosting, identity.code, formats.centre);
                sheet.text(row, kRowName, identity.personName, formats.centre);
                sheet.number(row, kRowPoints, points, formats.decimal);
                sheet.formula(row, kRowTotal,
                              '=' + cellName(row, kRowPoints) + "*100/" +
                                  plan.parameter(kFullPointsRow),
                              points * kWhole / full, formats.score);
                ++row;
            }
        }
    }
    endSheet(sheet, plan.lastRow(), kRowColumns, 0);
}

void writeParameterSheet(Sheet& sheet, const WorkbookFormats& formats, const ResultPlan& plan)
{
    ParameterSheet(sheet, formats, plan).write();
}

} // namespace touyan::reports
