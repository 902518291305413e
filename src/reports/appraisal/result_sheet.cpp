// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/words/appraisal_words.h"
#include "reports/appraisal/result_formulas.h"
#include "reports/appraisal/result_numbers.h"
#include "reports/appraisal/result_sheets.h"
#include "reports/text/report_words.h"
#include "reports/workbook/cell_text.h"

#include <algorithm>

namespace touyan::reports {

using namespace Qt::Literals::StringLiterals;
using application::AppraisedReportee;
using application::ShownMean;
using domain::AppraisalComponent;
using domain::ComponentState;
using domain::MeetingState;

namespace {

constexpr double kHeadHeight = 44;
constexpr double kTextLine = 16;
constexpr double kUnitWidth = 18;
constexpr double kMeetingWidth = 11;
constexpr double kCompositeWidth = 9;
constexpr double kRemarkWidth = 34;

class ResultSheet
{
public:
    ResultSheet(Sheet& sheet, const WorkbookFormats& formats, const ResultPlan& plan)
        : m_sheet(sheet)
        , m_formats(formats)
        , m_plan(plan)
        , m_session(plan.session())
        , m_formulas(plan)
        , m_numbers(plan)
    {
    }

    void write()
    {
        beginSheet(m_sheet, m_formats, m_plan.workbook().head, m_plan.workbook().head.title,
                   columns());
        m_sheet.rowHeight(kLedgerHeadRow, kHeadHeight);
        writeState();
        writeWeights();
        for (size_t i = 0; i < m_plan.reportees().size(); ++i)
            writeReportee(i);
        m_sheet.foldedColumns(m_plan.counted(0), m_plan.competing(), 10);
        m_sheet.pageSetup(kResultWeightRow, kResultUnit,
                          std::max(m_plan.lastResultRow(), kResultWeightRow), m_plan.remark());
    }

private:
    [[nodiscard]] std::vector<SheetColumn> columns() const
    {
        std::vector<SheetColumn> columns{{Report::tr("序号"), 6},
                                         {Report::tr("编号"), 10},
                                         {Report::tr("姓名"), 10},
                                         {Report::tr("单位"), kUnitWidth}};
        for (const domain::VoterGroup& group : m_session.groups)
            columns.push_back({group.title, 12});
        columns.push_back({application::componentWord(domain::kMeetingComponent), kMeetingWidth});
        for (const AppraisalComponent& component : m_session.components) {
            if (component.code != domain::kMeetingComponent)
                columns.push_back({application::componentWord(component.code), 10});
        }
        for (const QString& title : {Report::tr("综合得分"), Report::tr("名次"), Report::tr("等次"),
                                     Report::tr("一票否决")})
            columns.push_back({title, kCompositeWidth});
        columns.push_back({Report::tr("备注"), kRemarkWidth});
        for (const domain::VoterGroup& group : m_session.groups)
            columns.push_back({Report::tr("%1：有效行", "group").arg(group.title), 10});
        for (const domain::VoterGroup& group : m_session.groups)
            columns.push_back({Report::tr("%1：两端各去掉", "group").arg(group.title), 10});
        for (const domain::VoterGroup& group : m_session.groups)
            columns.push_back({Report::tr("%1：平均分，未舍入", "group").arg(group.title), 10});
        columns.push_back({Report::tr("现场测评，未舍入"), 10});
        columns.push_back({Report::tr("未被否决且得分不低于此的人数"), 10});
        return columns;
    }

    /// Beside the as-of day: the revision, why it cannot be counted, and a warning when 明细 was
    /// sorted or cut.
    void writeState()
    {
        const application::AppraisalOverview& overview = m_plan.workbook().overview;
        if (overview.finalisation) {
            m_sheet.merged(kLedgerDayRow, kResultName, kResultUnit,
                           Report::tr("第%1次定稿").arg(overview.finalisation->revision),
                           m_formats.centre);
        }
        if (m_plan.reportees().empty() || m_plan.lastRow() < kLedgerFirstRow)
            return;
        const std::string counted =
            fixedRange(kResultFirstRow, m_plan.counted(0), m_plan.lastResultRow(),
                       m_plan.counted(m_plan.groups() - 1));
        const std::string listed =
            "COUNTA(" + m_plan.rowRange({kLedgerFirstRow, m_plan.lastRow()}, kRowPosting) + ')';
        m_sheet.formula(
            kLedgerDayRow, kResultFirstMean,
            "=IF(SUM(" + counted + ")=" + listed + ",\"\"," +
                formulaText(Report::tr("“明细”的顺序或行数已变，本表不再可靠，请恢复原样。")) + ')',
            QByteArray(), m_formats.warning);
    }

    void writeWeights()
    {
        m_sheet.merged(kResultWeightRow, kResultNumber, kResultUnit, Report::tr("权重（%）"),
                       m_formats.totalText);
        for (int column = kResultFirstMean; column <= m_plan.remark(); ++column)
            m_sheet.blank(kResultWeightRow, column, m_formats.totalText);
        for (int group = 0; group < m_plan.groups(); ++group) {
            const domain::VoterGroup& voters = m_session.groups[static_cast<size_t>(group)];
            m_sheet.formula(kResultWeightRow, m_plan.mean(group),
                            "=IF(" + m_plan.groupCell(group, kGroupCounts) + '=' +
                                formulaText(m_plan.words.yes) + ',' +
                                m_plan.groupCell(group, kGroupWeight) + ",0)",
                            voters.isCounting() ? numberOf(voters.weight) : 0, m_formats.decimal);
        }
        for (size_t i = 0; i < m_session.components.size(); ++i)
            m_sheet.number(kResultWeightRow, m_plan.component(i).value_or(m_plan.meeting()),
                           numberOf(m_session.components[i].weight), m_formats.decimal);
    }

    void writeReportee(size_t index)
    {
        const AppraisedReportee& reportee = m_plan.reportees()[index];
        const int row = m_plan.resultRow(index);
        m_remarks.clear();
        m_sheet.number(row, kResultNumber, static_cast<double>(index) + 1, m_formats.integer);
        m_sheet.text(row, kResultCode, reportee.identity.code, m_formats.centre);
        m_sheet.text(row, kResultName, reportee.identity.personName, m_formats.centre);
        m_sheet.text(row, kResultUnit, reportee.identity.unitName, m_formats.text);
        if (reportee.reportee.manner == domain::ReportManner::Written)
            m_remarks << application::mannerWord(reportee.reportee.manner);
        const bool isHidden = reportee.dependsOnHidden(m_session);
        std::vector<double> means;
        for (int group = 0; group < m_plan.groups(); ++group)
            means.push_back(writeMean(index, group));
        const double meeting = writeMeeting(reportee, row, isHidden, means);
        for (size_t i = 0; i < m_session.components.size(); ++i)
            writeComponent(reportee, row, i);
        writeComposite(reportee, row, isHidden, meeting);
        writeRank(reportee, row);
        writeGrade(reportee, row);
        const QString remark = m_remarks.join(Report::tr("；"));
        m_sheet.text(row, m_plan.remark(), remark, m_formats.text);
        fitRow(row, reportee, remark);
    }

    /// Wrapped formulas give a row no height of their own.
    void fitRow(int row, const AppraisedReportee& reportee, const QString& remark)
    {
        const auto lines = [](const QString& text, double width) {
            return 1 + displayWidth(text) / static_cast<int>(width);
        };
        int most =
            std::max(lines(remark, kRemarkWidth), lines(reportee.identity.unitName, kUnitWidth));
        if (!reportee.meeting.score)
            most = std::max(
                most, lines(application::meetingStateWord(reportee.meeting.state), kMeetingWidth));
        if (!reportee.composite.score)
            most = std::max(most, lines(application::compositeStateWord(reportee.composite.state),
                                        kCompositeWidth));
        if (most > 1)
            m_sheet.rowHeight(row, kTextLine * most);
    }

    /// The folded counts and the mean of one group; gives the mean in floating point.
    double writeMean(size_t index, int group)
    {
        const auto place = static_cast<size_t>(group);
        const ShownMean& mean = m_plan.reportees()[index].means[place];
        const int row = m_plan.resultRow(index);
        const QString& title = m_session.groups[place].title;
        if (mean.tooFewToTrim)
            m_remarks << Report::tr("%1有效行不足，未去高低分", "group").arg(title);
        if (!mean.mean) {
            const QString& word = mean.isHidden ? m_plan.words.hidden : m_plan.words.none;
            m_sheet.text(row, m_plan.mean(group), word, m_formats.centre);
            for (const int column : {m_plan.counted(group), m_plan.trimmed(group)}) {
                if (mean.isHidden)
                    m_sheet.text(row, column, word, m_formats.centre);
                else
                    m_sheet.number(row, column, 0, m_formats.integer);
            }
            m_sheet.text(row, m_plan.exactMean(group), word, m_formats.centre);
            if (mean.isHidden)
                m_remarks << Report::tr("%1有效行少于%2，不列出、不显示", "group, how many")
                                 .arg(title)
                                 .arg(m_session.minBallots);
            return 0;
        }
        return writeShownMean(index, group, mean);
    }

    double writeShownMean(size_t index, int group, const ShownMean& mean)
    {
        const int row = m_plan.resultRow(index);
        const LedgerRows& rows = m_plan.rows(index, static_cast<size_t>(group));
        m_sheet.formula(row, m_plan.counted(group), m_formulas.counted(row, group, rows),
                        mean.counted, m_formats.integer);
        m_sheet.formula(row, m_plan.trimmed(group), m_formulas.trimmed(row, group), mean.trimmed,
                        m_formats.integer);
        const double value = m_numbers.mean(index, group);
        m_sheet.formula(row, m_plan.exactMean(group), m_formulas.exactMean(row, group, rows), value,
                        m_formats.decimal);
        const double shown = mean.mean->toString().toDouble();
        if (roundsTo(value, kMeanDecimals, mean.mean->tenThousandths)) {
            m_sheet.formula(row, m_plan.mean(group), m_formulas.mean(row, group), shown,
                            m_formats.mean);
        } else {
            m_sheet.number(row, m_plan.mean(group), shown, m_formats.mean);
            noteValue();
        }
        return value;
    }

    /// Gives the score in floating point.
    double writeMeeting(const AppraisedReportee& reportee, int row, bool isHidden,
                        const std::vector<double>& means)
    {
        const domain::MeetingScore& meeting = reportee.meeting;
        const QString state = application::meetingStateWord(meeting.state);
        if (meeting.state == MeetingState::Renormalised)
            m_remarks << Report::tr("没有有效行的组不计，其余组按权重比例放大");
        if (isHidden) {
            if (meeting.score)
                m_sheet.number(row, m_plan.meeting(), meeting.score->toString().toDouble(),
                               m_formats.score);
            else
                m_sheet.text(row, m_plan.meeting(), state, m_formats.word);
            m_sheet.text(row, m_plan.exactMeeting(), m_plan.words.hidden, m_formats.centre);
            m_remarks << (meetingCounts()
                              ? Report::tr("现场测评、综合得分由程序计算后写入，不是公式")
                              : Report::tr("现场测评由程序计算后写入，不是公式"));
            return 0;
        }
        const std::string exact = m_formulas.exactMeeting(row);
        if (!meeting.score) {
            m_sheet.formula(row, m_plan.exactMeeting(), exact, state.toUtf8(), m_formats.decimal);
            m_sheet.formula(row, m_plan.meeting(), m_formulas.meeting(row), state.toUtf8(),
                            m_formats.word);
            return 0;
        }
        const double value = m_numbers.meeting(reportee, means);
        const double score = meeting.score->toString().toDouble();
        m_sheet.formula(row, m_plan.exactMeeting(), exact, value, m_formats.decimal);
        if (roundsTo(value, kScoreDecimals, meeting.score->hundredths)) {
            m_sheet.formula(row, m_plan.meeting(), m_formulas.meeting(row), score, m_formats.score);
        } else {
            m_sheet.number(row, m_plan.meeting(), score, m_formats.score);
            noteValue();
        }
        return value;
    }

    void writeComponent(const AppraisedReportee& reportee, int row, size_t index)
    {
        const std::optional<int> column = m_plan.component(index);
        if (!column)
            return;
        const AppraisalComponent& component = m_session.components[index];
        const auto score = componentScore(reportee, component);
        if (reportee.composite.components[index].state == ComponentState::NotApplicable) {
            m_sheet.text(row, *column, m_plan.words.notApplicable, m_formats.centre);
            if (component.weight > domain::ExactDecimal())
                m_remarks << Report::tr("%1不适用，权重由其他部分分担", "component")
                                 .arg(application::componentWord(component.code));
        } else if (score) {
            m_sheet.number(row, *column, numberOf(*score), m_formats.decimal);
        } else {
            m_sheet.text(row, *column, m_plan.words.none, m_formats.centre);
        }
    }

    /// Whether the meeting score enters the composite.
    [[nodiscard]] bool meetingCounts() const
    {
        return std::any_of(m_session.components.begin(), m_session.components.end(),
                           [](const AppraisalComponent& component) {
                               return component.code == domain::kMeetingComponent &&
                                      component.weight > domain::ExactDecimal();
                           });
    }

    void writeComposite(const AppraisedReportee& reportee, int row, bool isHidden, double meeting)
    {
        const domain::CompositeScore& composite = reportee.composite;
        const QString state = application::compositeStateWord(composite.state);
        const int column = m_plan.composite();
        const bool isValue = isHidden && meetingCounts();
        if (!composite.score) {
            if (isValue || m_session.components.empty())
                m_sheet.text(row, column, state, m_formats.word);
            else
                m_sheet.formula(row, column, m_formulas.composite(row), state.toUtf8(),
                                m_formats.word);
            return;
        }
        const double score = composite.score->toString().toDouble();
        if (!isValue && roundsTo(m_numbers.composite(reportee, meeting), kScoreDecimals,
                                 composite.score->hundredths)) {
            m_sheet.formula(row, column, m_formulas.composite(row), score, m_formats.score);
            return;
        }
        m_sheet.number(row, column, score, m_formats.score);
        if (!isValue)
            noteValue();
    }

    void writeRank(const AppraisedReportee& reportee, int row)
    {
        const std::string formula = m_formulas.rank(row);
        if (reportee.rank)
            m_sheet.formula(row, m_plan.rank(), formula, *reportee.rank, m_formats.integer);
        else
            m_sheet.formula(row, m_plan.rank(), formula, m_plan.words.none.toUtf8(),
                            m_formats.integer);
    }

    void writeGrade(const AppraisedReportee& reportee, int row)
    {
        const QString value =
            reportee.grade ? application::gradeWord(reportee.grade->grade) : m_plan.words.none;
        m_sheet.formula(row, m_plan.grade(), m_formulas.grade(row), value.toUtf8(),
                        m_formats.centre);
        m_sheet.text(row, m_plan.veto(), reportee.reportee.veto ? m_plan.words.yes : QString(),
                     m_formats.centre);
        const std::string competing = m_formulas.competing(row);
        if (reportee.composite.score)
            m_sheet.formula(row, m_plan.competing(), competing, m_numbers.competitors(reportee),
                            m_formats.integer);
        else
            m_sheet.formula(row, m_plan.competing(), competing, m_plan.words.none.toUtf8(),
                            m_formats.integer);
        if (reportee.grade && reportee.grade->rule == domain::GradeRule::Quota)
            m_remarks << Report::tr("“好”的名额已满");
        if (reportee.reportee.veto && !reportee.reportee.vetoReason.isEmpty())
            m_remarks << Report::tr("一票否决：%1", "reason").arg(reportee.reportee.vetoReason);
    }

    void noteValue()
    {
        const QString note = Report::tr("有一处紧靠舍入界限，按程序的精确结果写入");
        if (!m_remarks.contains(note))
            m_remarks << note;
    }

    Sheet& m_sheet;
    const WorkbookFormats& m_formats;
    const ResultPlan& m_plan;
    const domain::AppraisalSession& m_session;
    ResultFormulas m_formulas;
    ResultNumbers m_numbers;
    QStringList m_remarks; ///< of the reportee at hand
};

} // namespace

void writeResultSheet(Sheet& sheet, const WorkbookFormats& formats, const ResultPlan& plan)
{
    ResultSheet(sheet, formats, plan).write();
}

} // namespace touyan::reports
